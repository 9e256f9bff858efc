/**
 * Assignments as a Word file, one on a page of its own after the other: a form with a frame on upright A4, to be
 * printed, signed for, filled in and sent back.
 */

import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  type IRunOptions,
  type ISectionOptions,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { printable, printableLine } from '../printable.ts'
import { roleLabels } from '../role-labels.ts'
import { a4, cell, cellMargins, font, frame, packed, paragraph } from '../word-parts.ts'
import { type Assignment, type AssignmentItem, request } from './assignment.ts'

/** In twentieths of a point: margins of two centimetres. */
const margin = 1134
const room = a4.width - 2 * margin

/**
 * Fonts and sizes (in half points) by style: a file for three hundred units has many thousands of runs, and what each
 * says of itself it does not have to be told, nor the library to write.
 */
const styles: IStylesOptions = {
  default: { document: { run: { font: font('仿宋'), size: 21 } } },
  characterStyles: [
    { id: 'strong', name: '强调', run: { font: font('黑体'), size: 21 } },
    { id: 'small', name: '小字', run: { font: font('楷体'), size: 18 } },
    { id: 'heading', name: '标题', run: { font: font('方正小标宋简体'), size: 44 } },
  ],
}
const body: IRunOptions = {}
const strong: IRunOptions = { style: 'strong' }
const small: IRunOptions = { style: 'small' }
const title: IRunOptions = { style: 'heading' }

const day = '　　　　年　　月　　日'

/** A row longer than this may be broken by a page, or it would not fit on any. */
const longestWhole = 600

export async function assignmentFile(assignments: readonly Assignment[]): Promise<Uint8Array> {
  return packed(
    new Document({
      creator: 'fangan',
      title: printableLine(assignments.map(({ title, of }) => `${title}（${of}）`)[0] ?? ''),
      styles,
      sections: assignments.map(section),
    }),
  )
}

function section(assignment: Assignment): ISectionOptions {
  const { title: heading, isSigned } = assignment
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: a4.width, height: a4.height },
        margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 600 },
        pageNumbers: { start: 1 },
      },
    },
    footers: { default: new Footer({ children: [pageNumber(assignment)] }) },
    children: [
      paragraph(heading, title, { centered: true, after: 160 }),
      facts(assignment),
      paragraph('', small),
      tasks(assignment),
      ...(isSigned ? [paragraph('', small, { keepNext: true }), report()] : []),
    ],
  }
}

/** Each sheet is a piece of paper of its own: its pages are counted from one, and each says whose it is. */
function pageNumber({ title, of }: Assignment): Paragraph {
  const parts = [`${title}（${printableLine(of)}）　第 `, PageNumber.CURRENT, ' 页']
  const children = parts.map((part) => new TextRun({ ...small, children: [part] }))
  return new Paragraph({ alignment: AlignmentType.CENTER, children })
}

function facts({ isSigned, of, issuer, basis, total, about }: Assignment): Table {
  const widths = [1300, 3519, 1300, 3519]
  const pair = (label: string, value: string) => [labelCell(label, 1300), textCell(value, 3519)]
  const whole = (label: string, value: string) =>
    new TableRow({ children: [labelCell(label, 1300), textCell(value, room - 1300, 3)] })
  return form(
    widths,
    isSigned
      ? [
          new TableRow({ children: [...pair('编　　号', ''), ...pair('交办日期', day)] }),
          new TableRow({ children: [...pair('交办单位', issuer), ...pair('承办单位', of)] }),
          whole('交办依据', basis),
          whole('交办事项', total),
          new TableRow({ children: [...pair('签 收 人', ''), ...pair('签收时间', day)] }),
        ]
      : [
          whole('范　　围', of),
          whole('依　　据', basis),
          whole('事　　项', total),
          ...about.map(({ label, text }) => whole(Array.from(label).join('　　'), text)),
        ],
  )
}

const columns = [
  { heading: '序号', width: 560 },
  { heading: '交办事项和工作要求', width: 3500 },
  { heading: '责任分工', width: 2300 },
  { heading: '完成时限', width: 1240 },
  { heading: roleLabels.contact, width: 900 },
  { heading: '完成情况', width: 1138 },
]

function tasks({ groups }: Assignment): Table {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, width }) =>
      cell([paragraph(heading, strong, { centered: true })], width, { fill: 'EDEDED' }),
    ),
  })
  const last = groups.at(-1)?.items.at(-1)
  const rows = groups.flatMap(({ role, items }, at) => [
    ...(role === '' ? [] : [groupRow(`${ordinals[at]}、${role}事项（${items.length}项）`)]),
    ...items.map((item) => taskRow(item, item === last)),
  ])
  return form(
    columns.map(({ width }) => width),
    [heading, ...rows],
  )
}

const ordinals = ['一', '二', '三']

function groupRow(text: string): TableRow {
  const children = [paragraph(text, strong, { keepNext: true })]
  return new TableRow({ cantSplit: true, children: [cell(children, room, { columnSpan: columns.length })] })
}

function taskRow(
  { number, name, belongs, text, parties, time, day, phase, contact, status }: AssignmentItem,
  keepNext: boolean,
): TableRow {
  const what = [
    paragraph(name, strong, { keepNext }),
    ...(text === '' ? [] : [paragraph(text, body)]),
    ...(belongs === '' ? [] : [paragraph(belongs, small)]),
  ]
  const who = parties.map(({ label, names }) => labelled(label, names))
  const when = [
    paragraph(time, body, { centered: true }),
    ...[day, phase].filter((part) => part !== '').map((part) => paragraph(part, small, { centered: true })),
  ]
  const cells = [
    [paragraph(number, body, { centered: true, keepNext })],
    what,
    who.length > 0 ? who : [paragraph('', body)],
    when,
    [paragraph(contact, body, { centered: true })],
    [paragraph(status, body)],
  ]
  return new TableRow({
    cantSplit: name.length + text.length <= longestWhole,
    children: cells.map((children, at) => cell(children, columns[at]?.width as number)),
  })
}

/** A role in front of those who have it. */
function labelled(label: string, names: string): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ ...strong, text: `${label}：` }),
      new TextRun({ ...body, text: printable(names).replace(/\n+/g, ' ') }),
    ],
  })
}

/** What the unit fills in when it is done; it stays together, and with the last task, on one page. */
function report(): Table {
  const label = 1300
  const value = room / 2 - label
  const pair = (left: string, text = '') => [labelCell(left, label), textCell(text, value)]
  const row = (children: TableCell[], height: number) =>
    new TableRow({ cantSplit: true, height: { value: height, rule: HeightRule.ATLEAST }, children })
  return form(
    [label, value, label, value],
    [
      row([labelCell('办理要求', label), textCell(request, room - label, 3)], 400),
      row([labelCell('总体情况', label), textCell('', room - label, 3)], 1000),
      row([...pair('联 系 人'), ...pair('联系电话')], 440),
      row([...pair('负 责 人\n（签字）'), ...pair('承办单位\n（盖章）', day)], 800),
    ],
  )
}

function form(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths,
    borders: frame,
    margins: cellMargins,
    rows,
  })
}

function labelCell(text: string, width: number): TableCell {
  return framedCell(text, strong, width, 1, AlignmentType.CENTER)
}

function textCell(text: string, width: number, columnSpan = 1): TableCell {
  return framedCell(text, body, width, columnSpan, AlignmentType.LEFT)
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

function framedCell(
  text: string,
  run: IRunOptions,
  width: number,
  columnSpan: number,
  alignment: Alignment,
): TableCell {
  const lines = printable(text).split(/\n+/)
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment,
        // The rows of the form hold together, so that nobody signs on an empty page.
        keepNext: true,
        children: lines.map((line, at) => new TextRun({ ...run, text: line, ...(at > 0 ? { break: 1 } : {}) })),
      }),
    ],
  })
}

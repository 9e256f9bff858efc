/** The assignment as Markdown: to be read on a screen, sent by mail, or printed from there. */

import type { RootContent, Table } from 'mdast'
import { markdown, phrasing } from '../markdown.ts'
import { roleLabels } from '../role-labels.ts'
import { type Assignment, type AssignmentItem, request } from './assignment.ts'

const headings = ['序号', '交办事项', '工作要求', '责任分工', '完成时限', roleLabels.contact, '完成情况']
const day = '年　　月　　日'

export function assignmentAsMarkdown({ title, of, isSigned, issuer, basis, total, about, groups }: Assignment): string {
  const facts = isSigned
    ? [
        ['编号', '', '交办日期', day],
        ['交办单位', issuer, '承办单位', of],
        ['交办依据', basis, '交办事项', total],
        ['签收人', '', '签收时间', day],
      ]
    : [['依据', basis], ['事项', total], ...about.map(({ label, text }) => [label, text])]
  const report = [
    ['总体情况', '', '联系人、电话', ''],
    ['负责人（签字）', '', '承办单位（盖章）', day],
  ]
  return markdown([
    { type: 'heading', depth: 1, children: phrasing(`${title}（${of}）`) },
    table(facts),
    ...groups.flatMap(({ role, items }): RootContent[] => [
      ...(role === '' ? [] : [heading(`${role}事项（${items.length}项）`)]),
      table([headings, ...items.map(cells)]),
    ]),
    ...(isSigned
      ? [heading('办理情况'), { type: 'paragraph', children: phrasing(request) } as const, table(report)]
      : []),
  ])
}

function heading(text: string): RootContent {
  return { type: 'heading', depth: 2, children: phrasing(text) }
}

function table(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((text) => ({ type: 'tableCell', children: phrasing(text) })),
    })),
  }
}

function bracketed(text: string): string {
  return text === '' ? '' : `（${text}）`
}

function cells({ number, name, belongs, text, parties, time, day, phase, contact, status }: AssignmentItem): string[] {
  return [
    number,
    [name, bracketed(belongs)].filter((part) => part !== '').join('\n'),
    text,
    parties.map(({ label, names }) => `${label}：${names}`).join('\n'),
    [time, bracketed(day), bracketed(phase)].filter((part) => part !== '').join('\n'),
    contact,
    status,
  ]
}

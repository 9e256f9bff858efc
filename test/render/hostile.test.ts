/** Names that are made to do harm: in every output they are text, and only text. */

import { read } from '@e965/xlsx'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { checklistAsMarkdown } from '../../src/render/checklist/markdown.ts'
import { checklistSheets } from '../../src/render/checklist/sheets.ts'
import { checklistForTerminal } from '../../src/render/checklist/terminal.ts'
import type { Sheet } from '../../src/render/sheet.ts'
import { tableAsCsv, tableAsTsv } from '../../src/render/table/csv.ts'
import { tableAsJson } from '../../src/render/table/json.ts'
import { tableAsMarkdown } from '../../src/render/table/markdown.ts'
import { tableSheets } from '../../src/render/table/sheets.ts'
import { tableForTerminal } from '../../src/render/table/terminal.ts'
import { tableView } from '../../src/render/table/views.ts'
import { webPage } from '../../src/render/web-page.ts'
import { wordFile } from '../../src/render/word-file.ts'
import { workbook } from '../../src/render/workbook.ts'
import { part, readWorkbook } from './office.ts'

const long = '很长的名称'.repeat(1000)
const names = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("http://example.invalid","点")',
  command: "@SUM(1+1)*cmd|' /C calc'!A0",
  escape: '\u001b[31m红\u001b]0;题\u0007\u009b2J\u0000',
  path: '../../x',
  reversed: '\u202e正写\u2066反\u200f\u061c',
  broken: '半\ud800字\ufffe',
  markup: '*粗* [链接](x) | 竖 ` 码 <!-- 注 --> ]]> &amp; $1',
  long,
}

function hostile(name: string): Plan {
  return canonical({
    fangan: 1,
    title: name,
    organizations: [{ name, lead: [name] }],
    phases: [{ name }],
    duties: [
      {
        id: name,
        name,
        text: `${name}\n${name}`,
        phase: name,
        duties: [{ name, lead: [name], officer: [name], time: { text: name, edtf: name }, note: name }],
      },
    ],
    checklists: [{ name, items: [{ text: name, responsible: [name] }] }],
  })
}

/** What no output may hold: control characters, overrides of direction, halves of characters. */
const harmful =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe]|\p{Surrogate}/u

const views = (plan: Plan) =>
  (['none', 'unit', 'phase', 'leader', 'date'] as const).map((by) =>
    tableView(plan, { by, columns: ['+id', '+phase', '+status'] }),
  )

const sheetsOf = (plan: Plan): Sheet[] => [
  ...views(plan).flatMap(tableSheets),
  ...(['none', 'unit', 'phase'] as const).flatMap((by) =>
    checklistSheets(plan, { by, kind: ['duties', 'checks', 'materials'] }),
  ),
]

/** The HTML in a Markdown document, as a reader of Markdown sees it. */
function rawHtml(document: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'html') found.push(node.value)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(unified().use(remarkParse).use(remarkGfm).parse(document))
  return found
}

describe.each(Object.entries(names))('the name of kind %s', (_, name) => {
  const plan = hostile(name)

  it('is harmless in text', () => {
    for (const view of views(plan)) {
      const outputs = [
        tableForTerminal(view, { width: 80 }),
        tableAsMarkdown(view),
        tableAsCsv([view], { bom: false }),
        tableAsTsv([view], { bom: false }).replaceAll('\t', ' '),
        checklistForTerminal(plan, { by: 'unit' }),
        checklistAsMarkdown(plan, { by: 'phase', kind: ['duties', 'checks', 'materials'] }),
      ]
      for (const output of outputs) expect(output).not.toMatch(harmful)
    }
    const documents = [tableAsMarkdown(tableView(plan)), checklistAsMarkdown(plan)]
    for (const html of documents.flatMap(rawHtml)) expect(html).toMatch(/^(?:<br>|<!-- (?:(?!-->).)* -->)$/s)
  })

  it('begins no cell that a spreadsheet would run', () => {
    for (const view of views(plan)) {
      for (const line of tableAsTsv([view], { bom: false }).split('\n')) {
        for (const cell of line.split('\t')) expect(cell).not.toMatch(/^[=+@-]/)
      }
      const csv = read(tableAsCsv([view], { bom: false }), { type: 'string', raw: true }).Sheets.Sheet1 ?? {}
      for (const { v = '', f } of Object.values(csv)) {
        expect(String(v)).not.toMatch(/^[=+@-]/)
        expect(f).toBeUndefined()
      }
    }
  })

  it('is kept as it is in data', () => {
    const json = tableAsJson([tableView(plan)])
    expect(json).not.toMatch(harmful)
    const [{ title, rows }] = JSON.parse(json)
    expect(title).toBe(JSON.parse(JSON.stringify(name)))
    expect(rows.length).toBeGreaterThan(0)
  })

  it('is text in HTML', () => {
    const page = webPage(sheetsOf(plan))
    expect(page).not.toMatch(harmful)
    expect(page).not.toMatch(/<(?:script|img)|<!--/)
    // Nothing but what the renderer writes itself opens an element.
    const elements = new Set(Array.from(page.matchAll(/<([a-z0-9]+)/gi), ([, element]) => element))
    const known = 'html head meta title style body section h1 table colgroup col thead tbody tr th td p br'.split(' ')
    expect(Array.from(elements).filter((element) => !known.includes(element as string))).toEqual([])
  })

  it('is a string in a workbook', async () => {
    const bytes = await workbook(sheetsOf(plan))
    const { SheetNames, Sheets } = readWorkbook(bytes)
    expect(SheetNames.every((one) => one.length <= 31)).toBe(true)
    for (const [at, sheet] of SheetNames.entries()) {
      for (const [address, cell] of Object.entries(Sheets[sheet] ?? {})) {
        if (address.startsWith('!')) continue
        expect(cell.f).toBeUndefined()
        expect(cell.l).toBeUndefined()
        expect(['s', 'z']).toContain(cell.t)
        expect(String(cell.v ?? '')).not.toMatch(harmful)
      }
      expect(part(bytes, `xl/worksheets/sheet${at + 1}.xml`)).not.toMatch(/<f>|<hyperlink/)
    }
  })

  it('is text in a Word file', async () => {
    const xml = part(await wordFile(sheetsOf(plan)), 'word/document.xml')
    expect(xml).not.toMatch(harmful)
    expect(xml).not.toMatch(/<(?!\/?w:|\?xml)|w:hyperlink|w:instrText>(?!PAGE|NUMPAGES)/)
  })
})

it('is shown, not dropped', async () => {
  const shown = '<script>alert(1)</script>'
  const plan = hostile(shown)
  expect(webPage(tableSheets(tableView(plan)))).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(part(await wordFile(tableSheets(tableView(plan))), 'word/document.xml')).toContain('&lt;script&gt;alert(1)')
  const { Sheets } = readWorkbook(await workbook(tableSheets(tableView(hostile(names.formula)))))
  expect(Object.values(Sheets.任务分解表 ?? {}).filter((cell) => cell.v === names.formula).length).toBeGreaterThan(1)
})

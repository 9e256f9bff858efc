/** The task breakdown table as office files, read back by other means than those that wrote them. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import { tableAsCsv, tableAsTsv } from '../../src/render/table/csv.ts'
import { tableAsJson } from '../../src/render/table/json.ts'
import { tableSheets } from '../../src/render/table/sheets.ts'
import { tableView } from '../../src/render/table/views.ts'
import { webPage } from '../../src/render/web-page.ts'
import { wordFile } from '../../src/render/word-file.ts'
import { workbook } from '../../src/render/workbook.ts'
import { part, readWorkbook, texts, wordRows } from './office.ts'

const plan = canonical({
  fangan: 1,
  title: '云汀镇村庄清洁方案',
  platforms: [{ name: '宣讲平台', lead: ['党政办', '文化站'] }],
  duties: [
    {
      name: '道路整治',
      text: '先主后次',
      duties: [
        {
          id: 'd1',
          name: '清扫村道',
          text: '每周三集中清扫。\n拍照留存。',
          responsible: '各村（社区）',
          status: 'done',
          done: '2025-04-02',
        },
        {
          id: 'd2',
          name: '修补路面',
          lead: '建设中心',
          support: '党政办',
          time: { text: '5月底前', edtf: '../XXXX-05-31' },
        },
      ],
    },
  ],
})

/** The rows that repeat on every page, as the file says it: index of the sheet, reference. */
function printTitles(bytes: Uint8Array): string[] {
  const names = part(bytes, 'xl/workbook.xml').matchAll(
    /<definedName name="_xlnm\.Print_Titles" localSheetId="(\d+)"[^>]*>([^<]*)</g,
  )
  return Array.from(
    names,
    ([, sheet, range = '']) => `${sheet} ${range.replaceAll('&apos;', "'").replaceAll('&#39;', "'")}`,
  )
}

describe('the workbook', () => {
  it('has a title, headings, merged groups, tasks and totals', async () => {
    const book = readWorkbook(await workbook(tableSheets(tableView(plan))))
    expect(book.SheetNames).toEqual(['任务分解表'])
    expect(texts(book, '任务分解表').map((row) => row.join('|'))).toEqual([
      '云汀镇村庄清洁方案任务分解表||||||',
      '序号|任务|具体内容|牵头单位|责任单位|配合单位|完成时限',
      '平台||||||',
      '1|宣讲平台||党政办、文化站|||',
      '任务||||||',
      '　道路整治：先主后次||||||',
      '2|清扫村道|每周三集中清扫。\n拍照留存。||各村（社区）||',
      '3|修补路面||建设中心||党政办|5月底前',
      '合计：3项任务，牵头单位3个||||||',
    ])
    const merged = book.Sheets.任务分解表?.['!merges']?.map(({ s, e }) => [s.r, s.c, e.r, e.c])
    expect(merged).toEqual([0, 2, 4, 5, 8].map((row) => [row, 0, row, 6]))
  })

  it('is set up to be filtered, scrolled and printed', async () => {
    const bytes = await workbook(tableSheets(tableView(plan)))
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<autoFilter ref="A2:G8"/>')
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/)
    expect(sheet).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"|<pageSetup [^>]*orientation="landscape"[^>]*paperSize="9"/,
    )
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
    expect(sheet.match(/<row [^>]*ht="/g)).toHaveLength(9)
    expect(printTitles(bytes)).toEqual(["0 '任务分解表'!$2:$2"])
    const styles = part(bytes, 'xl/styles.xml')
    expect(styles).toMatch(/wrapText="(?:1|true)"/)
    expect(styles).toContain('仿宋')
    expect(styles).toContain('黑体')
  })

  it('has one sheet a unit, after one that sums them up', async () => {
    const book = readWorkbook(await workbook(tableSheets(tableView(plan, { by: 'unit', blank: true }))))
    expect(book.SheetNames).toEqual(['汇总', '党政办', '文化站', '各村（社区）', '建设中心'])
    expect(texts(book, '汇总').slice(1, 3)).toEqual([
      ['单位', '牵头', '责任', '配合', '合计'],
      ['党政办', '1', '0', '1', '2'],
    ])
    expect(texts(book, '党政办').map(([first, second]) => `${first} ${second}`)).toEqual([
      '云汀镇村庄清洁方案任务分解表（党政办） ',
      '序号 任务',
      '牵头（1项） ',
      '1 宣讲平台',
      '配合（1项） ',
      '3 修补路面',
      '合计：2项次 ',
    ])
    const [, headings = [], , task = []] = texts(book, '党政办')
    expect(task[headings.indexOf('完成情况')]).toBe('')
  })

  it('repeats the headings of every sheet, whatever its name', async () => {
    const sheet = { title: '甲', columns: [{ heading: '乙', width: 4 }], rows: [], notes: [] }
    const names = ['各村（社区）', 'a b', "甲'乙", '甲!$1:$1']
    expect(printTitles(await workbook(names.map((name) => ({ name, ...sheet }))))).toEqual([
      "0 '各村（社区）'!$2:$2",
      "1 'a b'!$2:$2",
      "2 '甲''乙'!$2:$2",
      "3 '甲!$1:$1'!$2:$2".replace(':', ' '),
    ])
  })

  it('takes any name for a sheet', async () => {
    const names = [
      'a/b:c*d?e[f]\\g',
      'History',
      '财政所',
      '财政所',
      "'引号'",
      '',
      '长'.repeat(80),
      '长'.repeat(90),
      '../../x',
    ]
    const sheet = { title: '甲', columns: [{ heading: '乙', width: 4 }], rows: [], notes: [] }
    const { SheetNames } = readWorkbook(await workbook(names.map((name) => ({ name, ...sheet }))))
    expect(SheetNames).toEqual([
      'a b c d e f  g',
      'History（2）',
      '财政所',
      '财政所（2）',
      '引号',
      '表',
      '长'.repeat(31),
      `${'长'.repeat(28)}（2）`,
      '.. .. x',
    ])
  })

  it('is the same file for the same plan', async () => {
    const once = await workbook(tableSheets(tableView(plan)))
    expect(Buffer.from(await workbook(tableSheets(tableView(plan)))).equals(Buffer.from(once))).toBe(true)
    expect(part(once, 'docProps/core.xml')).not.toContain(String(new Date().getFullYear()))
  })
})

describe('the Word file', () => {
  it('has a real table with a heading row that repeats', async () => {
    const bytes = await wordFile(tableSheets(tableView(plan)))
    expect(wordRows(bytes).map((row) => row.join('|'))).toEqual([
      '序号|任务|具体内容|牵头单位|责任单位|配合单位|完成时限',
      '平台',
      '1|宣讲平台||党政办、文化站|||',
      '任务',
      '　道路整治：先主后次',
      '2|清扫村道|每周三集中清扫。\n拍照留存。||各村（社区）||',
      '3|修补路面||建设中心||党政办|5月底前',
    ])
    const xml = part(bytes, 'word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:gridSpan w:val="7"\/>/g)).toHaveLength(3)
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(xml).toContain('合计：3项任务，牵头单位3个')
  })

  it('names the fonts of Chinese text as such', async () => {
    const xml = part(await wordFile(tableSheets(tableView(plan))), 'word/document.xml')
    const fonts = xml.match(/<w:rFonts [^>]*>/g) ?? []
    expect(fonts.length).toBeGreaterThan(20)
    expect(fonts.filter((font) => !/w:eastAsia="(?:仿宋|黑体)"/.test(font))).toEqual([])
  })

  it('is the same file for the same plan', async () => {
    const once = await wordFile(tableSheets(tableView(plan)))
    expect(part(once, 'docProps/core.xml')).toContain('>1980-01-01T00:00:00Z<')
    expect(Buffer.from(await wordFile(tableSheets(tableView(plan)))).equals(Buffer.from(once))).toBe(true)
  })
})

describe('the HTML table', () => {
  it('is semantic and loads nothing', () => {
    const page = webPage(tableSheets(tableView(plan)))
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('<th scope="col">牵头单位</th>')
    expect(page).toContain('<th class="group" colspan="7" scope="rowgroup">平台</th>')
    expect(page).toContain('<td>每周三集中清扫。<br>拍照留存。</td>')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|src=|href=|url\(/)
  })
})

describe('the data', () => {
  it('has every key of every task', () => {
    const [table] = JSON.parse(tableAsJson([tableView(plan, { by: 'unit' })]))
    expect(table).toMatchObject({ title: '云汀镇村庄清洁方案', by: 'unit', totals: { tasks: 3, leads: 3, listed: 5 } })
    expect(table.rows.find(({ id }: { id: string }) => id === 'd1')).toEqual({
      id: 'd1',
      number: 2,
      groups: ['各村（社区）', '责任'],
      name: '清扫村道',
      text: '每周三集中清扫。\n拍照留存。',
      lead: [],
      responsible: ['各村（社区）'],
      support: [],
      officer: [],
      contact: [],
      time: null,
      phase: null,
      status: '已完成（2025-04-02）',
      confidence: null,
    })
  })

  it('is one line a task in TSV', () => {
    const lines = tableAsTsv([tableView(plan, { columns: ['id', 'name', 'text'] })], { bom: true }).split('\n')
    expect(lines[0]).toBe('\ufeff所属\t编号\t任务\t具体内容')
    expect(lines).toContain('任务 / 道路整治\td1\t清扫村道\t每周三集中清扫。 拍照留存。')
    expect(new Set(lines.slice(0, -1).map((line) => line.split('\t').length))).toEqual(new Set([4]))
  })

  it('keeps the columns that were asked for in CSV', () => {
    const views = [plan, plan].map((one) => tableView(one, { columns: ['lead', 'name'] }))
    expect(tableAsCsv(views, { bom: false }).split('\n')[0]).toBe('方案,所属,牵头单位,任务')
  })
})

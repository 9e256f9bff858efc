/** Plans of thousands of duties are drawn in time that grows with them. The bounds are wide: a test machine is busy. */

import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/plan/canonical.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { checklistAsMarkdown } from '../../src/render/checklist/markdown.ts'
import { tableAsCsv } from '../../src/render/table/csv.ts'
import { tableAsMarkdown } from '../../src/render/table/markdown.ts'
import { tableSheets } from '../../src/render/table/sheets.ts'
import { tableForTerminal } from '../../src/render/table/terminal.ts'
import { tableView } from '../../src/render/table/views.ts'
import { webPage } from '../../src/render/web-page.ts'
import { workbook } from '../../src/render/workbook.ts'
import { cpuClock } from '../cpu-clock.ts'

const units = ['农业农村办公室', '财政所', '综合执法队', '党政办公室', '文化服务中心', '妇联', '供销社']

function planOf(duties: number): Plan {
  return canonical({
    fangan: 1,
    title: '云汀镇大型方案',
    duties: Array.from({ length: duties / 20 }, (_, group) => ({
      name: `整治任务${group}`,
      duties: Array.from({ length: 20 }, (_, at) => ({
        name: `整治第${20 * group + at}处村道`,
        text: '每周三组织人员集中清扫，对乱堆乱放逐一登记，限期整改到位；整改不到位的，由综合执法队上门督促。',
        lead: units[at % 7],
        responsible: [units[(at + 3) % 7], units[(at + group) % 7]],
        time: { text: '5月底前', edtf: '../2025-05-31' },
      })),
    })),
  })
}

const plans = new Map([500, 2000].map((size) => [size, planOf(size)]))

const outputs: Record<string, (plan: Plan) => unknown> = {
  terminal: (plan) => tableForTerminal(tableView(plan), { width: 120 }),
  md: (plan) => tableAsMarkdown(tableView(plan)),
  csv: (plan) => tableAsCsv([tableView(plan, { by: 'unit' })], { bom: false }),
  html: (plan) => webPage(tableSheets(tableView(plan, { by: 'date' }))),
  xlsx: (plan) => workbook(tableSheets(tableView(plan))),
  checklist: (plan) => checklistAsMarkdown(plan, { by: 'unit', kind: ['duties', 'materials'] }),
}

async function seconds(draw: (plan: Plan) => unknown, size: number): Promise<number> {
  const times = []
  for (let turn = 0; turn < 2; turn++) {
    const spent = cpuClock()
    await draw(plans.get(size) as Plan)
    times.push(spent() / 1000)
  }
  return Math.min(...times)
}

describe('2,000 duties', () => {
  it.each(Object.entries(outputs))('as %s', { timeout: 60_000 }, async (name, draw) => {
    const [few, many] = [await seconds(draw, 500), await seconds(draw, 2000)]
    expect(many).toBeLessThan(name === 'xlsx' ? 6 : 3)
    expect(many).toBeLessThan(Math.max(8 * few, 0.2))
  })
})

/** What a plan says only in its wording, its order or beside a unit is told when it changes; another form of the same is not. */

import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import { brief } from './brief-changes.ts'

const plan = (body: string) =>
  canonical(load(`fangan: 1\ntitle: 青禾县河道清理方案\nyear: 2026\n${body}`, 'x').plans[0]?.value)
const duty = (text: string, more = '') => `duties: [{name: 清理边沟, text: ${JSON.stringify(text)}${more}}]`

describe('changes of small plans', () => {
  it.each<[string, string, string, string[]]>([
    [
      'who answers, in a bracket alone',
      duty('每周一次。（责任单位：县教育局）'),
      duty('每周一次。（责任单位：县水务局）'),
      ['reworded 清理边沟: text [-教育局-]{+水务局+}'],
    ],
    [
      'a bracket where there was none',
      duty('每周一次。'),
      duty('每周一次。（责任单位：县水务局）'),
      ['reworded 清理边沟: text {+（责任单位：县水务局）+}'],
    ],
    [
      'a bracket that goes against what is said beside it',
      duty('每周一次。（责任单位：县教育局）', ', responsible: 县教育局'),
      duty('每周一次。（责任单位：县水务局）', ', responsible: 县教育局'),
      ['reworded 清理边沟: text [-教育局-]{+水务局+}'],
    ],
    [
      'another role in a line of labels',
      duty('每周一次。\n责任单位：县教育局'),
      duty('每周一次。\n配合单位：县教育局'),
      ['reworded 清理边沟: text [-责任-]{+配合+}'],
    ],
    [
      'a last day that only a bracket has',
      duty('每周一次。（完成时限：3月底前）'),
      duty('每周一次。（完成时限：4月底前）'),
      ['reworded 清理边沟: text [-3-]{+4+}'],
    ],
    [
      'a place that only a line of labels has',
      duty('每周一次。\n活动地点：文化广场'),
      duty('每周一次。\n活动地点：河滨公园'),
      ['reworded 清理边沟: text [-文化广场-]{+河滨公园+}'],
    ],
    [
      'a line of labels in place of a bracket',
      duty('每周一次。（责任单位：县教育局、县水务局）'),
      duty('每周一次。\n责任单位：县水务局、县教育局'),
      [],
    ],
    [
      'a short name in a bracket',
      `organizations: [{name: 县教育局, aliases: 教育局}]\n${duty('每周一次。（责任单位：县教育局）', ', responsible: 县教育局')}`,
      `organizations: [{name: 县教育局, aliases: 教育局}]\n${duty('每周一次。（责任单位：教育局）', ', responsible: 教育局')}`,
      [],
    ],
    [
      'a unit by its id and by its name',
      `organizations: [{id: swj, name: 县水务局, kind: unit}]\n${duty('每周一次。', ', lead: swj, support: swj')}`,
      duty('每周一次。', ', lead: 县水务局, support: 县水务局'),
      [],
    ],
    [
      'a time by its meaning alone and in words',
      duty('每周一次。', ', time: {edtf: ../2026-06-30}'),
      duty('每周一次。', ', time: 2026年6月底前'),
      [],
    ],
    [
      'a day as plan files write it',
      duty('每周一次。', ', time: 2026-06-05'),
      duty('每周一次。', ', time: 2026年6月5日'),
      [],
    ],
    [
      'a bracket whose parties are said beside it',
      duty('每周一次。（责任单位：县教育局）', ', responsible: 县教育局'),
      duty('每周一次。', ', responsible: 县教育局'),
      [],
    ],
    [
      'what is said of a unit',
      'organizations: [{name: 县教育局, kind: unit, text: 统筹全县}]',
      'organizations: [{name: 县教育局, kind: unit, text: 督查全县}]',
      ['reworded organization 县教育局: text [-统筹-]{+督查+}'],
    ],
    ['a unit that is only named', 'organizations: [{name: 县教育局, kind: unit}]', '', []],
    [
      'a list of parties that goes on with 等',
      'duties: [{name: 清理边沟, support: [县教育局, 县水务局]}]',
      'duties: [{name: 清理边沟, support: [县教育局, 县水务局], open: support}]',
      ['entries 清理边沟: open +support'],
    ],
    [
      'the second of two attachments of one name',
      'document: {attachments: [{name: 附件, text: 甲}, {name: 附件, text: 乙}]}',
      'document: {attachments: [{name: 附件, text: 甲}, {name: 附件, text: 丙}]}',
      ['reworded document 青禾县河道清理方案: attachments [-乙-]{+丙+}'],
    ],
    [
      'the order of steps',
      'workflows: [{name: 派单, steps: [点单, 派单, 接单]}]',
      'workflows: [{name: 派单, steps: [点单, 接单, 派单]}]',
      ['value workflow 派单: steps ["点单","派单","接单"] → ["点单","接单","派单"]'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(comparePlans(plan(before), plan(after)).map(brief)).toEqual(expected)
    expect(comparePlans(plan(after), plan(before))).toHaveLength(expected.length)
  })
})

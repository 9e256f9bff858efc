/** Where findings in documents point: at the words that are meant, not at the head of the paragraph or of the roster. */

import { expect, it } from 'vitest'
import { checkPlan } from '../../src/check/check.ts'
import { sourcePlace } from '../../src/check/source-place.ts'
import { parse } from '../../src/parse.ts'

it.each([
  [
    'lead-also-supports',
    '云汀镇秋季道路养护工作方案\n一、重点任务\n（一）修补路面。\n牵头单位：镇城建办\n配合单位：镇财政所、镇城建办\n',
    [5, 11],
  ],
  [
    'placeholder',
    '云汀镇秋季道路养护工作方案\n一、组织领导\n成立道路养护领导小组，名单如下：\n组长：李明远\n副组长：×××\n',
    [5, 5],
  ],
  [
    'empty-label',
    '云汀镇秋季道路养护工作方案\n一、组织领导\n成立道路养护领导小组，名单如下：\n组 长:\n副组长:\n委 员：\n总策划（兼裁判长）：\n',
    [4, 1],
    [5, 1],
    [6, 1],
  ],
  [
    'empty-label',
    '雲汀鎮秋季道路養護工作方案\n一、重點任務\n（一）修補路面。\n逐處修補。\n牽頭單位:\n責任單位:各村\n',
    [5, 1],
  ],
  [
    'empty-label',
    '云汀镇秋季道路养护工作方案\n一、重点任务\n（一）修补路面。（责任单位：；完成时限：6月底）\n（二）清理边沟。\n牵头单位：    配合单位：各村\n',
    [3, 10],
    [5, 1],
  ],
  [
    'empty-label',
    '云汀镇秋季道路养护工作方案\n一、组织领导\n组长：\n职责：抓总。\n组长：\n职责：抓细。\n',
    [3, 1],
    [5, 1],
  ],
  [
    'issue-date',
    '云汀政发〔2025〕12号\n云汀镇秋季道路养护工作方案\n根据《青禾县农村公路养护办法》（青政办〔2025〕8号），制定本方案。\n一、重点任务\n1.修补路面。\n云汀镇人民政府\n2024年3月1日\n',
    [7, 1],
  ],
])('%s', async (rule, document, ...at) => {
  const { plans, text, find } = await parse(new TextEncoder().encode(document), 'plan.txt')
  const [plan] = plans
  if (!plan) throw new Error('no plan')
  const found = await checkPlan(plan, {
    file: 'plan.txt',
    text,
    find,
    locate: (pointer) => sourcePlace(plan, pointer),
  })
  const places = found.filter((one) => one.rule === rule).map(({ place }) => [place?.start.line, place?.start.column])
  expect(places).toEqual(at)
})

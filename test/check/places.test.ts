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
])('%s', async (rule, document, at) => {
  const { plans, text } = await parse(new TextEncoder().encode(document), 'plan.txt')
  const [plan] = plans
  if (!plan) throw new Error('no plan')
  const found = await checkPlan(plan, { file: 'plan.txt', text, locate: (pointer) => sourcePlace(plan, pointer) })
  const places = found.filter((one) => one.rule === rule).map(({ place }) => [place?.start.line, place?.start.column])
  expect(places).toEqual([at])
})

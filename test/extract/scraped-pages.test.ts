/** Plans as web pages copy them: headings without numbers, labels and values on lines of their own, titles with a date. */

import { expect, it } from 'vitest'
import type { Duty } from '../../src/plan/plan.ts'
import { planOf } from './plan-of.ts'

const answered = ({ name, lead, responsible, contact, time }: Duty) =>
  [name, lead?.join(), responsible?.join(), contact?.join(), time?.edtf].map((part) => part ?? '').join('|')

it.each([
  ['with a colon', '九月份：\n1、清扫东街。\n十月份：\n1、修补路面。', ['清扫东街||||2024-09', '修补路面||||2024-10']],
  [
    'with what the month is of',
    '三月园务工作\n1. 清扫东街。\n四月园务工作\n1. 修补路面。',
    ['清扫东街||||2024-03', '修补路面||||2024-04'],
  ],
])('months as headings, %s', async (_, text, expected) => {
  const { duties = [] } = await planOf(`2024年净街工作计划\n${text}`)
  expect(duties.map(answered)).toEqual(expected)
})

it('units behind the label of a person answer, and people are to be asked', async () => {
  const { duties = [] } = await planOf(
    '净街方案\n一、主要任务\n1.清扫东街。（负责人：总务处、温静）\n2.修补路面。（负责人：各班班主任）',
  )
  expect(duties.map(answered)).toEqual(['清扫东街||总务处|温静|', '修补路面|||各班班主任|'])
})

it('who is in charge of a working group', async () => {
  const { organizations = [] } = await planOf(
    '净街方案\n一、组织领导\n（一）组委会\n主任：李明远\n（二）各工作组\n1、清扫组\n责任人：温静\n职责：\n（1）清扫东街；\n二、主要任务\n1.扫路。',
  )
  const group = organizations.find(({ name }) => name === '清扫组')
  expect(group?.posts?.map(({ post, name }) => `${post} ${name}`)).toEqual(['责任人 温静'])
})

it.each([
  [
    'over two lines',
    '云汀镇2024年农村街巷\n清扫提升工作实施方案\n为净街，制定本方案。',
    '云汀镇2024年农村街巷清扫提升工作实施方案',
  ],
  [
    'over two lines below a notice that has it in one',
    '关于印发净街分工方案的通知\n各站所：\n现将《净街行动重点工作任务分解方案》印发给你们。\n净街行动重点工作\n任务分解方案\n为净街，制定本方案。',
    '净街行动重点工作任务分解方案',
  ],
  ['below the name of a site', '云汀镇人民政府网站\n净街工作方案\n为净街，制定本方案。', '净街工作方案'],
  ['above the day and the column of a site', '净街工作方案\n2024/08/25方案\n为净街，制定本方案。', '净街工作方案'],
  ['the only one of a collection', '净街方案（精选4篇）\n净街方案 篇1\n为净街，制定本方案。', '净街方案 篇1'],
])('a title %s', async (_, page, title) => {
  expect((await planOf(`${page}\n一、主要任务\n1.清扫东街。`)).title).toBe(title)
})

it('a number behind the title', async () => {
  const { title, document } = await planOf(
    '净街行动实施方案 青城发﹝2024﹞8号\n为净街，制定本方案。\n一、主要任务\n1.扫街。',
  )
  expect([title, document?.number]).toEqual(['净街行动实施方案', '青城发〔2024〕8号'])
})

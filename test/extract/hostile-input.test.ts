/** Input that no one writes: one form of a plan thousands of times over. Nothing throws, and work grows with the text, not with its square. */

import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { cpuClock } from '../cpu-clock.ts'

/** Two characters of its own for every number, so that no two names are the same. */
function named(count: number): string {
  return String.fromCharCode(0x4e00 + ((count * 7919) % 20_000), 0x4e00 + ((count * 104_729) % 19_997))
}

function many(times: number, unit: (count: number) => string): string {
  return Array.from({ length: times }, (_, count) => unit(count)).join('')
}

async function read(text: string, file: string) {
  return parse(new TextEncoder().encode(text), file)
}

describe('a form over and over', () => {
  it.each([
    ['lines behind an item', `一、主要任务\n1.${'：\n'.repeat(60_000)}`],
    ['counts before a name', `一、主要任务\n1.${'比赛一：'.repeat(20_000)}`],
    ['times before a name', `一、主要任务\n1.${'3月9日：、'.repeat(16_000)}`],
    ['spaces behind a dash that counts', `—、主要任务\n1.清扫\n${' '.repeat(100_000)}街巷\n`],
    ['spaces behind a letter in a figure', `2O24年主要任务\n1.清扫\n${' '.repeat(100_000)}街巷\n`],
    ['chains of arrows', `一、主要任务\n1.${many(12_000, (i) => `${named(i)}→${named(i + 1)}→${named(i + 2)}，`)}`],
    ['units below a label', `一、主要任务\n1.清扫\n责任单位：甲局\n${many(40_000, (i) => `${named(i)}局\n`)}`],
    ['members of one body', `一、组织领导\n组长：李明远\n成员：${many(40_000, (i) => `李${named(i)}、`)}`],
    ['stops behind units', `一、主要任务\n1.清扫。责任单位：城管局${'；'.repeat(80_000)}街\n`],
    ['points behind units', `一、主要任务\n1.清扫。责任单位：城管局${'.'.repeat(80_000)}街\n`],
    ['tabs inside a line', `一、主要任务\n1.清扫${'\t'.repeat(80_000)}街巷\n`],
    ['spaces inside a principle', `一、基本原则\n坚持清扫${' '.repeat(80_000)}街巷，坚持节约。\n`],
    [
      'papers that a plan is made by',
      `一、依据\n根据${many(16_000, (i) => `《${named(i)}条例》（青政办〔2024〕${i}号）、`)}`,
    ],
    ['verbs that set up', `一、组织领导\n${'设成立'.repeat(12_000)}甲组、乙组`],
    ['platforms in one sentence', `一、平台\n建设五大平台。${many(12_000, (i) => `建立${named(i)}平台，`)}`],
    ['teams in one sentence', `一、队伍\n${many(8000, (i) => `${named(i)}宣讲队（党校牵头）、`)}`],
    ['platforms of one sentence', `一、打造服务平台\n${many(12_000, (i) => `打造${named(i)}平台，`)}`],
    ['platforms of many sentences', `一、打造服务平台\n${many(16_000, (i) => `打造${named(i)}平台；`)}`],
    ['teams of one sentence', `一、组建队伍\n${many(8000, (i) => `${named(i)}宣讲队，队长李明，`)}`],
    ['teams of many sentences', `一、组建队伍\n${many(24_000, (i) => `组建${named(i)}宣讲队。`)}`],
    [
      'groups of each of which a head is told',
      `一、组织领导\n${many(8000, (i) => `下设${named(i)}组、${named(i + 9)}组。`)}${'每组由李明任组长。'.repeat(8000)}`,
    ],
    ['spaces between a unit and a day in a bracket', `一、主要任务\n1.清扫（环卫所${' '.repeat(60_000)}街）`],
    ['sentences behind one with a subject', `一、主要任务\n1.清扫。县城管局要清扫。${'街巷干净。'.repeat(24_000)}`],
    [
      'units in clauses with brackets',
      `一、主要任务\n（一）清扫\n${many(8000, (i) => `清扫${named(i)}街（城管局）；`)}`,
    ],
    ['works line by line with who answers', `一、主要任务\n${many(8000, (i) => `清扫${named(i)}：由城管局负责。\n`)}`],
    ['platforms in quotes', `一、搭建平台\n${many(8000, (i) => `打造“${named(i)}”`)}`],
    ['months of one paragraph', `一、工作安排\n${many(8000, (i) => `3月，城管局清扫${named(i)}；`)}`],
    ['spaces before how many are in a team', `一、组织领导\n组长：李明远${' '.repeat(60_000)}街，组员12`],
    ['spaces behind an office', `一、组织领导\n领导小组下设办公室${' '.repeat(60_000)}设在县民政局。`],
    ['spaces behind a group', `一、组织领导\n宣传组：组长：李明远${' '.repeat(80_000)}街`],
    ['spaces behind a head', `一、组织领导\n组长李明远${' '.repeat(80_000)}街，成员：周若溪`],
    ['teams of a number, one by one', `一、组建队伍\n${many(12_000, (i) => `一支${named(i)}服务队，`)}`],
    ['teams that are organized, one by one', `一、组建队伍\n${many(12_000, (i) => `组织${named(i)}服务队，`)}`],
    ['spaces behind an ornament', `一、主要任务\n1.清扫\n● ${' '.repeat(60_000)}\n● 街巷`],
    ['clauses before a day that is promised', `一、评分办法\n${many(40_000, (i) => `参加${named(i)}，`)}3月1日前`],
    ['spaces behind a holder', `一、组织领导\n组长：李明远${'\u3000'.repeat(60_000)}街，负责清扫`],
    [
      'spaces inside an item of a list that one answers for',
      `一、主要任务\n1.清扫\n（1）扫路；${'\u3000'.repeat(80_000)}街；\n（2）修灯。（责任单位：城管局）\n2.修路`,
    ],
    ['items on what a body is there for', `一、组织机构\n${'3.职责：\n'.repeat(8000)}`],
    ['units that help', `一、主要任务\n1.清扫。${many(24_000, (i) => `${named(i)}局配合。`)}`],
  ])('%s', async (_, text) => {
    const spent = cpuClock()
    await read(`净街方案\n${text}`, 'plan.txt')
    expect(spent()).toBeLessThan(5000)
  })

  it.each([
    ['rows of a table', '一、主要任务\na|b\n--|--\n', 'c|d\n'],
    ['points for full stops', '一、主要任务\n', '清扫.\n'],
    ['letters for figures', '一、主要任务\n', '2O24年清扫\n'],
  ])('more %s than a call takes arguments', async (_, before, unit) => {
    const { plans } = await read(`净街方案\n${before}${unit.repeat(150_000)}`, 'plan.txt')
    expect(plans).toHaveLength(1)
  })

  it('fills no rows up to the width of a line of bars', async () => {
    const text = `净街方案\n一、主要任务\n${'a|'.repeat(10_000)}b\n${'--|'.repeat(10_000)}--\n${'c|d\n'.repeat(20_000)}`
    const { plans } = await read(text, 'plan.txt')
    expect(plans).toHaveLength(1)
  })
})

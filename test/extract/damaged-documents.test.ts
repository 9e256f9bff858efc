/**
 * Documents that lost something on their way: numbers, the words behind them, lines, the breaks between lines. What is
 * read of them may be less, but every item that it has is called something.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedDuty } from '../../src/extract/duty-prose.ts'
import { itemName, walkItems } from '../../src/plan/items.ts'
import { planOf } from './plan-of.ts'
import { told } from './told-duties.ts'

const examples = new URL('../../examples/', import.meta.url)
const documents = readdirSync(examples)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, examples), 'utf8') }))

const number =
  /^[ \u3000#]*(?:第[一二三四五]阶段|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、])/

/** What may happen to one line. */
const damages: readonly [string, (line: string) => string][] = [
  ['its number is lost', (line) => line.replace(number, '')],
  ['only its number is left', (line) => number.exec(line)?.[0] ?? line],
  ['it breaks behind its number', (line) => line.replace(number, '$&\n')],
  ['it is lost', () => ''],
  ['a bracket closes behind its number', (line) => line.replace(number, '$&）')],
  ['a blank stands before its marks', (line) => line.replace(/[，。：（]/g, ' $&')],
  ['only its marks are left', (line) => line.replace(/[\p{L}\p{N}]/gu, '')],
]

/** The places of items whose names have no letter and no figure, or open with a mark, or have blanks around them. */
async function nameless(text: string, file: string): Promise<string[]> {
  return walkItems(await planOf(text, file))
    .filter((found) => !/^(?![\s，。；：、,;:.)）])(?=.*[\p{L}\p{N}]).*\S$/su.test(itemName(found)))
    .map(({ pointer }) => pointer)
}

describe.each(documents)('$name, where of a line', ({ name, text }) => {
  const lines = text.split('\n')
  const numbered = lines.flatMap((line, at) => (number.test(line) ? [at] : []))

  it('there is something to damage', () => expect(numbered.length).toBeGreaterThan(5))

  it.each(damages)('%s', async (_, damage) => {
    for (const at of numbered) {
      const damaged = lines.with(at, damage(lines[at] as string)).join('\n')
      expect(await nameless(damaged, name), lines[at]).toEqual([])
    }
  })

  it('the break before it is lost', async () => {
    for (const at of numbered.filter((at) => at > 0)) {
      const run = `${lines[at - 1]}${number.exec(lines[at] as string)?.[0]}`
      const damaged = [...lines.slice(0, at - 1), run, ...lines.slice(at + 1)].join('\n')
      expect(await nameless(damaged, name), lines[at]).toEqual([])
    }
  })
})

it.each([
  [
    'phases',
    '一、工作安排\n（一）准备阶段（3月）\n1.摸底排查\n2.制定方案\n1.召开动员会\n2.明确分工\n（二）实施阶段（4月）\n1.集中整治\n二、附则\n本方案自印发之日起施行。',
  ],
  [
    'safeguards',
    '一、保障措施\n（一）强化领导。明确专人。\n1.定期会商。\n2.及时通报。\n1.严格考核。\n2.兑现奖惩。\n（二）强化督查。每月通报。',
  ],
  [
    'points to verify',
    '一、检查重点\n（一）消防通道是否畅通。\n（二）灭火器是否有效。\n（一）食品是否留样。\n（二）餐具是否消毒。',
  ],
])('a count that starts again among %s has lost its heading, and is no item by that', async (_, body) => {
  expect(await nameless(`青禾县净街工作方案\n${body}`, 'plan.txt')).toEqual([])
})

it.each([
  [
    'a phase whose brackets are twice there',
    '## 一、实施步骤\n### （一梳理准备阶段2025年7月至8月））\n逐户摸底，印发目录。\n### （二）试点阶段（2025年9月至10月）\n抓好试点。\n### （三）推广阶段（2025年11月）\n全面推开。',
  ],
  [
    'a week whose bracket is twice there',
    '一、活动安排\n第一周（9月1日—6日）：学规程。\n第二周（（9月7日—13日）：查隐患、改短板。各队排查。',
  ],
  ['a month below which only marks are left', '五月\n。\n六月\n召开动员会。\n七月：清扫街巷'],
  [
    'lines with nothing but a day',
    '一、主要任务\n1.扫净街巷。\n6月底前投用。由县城管局负责。\n5月底前\n9月4日前\n2025年11月9日前',
  ],
])('%s: every item is called something', async (_, body) => {
  for (const file of ['plan.txt', 'plan.md'])
    expect(await nameless(`# 青禾县净街工作方案\n\n${body.replaceAll('\n', '\n\n')}`, file)).toEqual([])
  expect(await nameless(`青禾县净街工作方案\n${body}`, 'plan.txt')).toEqual([])
})

it('who leads is told, and a comma is no name of what is done', () => {
  expect(sharedDuty('由城管局牵头，各社区清扫')).toEqual({ name: '各社区清扫', lead: ['城管局'] })
  expect(sharedDuty('由城管局牵头，各社区配合。')).toBeUndefined()
})

it('an office sits nowhere where the line says no more than spaces', async () => {
  const { organizations } = await planOf(
    `# 青禾县净街工作方案\n\n## 一、组织领导\n\n成立净街工作专班，组长：李明远。\n\n专班办公室设${'&nbsp;'.repeat(27)}在县城管局，王某兼任办公室主任。\n`,
    'plan.md',
  )
  expect(organizations?.map(({ seat }) => seat).filter((seat) => seat?.trim() === '')).toEqual([])
})

it('a label for the time with nothing behind it sets none', async () => {
  const { duties } = await planOf(
    '青禾县净街工作方案\n一、主要任务\n（一）清扫街巷。逐条清扫。（牵头单位：城管局；时间：）\n（二）整治集市。逐摊整治。完成时限：—\n（三）修路。由村镇办负责。',
  )
  expect(duties?.map(({ time }) => time)).toEqual([undefined, undefined, undefined])
})

it('what stands below a lost heading of a phase is done in that phase', async () => {
  const { duties } = await planOf(
    '青禾县净街工作方案\n一、工作安排\n（一）准备阶段（3月）\n1.摸底排查\n2.制定方案\n1.召开动员会\n2.明确分工\n（二）实施阶段（4月）\n1.集中整治\n二、附则\n本方案自印发之日起施行。',
  )
  expect(duties?.map(({ phase }) => phase)).toEqual([...Array(4).fill('准备阶段'), '实施阶段'])
})

it('an item whose number closes the line before has its name on the next', async () => {
  const { duties } = await planOf(
    '青禾县净街工作方案\n一、主要任务\n（一）清理河道。由水利站负责，5月底前完成。（二）\n整治集市。由市场所牵头，6月底前完成。\n（三）修补道路。由村镇办负责。',
  )
  expect(duties?.map(({ name, lead }) => [name, lead])).toEqual([
    ['清理河道', undefined],
    ['整治集市', ['市场所']],
    ['修补道路', undefined],
  ])
})

it.each([
  ['a bracket that opens before the next label', '牵头单位：文化站（责任单位：各村）', 'lead=文化站 responsible=各村'],
  ['a colon that is twice there', '责任单位：县水利局；配合单位： ：各村', 'responsible=县水利局 support=各村'],
])('%s is of no unit', async (_, labels, roles) => {
  const { duties } = await planOf(`青禾县净街工作方案\n一、主要任务\n1.清扫街巷\n${labels}\n2.修补道路。逐条修补。`)
  expect(told(duties)).toEqual([`清扫街巷 ${roles}`, '修补道路'])
})

it('a blank behind a person is of no name', async () => {
  const { duties } = await planOf('青禾县净街工作方案\n一、任务分工\n1.二组：谷舟 负责清扫，温静 负责运输。\n2.修路。')
  expect(told(duties).join()).not.toMatch(/ [、，,]|= /)
  expect(told(duties).join()).toContain('=谷舟')
})

it('a name that a line break parts is put together', async () => {
  const { duties } = await planOf(
    '青禾县森林防火方案\n一、任务分工\n1.县公安局：负责火场警戒、\n交通疏导和火案侦破\n2.县气象局：负责天气预报\n3.县水利局：负责供水',
  )
  expect(told(duties)[0]).toBe('火场警戒、交通疏导和火案侦破 responsible=县公安局')
})

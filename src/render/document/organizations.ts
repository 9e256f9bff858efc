/** Organizations with their rosters: who leads, who belongs, where the office is, what each is there for. */

import type { Organization, Post } from '../../plan/plan.ts'
import { type Block, linesOf, paragraph } from './tree.ts'
import type { Writing } from './writing.ts'

/** Bodies that the plan sets up; units that exist already are only told where they are given something to do. */
export function organizations(writing: Writing): Block[] {
  return listed(writing, 2, writing.plan.organizations ?? [])
}

export function listed(writing: Writing, level: number, all: readonly Organization[]): Block[] {
  const units = all.filter(({ kind }) => kind === 'unit' || kind === 'collective')
  const bodies = all.filter((one) => !units.includes(one))
  return [...bodies, ...units.filter(tellsMore)].flatMap((one) => organization(writing, level, one))
}

/** Whether there is anything to say of a unit but that there is one. */
function tellsMore({ posts, functions, text, lead, responsible, support, officer, contact }: Organization): boolean {
  return [posts, functions, text, lead, responsible, support, officer, contact].some((field) => field !== undefined)
}

function organization(writing: Writing, level: number, one: Organization): Block[] {
  const name = one.count === undefined ? one.name : `${one.name}（${one.count}个）`
  const text = one.text ?? ''
  const lines = [...opening(writing, one), ...linesOf(text), ...roster(one.posts ?? [], text), ...functions(one, text)]
  const { contact, ...rest } = one
  // whom to call is the last line of a roster
  const called = contact?.length ? [`联系人：${contact.join('、')}`] : []
  return [...writing.item(level, { ...rest, name, text: lines.join('\n') }), ...called.map(paragraph)]
}

/** 办公室设在X。 成立X（以下简称Y）。 */
function opening(writing: Writing, one: Organization): string[] {
  const { name, aliases = [], seat, kind, text = '' } = one
  const lines: string[] = []
  const above = one.parent === undefined ? '' : writing.unit(one.parent)
  const [alias] = aliases
  const isSetUp = kind !== 'office' && kind !== 'unit' && kind !== 'collective'
  if (alias !== undefined && alias !== name && !text.includes(alias) && isSetUp)
    lines.push(`成立${name}（以下简称${alias}）。`)
  // an office of its own superior says so in its name
  if (above !== '' && ![name, text].some((words) => writing.namesOf(above).some((one) => words.includes(one))))
    lines.push(`${above}下设${name}。`)
  if (seat !== undefined && !text.includes(seat)) lines.push(`${name}设在${writing.unit(seat)}。`)
  return lines
}

/** 组长：贺兰舟　副区长: one line a holder, as rosters of official documents stand. */
export function roster(posts: readonly Post[], text = ''): string[] {
  return posts
    .filter(({ name, title }) => !(name && text.includes(name)) && !(!name && title && text.includes(title)))
    .map(({ post, name, title }) => {
      // 负责日常工作 is no post with a label: a sentence gives it to somebody
      if (/^(?:具体)?负责/.test(post)) return name ? `由${name}${post}。` : `明确${title ?? '专人'}${post}。`
      return `${post}：${[name, title].filter(Boolean).join('\u3000')}`
    })
}

function functions({ functions: all = [] }: Organization, text: string): string[] {
  const further = all.filter((one) => !text.includes(one)).map((one) => one.replace(/[。；;]+$/, ''))
  return further.length === 0 ? [] : [`主要职责：${further.join('；')}。`]
}

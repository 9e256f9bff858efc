/** Organizations with their rosters: who leads, who belongs, where the office is, what each is there for. */

import type { Organization, Post } from '../../plan/plan.ts'
import { type Block, linesOf, paragraph } from './tree.ts'
import type { Writing } from './writing.ts'

/** Bodies that the plan sets up; units that exist already are only told where they are given something to do. */
export function organizations(writing: Writing): Block[] {
  const all = writing.plan.organizations ?? []
  const units = all.filter(({ kind }) => kind === 'unit' || kind === 'collective')
  const bodies = all.filter((one) => !units.includes(one))
  const told = [...bodies, ...units.filter(tellsMore)]
  return told.flatMap((one, at) => organization(writing, one, told.slice(0, at)))
}

/** Whether there is anything to say of a unit but that there is one. */
function tellsMore({ posts, functions, text, lead, responsible, support, officer, contact }: Organization): boolean {
  return [posts, functions, text, lead, responsible, support, officer, contact].some((field) => field !== undefined)
}

function organization(writing: Writing, one: Organization, before: readonly Organization[]): Block[] {
  const name = one.count === undefined ? one.name : `${one.name}（${one.count}个）`
  const text = one.text ?? ''
  const lines = [
    ...opening(writing, one, before),
    ...linesOf(text),
    ...roster(one.posts ?? [], text),
    ...functions(one, text),
  ]
  const { contact, ...rest } = one
  // whom to call is the last line of a roster
  const called = contact?.length ? [`联系人：${contact.join('、')}`] : []
  return [...writing.item(2, { ...rest, name, text: lines.join('\n') }), ...called.map(paragraph)]
}

/** 办公室设在X。 成立X（以下简称Y）。 */
function opening(writing: Writing, one: Organization, before: readonly Organization[]): string[] {
  const { name, aliases = [], seat, kind, text = '' } = one
  const lines: string[] = []
  const above = one.parent === undefined ? '' : writing.fullName(one.parent)
  const [alias] = aliases
  const isSetUp = kind !== 'office' && kind !== 'unit' && kind !== 'collective'
  if (alias !== undefined && alias !== name && !text.includes(alias) && isSetUp)
    lines.push(`成立${name}（以下简称${alias}）。`)
  else if (kind === 'leading-group' && !text.includes(name)) lines.push(`成立${name}。`)
  // an office that X下设 is read as that of X, under a longer name
  if (above !== '' && kind !== 'office' && !isPlacedBy(writing, one, above, before)) lines.push(`${above}下设${name}。`)
  if (seat !== undefined && !text.includes(seat)) lines.push(`${name}设在${writing.unit(seat)}。`)
  return lines
}

/** Whether a reader sees what a body belongs to: its name or its text says so, or it stands behind that or its siblings. */
function isPlacedBy(
  writing: Writing,
  { name, text = '', parent }: Organization,
  above: string,
  before: readonly Organization[],
): boolean {
  const names = writing.namesOf(above)
  if (names.some((one) => text.includes(one))) return true
  if (names.some((one) => name.includes(one)) && before.filter((one) => one.parent === undefined).length < 2)
    return true
  const siblings = (one: Organization) =>
    one.parent !== undefined && writing.fullName(one.parent) === writing.fullName(parent ?? '')
  return before.findLast((one) => !siblings(one))?.name === above
}

/** 组长：贺兰舟　副区长: one line a holder, as rosters of official documents stand. */
function roster(posts: readonly Post[], text = ''): string[] {
  return posts
    .filter(({ name, title }) => !(name && text.includes(name)) && !(!name && title && text.includes(title)))
    .map(({ post, name, title }) => {
      // 负责日常工作 is no post with a label: a sentence gives it to somebody
      if (/^(?:具体)?负责(?!人)/.test(post)) return name ? `由${name}${post}。` : `明确${title ?? '专人'}${post}。`
      // a post that nobody holds yet is set up
      const holder = [name, title].filter(Boolean).join('\u3000')
      return holder === '' ? `设${post}。` : `${post}：${holder}`
    })
}

function functions({ functions: all = [] }: Organization, text: string): string[] {
  const further = all.filter((one) => !text.includes(one)).map((one) => one.replace(/(?<![。；;])[。；;]+$/, ''))
  return further.length === 0 ? [] : [`主要职责：${further.join('；')}。`]
}

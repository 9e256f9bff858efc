/** Platforms with what they draw on, and teams with whom they are made of, what they work through and who heads them. */

import type { Platform, Team } from '../../plan/plan.ts'
import { type Block, linesOf } from './tree.ts'
import type { Writing } from './writing.ts'

export function platforms(writing: Writing, level: number, all: readonly Platform[]): Block[] {
  return all.flatMap((one) => {
    const { text = '', resources = [] } = one
    const draws = resources.length > 0 && !resources.every((name) => text.includes(name))
    const opening = draws ? `整合${resources.join('、')}等资源。` : ''
    return writing.item(level, { ...one, text: [opening, text].join('\n') }, { mark: '：' })
  })
}

export function teams(writing: Writing, level: number, all: readonly Team[]): Block[] {
  return all.flatMap((one) => {
    const name = one.count === undefined ? one.name : `${one.name}（${one.count}支）`
    return writing.item(level, { ...one, name, text: teamLines(one).join('\n') }, { mark: '：' })
  })
}

function teamLines({ text = '', members = [], carriers = [], posts = [] }: Team): string[] {
  const made = members.every((member) => text.includes(member)) ? [] : [`由${members.join('、')}组成`]
  const works = carriers.every((name) => text.includes(name))
    ? []
    : [`依托${carriers.map((name) => `“${name}”`).join('')}等载体开展活动`]
  const opening = [...made, ...works].join('，')
  const heads = posts
    .filter(({ name, title }) => !text.includes(name ?? title ?? ''))
    .map(({ post, name = '', title = '' }) => `由${title}${name}任${post}。`)
  return [opening === '' ? '' : `${opening}。`, ...heads, ...linesOf(text)]
}

/** Platforms with what they draw on, and teams with whom they are made of, what they work through and who heads them. */

import type { Platform, Team } from '../../plan/plan.ts'
import { type Block, linesOf, paragraph } from './tree.ts'
import type { Writing } from './writing.ts'

export function platforms(writing: Writing, level: number, all: readonly Platform[]): Block[] {
  return all.flatMap((one) => {
    const { text = '', resources = [] } = one
    const draws = resources.every((name) => text.includes(name)) ? [] : [`整合资源：${resources.join('、')}`]
    return [...writing.item(level, one, { mark: '：' }), ...draws.map(paragraph)]
  })
}

export function teams(writing: Writing, level: number, all: readonly Team[]): Block[] {
  return all.flatMap((one) => {
    const name = one.count === undefined ? one.name : `${one.name}（${one.count}支）`
    const { text = '', members = [], carriers = [], posts = [] } = one
    const heads = posts
      .filter(({ name: holder, title }) => !text.includes(holder ?? title ?? ''))
      .map(({ post, name: holder = '', title = '' }) => `由${title}${holder}任${post}。`)
    const made = members.every((member) => text.includes(member)) ? [] : [`组成人员：${members.join('、')}`]
    const works = carriers.every((carrier) => text.includes(carrier))
      ? []
      : [`活动载体：${carriers.map((carrier) => `“${carrier}”`).join('、')}`]
    const item = { ...one, name, text: [...heads, ...linesOf(text)].join('\n') }
    return [...writing.item(level, item, { mark: '：' }), ...[...made, ...works].map(paragraph)]
  })
}

/** People whose names are left out, each right in front of what he is, with nothing between one and the next: XXX镇长XXX所长. */

import type { Person } from './person.ts'

const masks = ['XXX', 'xxx', '×××', '***', '___', '＿＿＿']
const marks = /^[、，,；; \u3000]+|[、，,；; \u3000]+$/g

/** Such people; undefined where fewer than two stand so, or marks part them all. */
export function maskedPeople(list: string): Person[] | undefined {
  const mask = masks.find((one) => list.startsWith(one))
  if (mask === undefined || list.indexOf(mask, mask.length) < 0) return undefined
  const behind = list.split(mask).slice(1)
  const runOn = behind.slice(0, -1).some((title) => isHan(title.at(-1)))
  const titles = behind.map((title) => title.replace(marks, ''))
  return runOn && titles.every((title) => isHan(title[0])) ? titles.map((title) => ({ name: mask, title })) : undefined
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '\u4e00' && character <= '\u9fff'
}

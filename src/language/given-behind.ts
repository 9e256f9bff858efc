/** 车辆由院办统一调度: what is given out stands in front, and behind 由 who does what with it. */

import { openingUnits } from './opening-units.ts'
import { unitsIn } from './unit-phrase.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 对伤员由医疗组救治: a clause that only tells on whom, how or in which case. */
export const opensManner = new WordList([...'对在当如若遇凡为经按待于自向', '根据', '针对'])

const object = new WordedPattern(['由'], /^([^，,。；;：:\n由]{2,40}(?<![自理缘经须应]))由(?=[^，,。；;：:\n由]{4})/)

export interface GivenBehind {
  /** What is given out, with what is done to it, and without who does it. */
  act: string
  units: string[]
}

/** What the first clause of a text gives to units that do something with it. */
export function givenBehind(text: string): GivenBehind | undefined {
  const [opening, given] = object.exec(text) ?? []
  if (opening === undefined || given === undefined || opensManner.opening(given) !== undefined) return undefined
  const said = text.slice(opening.length)
  const doer = openingUnits(said) ?? doerAlone(said)
  const done = said.slice(doer?.end).split(clauseEnd, 1)[0] as string
  // 由甲局负责组织实施 says no more than who answers
  const what = given.length > 3 && given.endsWith('交') ? given.slice(0, -1) : given
  return doer && { act: done.startsWith('负责') ? what : `${what}${done}`, units: doer.units }
}

/** 桌椅由总务处准备: verbs that may be nouns as well, where nothing stands behind them. */
const closingVerb = new WordList(
  '准备 调度 安排 保管 接待 解决 主讲 承担 审定 把关 存档 处理 管理 布置 整理 建设 审核 发布 承建 承储 运营 管护 办理 协调'.split(
    ' ',
  ),
)

function doerAlone(said: string): { units: string[]; end: number } | undefined {
  const clause = said.split(clauseEnd, 1)[0] as string
  const verb = closingVerb.ending(clause)
  const end = clause.length - (verb?.length ?? 0)
  const units = verb === undefined ? undefined : unitsIn(clause.slice(0, end))
  return units && { units, end }
}

const clauseEnd = /[，,。；;]/

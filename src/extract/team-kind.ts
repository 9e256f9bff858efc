/** What is called a team, and when a name is one of its own. */

import type { Piece } from '../language/brackets.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { kindOf } from './body-kind.ts'
import type { SetUp } from './set-up.ts'
import type { NamedKind } from './several-named.ts'

export interface TeamInText extends Pick<SetUp, 'name' | 'by'> {
  /** The team above it, where the sentence names that. */
  parent?: string
  /** The words about it. */
  piece: Piece
  /** Who heads it, as a roster would have it, where the sentence tells the heads of several in turn. */
  head?: string
  /** Who answers for it, as a sentence of its own would have it, where the sentence tells that of several in turn. */
  led?: string
  /** Whether it is only one of a list, of which the sentence says no more. */
  isListed?: boolean
}

export const teamKind: NamedKind = {
  signs: '队团社',
  isOne: (name) => kindOf(name)?.kind === 'team',
  counted: new WordedPattern(
    Array.from('常专特骨自固文志服小分支大队宣', (next) => [`支${next}`, `个${next}`]).flat(),
    /([\dnN一二两三四五六七八九十]+)[支个](?:常备|专业|特色|骨干|自选|固定|文明实践)*((?:志愿者?)?(?:服务)?(?:[小分支大]+队|队伍?)|(?:专家)?(?:服务|宣讲)团)/g,
  ),
}

const noOwnName = new WordedPattern(
  '个 支 级 + ＋ 等 数量 “ 专业 专兼职 特色 常备 各类 相应 骨干 全'.split(' '),
  /[\dnN一二两三四五六七八九十]+ ?[个支]|[两二三四五]级|\d[+＋]|等|数量|^“[一二三四五六七八九十]|^(?:专业化?|专兼职|特色|常备|各类|相应|骨干|全[省市县区镇乡村])(?:志愿)?(?:服务)?分?队伍?$/,
)

/** 志愿服务队 alone, 9个…队, 三级…队伍 and “8+N”志愿服务队 name no team of their own. */
export function isGeneric(name: string): boolean {
  return kindOf(name)?.ending === name || noOwnName.test(name)
}

/** Whether a text may be about teams: of 书画社 and such it is only where it names others too. */
export function mayNameTeams(text: string): boolean {
  return text.includes('队') || text.includes('团') || text.includes('服务组') || text.includes('互助组')
}

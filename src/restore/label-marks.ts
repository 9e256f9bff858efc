/**
 * Labels of who answers, and by when, that a page sets off otherwise than with a colon: 【责任单位】县水利局, 责任单位——县水利局,
 * （责任单位县水利局）, 责任单位 县水利局; those of posts (组长——李某); and the star or lozenge before one in the middle of a line (…。★责任单位：县水利局).
 */

import { isPartyRole } from '../language/labelled.ts'
import { isPersonName } from '../language/person.ts'
import { mayHoldTime } from '../language/times.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { partyLabels } from '../lexicon/party-labels.ts'
import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'

const answering = '(?:牵头|责任|主责|负责|配合|主办|协办|承办|参与|协作)(?:责任)?(?:单位|部门|科室|处室|股室)'
const label = `(?:${answering}|(?:完成|办结|整改)时[限间])`
const nouns = ['单位', '部门', '科室', '处室', '股室', '时限', '时间']
const behind = (marks: string) => Array.from(marks).flatMap((mark) => nouns.map((noun) => noun + mark))

const bracketed = new WordedPattern(
  behind('】〗'),
  new RegExp(`[【〖](${label})[】〗][：:]?(?![ \\u3000]*[|\\t])`, 'g'),
)
/** Not 责任单位—环卫站—各村, which is a chain of them. */
const dashed = new WordedPattern(
  behind('—'),
  new RegExp(`(${label})(?<=(?:^|[。；;（(])[ \\u3000]*${label})—{1,2}(?![^\\n—；;，,。]{0,20}—)`, 'gm'),
)
/** Nothing stands between the label and a unit of a level of government, or 各镇. */
const bare = new WordedPattern(
  behind('省市县区镇乡各'),
  new RegExp(`(?<=[（(；;，,])(${answering})(?=[省市县区镇乡各][^（()）：:\\n]{0,120}[）)])`, 'g'),
)
const starred = new WordedPattern(
  [...'★☆◆◇●■▲※'],
  new RegExp(`(?<=[\\u4e00-\\u9fff。；;）)])[★☆◆◇●■▲※](?=${label}[：:])`, 'g'),
)

/** 责任单位 环卫站 完成时限 6月底: where a line or a bracket opens with the first, or it stands behind a sentence. */
const spaced = new WordedPattern(
  behind(' \u3000'),
  new RegExp(`${answering}(?<=(?:^|[。；;：:（()）〔\\[])[ \\u3000]*${answering})[ \\u3000]{1,4}[^\\n]*`, 'gm'),
)
/** What may be a label, of three characters at least: 负责 and 配合 go on in a sentence. */
const spacedOne = /(?<=^|[ \u3000；;，,：:])([\u4e00-\u9fff]{3,8})[ \u3000]{1,4}(?=[\u4e00-\u9fff\d])/g

/** Where the first of a line tells something, so do those behind it. */
function spacedLabels(text: string): Edit[] {
  return spaced.matchAll(text).flatMap(({ 0: line, index }) => {
    let tells = false
    const found = replaceAll(line, spacedOne, (match) => {
      const role = partyLabels.get(match[1] as string)
      if (role === undefined || !(isPartyRole(role) || role === 'time')) return undefined
      tells = tellsWho(match) || (tells && !partyLabels.has(valueBehind(match)))
      return tells ? `${match[1]}：` : undefined
    })
    return found.map((edit) => ({ start: index + edit.start, end: index + edit.end, text: edit.text }))
  })
}

/** 环卫站 of 环卫站、财政所 */
const first = /[\u4e00-\u9fff\d“”]{1,40}/y

function valueBehind({ 0: all, index, input }: RegExpExecArray): string {
  first.lastIndex = index + all.length
  return first.exec(input)?.[0] ?? ''
}

/**
 * Whether a unit, a person or a day stands behind a label: the title of the next column and 各负其责 answer for nothing, a
 * sentence goes on in 由镇政府另行指定, and 年 月 日 is to be filled in.
 */
function tellsWho(match: RegExpExecArray): boolean {
  const value = valueBehind(match)
  if (value.length < 2 || value.startsWith('由')) return false
  return !partyLabels.has(value) && (unitsIn(value) !== undefined || isPersonName(value) || mayHoldTime(value))
}

/** 组长——李某, not 组长—队长—站长 */
const dashedPost = new WordedPattern(
  Array.from('长员任挥人', (last) => `${last}—`),
  /(?:第一|常务|执行)?副?(?:[组队]|小组|指挥)长(?<=^[ \t\u3000]*[^\s—]{2,6})—{1,2}(?=[\u4e00-\u9fff](?![^\n]{0,8}—))|(?:[成组队]员|联[系络]人|副?主任|副?总?指挥)(?<=^[ \t\u3000]*[^\s—]{2,4})—{1,2}(?=[\u4e00-\u9fff](?![^\n]{0,8}—))/gm,
)

/** 成员。县水利局、各村, 责任部门。财政所: a stop in place of the colon, in a line that opens with the label. */
const stoppedLabels =
  '组长 副组长 成员 组员 总指挥 副总指挥 牵头单位 责任单位 配合单位 负责单位 责任部门 牵头部门 配合部门 负责部门'
const stopped = new WordedPattern(
  stoppedLabels.split(' ').flatMap((label) => [`\n${label}。`, ` ${label}。`, `\u3000${label}。`]),
  new RegExp(
    `(?:${stoppedLabels.replaceAll(' ', '|')})(?<=\\n[ \\u3000]*[^\\s。]{2,4})。(?=[\\u4e00-\\u9fff]{2}[^。\\n]*[、。]?$)`,
    'gm',
  ),
)

export const labelMarks: Pass = {
  id: 'label-marks',
  restore(text) {
    return [
      ...replaceAll(text, bracketed, ([, words]) => ` ${words}：`),
      ...replaceAll(text, dashed, ([, words]) => `${words}：`),
      ...replaceAll(text, bare, (match) => (tellsWho(match) ? `${match[1]}：` : undefined)),
      ...replaceAll(text, starred, () => ' '),
      ...replaceAll(text, stopped, ([words]) => words.replace('。', '：')),
      ...replaceAll(text, dashedPost, ([words]) => words.replace(/—+$/, '：')),
      ...spacedLabels(text),
    ].sort((one, other) => one.start - other.start)
  },
}

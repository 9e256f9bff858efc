/**
 * Labels of who answers, and by when, that a page sets off otherwise than with a colon: 【责任单位】县水利局, 责任单位——县水利局,
 * （责任单位县水利局）; and the star or lozenge before one in the middle of a line (…。★责任单位：县水利局).
 */

import { WordedPattern } from '../language/worded-pattern.ts'
import { type Pass, replaceAll } from './pass.ts'

const answering = '(?:牵头|责任|主责|负责|配合|主办|协办|承办|参与|协作)(?:责任)?(?:单位|部门|科室|处室|股室)'
const label = `(?:${answering}|(?:完成|办结|整改)时[限间])`
const nouns = ['单位', '部门', '科室', '处室', '股室', '时限', '时间']
const behind = (marks: string) => Array.from(marks).flatMap((mark) => nouns.map((noun) => noun + mark))

const bracketed = new WordedPattern(behind('】〗'), new RegExp(`[【〖](${label})[】〗][：:]?`, 'g'))
const dashed = new WordedPattern(behind('—'), new RegExp(`(?<=(?:^|[。；;（(])[ \\u3000]*)(${label})—{1,2}`, 'gm'))
/** Nothing stands between the label and a unit of a level of government, or 各镇. */
const bare = new WordedPattern(
  behind('省市县区镇乡各'),
  new RegExp(`(?<=[（(；;，,])(${answering})(?=(?:[省市县区镇乡]|各[^负司尽自])[^（()）：:]{0,120}[）)])`, 'g'),
)
const starred = new WordedPattern(
  behind('：:'),
  new RegExp(`(?<=[\\u4e00-\\u9fff。；;）)])[★☆◆◇●■▲※](?=${label}[：:])`, 'g'),
)

export const labelMarks: Pass = {
  id: 'label-marks',
  restore(text) {
    return [
      ...replaceAll(text, bracketed, ([, words]) => ` ${words}：`),
      ...replaceAll(text, dashed, ([, words]) => `${words}：`),
      ...replaceAll(text, bare, ([, words]) => `${words}：`),
      ...replaceAll(text, starred, () => ' '),
    ].sort((one, other) => one.start - other.start)
  },
}

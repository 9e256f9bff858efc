/**
 * Labels of who answers, and by when, that a page sets off otherwise than with a colon: 【责任单位】县水利局, 责任单位——县水利局,
 * （责任单位县水利局）, 责任单位 县水利局; those of posts (组长——李某); and the star or lozenge before one in the middle of a line (…。★责任单位：县水利局).
 */

import { WordedPattern } from '../language/worded-pattern.ts'
import type { Edit } from '../source/mapped-text.ts'
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
  new RegExp(
    `(?<=[（(；;，,])(${answering})(?=(?:[省市县区镇乡](?![级场分别])|各[^负司尽自])[^（()）：:]{0,120}[）)])`,
    'g',
  ),
)
const starred = new WordedPattern(
  [...'★☆◆◇●■▲※'],
  new RegExp(`(?<=[\\u4e00-\\u9fff。；;）)])[★☆◆◇●■▲※](?=${label}[：:])`, 'g'),
)

/** 责任单位 工作任务, 牵头单位 职责, 责任单位 备注: the next column of a table that lies flat, or of a form. */
const nextColumn = `(?:${label}|备注|责任人|序号|数量|签[字名章]|盖章|联系(?:人|电话)|[\\u4e00-\\u9fff]{0,4}(?:任务|内容|职责|事项|措施|目标|要求|安排|标准|进度|时限)(?=[ \\u3000]|$))`
/** 责任单位 环卫站 完成时限 6月底: where a line opens with the first, or it stands behind a sentence. */
const value = `(?!${nextColumn})(?=[\\u4e00-\\u9fff\\d])`
const spaced = new WordedPattern(
  behind(' \u3000'),
  new RegExp(`${answering}(?<=(?:^|[。；;：:）)])[ \\u3000]*${answering})[ \\u3000]{1,4}${value}[^\\n]*`, 'gm'),
)
const spacedOne = new RegExp(`(?<=^|[ \\u3000；;，,：:])(${label})[ \\u3000]{1,4}${value}`, 'g')

function spacedLabels(text: string): Edit[] {
  return spaced.matchAll(text).flatMap(({ 0: line, index }) =>
    replaceAll(line, spacedOne, ([, words]) => `${words}：`).map((edit) => ({
      start: index + edit.start,
      end: index + edit.end,
      text: edit.text,
    })),
  )
}

/** 组长——李某 */
const dashedPost = new WordedPattern(
  Array.from('长员任挥人', (last) => `${last}—`),
  /(?:第一|常务|执行)?副?(?:[组队]|小组|指挥)长(?<=^[ \t\u3000]*\S{2,6})—{1,2}(?=[\u4e00-\u9fff])|(?:[成组队]员|联[系络]人|副?主任|副?总?指挥)(?<=^[ \t\u3000]*\S{2,4})—{1,2}(?=[\u4e00-\u9fff])/gm,
)

export const labelMarks: Pass = {
  id: 'label-marks',
  restore(text) {
    return [
      ...replaceAll(text, bracketed, ([, words]) => ` ${words}：`),
      ...replaceAll(text, dashed, ([, words]) => `${words}：`),
      ...replaceAll(text, bare, ([, words]) => `${words}：`),
      ...replaceAll(text, starred, () => ' '),
      ...replaceAll(text, dashedPost, ([words]) => words.replace(/—+$/, '：')),
      ...spacedLabels(text),
    ].sort((one, other) => one.start - other.start)
  },
}

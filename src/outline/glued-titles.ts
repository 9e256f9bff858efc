/**
 * Titles that have run into their text with nothing between, 三、经费来源活动预算…, （一）搭建服务平台依托社区…. A copy that has
 * lost one break behind a title has lost the others too: two titles that are known lead to those that only their
 * wording tells.
 */

import { WordList } from '../language/word-list.ts'
import type { Line } from './line.ts'
import { type Mark, readMark } from './marks.ts'
import { stockTitlePrefix } from './titles/stock-titles.ts'
import { titleRole } from './titles.ts'

const fewest = 2
/** The longest title of a chapter and of an item, without its mark, and the least of text behind one. */
const longestChapter = 14
const longestItem = 12
const shortestText = 12

/** Whether two and more titles of chapters in a text have run into what stands below them. */
export function hasGluedTitles(lines: readonly Line[]): boolean {
  let count = 0
  for (const line of lines) if (line.mark?.form === 'han' && hasRunOn(line, line.mark) && ++count >= fewest) return true
  return false
}

function hasRunOn(line: Line, { length }: Mark): boolean {
  const { block, text } = line
  if (block.type !== 'paragraph' || text.length - length <= shortestText) return false
  const stock = stockTitlePrefix(text.slice(length, length + longestChapter))
  if (stock === 0) return false
  const end = length + stock
  if (!isHan(text, end)) return readMark(text, end)?.ordinal === 1
  const { name, body } = line.cut(length)
  return name.end === end && body === end
}

/** Where the title ends that a line of such a text begins with, behind its mark; -1 where no wording tells. */
export function endOfGluedTitle(text: string, { form, length }: Mark): number {
  const rest = text.slice(length, length + longestChapter + 1)
  const known = form === 'han' ? endOfKnown(rest) : -1
  const title = known > 0 ? known : endOfWork(rest)
  return title > 0 && text.length - length - title >= shortestText ? length + title : -1
}

/** The longest title whose role is known. */
function endOfKnown(rest: string): number {
  for (let end = Math.min(rest.length - 1, longestChapter); end >= 3; end--)
    if (isHan(rest, end) && isHan(rest, end - 1) && titleRole(rest.slice(0, end)) !== undefined) return end
  return -1
}

/** 搭建, 完善: what a title of two words begins with. */
const does = new WordList(
  '加强 强化 完善 健全 严格 落实 压实 提高 营造 搭建 开展 建立 建设 推进 实施 深化 优化 规范 加大 严肃 明确 注重 突出 狠抓 抓好 做好 创新 拓宽 拓展 丰富 畅通 提升 打造 培育 组建 广泛'.split(
    ' ',
  ),
)
/** 成立, 依托, 各: what a sentence begins with, and the second word of a title does not. */
const opensSentence = new WordList(
  '成立 建立 充分 将 把 切实 全面 进一步 通过 按照 围绕 制定 加大 定期 对 由 利用 积极 认真 依托 为 各 一是 一要 实行 新建 以 在 要 坚持 根据 深入 及时 每 统一 采取 举办 邀请 严禁 凡'.split(
    ' ',
  ),
)

/** 土地要素, 对口, 各项: words of a title that such a word is only the first character of. */
const goesOn = new WordList(
  '对口 对外 对接 对标 对象 对策 对账 对照检查 为民 为老 为农 为企 各项 各类 各级 各方 各界 以工代 以案 以旧 以奖 在线 在建 在校 在职 在岗 在册 要素 要点 要件 要害 由来 凡人 将士 把关 把控 每日 每周 每月'.split(
    ' ',
  ),
)

/** 搭建服务平台|依托社区…: a verb and what it is done to, before a word that opens a sentence. */
function endOfWork(rest: string): number {
  if (does.opening(rest) === undefined) return -1
  for (let end = 4; end <= longestItem && isHan(rest, end - 1); end++)
    if (opensSentence.opening(rest, end) !== undefined && goesOn.opening(rest, end) === undefined) return end
  return -1
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** What is said of a number: 不少于, 达到, 以上, 左右, 增长. */

import { WordList } from '../word-list.ts'
import type { Figure } from './figures.ts'

export type QuantityComparator = '=' | '>=' | '>' | '<=' | '<' | 'between' | '~'

export interface Reading {
  comparator: QuantityComparator
  /** Said in so many words, not only by a number. */
  explicit: boolean
  /** How many characters before the number belong to the comparison. */
  length: number
}

const words = (list: string) => list.split(' ')

/** Every opening with every ending. */
const combined = (openings: readonly string[], endings: readonly string[]) =>
  openings.flatMap((opening) => endings.map((ending) => opening + ending))

const refused = words('不 不得 不应 不能 不可')

const floor = new WordList([
  ...combined(refused, words('低于 少于 小于 低於 少於')),
  ...combined(
    ['至少'],
    [
      '',
      '要',
      '应',
      '有',
      ...words(
        '组织开展 组织举办 组织召开 开展 组织 举办 召开 安排 布局 建设 建成 打造 设置 配备 新增 选派 推荐 走访 检查 抽查 发布 培养',
      ),
    ],
  ),
  ...words('最少 ≥ >='),
])

const ceiling = new WordList([
  ...combined(refused, words('超过 高于 多于 大于 超出')),
  ...words(
    '最多 最高 至多 ≤ <= 控制在 压缩到 压减到 压缩至 压减至 缩短到 缩短至 减少到 减少至 降到 降至 降低到 降低至',
  ),
])

const reach = new WordList(
  words(
    '达 达到 达到了 增加到 增长到 提高到 提升到 提升至 提高至 增至 升至 扩大到 扩大至 增加至 发展到 发展至 占比至 迈上',
  ),
)

const over = new WordList(words('超过 突破 高于 大于 多于 超 逾 > 规模过 收入过 产值过 总量过 总额过'))
const under = new WordList(words('低于 少于 小于 <'))
const about = new WordList(words('大约 约为 约 将近 近'))

/** Words before a number that mean the same, and what may stand behind them. */
interface Comparing {
  list: WordList
  meaning: QuantityComparator
  behind: readonly string[]
}

/** As they are tried. */
const comparing: readonly Comparing[] = [
  { list: floor, meaning: '>=', behind: ['一年', '全年', '每年', '每月'] },
  { list: ceiling, meaning: '<=', behind: [] },
  { list: reach, meaning: '>=', behind: [] },
  { list: over, meaning: '>', behind: ['了'] },
  { list: under, meaning: '<', behind: [] },
  { list: about, meaning: '~', behind: [] },
]

/** 不低于上年同期 80% */
const floorOf = /不(?:得|应|能)?(?:低于|少于)([\u4e00-\u9fff]{2,14})$/

/** 不得超过合同价的 8% */
const ceilingOf = /不(?:得|应|能|可)?(?:超过|高于|超出)[\u4e00-\u9fff]{2,8}的$/

/** What is said of a share without comparing it; the second are verbs that say nothing of what it is a share of. */
const changed = new WordList(
  words('增长 增加 下降 降低 减少 提高 提升 上升 压降 压减 缩减 削减 消除 缩短 节约 节省 递增'),
)
const held = new WordList(words('保持 保持在 稳定在 维持在 实现 为 占'))

const shares = new Set(['%', '百分点', '个百分点'])

/** No comparison is longer, with what it may hold before the number. */
const reachBack = 16

/** How long the words of a list are that a text, up to `end`, ends with; 0 where it ends otherwise. */
function endingLength(list: WordList, text: string, end: number, behind: readonly string[] = []): number {
  const word = list.ending(text, end)
  // 表达60分: the last character of another word
  if (word === '达' && '表传到抵直通'.includes(text[end - 2] ?? ' ')) return 0
  if (word !== undefined) return word.length
  for (const last of behind) {
    if (!text.endsWith(last, end)) continue
    const before = list.ending(text, end - last.length)
    return before === undefined ? 0 : before.length + last.length
  }
  return 0
}

/** What the words before a figure and its own suffix say of it. */
export function compare(left: string, figure: Figure): Reading {
  const tail = left.slice(-reachBack)
  const blank = tail !== '' && tail.slice(-1).trim() === '' ? 1 : 0
  const end = tail.length - blank
  let length = 0
  let comparator: QuantityComparator | undefined
  for (let index = 0; index < comparing.length; index++) {
    const { list, meaning, behind } = comparing[index] as Comparing
    const found = endingLength(list, tail, end, behind)
    if (found === 0) continue
    length = found + blank
    // what reaches 100% cannot go beyond
    comparator = list === reach && figure.value === 100 && figure.unit === '%' ? '=' : meaning
    break
  }
  if (comparator === undefined && figure.unit === '%' && tail.includes('不') && floorOf.test(tail)) comparator = '>='
  const most =
    comparator === undefined && figure.unit === '%' && tail.includes('不') ? ceilingOf.exec(tail)?.[0] : undefined
  if (most !== undefined) {
    comparator = '<='
    length = most.length
  }
  if (comparator === undefined && figure.more) comparator = '>'
  const { suffix } = figure
  if (suffix === '左右' || suffix === '上下') comparator = '~'
  else if (suffix.endsWith('以上')) comparator = comparator === '>' ? '>' : '>='
  else if (suffix === '以外') comparator = '>'
  else if (suffix !== '') comparator = '<='
  const explicit = comparator !== undefined && !(figure.more && suffix === '' && length === 0)
  if (figure.min !== undefined) comparator = 'between'
  const stated = { comparator: comparator ?? '=', explicit, length }
  if (explicit || !shares.has(figure.unit)) return stated
  // 增长 5%: the verb says what the share is of, 保持在 does not
  if (endingLength(changed, tail, end) > 0) return { ...stated, explicit: true, length: 0 }
  const holding = endingLength(held, tail, end)
  return holding > 0 ? { ...stated, explicit: true, length: holding + blank } : stated
}

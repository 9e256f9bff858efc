/**
 * Platforms and teams of which a text names several: listed with their count (理论宣讲、教育服务等五大平台), or each with
 * what is said of it (宣讲队（党校牵头）、义诊队（卫生院牵头）; 由教育局牵头，建设教育平台；…).
 */

import { type Piece, sentences, splitOutside } from '../language/brackets.ts'
import { listAfter, listBefore } from '../language/count-parts.ts'
import { everyMatch } from '../language/every-match.ts'
import { parseNumeral } from '../language/numerals.ts'
import { hasOneOf } from '../language/signs.ts'
import { WordList } from '../language/word-list.ts'
import { WordedPattern } from '../language/worded-pattern.ts'

export interface NamedOne {
  name: string
  /** The words that name it and say who answers for it, in the text. */
  piece: Piece
  /** Whether the words are about it alone, though it is one of a list. */
  isTold?: boolean
}

export interface NamedKind {
  /** Characters of which every name of such has one. */
  signs: string
  /** Whether a name is one of such. */
  isOne: (name: string) => boolean
  /** A count of them: the number, and what each of their names ends in. */
  counted: WordedPattern
}

/** Whether a text may name one of a kind at all. */
export function mayNameOne(text: string, { signs }: NamedKind): boolean {
  return hasOneOf(text, signs)
}

const building = ['搭建', '打造', '建立', '建设', '构建', '组建', '成立']
const verbs = [...building, '建好', '建成', '设立', '开设', '形成', '整合为', '用好', '管好'].join('|')
const opens = new RegExp(
  `(?:^|[，,：:]|[一二三四五六七八九十]是|(?:${verbs})(?:了|好|起)?)“?([^，,。；;：:、（()）“”]{2,16}?)”?(?=$|[：:，,（(。；;]|(?<=平台|阵地|队)由)`,
  'g',
)
const founding = new RegExp(`(?:${verbs})`)
const leadingVerb = new RegExp(`^(?:[一二三四五六七八九十]是)?(?:${verbs})(?:了|好|起)?`)
/** 道德讲堂建设宣讲平台: what is drawn on stands before the verb. */
const behindVerb = new WordedPattern(building, new RegExp(`^.{2,}?(?:${building.join('|')})(?=.{2,}(?:平台|阵地|队)$)`))
/** What is drawn on or made use of is there already. */
const used =
  /^(?:提供|巩固|守[牢好]|占领|重点|检查|依托|打通|加强|加快|推进|推动|完善|优化|提升|利用|通过|整合|统筹|借助|发挥|用活|盘活|各|本|该|其|此|以|将|为|在|由|把|与|和|对|从|向)/

/** What a list with its count names: 理论宣讲、教育服务、文化服务三大平台. */
export function countedNames(text: string, { isOne, counted }: NamedKind): NamedOne[] {
  return counted.matchAll(text).flatMap((match): NamedOne[] => {
    const many = /^[nN]$/.test(match[1] as string)
    const count = many ? undefined : parseNumeral(match[1] as string)
    const kind = match[2] as string
    if ((!many && (count === undefined || count < 2)) || !setsUpBefore(text, match.index, kind)) return []
    const answered = listAnswered(text, match.index, count)
    if (answered)
      return answered.map(({ text: part, start }) => {
        const name = part.slice(0, part.search(/[（(]/))
        return { name: isOne(name) ? name : `${name}${kind}`, piece: { text: part, start }, isTold: true }
      })
    const before = listBefore(text, match.index, count)
    const list = before ?? listAfter(text, match.index + match[0].length, count)
    if (!list || list.parts.length < 2 || (!list.open && list.parts.length !== count)) return []
    // 整治队 among 五支队伍 is one, whatever it is for
    const isWhole = (part: string) => isOne(part) || (kind.includes('队') && part.endsWith('队'))
    const names = list.parts.map((part) =>
      isWhole(part) ? withoutUpper(part.replace(leadingVerb, '')) : `${withoutUpper(part)}${kind}`,
    )
    if (names.some((name) => name.length > 24 || /[（(]|队.*队$/.test(name) || used.test(name))) return []
    const piece = listed(text, match.index, match.index + match[0].length, list.parts, before !== undefined)
    return names.map((name) => ({ name, piece }))
  })
}

/** 宣讲（党校牵头）、义诊（卫生院牵头）2支服务队: each of the list with who has it, as many as the count says. */
function listAnswered(text: string, at: number, count: number | undefined): Piece[] | undefined {
  const close = text[at - 1] === '等' ? at - 2 : at - 1
  if (text[close] !== '）' && text[close] !== ')') return undefined
  const from = Math.max(0, at - longestAnswered)
  const lead = /[^。；;：:\n]*$/.exec(text.slice(from, close + 1))?.[0] ?? ''
  const parts = splitOutside(lead.replace(/(?<=[）)])和/g, '、'), '、').map(({ text: part, start }) => {
    const own = opensAnswered.exec(part)?.[0] ?? ''
    return { text: part.slice(own.length), start: close + 1 - lead.length + start + own.length }
  })
  if (parts.length < 2 || (count !== undefined && parts.length !== count)) return undefined
  return parts.every((part) => namedAnswered.test(part.text)) ? parts : undefined
}

const longestAnswered = 400
const opensAnswered = new RegExp(`^.*(?:${verbs})(?:了|好|起)?(?=[^（(]{2,})`)
const namedAnswered = /^[\u4e00-\u9fff“”]{2,14}[（(][^（()）]{2,60}[）)]$/

/** The count with the list before or behind it. */
function listed(text: string, start: number, end: number, parts: readonly string[], isBefore: boolean): Piece {
  const first = isBefore ? text.lastIndexOf(parts[0] as string, start) : start
  const last = parts.at(-1) as string
  const from = first < 0 ? start : first
  return { text: text.slice(from, isBefore ? end : text.indexOf(last, end) + last.length), start: from }
}

/** 打造…三大平台, and not 依托…三大平台, which are there already. */
function setsUpBefore(text: string, at: number, kind: string): boolean {
  const before = text.slice(Math.max(0, at - 160), at)
  const clause = /[^。；;，,：:\n]*$/.exec(before)?.[0] ?? ''
  if (used.test(clause)) return false
  // 按照“1+2+N”模式组建队伍，即1支综合队，清河、护林2支专业队: teams are counted as they are set up
  // 成立总队，下设宣讲、助学2支分队
  if (kind.includes('队') && clause.includes('下设')) return true
  return founding.test(clause) || (kind.includes('队') && /组建[^。\n]*[，,]即[^。\n]*$/.test(before))
}

const setsOneUp = new RegExp(`(?:${verbs})(?:了|好|起)?“?[^，,。；;：:、（()）]{0,16}(?:平台|阵地)`)

/** 建设甲平台（…）、乙平台（…）, and not 对甲平台（…）、乙平台（…）开展检查, which are others'. */
export function setsUpPlatforms(text: string): boolean {
  return setsOneUp.test(text)
}

/** The ones that the lines and sentences of a text name, each with what is said of it. */
export function namedOneByOne(text: string, kind: NamedKind): NamedOne[] {
  return sentences(text, '\n').flatMap((line) => {
    if (!mayNameOne(line.text, kind)) return []
    // 甲平台。整合…。责任部门：乙科: the whole line is about it
    const heading = /^[^。；;：:，,（(]*[。：:]/.exec(line.text.trimStart())?.[0] ?? ''
    const headed = namesIn({ text: heading, start: 0 }, kind)
    const pieces = withLabels(sentences(line.text, '。；;')).map(({ text, start }) => ({
      text,
      start: line.start + start,
    }))
    // 甲平台：依托…。乙平台：依托…: the line goes on with the next
    const goesOn = pieces.some((piece, at) => at > 0 && opensWithOne(piece.text, kind.isOne))
    if (headed.length === 1 && !goesOn && !line.text.includes('；') && !/[支个大]/.test(heading))
      return headed.map(({ name }) => ({ name, piece: line }))
    return pieces.flatMap(byLeads).flatMap((piece) => {
      const whole = namesIn(piece, kind)
      if (whole.length === 0 || (whole.length === 1 && !/[）)][、和，,]/.test(piece.text))) return whole
      // 甲平台（…）、乙平台（…）和丙平台（…）: each has its own bracket
      return splitOutside(piece.text.replace(joinsNext, '、'), '、')
        .flatMap(behindColon)
        .flatMap((part) => namesIn({ text: part.text, start: piece.start + part.start }, kind))
    })
  })
}

/** What joins one with its bracket to the next. */
const joinsNext = /(?<=[）)])(?:和|[，,](?=[^，,。；;、（()）]{2,30}(?:平台|阵地|队)[（(]))/g

function opensWithOne(text: string, isOne: NamedKind['isOne']): boolean {
  const colon = text.search(/[：:]/)
  return colon > 2 && colon < 18 && isOne(text.slice(0, colon))
}

/** 甲平台：依托…。牵头单位：甲科。乙平台：…: the labels behind a sentence are of what that names. */
function withLabels(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const isLabel = last !== undefined && /^(?:牵头|责任|配合)[^，,。；;：:]{0,4}[：:]/.test(piece.text)
    if (isLabel) found[found.length - 1] = { ...last, text: `${last.text}${piece.text}` }
    else found.push(piece)
  }
  return found
}

/** 由甲局牵头，…建设甲平台，由乙局牵头，…; 甲队由乙局负责，丙队由丁局管理: where a comma parts what each of several leads. */
const leadsAnew =
  /(?<=[设造建立成][^，,。；;]{2,20}(?:平台|阵地|队))[，,](?=由[^，,。；;]{2,40}(?:牵头|负责))|[，,](?=[^，,。；;、由]{2,20}(?:平台|阵地|队)由[^，,。；;]{2,40}(?:牵头|负责|组建|管理))/

const leadIn = new WordList(['，由', ',由', '队由', '台由', '地由'])

function byLeads(sentence: Piece): Piece[] {
  if (!leadIn.isIn(sentence.text)) return [sentence]
  let { start } = sentence
  return sentence.text.split(leadsAnew).map((text) => {
    const piece = { text, start }
    start += text.length + 1
    return piece
  })
}

/** 组建总队，下设两个分队：甲队（…: the first of a list stands behind what is said of all. */
function behindColon({ text, start }: Piece): Piece[] {
  const colon = text.search(/[：:](?=[^，,。；;：:（()）]{2,24}[（(])/) + 1
  if (colon === 0) return [{ text, start }]
  return [
    { text: text.slice(0, colon), start },
    { text: text.slice(colon), start: start + colon },
  ]
}

/** What stands behind a name that something is said of. */
const marks = '（(：:，,。；;'

/** How often a text has a word right before such a mark, or at its end. */
export function timesNamed(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const next = text[at + word.length]
    if (next === undefined || next === '\n' || marks.includes(next)) times++
  }
  return times
}

/** So many names may share the words about them; more are only named, each by its own words. */
const mostTogether = 20

function namesIn(piece: Piece, kind: NamedKind): NamedOne[] {
  if (!mayNameOne(piece.text, kind)) return []
  const parts = splitOutside(piece.text, '、').filter((part) => mayNameOne(part.text, kind))
  const found = parts.flatMap((part) =>
    everyMatch(opens, part.text).flatMap((match): NamedOne[] => {
      const name = withoutUpper(behindVerb.replace((match[1] as string).replace(leadingVerb, ''), ''))
      const own = { text: match[0], start: piece.start + part.start + match.index }
      return kind.isOne(name) && !used.test(name) ? [{ name, piece: own }] : []
    }),
  )
  return found.length > mostTogether ? found : found.map(({ name }) => ({ name, piece }))
}

/** 总队下设宣讲分队: what it hangs under is none of its name. */
function withoutUpper(name: string): string {
  return name.includes('下设') || name.includes('下辖') ? name.replace(/^.{0,14}下(?:设|辖)/, '') : name
}

/** Clauses that give an office to a body: 下设办公室, 办公室设在县农业局. Whose it is, what it is called and where it sits. */

import { everyMatch } from '../../language/every-match.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { hasOneOf } from '../../language/signs.ts'
import { isWorded } from '../../language/worded.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'

export interface OfficeClause {
  name: string
  /** What the plan calls it from here on. */
  short?: string | undefined
  /** The unit that it sits in, where the clause says so. */
  seat?: string | undefined
  /** The body that the clause gives it to, as far as it names one before 下设. */
  owner?: string | undefined
}

interface Found extends OfficeClause {
  start: number
  end: number
}

const withSeat =
  /(?:下设|设[立置]?)?(?:([^，,。；;：:、（()）]{0,24}?))(办公室)(?:[（(](?:以下)?简称[：:]?[“"]?([^（()）]{1,16}?)[”"]?[）)])?[，,：:（(]?(?:办公室)?(?:暂)?(?:设在|下设(?:在|(?![^，,。；;：:（()）]{2,24}组))|设于|设|挂靠在?)([^，,。；;：:（()）]{2,24}(?:[（(](?!以下|简称|联系|电话)[^（()）]{2,20}[局委办部处科室中心站所][）)]|[（(][^（()）]{1,6}[）)][局委办厅处])?)/g
const belowWithSeat = new WordedPattern(
  ['办公室', '）', ')'].flatMap((end) => [`${end}在`, `${end}于`]),
  /下设((?:[^，,。；;：:、设在]{0,20}?)办公室)(?:[（(](?:以下)?简称[：:]?[“"]?([^（()）]{1,16}?)[”"]?[）)])?[在于]([^，,。；;：:（(]{2,24})/g,
)
const below = new WordedPattern(
  ['下设'],
  /下设((?:[^，,。；;：:、设在]{0,20}?)办公室)(?:[（(](?:以下)?简称[：:]?[“"]?([^（()）]{1,16}?)[”"]?[）)])?(?=[，,。；;和及（(]|负责|$)/g,
)
/** 领导小组办公室（县农业局）负责日常工作: the unit that it sits in stands behind its name. */
const seatInBracket = new WordedPattern(
  ['办公室（', '办公室('],
  /(?<=^|[，,。；;])([^，,。；;：:、（()）]{2,24}办公室)[（(]([^（()）]{2,20}[局委办部厅科处股室])[）)](?=负责|承担|统筹|牵头|要|具体)/g,
)
/** 镇河长办设在水利站: an office that is only called in short. */
const shortWithSeat = new WordedPattern(
  ['办设在', '办设于', '办挂靠'],
  /(?<=^|[，,。；;])([\u4e00-\u9fff]{2,10}(?<![承主协举督催])办)(?:设[在于]|挂靠在?)([^，,。；;：:（()）]{2,24})/g,
)
/** 企管部 主任：李某: the next label of a line that a blank parts from the seat. */
const labelBehindSeat = /[ \u3000]+(?:副?主任|成员|负责人|联系人|(?:联系)?电话)$/
/** 下设办公室（县林业局） */
const seatRightBehind = new OpeningPattern('（(', /^[（(](?:设在)?([^（()）]{2,20}[局委办部厅会科处股室])[）)]/)
/** 下设办公室，承担日常工作，设在县林业局: a clause or two between the office and its seat. */
const seatFurtherOn =
  /^(?:[，,][^，,。；;]{4,30}){0,2}[，,](?:(?:办公)?(?:地点|场所|地址)?暂?设[在于]|(?:办公)?(?:地点|场所|地址)[在为于]|在(?=[^，,。；;（(]{2,24}?(?:合署)?办公(?:[，,。；;]|$)))([^，,。；;（(]{2,24})/

/** 各车间主任领导小组办公室设在…: the last of a roster, where the line has lost its break. */
const memberBefore = new WordedPattern(
  [...'长记任员席师理监人'],
  /^.*[长记任员席师理监人][ \u3000]*(?=(?:领导小组|委员会|指挥部|联席会议)$)/,
)

/** 即综合办公室, 周若溪　领导小组办公室: the name itself, where blanks part it from what stands before. */
function lastWord(words: string): string {
  return hasOneOf(words, ' \u3000即') ? words.replace(/^(?:即|.*[ \u3000](?=[^ \u3000]{4,}$))/, '') : words
}

/** 中心下设: what has the office, as far as its clause names it. */
function holderBefore(words: string): string | undefined {
  if (!words.endsWith('下设')) return undefined
  let from = words.length - 2
  while (from > 0 && !'，,。；;：:、'.includes(words[from - 1] as string)) from--
  const name = words.slice(from, -2)
  return name.length > 1 ? name : undefined
}

const setUpBefore = new WordedPattern(['成立', '设立', '组建'], /^.*(?:成立|设立|组建)/)

/** 领导小组下设办公室: the office is called after what has it; words before 下设 that name no body are none of its name. */
function ownerOf(words: string): string {
  if (words.includes('机构为')) return words.replace(/^.*机构为/, '')
  const own = memberBefore.replace(lastWord(words), '')
  if (!hasOneOf(own, '设立')) return own
  const body =
    /([^，,。；;：:、]{0,12}(?:[小作]组|指挥部|委员?会|联席会议|专班|防[火汛]?指|中心|实践[所站]))(?:下设|设立?|成立)$/.exec(
      own,
    )
  if (body) return setUpBefore.replace(body[1] as string, '')
  return own.replace(/^.*(?:下设|成立|设立)/, '')
}

/** The office that 下设 at this place sets up: 领导小组下设办公室 after whose it is, 指挥部下设防汛办公室 by its own name. */
function nameBelow(text: string, at: number, office: string): string {
  return office === '办公室' ? ownerOf(`${text.slice(Math.max(0, at - 20), at)}下设`) + office : office
}

/** The same of an office in a list, where the verb before the list ends at `end`. */
export function officeBelow(text: string, end: number, office: string): string {
  return text.startsWith('下设', end - 2) ? nameBelow(text, end - 2, office) : office
}

/** Whether 设 or 挂靠 stands behind an office. */
function mayHaveSeat(text: string): boolean {
  const office = text.indexOf('办公室')
  return office >= 0 && (text.includes('设', office) || text.includes('挂靠', office))
}

/** The offices that a text gives to bodies, in order. */
export function offices(said: string): OfficeClause[] {
  // 下设办公室 ，办公室设在公卫科 ，: blanks before marks
  const text = hasOneOf(said, ' \u3000') ? said.replace(/(?<![ \u3000])[ \u3000]+(?=[，,。；;]|$)/g, '') : said
  const found: Found[] = []
  const isRead = (at: number) => found.some((one) => one.start <= at && at < one.end)
  for (const match of mayHaveSeat(text) ? everyMatch(withSeat, text) : []) {
    const behind = match[4] as string
    const place = (behind.startsWith('在') ? behind.slice(1) : behind).replace(
      /(?:具体负责|负责|承担|办公(?!室)).*$/,
      '',
    )
    const seat = hasOneOf(place, ' \u3000') ? place.replace(labelBehindSeat, '') : place
    if ('立置有定施'.includes(seat[0] ?? ' ') || !isWorded(seat)) continue
    const name = `${ownerOf(match[1] as string)}${match[2]}`
    const owner = holderBefore(match[1] as string)
    found.push({ name, short: match[3], seat, owner, start: match.index, end: match.index + match[0].length })
  }
  for (const match of shortWithSeat.matchAll(text)) {
    const [whole, name = '', seat] = match
    found.push({ name, seat, start: match.index, end: match.index + whole.length })
  }
  for (const match of seatInBracket.matchAll(text)) {
    const [whole, name = '', seat] = match
    found.push({ name, seat, start: match.index, end: match.index + whole.length })
  }
  for (const match of belowWithSeat.matchAll(text)) {
    if (isRead(match.index)) continue
    const seat = (match[3] as string).replace(/(?:具体负责|负责|承担).*$/, '')
    const name = nameBelow(text, match.index, match[1] as string)
    found.push({ name, short: match[2], seat, start: match.index, end: match.index + match[0].length })
  }
  for (const match of below.matchAll(text)) {
    if (isRead(match.index)) continue
    const end = match.index + match[0].length
    const seat =
      seatRightBehind.exec(text.slice(end, end + 40))?.[1] ??
      seatFurtherOn.exec(text.slice(end, end + 60))?.[1]?.replace(/(?:合署)?办公$/, '')
    const name = nameBelow(text, match.index, match[1] as string)
    const owner = holderBefore(text.slice(Math.max(0, match.index - 20), match.index + 2))
    found.push({ name, short: match[2], seat, owner, start: match.index, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

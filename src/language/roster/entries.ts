/**
 * Who holds a post, from the words that name the holders (李某、周某 and what they are elsewhere): one entry a person, and
 * one for all members that are only described. What lines add behind the holders (telephones, duties, the next body) is
 * left off first.
 */

import { withoutClosing } from '../closing-marks.ts'
import { ClosingPattern } from '../closing-pattern.ts'
import { OpeningPattern } from '../opening-pattern.ts'
import { people } from '../people.ts'
import { mayBeHead } from '../person.ts'
import { hasOneOf } from '../signs.ts'
import { WordList } from '../word-list.ts'
import { WordedPattern } from '../worded-pattern.ts'
import { withoutWork } from './own-work.ts'

export interface RosterEntry {
  post: string
  name?: string
  title?: string
}

/** 组长：由李某担任，负责全面工作: behind the verb is what the holder does. */
const heldBySo = /(?:(?<!负责|领导|主管|分管)同志)?(?:担任|兼任|等?组成)(?:[，,；;。].*)?$/s
/** 委员：（按姓氏笔画为序）: in what order the names stand. */
const inOrder = new WordedPattern(['排名', '按姓'], /[（(](?:排名不分先后|按姓[氏名][^（()）]{0,12})[)）]/)
/** 组长：（镇长）: the form leaves the name open. */
const inBrackets = new OpeningPattern('（(', /^[（(]([^（()）]+)[)）]$/)
/** 领导小组下设三个组: the line has gone on to what is set up next. */
const goesOn = new WordedPattern(['下设'], /[^、，,；; \u3000]{0,12}下设.*$/s)
/** 组员：李某 职责：负责…: what the group does is no part of who is in it. */
const ownDuties = new WordedPattern(
  ['责：', '责:', '务：', '务:'],
  /(?:主要|工作)?(?:职[ \u3000]*责|任[ \u3000]*务)[:：].*$/s,
)
/** 组长：李某 牵头部门：甲科: who answers is no holder. */
const answersFor = new WordedPattern(
  ['单位：', '部门：', '科室：', '单位:', '部门:', '科室:'],
  /[ \u3000，,；;]{0,8}(?:牵头|责任|配合|参与|参加|主管|负责)(?:单位|部门|科室)[:：].*$/s,
)
/** 组员：李某、周某参与人员：各部门员工: who else takes part is told by the next label. */
const takesPart = new WordedPattern(
  ['员：', '员:', '象：', '象:'],
  /[ \u3000，,；;。]{0,8}(?:参[与加演赛会训]|参与演[练习])(?:人员|对象)[:：].*$/s,
)
/** 成员：李某、周某，责任区域：东街: what else a line tells of a group is nobody in it. */
const toldBeside = new WordedPattern(
  [
    ...'区域 范围 路段 片区 地点 时间 对象 包户 包联'.split(' '),
    ...['村', '单位', '乡镇'].flatMap((whom) => [`导${whom}：`, `保${whom}：`]),
  ],
  /[，,；; \u3000]{1,8}[^，,；;。、：:（()） \u3000]{0,6}(?:区域|范围|路段|片区|地点|时间|对象|[导保](?:村|单位|乡镇)(?=：)|(?:包户|包联)[^，,；;。、：: ]{0,4})[:：].*$/s,
)
/** 组长：李某 联系电话：…: where to reach him. */
const withContact = new WordedPattern(
  ['电话', '手机', '方式'],
  /[ \u3000，,；;（(]{0,8}(?:联系)?(?:电话|手机|方式)(?:[:：]|(?=\d)).*$/s,
)

const memberUnits = new WordList(['成员单', '成员部', '成员科'])
const members = new WordList(['成员', '组员', '队员'])

/** 何敬之、温静 五年级学生5人: who else there is, behind the last of those who are named. */
const behindNames = new WordedPattern(
  ['人', '名', '各', '全体'],
  /(^|、)([\u4e00-\u9fff]{2,3})[ \u3000]+(?=(?:各|全体)[^ \u3000、，,]{2,12}$|[^ \u3000、，,]{2,10}(?:学生|师生|同学|队员|教师|老师|代表|干部|人员)\d{1,3}[人名]$)/,
)

/** People of a post: members without names stay one row, and heads named only by post are a row each. */
export function entriesOf(post: string, list: string): RosterEntry[] {
  const words = holdersIn(list)
  if (words === '' || saysWhatIsDone(words)) return []
  if (memberUnits.opening(post)) return [{ post, title: words }]
  const ofMembers = members.opening(post) !== undefined
  const found = people(ofMembers ? behindNames.replace(words, '$1$2、') : words)
  if (!found.some((one) => one.name !== undefined)) return ofMembers ? [{ post, title: words }] : untitled(post, words)
  return found.map((one) => ({ post, ...one }))
}

const leadsIn = new OpeningPattern('由包', /^(?:由|包括)/)
const madeUp = new ClosingPattern('成', /(?:等)?组成$/)

/** The words of the holders alone. */
function holdersIn(list: string): string {
  let words = leadsIn.replace(list.startsWith('由') ? list.replace(heldBySo, '') : list, '')
  words = withoutClosing(madeUp.replace(words, ''), '。；;，,….．')
  words = inOrder.replace(words, '').trim()
  words = withoutWork(ownDuties.replace(words, '').trim())
  words = goesOn.replace(inBrackets.replace(words, '$1'), '')
  return toldBeside.replace(withContact.replace(answersFor.replace(takesPart.replace(words, ''), ''), ''), '').trim()
}

/** 负责全面工作, 统筹演练; 组织部长, 指挥部成员, 协调科科长 and 执行董事 are people. */
const does =
  /^(?:全面|具体|主要|统一)?(?:负责|协助|主持|统筹|领导(?!小|班|成|干)|指挥(?!部|中|长|员|官)|组织(?!部|科|处|委|股|室|人|干|者)|协调(?!科|处|部|股|员|人)|监督(?!员|科|处|股|所|管|庭|局|检查[科处股室])|执行(?!董|总|副|院|校|主|委|局|[一二三四五六]?庭|团|[科处干法])|落实|传达|下达|审批|参与|承担|配合|制定)(?!人|同志|单位|部门|科室).*[^长记任员席师人]$/

/** 总指挥：负责全面工作，是第一责任人: what the holder does, and not who it is. */
function saysWhatIsDone(words: string): boolean {
  if (!'全负协主具统领指组监执落传下审参承配制'.includes(words[0] as string)) return false
  return does.test(words.split(/[，,]/, 1)[0] as string)
}

/** 县政府办公室主任, 县水利局局长, 市政府副秘书长: the head of a house. What one man is besides, he is by his rank: 党组成员, 副局长. */
const ofOwnHouse = /^[^副]{2,24}(?:[局厅]长|[委办室会处心]主任|[部院站所科处股队校]长|副?秘书长)$/

/** 常务副县长和县水利局局长: two people, the second by his house or as the one in charge. */
const betweenHeads = /(?<=长|主任|书记)和(?=分管|[^、和]{2,20}(?:[局厅部院站所队]长|主任)(?:、|$))/

/** Heads without a name that is told from a title: 镇长, 分管领导、各村负责人. */
function untitled(post: string, words: string): RosterEntry[] {
  if (mayBeHead(words)) return [{ post, name: words }]
  // 德育副校长 总务副校长: a space parts posts as well
  const apart = hasOneOf(words, ' \u3000') ? words.split(/[ \u3000]+/) : [words]
  const spaced =
    apart.length > 1 && apart.every((head) => /^[^、，,]{1,12}(?:长|主任|书记|经理|总监|副总|主席)$/.test(head))
  const heads = spaced ? apart : words.split('、')
  const joined = words.includes('和') ? words.split(betweenHeads) : [words]
  if (joined.length > 1) return joined.flatMap((one) => untitled(post, one))
  if (heads.length > 1 && heads.every((head) => ofOwnHouse.test(head))) return heads.map((title) => ({ post, title }))
  const several = heads.length > 1 && (spaced || heads.every((head) => /(?:领导|负责人|负责同志)$/.test(head)))
  return (several ? heads : [words]).map((title) => ({ post, title }))
}

/** The units that a phrase names, and nothing else: 县水利局、各乡镇, 公安、交通等部门, 各村民小组组长. */

import { answeringPosts } from '../lexicon/answering-posts.ts'
import { contestClasses } from '../lexicon/contest-words.ts'
import { departmentFields, fieldsAlone } from '../lexicon/department-words.ts'
import { unitEndings } from '../lexicon/unit-words.ts'
import { endsAsPost } from './answering-posts.ts'
import { OpeningPattern } from './opening-pattern.ts'
import { hasOneOf } from './signs.ts'
import { endsAsUnit, unitList } from './unit-list.ts'
import { WordList } from './word-list.ts'
import { WordedPattern } from './worded-pattern.ts'

/** What begins no phrase of units: prepositions, adverbs, and what is done. */
const opensNoUnit = new WordList(
  '与 跟 同 争取 力争 努力 对 为 在 把 将 以 从 向 到 赴 按 面向 统一 归属 前往 通过 根据 结合 围绕 依托 利用 加强 加快 推动 推进 建立 建设 完善 强化 深化 开展 组织 积极 充分 鼓励 支持 引导 配合 协助 协调 协同 会同 督促 指导 监督和 监督指导 报 参照 依照 经 凡 如 若 明确 广泛 深入 全面 认真 切实 注重 坚持 不断 进一步 继续 逐步 大力 促进 缩小 增强 激发 严格 及时 抓好 做好 落实 实施 发挥 确保 提高 提升 加大 扩大 运用 宣传 学习 举办 召开 制定 印发 把握 突出 同时 并 成立 设立 配备 联系 邀请 招募 动员 号召 购买 制作 悬挂 要求 确定 选取 选择 选定 挑选 遴选 帮助 联合 承接 布局 培育 壮大 打造 引进 招引 引育 扶持 做强 做大 做优 建好 搭建 构建 健全 修建 修缮 走访 慰问 表彰 组建 进 走进 推广 推行 升级 新建 开设 压缩 盘活 拓展 夯实 取消 撤销 翻新 通知 发动 安排 本学期 本学年 本月 今年'.split(
    ' ',
  ),
)

/** 经信局, 经济发展办公室, 同心村, 进修学校, 报社: such a word is the first character of a name. */
const opensName = new OpeningPattern(
  '经同向如为进报',
  /^(?:经[信开发济管审贸营]|同[心德济]|向阳|如意|为民|进[修出口贤]|报[社业刊])/,
)

/** The words that a phrase opens with and no phrase of units does, or undefined. */
export function opensWithoutUnit(phrase: string): string | undefined {
  const word = opensNoUnit.opening(phrase)
  return word?.length === 1 && opensName.test(phrase) ? undefined : word
}

/** 各班, 各组: parts of a unit that are named only together; 后勤: those who do that. */
const everyOne = new Set([
  ...'年级 班 班级 组 中队 小队 网格 片区 岗位 窗口 支行 门店 会场 分会场 赛区 展区'
    .split(' ')
    .map((part) => `各${part}`),
  // a field that is said for its office
  ...['后勤', '教务', '总务', '医务', '保卫', '安保'],
])

/** What a list of units can end with: the ends of names, and what is taken off them or left out behind them. */
const listEnds = new Set(
  [
    ...[...unitEndings, ...answeringPosts, ...everyOne].map((word) => word[word.length - 1] as string),
    ...'）)等部门单位机构。.：:无—-略一二三四五六七八九十0123456789、，,；;/',
  ].map((character) => character.charCodeAt(0)),
)

/** Whether units can end before `end`. */
export function mayEndUnits(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return listEnds.has(last) || last <= 0x20 || last === 0xa0 || (last >= 0x1680 && last <= 0x3000) || last === 0xfeff
}

/** 宣传部, 建设局, 宣传组, 组织人事科: offices and groups called after what they do, as part of a pattern. */
export const officeOfVerb =
  '(?:宣传|组织|协调|学习|建设|指导|联系|推[进广]|对外)[^、，,。；;：:各全]{0,4}(?:部门|[部处科室办股局组]|委员会)'
const verbThenOffice = new RegExp(`^${officeOfVerb}(?=$|[、和及])`)

/** 宣传部, 组织人事科, 学习宣传组: the same where nothing behind it tells that an office acts. */
const officeAlone = new WordList(
  [
    ...['宣传', '学习', '建设', '外联'].flatMap((of) =>
      ['', '教育', '报道', '推广', '宣传', '策划', '管理', '联络'].map((more) => of + more),
    ),
    ...['', '人事', '宣传', '策划', '联络', '协调'].map((more) => `组织${more}`),
  ].flatMap((of) => Array.from('部处科室组股办', (last) => of + last)),
)

/** Whether a text opens with an office that is called after what it does. */
export function opensWithOffice(text: string): boolean {
  return officeAlone.opening(text) !== undefined
}

/** The units that a phrase names, or undefined where it is anything else. */
export function unitsIn(phrase: string): string[] | undefined {
  if (!mayEndUnits(phrase, phrase.length)) return undefined
  if (opensWithoutUnit(phrase) !== undefined && !verbThenOffice.test(phrase)) return departments(phrase)
  const units = unitList(phrase)
  return units.length > 0 && units.every(isNamed) ? units : departments(phrase)
}

const fieldNames = new Set([...departmentFields.flat(), ...fieldsAlone])
const ofDepartments =
  /^([^，,。；;：:（()）]{2,60}?)(等)?(?:有关|相关|职能|主管)?(部门|单位|站所|科室|股室|处室)(?:[和及、]单位)?$/

const kindsOfOffice = new Set(['部门', '单位', '站所', '科室', '股室', '处室'])

/** 公安、交通、城管等部门: departments that are called by their fields alone. */
function departments(phrase: string): string[] | undefined {
  if (!(kindsOfOffice.has(phrase.slice(-2)) && phrase.includes('、'))) return undefined
  const [, list = '', open, kind = ''] = ofDepartments.exec(phrase) ?? []
  const named = list.split(/、[ \u3000]*|[和及]/)
  const known = named.every((one) => fieldNames.has(one.replace(/^[省市县区州旗镇](?=..)/, '')) || isNamed(one))
  if (named.length < 2 || !known) return undefined
  return open ? named : [...named.slice(0, -1), `${named.at(-1)}${kind}`]
}

/** 负责保洁, 甲局会同乙局, 志愿者带队, 新建幸福院20所: what a clause opens with, holds or ends with, and no name. */
const opensNoName =
  /^(?:[（(〔【[]|\d{1,2}月|(?:20)?[xX×*_＿]{2,4}年(?!级)|设[\u4e00-\u9fff]{2,8}组$|分[一二两三四五六七八九十\d]{1,2}[组批]|负责(?!人)|每[周月日天季年]|[^各]{2}好)/
const holdsNoName =
  /于[每\d]|后\d|[局委办部处科室所队院](?:联合(?![会工党社体团支总])|组成)|[的由地着了是请：:]|[位门人]为|为(?:牵头|责任|配合|承办|主办|协办|参与|成员)(?:单位|部门)|\d[所处座家]|——|会同|简称|严格|认真|精心|周密|选派|.(?:采[取用]|通过|实行|引入|依托|(?<![合发源地收环])利用)|.(?:负责(?!人)|协助|配合)|.[设成]立./
const endsNoName = new WordedPattern(
  [
    '校园',
    '带队',
    '一处',
    '统一组织',
    '自行组织',
    '共同组织',
    '联合组织',
    ...Array.from('0123456789').flatMap((digit) => [`${digit}所`, `${digit}站`]),
  ],
  /(?:校园|带队|一处|(?:统一|自行|共同|联合)组织|(?<!第)\d[所站])$/,
)
/** 地 in a word is none of 认真地: 各地, 属地单位, 林地. */
const wordsWithPlace = /各地|地区|地方|当地|地税|地质|驻地|属地|基地|地震|(?:土|林|湿|园|用|耕|绿|工|草|产|场|保护)地/g
/** 男子组, 学生女子组: the classes of a contest do nothing. */
const classes: ReadonlySet<string> = new Set(contestClasses)
const longestUnit = 30

function isNamed(unit: string): boolean {
  // 回访（客服中心: a bracket that a list has cut in two
  if (unit.length > longestUnit || hasOneOf(unit, '（(') !== hasOneOf(unit, '）)')) return false
  if (classes.has(unit)) return false
  if (!endsAsUnit(unit) && !endsAsPost(unit) && !everyOne.has(unit)) return false
  const words = unit.includes('地') ? unit.replace(wordsWithPlace, '') : unit
  return !(opensNoName.test(words) || holdsNoName.test(words) || endsNoName.test(words))
}

/**
 * The table of marks: what each form looks like, tried in order at the start of a line, and the characters by which most
 * lines are known to begin with none.
 */

export type MarkForm =
  | 'part'
  | 'chapter'
  | 'section'
  | 'padded'
  | 'han'
  | 'han-paren'
  | 'stage'
  | 'kind'
  | 'outline'
  | 'article'
  | 'dash'
  | 'arabic'
  | 'arabic-paren'
  | 'circled'
  | 'half-paren'
  | 'letter'
  | 'ordinal-word'
  | 'yao'

const hanFigures = '一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾'
/** A number in words, as it stands in a mark. */
export const hanNumeral = `[${hanFigures}]{1,5}`

/** The same, or in figures. */
const anyNumeral = `(?:${hanNumeral}|\\d{1,2})`

/** So many characters from one on. */
function run(first: string, length: number): string {
  let text = ''
  for (let index = 0; index < length; index++) text += String.fromCharCode(first.charCodeAt(0) + index)
  return text
}

const figures = '0123456789'
const brackets = '（(〔'
const closes = '）)〕 \u3000'
const points = '.．﹒、'
const dashes = '至到、—－~～-'
const letters = run('A', 26) + run('a', 26)

/** A form of mark: what it looks like, and of what single characters, as codes, one must stand where before the pattern is asked. */
export interface MarkPattern {
  form: MarkForm
  /** Its place in the standard order; that of a decimal outline is told by its depth. */
  rank: number
  /** What can stand behind its numeral. */
  behind: ReadonlySet<number> | undefined
  /** What its numeral begins with, where a bracket stands before it. */
  numeral: ReadonlySet<number> | undefined
  /** What stands next to what stands behind the numeral. */
  next: ReadonlySet<number> | undefined
  pattern: RegExp
}

/**
 * Form, rank, what it begins with, what can stand behind its numeral, pattern; group 1 is the numeral, group 2 a number
 * that the item opens with: where it counts on from the first the two are one list, as in 1、2月. A mark must be followed
 * by the words it numbers.
 */
type MarkRow = readonly [
  form: MarkForm,
  rank: number,
  first: string,
  behind: string | undefined,
  pattern: RegExp,
  signs?: { numeral?: string; next?: string },
]

/**
 * What stands behind 第一阶段 with no point between: a blank and the name, the name as a stage (第一阶段宣传发动阶段), or as a
 * whole heading (第一阶段宣传发动。); 第一阶段工作完成 is a sentence.
 */
const blankThenName = '[ \\u3000]{1,4}(?=[\\u4e00-\\u9fff])'
const nameAsStage = '(?=[\\u4e00-\\u9fff]{2,8}阶段)'
const nameAlone = '(?=(?!工作|任务|目标|要求|结束|完成|主要|重点)[\\u4e00-\\u9fff]{2,8}(?<![成束了])[。：:（(])'
const stageAtOnce = `(?<=段)(?:${blankThenName}|${nameAsStage}|${nameAlone})`

const rows: readonly MarkRow[] = [
  ['part', 0, '第', '部', new RegExp(`^第(${anyNumeral})部分[、:： ]?`)],
  ['chapter', 0.5, '第', '章', new RegExp(`^第(${anyNumeral})章[、:： ]?`)],
  // 第一节 工作目标, and not 第一节课
  ['section', 0.7, '第', '节', new RegExp(`^第(${anyNumeral})节[、:： \\u3000]{1,2}(?=[\\u4e00-\\u9fff“])`)],
  // PART 01 工作目标, 01 工作目标, and not 08年 or 01路公交; Ⅰ、工作目标, and not Ⅰ：特别重大
  [
    'chapter',
    0.5,
    'Pp',
    undefined,
    /^(?:PART|Part|part)[ .．]{0,2}0?(\d{1,2})[ \u3000.．:：|·—-]{0,3}(?=[\u4e00-\u9fff“])/,
  ],
  [
    'padded',
    0.8,
    '0',
    undefined,
    /^0([1-9])(?:[|丨/]|[ \u3000]{1,2}|(?![年月日号时点分秒天个路线级届栋幢楼室班组批期版式款类网片区环卷册])(?=[\u4e00-\u9fff“]))(?=[\u4e00-\u9fff“]{2})/,
  ],
  ['han', 1, run('Ⅰ', 12), undefined, /^([Ⅰ-Ⅻ])[、.． \u3000]{1,2}(?=[\u4e00-\u9fff“])/],
  [
    'stage',
    2.5,
    '第',
    '个阶步轮',
    // 第一阶段——宣传发动, and not 第一阶段—第二阶段
    new RegExp(
      `^第(${anyNumeral})个?(?:阶段|步|轮)(?:[:：、，,]|[—－–-]{1,2}(?=[\\u4e00-\\u9fff“])(?!第)|(?=[（(为是])|${stageAtOnce})`,
    ),
  ],
  // 第一周（9月1日—6日）：…, 第三至四周（…）, 第1-2周：…: the weeks of a month or a term of events
  [
    'stage',
    2.5,
    '第',
    `周${dashes}`,
    new RegExp(
      `^第(${hanNumeral}|\\d{1,2})(?:[${dashes}]第?(?:${hanNumeral}|\\d{1,2}))?周(?:[:：]|(?=[（(]|[ \\u3000]{0,4}(?:\\d{1,2}[月.])))`,
    ),
  ],
  // 阶段一：宣传发动
  [
    'stage',
    2.5,
    '阶',
    undefined,
    new RegExp(`^阶段(${hanNumeral}|\\d)(?:[:：]|[ \\u3000](?=[\\u4e00-\\u9fff“《])|(?=[（(]))`),
    { next: figures + hanFigures },
  ],
  // 活动一：经典诵读, 任务2 排查隐患
  [
    'kind',
    2.6,
    '活任项专板篇模环行工举措场科赛步主问',
    undefined,
    new RegExp(
      `^(?:活动|任务|项目|专题|板块|篇章|模块|环节|行动|工程|举措|措施|场景|科目|赛项|步骤|主题|问题)(${hanNumeral}|\\d{1,2})(?:[:：]|[ \\u3000](?=[\\u4e00-\\u9fff“《]))`,
    ),
    // the third character, behind a word and no numeral
    { next: figures + hanFigures },
  ],
  // 子任务1：发放问卷
  [
    'kind',
    2.6,
    '子',
    undefined,
    new RegExp(`^子任务(${hanNumeral}|\\d{1,2})(?:[:：]|[ \\u3000](?=[\\u4e00-\\u9fff“《]))`),
  ],
  // 专栏1 机构提质工程: the box of projects in a programme
  [
    'kind',
    2.6,
    '专',
    undefined,
    new RegExp(`^专栏[ \\u3000]?(${hanNumeral}|\\d{1,2})[:： \\u3000]{0,2}(?=[\\u4e00-\\u9fff“《])`),
  ],
  ['article', 3.2, '第', '条', new RegExp(`^第(${hanNumeral})条[、:： ]?`)],
  ['ordinal-word', 6, hanFigures, '是', new RegExp(`^(${hanNumeral})是[，,]?(?=[\\u4e00-\\u9fff“"《])`)],
  // 第一，摸清底数。第二，…, 第三、…: not 第一、二季度
  [
    'ordinal-word',
    6,
    '第',
    '，,、项',
    new RegExp(`^第(${hanNumeral})(?:[，,、]|项[:：])(?![第${hanFigures}])(?=[\\u4e00-\\u9fff“])`),
  ],
  // 第一方面 平台升级, 第二方面：数据共享
  [
    'kind',
    2.6,
    '第',
    '方项',
    new RegExp(`^第(${hanNumeral})(?:方面[:：]|(?:方面|项)[ \\u3000])[ \\u3000]?(?=[\\u4e00-\\u9fff“《])`),
  ],
  // 其一，摸清底数。其二，…
  ['ordinal-word', 6, '其', undefined, new RegExp(`^其(${hanNumeral})[，,、：:](?=[\\u4e00-\\u9fff“])`)],
  ['yao', 6.1, hanFigures, '要', new RegExp(`^(${hanNumeral})要(?![素求点件务闻害领])(?=[\\u4e00-\\u9fff“"])`)],
  // 二'领导机构: a mark that was read badly from a picture
  [
    'han',
    1,
    hanFigures,
    "、．:：.'’。",
    new RegExp(`^(${hanNumeral})(?:[、．:：]|[.](?!\\d)|['’。](?=[\\u4e00-\\u9fff]{2}))`),
  ],
  [
    'han-paren',
    2,
    brackets,
    closes,
    new RegExp(`^[（(〔][ \\u3000]?(${hanNumeral})[ \\u3000]?[）)〕][、.．﹒]?`),
    { numeral: hanFigures },
  ],
  ['han-paren', 2, hanFigures, '）) \u3000', new RegExp(`^(${hanNumeral})[ \\u3000]?[）)](?=[\\u4e00-\\u9fff“])`)],
  // 1.8月18日前，…, 1.2024年底前，…, 1.20__年…, 1.10:00，…: an item that opens with a day, a year or an hour
  [
    'arabic',
    3,
    figures,
    points,
    /^(\d{1,2})[.．﹒、][ \u3000]{0,2}(?=\d{1,2}(?:月(?:\d{1,2}[日号]|[上中下]旬|[初底末前])|[:：]\d{2})|20[xX×*_＿]{2}年|20\d\d(?:年|[\u4e00-\u9fff]{2}(?<![元亩米个人名户万亿吨公平千].)))/,
    { next: `${figures} \u3000` },
  ],
  // 2.7—8月走访, 3.9月份助学: one that opens with a month; 1.1月度检查 is the first part of the first
  [
    'arabic',
    3,
    figures,
    '.．',
    /^(\d{1,2})[.．](?=\d{1,2}(?:[—－~～-]{1,2}\d{1,2})?月(?:份|(?![度报考常例评])[\u4e00-\u9fff]))/,
    { next: figures },
  ],
  [
    'outline',
    3.1,
    figures,
    points,
    /^(\d{1,2}(?:[.．﹒]\d{1,2}){1,3})(?:[.．﹒、]?[ \u3000]*(?=[\u4e00-\u9fffⅠ-Ⅻ“"《])|[ \u3000]+(?=\d{2,4}(?:千伏|号|路)))/,
    { next: figures },
  ],
  ['arabic', 3, figures, `${points}，,`, /^(\d{1,3})[.．﹒、，,][ \u3000\t]*(?=[^\d\s.．﹒、，,])/],
  // 1、8:30集合 and 2、6月2日至30日: the item opens with a time, 3、119消防演练: or with a number that people call; 1。准备: a full stop typed for a point
  [
    'arabic',
    3,
    figures,
    '、',
    /^(\d{1,3})、(?=\d{1,2}(?:[:：]\d\d|月\d)|20\d\d年\d|1(?:10|19|2[02])(?![年个项名人户家万亿])[\u4e00-\u9fff]{2})/,
    { next: figures },
  ],
  // 1、4月，…, 1、11月开展检查: not 1、2月, which are two months
  [
    'arabic',
    3,
    figures,
    '、',
    /^(\d{1,2})、(?=(\d{1,2})月(?:[，,至到—]|份|(?![各分两每])[\u4e00-\u9fff]))/,
    { next: figures },
  ],
  ['arabic', 3, figures, '。', /^(\d{1,3})。(?=[\u4e00-\u9fff“《])/],
  ['arabic', 3, run('⒈', 20), undefined, /^([\u2488-\u249b])(?=.)/],
  ['han-paren', 2, run('㈠', 10), undefined, /^([㈠-㈩])[、.．﹒]?/],
  ['arabic-paren', 4, brackets, closes, /^[（(〔][ \u3000]?(\d{1,3})[ \u3000]?[）)〕][、.．﹒]?/, { numeral: figures }],
  ['arabic-paren', 4, run('⑴', 20), undefined, /^([\u2474-\u2487])[、.．﹒]?/],
  ['circled', 5, run('①', 20), undefined, /^([①-⑳])[、.．﹒]?/],
  ['half-paren', 5.5, figures, '）) \u3000', /^(\d{1,3})[ \u3000]?[）)]/],
  ['letter', 5.7, letters, `${points}）)`, /^([A-Za-z])[.．﹒、）)](?=[\u4e00-\u9fff“])/],
  ['dash', 3.5, '—－-─', '—－-─', /^(?:—{2}|－{2}|-{2}|─{2})[ \u3000]{0,3}(?=[\u4e00-\u9fff“])/],
]

const codesOf = new Map<string, ReadonlySet<number>>()

/** The codes of characters; many rows ask for the same. */
function codes(characters: string | undefined): ReadonlySet<number> | undefined {
  if (characters === undefined) return undefined
  const known = codesOf.get(characters)
  if (known) return known
  const made = new Set(Array.from(characters, (character) => character.charCodeAt(0)))
  codesOf.set(characters, made)
  return made
}

/** The patterns by the character that they begin with, in the order of the table: few texts begin with any. */
const byFirst = new Map<number, MarkPattern[]>()
for (const [form, rank, first, behind, pattern, signs] of rows) {
  const row = { form, rank, behind: codes(behind), numeral: codes(signs?.numeral), next: codes(signs?.next), pattern }
  for (let at = 0; at < first.length; at++) {
    const code = first.charCodeAt(at)
    const list = byFirst.get(code)
    if (list) list.push(row)
    else byFirst.set(code, [row])
  }
}

/** The patterns that begin with a character, in the order of the table. */
export function patternsFrom(first: number): readonly MarkPattern[] | undefined {
  return byFirst.get(first)
}

const figureUnits = new Set(Array.from(figures + hanFigures, (character) => character.charCodeAt(0)))

/** Whether a code unit is a figure of a number in either script. */
export function isFigure(unit: number): boolean {
  return figureUnits.has(unit)
}

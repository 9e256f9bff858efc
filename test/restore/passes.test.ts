import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentsList } from '../../src/restore/contents-list.ts'
import { lostBreaks } from '../../src/restore/lost-breaks.ts'
import { ornaments } from '../../src/restore/ornaments.ts'
import { pageChunks } from '../../src/restore/page-chunks.ts'
import type { Pass } from '../../src/restore/pass.ts'
import { quotationMarks } from '../../src/restore/quotation-marks.ts'
import { spacedMarks } from '../../src/restore/spaced-marks.ts'

function applied(pass: Pass, text: string): string {
  return pass
    .restore(text)
    .reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}

describe('a table of contents', () => {
  const body = '1 总则\n1.1 目的\n做好防汛工作。\n2 组织体系\n县防汛指挥部负责。'
  test.each<[string, string]>([
    ['that repeats the headings', '防汛应急预案\n目  录\n1 总则\n1.1 目的\n2 组织体系\n'],
    ['under a colon', '防汛应急预案\n目录：\n1 总则\n1.1 目的\n2 组织体系\n'],
    ['with dots and pages', '防汛应急预案\n目录\n1 总则………………1\n1.1 目的.......1\n2 组织体系……2\n'],
  ])('%s goes', (_, front) => {
    const once = applied(contentsList, front + body)
    expect(once).toBe(`防汛应急预案\n\n${body}`)
    expect(applied(contentsList, once)).toBe(once)
  })

  test.each(['防汛应急预案\n1 总则\n1.1 目的', '材料目录\n一、台账\n二、照片', '目录\n一、台账\n二、照片\n三、名册'])(
    'a list that is none stays: %j',
    (text) => expect(contentsList.restore(text)).toEqual([]),
  )
})

const clause = fc.constantFrom(
  '各村开展河道清理，',
  '巡查结果报河长办，',
  '青禾县水务站负责',
  '每月汇总一次。',
  '落实专人管护。',
)
const page = fc
  .array(clause, { minLength: 22, maxLength: 30 })
  .map((clauses) => `落实责任。${clauses.join('')}继续推进重`)

describe('pages', () => {
  test('read on where their numbers stood', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 3, maxLength: 8 }), (pages) => {
        const stored = pages.map((each, index) => `${index + 1}、${each}`).join('\n')
        expect(applied(pageChunks, stored)).toBe(pages.join(''))
        expect(applied(pageChunks, `青禾县河道管护方案\n${stored}`)).toBe(`青禾县河道管护方案\n${pages.join('')}`)
      }),
    )
  })

  test('two of them read on, where the first is long', () => {
    const first = '青禾县河道管护方案为管好河道，制定本方案。各镇组织巡查，清理河面漂浮物。'.repeat(6)
    expect(applied(pageChunks, `1、${first}统筹推\n2、进各项工作。`)).toBe(`${first}统筹推进各项工作。`)
    expect(applied(pageChunks, `1、${first}时间：9:30-11:\n2、50 地点：河畔广场。`)).toBe(
      `${first}时间：9:30-11:50 地点：河畔广场。`,
    )
    expect(applied(pageChunks, `1、${first}\n2、推进各项工作。`)).toBe(`1、${first}\n2、推进各项工作。`)
  })

  test('one of a few may end where a sentence does', () => {
    const pages = fc.sample(page, 4)
    const stored = pages.map((each, index) => `${index + 1}、${each}`).join('\n')
    expect(applied(pageChunks, stored.replace('\n3、', '点。\n3、'))).toBe(
      `${pages[0]}${pages[1]}点。\n${pages[2]}${pages[3]}`,
    )
  })

  test('a bracket at the top of a page is of the sentence before', () => {
    const pages = fc.sample(page, 4)
    const stored = pages.map((each, index) => `${index + 1}、${each}`).join('\n')
    expect(applied(pageChunks, stored.replace('\n3、', '点。\n3、（责任单位：各村）'))).toBe(
      `${pages[0]}${pages[1]}点。（责任单位：各村）${pages[2]}${pages[3]}`,
    )
  })

  test('a mark at the top of a page is of the sentence before, a first page may only open a chapter', () => {
    const first = `青禾县河道管护方案为管好河道，${'各镇组织人员巡查河面，'.repeat(10)}制定方案如下：一、组织领导成立河道管护领导小组，由各科（室）`
    const second = `、巡查队负责人为成员。${'各村开展河道清理，'.repeat(16)}继续推进重`
    expect(applied(pageChunks, `1、${first}\n2、${second}\n3、点工作。`)).toBe(`${first}${second}点工作。`)
  })

  test('a page of items without full stops has a chapter beginning within', () => {
    const first = `青禾县运动会方案为开好运动会，${'各校组队参加比赛，'.repeat(10)}安排如下。一、开幕式程`
    const second = `序（县体育馆）${'升旗，奏乐，入场，致辞，'.repeat(10)}（县体育馆）二、器材准备1、铅球2、铁饼3、投掷`
    expect(applied(pageChunks, `1、${first}\n2、${second}\n3、场地整理。`)).toBe(`${first}${second}场地整理。`)
  })

  test.each(['一、主要任务\n', '任务分工如下：\n'])('the long items of a list behind %j stay', (opening) => {
    const items = fc.sample(page, 5).map((each, index) => `${index + 1}、${each}`)
    expect(pageChunks.restore(`云汀镇净街方案\n${opening}${items.join('\n')}`)).toEqual([])
  })

  test('a real number behind the number of a page stays', () => {
    const pages = fc.sample(page, 8)
    const stored = pages
      .map((each, index) => `${index + 1}、${each}`)
      .join('\n')
      .replace('\n3、', '。\n3、2.明确职责。')
    expect(applied(pageChunks, stored)).toContain('继续推进重。\n2.明确职责。')
  })

  const item = fc.oneof(
    fc.array(clause, { minLength: 1, maxLength: 40 }).map((clauses) => `${clauses.join('')}抓好落实。`),
    fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => `${clauses.join('').replace(/[，。]/g, '')}`),
    fc.constant('加强领导'),
  )
  test('a list is left as it is, with or without full stops', () => {
    fc.assert(
      fc.property(fc.array(fc.array(item, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }), (lists) => {
        const text = lists
          .map((list) => list.map((each, index) => `${index + 1}、${each}`).join('\n'))
          .join('\n一、要求\n')
        expect(pageChunks.restore(text)).toEqual([])
      }),
    )
  })
})

describe('breaks that became blanks', () => {
  const lines = [
    '净街方案 篇二',
    '为了让街巷干净起来，街道决定开展净街行动，现就有关事项作出如下安排，请各社区按照要求认真组织实施，按时完成。',
    '一、总体要求',
    '坚持日产日清，年底前全部达标。',
    '二、组织领导',
    '组  长：李明远',
    '副组长：周若溪 街道办副主任',
    '三、重点任务',
    '（一）清扫东街',
    '1.清理垃圾。由城管所负责，5月底前完成，做到垃圾不落地、污水不外流、车辆不乱停、广告不乱贴，每周检查一次，每月通报一次。',
    '2.修灯',
    '（二）清扫西街。由环卫站负责，6月底前完成，沿街商户参加，每天保洁不少于八小时，主要路段每天洒水两次，遇有雨雪随时清理，确保道路通畅。',
    '第一阶段：动员（3月）。召开会议，印发通知，张贴标语，发放倡议书，让每家每户都知道净街行动的时间和要求，人人动手，个个参与。',
    '青禾街道办事处',
    '2026年3月1日',
  ]

  test.each([' ', '　　', '\u00a0\u00a0'])('between blanks %j', (blank) => {
    const page = lines.join(blank)
    // nothing tells that who signs stands on a line of its own
    expect(applied(lostBreaks, page).split('\n')).toEqual(lines)
    expect(lostBreaks.restore(applied(lostBreaks, page))).toEqual([])
  })

  test('columns and the blanks of a sentence stay', () => {
    expect(lostBreaks.restore(lines.join('\n'))).toEqual([])
    expect(lostBreaks.restore('序号 任务 单位 时限 '.repeat(40))).toEqual([])
    expect(lostBreaks.restore(`${'街道 社区 共同 参加 '.repeat(60)}一、目标 二、任务`)).toEqual([])
  })
})

describe('blanks behind marks', () => {
  test.each([
    ['县教育局, 民政局和各乡镇; 各学校', '县教育局,民政局和各乡镇;各学校'],
    ['时间: 5月20日, 地点： 村委会', '时间:5月20日,地点：村委会'],
    ['由县水利局（河长办）牵头, “三级”河长落实', '由县水利局（河长办）牵头,“三级”河长落实'],
  ])('%s', (text, expected) => {
    expect(applied(spacedMarks, text)).toBe(expected)
    expect(applied(spacedMarks, expected)).toBe(expected)
  })

  test.each([
    ['牵头单位： 配合单位：县水利局'],
    ['组长：  李明远  副组长：周若溪'],
    ['run a, then b: 2'],
    ['1. 清扫'],
    ['编号 12, 300, 408'],
  ])('%s is left', (text) => {
    expect(spacedMarks.restore(text)).toEqual([])
  })
})

describe('quotation marks', () => {
  test.each([
    ['落实"门前三包"和"河长制"', '落实“门前三包”和“河长制”'],
    ['打好“三大战役〞', '打好“三大战役”'],
    ['《关于印发<青禾县河道管护方案>的通知》', '《关于印发〈青禾县河道管护方案〉的通知》'],
    ['开展「护河」行动，创建「星级『洁美』庭院」', '开展“护河”行动，创建“星级‘洁美’庭院”'],
    ['「护河」行动分三步', '“护河”行动分三步'],
    ['承办部门〔单位〕和村〔社区〕及各站〔所〕', '承办部门（单位）和村（社区）及各站（所）'],
  ])('%s', (text, expected) => {
    expect(applied(quotationMarks, text)).toBe(expected)
    expect(applied(quotationMarks, expected)).toBe(expected)
  })

  test.each([
    ['管径5"的水管'],
    ['落实"门前三包"和"河长制'],
    ['“门前三包”又称"三包"'],
    ['run "npm ci" first'],
    ['青政办发〔2025〕7号、〔20xx〕8号、〔xx〕9号'],
    ['〔试行〕〔原件〕〔附后〕（略）'],
    ['产值<100万元，面积>20亩'],
    ['<b>方案</b>'],
    ['「时间：」6月'],
  ])('%s is left', (text) => {
    expect(quotationMarks.restore(text)).toEqual([])
  })
})

describe('ornaments', () => {
  test.each<[string, string]>([
    ['📌一、活动目的\n清扫。', '一、活动目的\n清扫。'],
    ['> 清扫方案\n>\n> 一、时间\n>> 5月。', '清扫方案\n\n一、时间\n5月。'],
    ['★ （一）清扫东街\n★ （二）清扫西街', '（一）清扫东街\n（二）清扫西街'],
    ['　　◆3.冲洗西街。', '　　3.冲洗西街。'],
    ['★☆二、活动流程☆★\n签到。', '二、活动流程\n签到。'],
    ['▶️第一阶段：宣传发动（3月）', '第一阶段：宣传发动（3月）'],
    ['⏰活动时间：5月8日\n📍 活动地点：礼堂', '活动时间：5月8日\n活动地点：礼堂'],
    ['1️⃣清扫东街\n2️⃣ 清扫西街\n3⃣、冲洗', '1. 清扫东街\n2. 清扫西街\n3. 冲洗'],
    ['▍活动目的\n净街。\n▍ 活动内容\n清扫。', '【活动目的】\n净街。\n【活动内容】\n清扫。'],
    ['🎯活动目的\n净街。\n🧹活动内容（5月）\n清扫。', '【活动目的】\n净街。\n【活动内容（5月）】\n清扫。'],
    ['◆活动目的◆\n净街。\n◆ 活动内容 ◆\n清扫。', '【活动目的】\n净街。\n【活动内容】\n清扫。'],
    ['✿净街✿\n✿活动目的✿\n净街。\n✿活动内容✿\n清扫。', '✿净街✿\n【活动目的】\n净街。\n【活动内容】\n清扫。'],
    ['====活动目的====\n净街。\n====活动内容====\n清扫。', '【活动目的】\n净街。\n【活动内容】\n清扫。'],
  ])('%j is %j', (dressed, plain) => {
    expect(applied(ornaments, dressed)).toBe(plain)
    expect(ornaments.restore(plain)).toEqual([])
  })

  test.each([
    // a list
    '带好：\n🧹扫帚\n🧤手套\n🪣水桶\n早到。',
    // lists below several headings, and between paragraphs
    '一、街道\n✿清扫东街\n✿修补路面\n二、墙面\n✿粉刷西墙\n✿更换路灯\n三、附则',
    '净街：\n◆清扫东街◆\n◆修补路面◆\n5月完成。\n◆粉刷西墙◆\n6月完成。',
    // signs that figures are written with
    '~5）平方米',
    '=（一）+（二）',
    // one alone
    '▍活动目的\n净街。',
    '● 清扫东街\n● 清扫西街，冲洗路面。',
    '■ 已办结\n□ 未办结',
    '★★★为优秀，★★为良好。',
    '3月8日净街，满意率=办结数/总数。',
    '=SUM(一)',
    // paragraphs that are quoted among others
    '净街方案\n> 一、时间\n> 二、地点\n> 三、人员\n清扫东街。\n清扫西街。',
  ])('%j stays', (text) => expect(ornaments.restore(text)).toEqual([]))
})

import { describe, expect, it } from 'vitest'
import { findCounts, findNamedCounts } from '../../src/language/counts.ts'
import { cpuClock } from '../cpu-clock.ts'

const brief = (text: string) =>
  findCounts(text).map((c) => [
    c.name,
    c.expression ?? c.count,
    ...(c.parts ?? []).map((p) => (p.count === undefined ? p.name : `${p.count}:${p.name}`)),
  ])

describe('findCounts', () => {
  it('finds no count again inside of one in quotes, also behind others', () => {
    const text = '实施“三大行动”，推行1+6+N模式，构建“一核引领、三大片区、多点联动”的布局，抓好四个阶段。'
    expect(findCounts(text).map((count) => count.text)).toEqual([
      '“三大行动”',
      '1+6+N',
      '“一核引领、三大片区、多点联动”',
      '四个阶段',
    ])
  })

  it.each<[string, string, (string | number)[]]>([
    [
      'a formula with its gloss',
      '“1+3+N”模式（守好1片茶园、办好3类讲堂、评出N名能手）',
      ['“1+3+N”模式', '1+3+N', '1:守好1片茶园', '3:办好3类讲堂', 'N:评出N名能手'],
    ],
    [
      'a quoted number with its gloss',
      '达到“三净”（地面干净、墙面干净、水面干净）标准',
      ['“三净”', '三净', '地面干净', '墙面干净', '水面干净'],
    ],
    [
      'a list after a colon',
      '“四化”目标：绿化、美化、净化、亮化。',
      ['“四化”目标', '四化', '绿化', '美化', '净化', '亮化'],
    ],
    ['a list after 即', '“两送”，即送书、送戏。', ['“两送”', '两送', '送书', '送戏']],
    ['a list before', '推行旬报、月报、季报“三报”制度', ['“三报”制度', '三报', '旬报', '月报', '季报']],
    ['a quoted list before', '构建“村、组、户”三联动网络', ['“村、组、户”三联动网络', '三联动', '村', '组', '户']],
    [
      'a quoted list that is one short',
      '坚持“场地、人员、经费制度”四落实',
      ['“场地、人员、经费制度”四落实', '四落实', '场地', '人员', '经费制度'],
    ],
    [
      'parts that each count',
      '构建“一轴串联、三片协同、多点支撑”的布局',
      ['“一轴串联、三片协同、多点支撑”', '一轴串联、三片协同、多点支撑', '1:轴串联', '3:片协同', '多:点支撑'],
    ],
    ['pairs', '推广“三提倡三反对”', ['“三提倡三反对”', '三提倡三反对', '3:提倡', '3:反对']],
    ['pairs that begin with one', '建设“一中心两平台”', ['“一中心两平台”', '一中心两平台', '1:中心', '2:平台']],
    [
      'sentences that begin 一要',
      '按照“三有”标准建设。一要有牌子。及时挂牌。二要有人员。三要有制度。',
      ['“三有”标准', '三有', '有牌子', '有人员', '有制度'],
    ],
    [
      'sentences that begin 一是',
      '做好三项工作：一是抓宣传；二是抓管理；三是抓督查。',
      ['三项工作', 3, '抓宣传', '抓管理', '抓督查'],
    ],
    ['a plain count with its list', '开展节约、守序、助人三大主题活动', ['三大主题活动', 3, '节约', '守序', '助人']],
    [
      'a code of figures',
      '实施“321”工程（即3个园区、2条步道、1个平台）',
      ['“321”工程', '321', '3:3个园区', '2:2条步道', '1:1个平台'],
    ],
    ['N个一', '“五个一”活动', ['“五个一”活动', '五个一']],
    [
      'a list that 的 joins, of items alike',
      '督促摊主落实统一着装、统一标价、统一保洁的“三统一”制度',
      ['“三统一”制度', '三统一', '统一着装', '统一标价', '统一保洁'],
    ],
    [
      'clauses that begin alike',
      '确保“三个不发生”：不发生断电，不发生影响考试的噪声，不发生舆情。',
      ['“三个不发生”', 3, '不发生断电', '不发生影响考试的噪声', '不发生舆情'],
    ],
  ])('reads %s', (_, text, expected) => expect(brief(text)[0]).toEqual(expected))

  it('knows an open list', () => {
    expect(findCounts('组建理论、文化、科普等9支志愿队伍')[0]).toMatchObject({ count: 9, measure: '支', open: true })
    expect(findCounts('组建理论、文化、科普3支志愿队伍')[0]?.open).toBeUndefined()
  })

  it.each([
    '增强“四个意识”',
    '“一网通办”',
    '“双千兆城市”',
    '拨打“12345”热线',
    '第三个平台',
    '“6·26国际禁毒日”',
    '“12.4”宪法日',
    '进一步推进',
    '三年行动',
    '3个月内',
    '落实“一岗双责”',
    '',
    '学习党的二十大精神',
  ])('finds no count in %j', (text) => expect(findCounts(text)).toEqual([]))

  it('gives offsets of the wording', () => {
    const text = '　分三个阶段，推广“四德”工程、创建5支队伍'
    const found = findCounts(text)
    expect(found.map((c) => c.text)).toEqual(['三个阶段', '“四德”', '5支队伍'])
    for (const c of found) expect(text.slice(c.start, c.end)).toBe(c.text)
  })

  it('stays linear', () => {
    const spent = cpuClock()
    for (const unit of ['“三', '三个', '“三优”', '、三结合', '一是二', '“1+', '3+', '（三个', '“两新”：一是'])
      findCounts(unit.repeat(5_000))
    expect(spent()).toBeLessThan(4000)
  })
})

describe('counts that go by a name', () => {
  it.each([
    '落实“六有”标准，开展七大行动，形成1+6+N工作格局。',
    '按照"三库一平台"要求，分三个阶段推进。',
    '学校、家庭、社会三结合，“五个一”工程和“3+2”机制同时展开。',
    '二十个村各建一支队伍。',
    '构建“一轴串联、三片协同、多点支撑”的布局。',
  ])('%s: those of all that stand in quotes or are formulas', (text) => {
    const named = findCounts(text).filter(({ quoted, expression }) => quoted || /\+/.test(expression ?? ''))
    expect(findNamedCounts(text)).toEqual(named)
  })
})

import * as library from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FoundTime, findTimes, joinTimes, parseTime, type TimeContext } from '../../src/language/times.ts'
import { cpuClock } from '../cpu-clock.ts'

/** Unlike `parse`, the default export also checks that intervals run forward. */
const edtf = (library as unknown as { default: (text: string) => unknown }).default

const meaning = (time: FoundTime) => time.edtf ?? time.rrule ?? (time.impossible ? 'impossible' : time.kind)
const meanings = (text: string, context?: TimeContext) => findTimes(text, context).map(meaning)

/** EDTF knows unknown digits in dates but the library not in every interval: fill them in. */
const known = (value: string) =>
  value
    .replace(/(?<=[^.]\/)(?:XXXX|20XX)/, '2096')
    .replace(/XXXX|20XX/g, '2000')
    .replaceAll('-XX', '-01')
const valid = (value: string) => {
  edtf(known(value))
  return true
}

describe('findTimes', () => {
  it.each<[string, string[]]>([
    ['准备阶段（2024.03—2024.05）', ['2024-03/2024-05']],
    ['准备阶段（2024.6-2025.2）', ['2024-06/2025-02']],
    ['准备阶段（2024/3—2024/5）', ['2024-03/2024-05']],
    ['准备阶段（2024.11—12）', ['2024-11/2024-12']],
    ['占比2024.3-5个', []],
    ['第2024-6-12345号', []],
  ])('reads months in figures alone: %s', (text, expected) => expect(meanings(text)).toEqual(expected))

  it.each<[string, string]>([
    ['11月15日前至11月30日', '2024-11-15/2024-11-30'],
    ['11月15日前到现场', '../2024-11-15'],
  ])('reads %s as it is meant', (text, value) => expect(meanings(text, { year: '2024' })).toEqual([value]))

  it.each<[string, string]>([
    ['宣传周（6月1日6月7日）', '2024-06-01/2024-06-07'],
    ['宣传周（6月1日7日）', '2024-06-01/2024-06-07'],
    ['2024年3月1日3月15日', '2024-03-01/2024-03-15'],
    ['2024年12月20日2025年1月10日', '2024-12-20/2025-01-10'],
  ])('joins the days of %s, between which a copy has lost the stroke', (text, value) =>
    expect(meanings(text, { year: '2024' })).toEqual([value]),
  )

  it.each<[string, string[]]>([
    ['5月12日、13日开展演练', ['2024-05-12', '2024-05-13']],
    ['5月12、13日', ['2024-05-12', '2024-05-13']],
    ['9月10日、12日和15日检查', ['2024-09-10', '2024-09-12', '2024-09-15']],
    ['3月1日、15日至20日', ['2024-03-01', '2024-03-15/2024-03-20']],
    ['3月5日、6日、3个班', ['2024-03-05', '2024-03-06']],
    ['6月5日和环境日活动', ['2024-06-05']],
  ])('reads the days of one month in %s', (text, values) => expect(meanings(text, { year: '2024' })).toEqual(values))

  it.each<[string, string]>([
    ['云汀镇人民政府 2021年4月9日', '2021-04-09'],
    ['二○○九年十二月三十一日', '2009-12-31'],
    ['二〇二五年五月', '2025-05'],
    ['20xx年9月5日', '20XX-09-05'],
    ['20-年9月', '20XX-09'],
    ['20**年12月7日', '20XX-12-07'],
    ['××××年3月', 'XXXX-03'],
    ['于2022.3.1启动', '2022-03-01'],
    ['部署阶段(2024.3.1-3.10)', '2024-03-01/2024-03-10'],
    ['2024.3.11—9.30全面推进', '2024-03-11/2024-09-30'],
    ['2024/11/20至1/10', '2024-11-20/2025-01-10'],
    ['2024-03-01至03-10', '2024-03-01/2024-03-10'],
    ['2024年3月1日-3.10', '2024-03-01/2024-03-10'],
    ['2024.3.1—12.5万元', '2024-03-01'],
    ['于2022-03-01启动', '2022-03-01'],
    ['于２０２２／３／１启动', '2022-03-01'],
    ['8.16日开营', 'XXXX-08-16'],
    ['2012年元月', '2012-01'],
    ['21年3月', '2021-03'],
  ])('reads the day or month in %s', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string]>([
    ['2018年10月—2019年2月', '2018-10/2019-02'],
    ['20xx年5月1日至9日', '20XX-05-01/20XX-05-09'],
    ['20xx年5月1日-9日', '20XX-05-01/20XX-05-09'],
    ['5月1—9日', 'XXXX-05-01/XXXX-05-09'],
    ['3~6月', 'XXXX-03/XXXX-06'],
    ['2021年3—6月', '2021-03/2021-06'],
    ['三月至六月', 'XXXX-03/XXXX-06'],
    ['6月21日—7月上旬', 'XXXX-06-21/XXXX-07-10'],
    ['20xx年8月20日至10月', '20XX-08-20/20XX-10'],
    ['2022年11月至3月', '2022-11/2023-03'],
    ['2022年11月至次年3月', '2022-11/2023-03'],
    ['从20**年12月7日起至20**年2月8日止', '20XX-12-07/20XX-02-08'],
    ['7月2日----7月5日上午8:30--11:30', 'XXXX-07-02/XXXX-07-05'],
    ['2021—2023年', '2021/2023'],
    ['20xx年7月至20xx年6月', '20XX-07/20XX-06'],
    ['一至三季度', 'XXXX-01/XXXX-09'],
  ])('reads the range %s', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string]>([
    ['4月上旬', 'XXXX-04-01/XXXX-04-10'],
    ['20xx年4月中下旬', '20XX-04-11/20XX-04-30'],
    ['20xx年4月中上旬', '20XX-04-01/20XX-04-20'],
    ['2024年2月下旬', '2024-02-21/2024-02-29'],
    ['5月末', 'XXXX-05-31'],
    ['3月上旬—8月末', 'XXXX-03-01/XXXX-08-31'],
    ['6月初—9月末', 'XXXX-06-01/XXXX-09-30'],
    ['20xx年3月至5月上旬', '20XX-03/20XX-05-10'],
    ['（2021年5月24日-6月10）', '2021-05-24/2021-06-10'],
    ['2021年12月1-12月31日', '2021-12-01/2021-12-31'],
    ['2021年上半年', '2021-01/2021-06'],
    ['上半年2月1日前', '../XXXX-02-01'],
    ['2021年第三季度', '2021-07/2021-09'],
    ['三季度末', 'XXXX-09-30'],
    ['2021年底', '2021-12-31'],
  ])('reads the part %s', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string]>([
    ['20xx年6月底前', '../20XX-06-30'],
    ['年底前', '../XXXX-12-31'],
    ['12月20日前提交', '../XXXX-12-20'],
    ['6月底前进入试运行', '../XXXX-06-30'],
    ['2027年底前', '../2027-12-31'],
    ['7月15日以前', '../XXXX-07-15'],
    ['4月15前', '../XXXX-04-15'],
    ['5月中旬前', '../XXXX-05-20'],
    ['2021年6月前', '../2021-05-31'],
    ['2021年前', '../2020-12-31'],
    ['力争到2026年，', '../2026'],
    ['到2026年底', '../2026-12-31'],
    ['截至2020年8月', '../2020-08'],
    ['2020年6月18日截止', '../2020-06-18'],
    ['11月1日—次年4月30日', 'XXXX-11-01/XXXX-04-30'],
    ['2020年4月1日至6月18日截止', '2020-04-01/2020-06-18'],
    ['8月31日17:00前', '../XXXX-08-31'],
    ['于3月24日下午5:00前', '../XXXX-03-24'],
    ['3月24日放学前', '../XXXX-03-24'],
    ['3月24日下午下班前', '../XXXX-03-24'],
    ['3月24日第三节课前', '../XXXX-03-24'],
    ['3月24日（周五）晚自习前', '../XXXX-03-24'],
    ['2021年内', '../2021-12-31'],
    ['即日起至6月底', '../XXXX-06-30'],
    ['即日-6月底', '../XXXX-06-30'],
  ])('reads the deadline %s', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string]>([
    ['7月起', 'XXXX-07/..'],
    ['9月至测评结束', 'XXXX-09/..'],
    ['9月1日至活动全面完成', 'XXXX-09-01/..'],
    ['9月至校园', 'XXXX-09'],
    ['（20xx年7月--）', '20XX-07/..'],
    ['自2021年1月1日起施行', '2021-01-01/..'],
    ['自发布之日起', 'open'],
  ])('reads the open range %s', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string]>([
    ['每月15日', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['每月1日、16日', 'FREQ=MONTHLY;BYMONTHDAY=1,16'],
    ['每月5日前', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['每月末', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['每月第二个星期日', 'FREQ=MONTHLY;BYDAY=2SU'],
    ['每周五', 'FREQ=WEEKLY;BYDAY=FR'],
    ['每周一课', 'FREQ=WEEKLY'],
    ['每周一期', 'FREQ=WEEKLY'],
    ['每周一讲评', 'FREQ=WEEKLY;BYDAY=MO'],
    ['每周一、三、五', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['每周一至周三', 'FREQ=WEEKLY;BYDAY=MO,TU,WE'],
    ['每两周', 'FREQ=WEEKLY;INTERVAL=2'],
    ['每天', 'FREQ=DAILY'],
    ['每个工作日', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['每季度', 'FREQ=MONTHLY;INTERVAL=3'],
    ['每季度末月25日', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'],
    ['每季度末', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
    ['每半年', 'FREQ=MONTHLY;INTERVAL=6'],
    ['每年', 'FREQ=YEARLY'],
    ['每年6月5日', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5'],
    ['一周一调度', 'FREQ=WEEKLY'],
  ])('reads the recurrence %s', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string]>([
    ['30个工作日内', 'relative'],
    ['会后7日内', 'relative'],
    ['1－2年内', 'relative'],
    ['第八周', 'relative'],
    ['春节前', 'relative'],
    ['长期坚持', 'indefinite'],
    ['常态化', 'indefinite'],
    ['全年', 'indefinite'],
    ['9月31日', 'impossible'],
    ['2021年2月29日', 'impossible'],
  ])('keeps %s as wording', (text, value) => expect(meanings(text)).toEqual([value]))

  it.each<[string, string, TimeContext?]>([
    ['春节前完成返乡人员登记', '../2026-02-17'],
    ['“春节”期间', '2026-02-16/2026-02-23'],
    ['1月21日至春节前', '2026-01-21/2026-02-17'],
    ['2025年11月21日至春节前', '2025-11-21/2026-02-17'],
    ['春节假期', '2026-02-16/2026-02-23'],
    ['元宵节当天', '2026-03-03'],
    ['春节至元宵节期间', '2026-02-16/2026-03-03'],
    ['清明节前', '../2026-04-05'],
    ['五一期间', '2026-05-01/2026-05-05'],
    ['“五一”前', '../2026-05-01'],
    ['端午节期间', '2026-06-19'],
    ['“七一”前夕', '../2026-07-01'],
    ['国庆期间', '2026-10-01/2026-10-07'],
    ['国庆节后', '2026-10-01/..'],
    ['中秋、国庆两节期间', '{2026-09-25,2026-10-01..2026-10-07}'],
    ['中秋国庆双节前', '../2026-09-25'],
    ['中秋、国庆两节期间', '2025-10-01/2025-10-07', { year: 2025 }],
    ['元旦、春节期间', '{2026-01-01..2026-01-03,2026-02-16..2026-02-23}'],
    ['重阳节前', '../2026-10-18'],
    ['冬至前', '../2026-12-21'],
    ['腊八节前', '../2026-01-26'],
    ['学雷锋日前后', 'relative'],
    ['春节前后勤安全检查', '../2026-02-17'],
    ['2027年春节前', '../2027-02-06'],
    ['明年春节前', '../2027-02-06'],
    // without a year only what does not move is known
    ['春节前', 'relative', {}],
    ['国庆节前', '../XXXX-10-01', {}],
    ['20xx年春节前', 'relative', {}],
    ['“五一”期间', 'XXXX-05-01/XXXX-05-05', {}],
    // the calendar ends somewhere, and 2023 has no 腊八
    ['2150年春节前', 'relative'],
    ['2023年腊八前', 'relative'],
  ])('knows the days of %s', (text, value, context = { year: 2026 }) => {
    const found = findTimes(text, context).filter((time) => !time.weak)
    expect(found.map(meaning)).toEqual([value])
    expect(text).toContain(found[0]?.text)
  })

  it.each(['“五一”劳动奖章', '七一表彰大会', '八一小学', '中秋主题晚会', '十一届三中全会', '“五四”精神'])(
    'takes %s for no time',
    (text) => expect(findTimes(text, { year: 2026 })).toEqual([]),
  )

  it.each([
    '推荐10-15个',
    '1—2家',
    '用3年时间',
    '7.5亿元',
    '电话0571-88012345',
    '第三十一条',
    '青政发〔2020〕11号',
    '“十四五”规划',
    '（2020年版）',
    '升级到2.0版',
    '“6·16”事故',
    '5月龄婴儿',
    '一年级',
    '三年来',
    '进一步加强组织领导',
    '',
  ])('finds no time in %j', (text) => expect(findTimes(text)).toEqual([]))

  it('takes a missing year from the context, or from the same sentence', () => {
    expect(findTimes('5月底前', { year: 2021 })[0]).toMatchObject({ edtf: '../2021-05-31', inferredYear: true })
    expect(meanings('2022年3月启动，6月底前完成。9月验收', { year: 2024 })).toEqual([
      '2022-03',
      '../2022-06-30',
      '2024-09',
    ])
    expect(meanings('根据《青禾县2022年工作要点》，做好2021年度总结，5月启动')).toEqual(['2022', '2021', 'XXXX-05'])
    expect(meanings('5月底前', { year: '20XX' })).toEqual(['../20XX-05-31'])
    expect(meanings('本月底前', { year: 2021, month: 4 })).toEqual(['../2021-04-30'])
    expect(meanings('全年', { year: 2021 })).toEqual(['2021'])
    expect(meanings('明年3月', { year: 2021 })).toEqual(['2022-03'])
  })

  it('marks titles and years that describe a noun', () => {
    expect(findTimes('《青禾县2021年工作要点》')[0]).toMatchObject({ quoted: true })
    expect(findTimes('做好2019年度考核')[0]).toMatchObject({ weak: true })
    expect(findTimes('2019年，')[0]?.weak).toBeUndefined()
    expect(findTimes('每月补贴800元')[0]).toMatchObject({ weak: true })
  })

  it('gives offsets in the text as it stands', () => {
    const text = '　各站于２０２１年６月底前（含）完成，每月１５日报送'
    for (const time of findTimes(text)) expect(text.slice(time.start, time.end)).toBe(time.text)
    expect(findTimes(text).map((time) => time.text)).toEqual(['２０２１年６月底前', '每月１５日'])
  })

  it('gives valid EDTF, whatever the parts', () => {
    const years = fc.constantFrom('', '2019年', '2024年', '20xx年', '××××年', '二〇二三年', '今年')
    const parts = fc.constantFrom('', '底', '初', '上旬', '中下旬', '9日', '31日', '30日', 'xx日', '份')
    const point = fc
      .tuple(years, fc.integer({ min: 1, max: 12 }), parts)
      .map(([year, month, part]) => `${year}${month}月${part}`)
    const whole = fc.oneof(point, fc.constantFrom('2021年', '年底', '上半年', '2020年三季度', '第四季度末', '年初'))
    const text = fc.tuple(
      fc.constantFrom('', '到', '自'),
      whole,
      fc.constantFrom('—', '至', '--', '起至', ''),
      fc.option(whole),
      fc.constantFrom('', '前', '起', '--', '止'),
    )
    fc.assert(
      fc.property(text, ([before, left, join, right, after]) => {
        const times = findTimes(`${before}${left}${right === null ? '' : join + right}${after}`, { year: 2023 })
        expect(times.length).toBeGreaterThan(0)
        // a redacted day in an interval has no order to check
        return times.every(({ edtf }) => edtf === undefined || /-XX.*\/|\/.*-XX/.test(edtf) || valid(edtf))
      }),
      { numRuns: 1000 },
    )
  })

  it('stays linear', () => {
    const spent = cpuClock()
    for (const unit of ['2021年', '一', '20-', '每月', '至3月', '2021年至', '《2021年', '第一', '3-'] as const)
      findTimes(unit.repeat(20_000))
    expect(spent()).toBeLessThan(4000)
  })
})

describe('parseTime', () => {
  it.each<[string, string | undefined]>([
    ['2026年12月', '../2026-12-31'],
    ['6.30', '../2026-06-30'],
    ['12/25前', '../2026-12-25'],
    ['第三季度', '../2026-09-30'],
    ['4—12月', '2026-04/2026-12'],
    ['3月底、9月底', '../2026-09-30'],
    ['全年', '2026'],
    ['持续推进', undefined],
    ['无', undefined],
  ])('reads %s in a column of deadlines', (text, value) =>
    expect(parseTime(text, { year: 2026 }, { deadline: true })).toEqual({
      text,
      ...(value === undefined ? {} : { edtf: value }),
    }),
  )

  it('leaves a point a point elsewhere', () => {
    expect(parseTime('2026年12月')).toEqual({ text: '2026年12月', edtf: '2026-12' })
    expect(parseTime('每周五。')).toEqual({ text: '每周五', rrule: 'FREQ=WEEKLY;BYDAY=FR' })
    expect(parseTime('  ')).toBeUndefined()
  })
})

describe('joinTimes', () => {
  it('makes a set of alternatives', () => {
    const joined = joinTimes(findTimes('5月份组织学习，7月份组织测试'))
    expect(joined?.edtf).toBe('{XXXX-05,XXXX-07}')
    expect(valid(joined?.edtf ?? '')).toBe(true)
    expect(joinTimes(findTimes('3月至4月、9月'))?.edtf).toBe('{XXXX-03..XXXX-04,XXXX-09}')
    expect(joinTimes([])).toBeUndefined()
  })
})

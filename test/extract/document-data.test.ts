import { describe, expect, it } from 'vitest'
import { planOf } from './plan-of.ts'

const body = '一、工作目标\n街巷干净。\n二、工作要求\n各村落实。'

describe('the title', () => {
  it.each<[string, string]>([
    ['净街行动实施方案\n', '净街行动实施方案'],
    ['附件1\n\n净街行动实施方案\n根据《净街条例》，制定本方案。\n', '净街行动实施方案'],
    ['附件\n净街行动实施方案\n', '净街行动实施方案'],
    ['青禾县人民政府办公室关于印发净街行动实施方案的通知\n', '净街行动实施方案'],
    ['青禾县人民政府办公室关于印发《净街行动实施方案》的通知\n', '净街行动实施方案'],
    ['净街行动实施方案（试行）\n', '净街行动实施方案（试行）'],
    ['净街行动三年行动计划\n（2024—2026年）\n', '净街行动三年行动计划（2024—2026年）'],
    [
      '关于印发净街行动方案的通知\n各村：\n现将《净街行动方案》印发给你们。\n云汀镇人民政府\n2024年3月1日\n净街行动方案\n',
      '净街行动方案',
    ],
    ['净街活动方案范文（通用7篇）1\n', '净街活动方案'],
    ['4.22净街日活动方案\n', '4.22净街日活动方案'],
    ['全面推进背街小巷净化美化\n工作实施方案\n', '全面推进背街小巷净化美化工作实施方案'],
    [
      '青禾县贯彻《云州市净街\n三年行动计划（2024—2026年）》实施方案\n',
      '青禾县贯彻《云州市净街三年行动计划（2024—2026年）》实施方案',
    ],
    ['净街行动实施方案\n中共云汀镇委员会\n净街行动实施方案\n', '净街行动实施方案'],
    ['开展净街百日活动\n实 施 方 案\n', '开展净街百日活动实施方案'],
    ['青禾县支持小店发展若干措施\n（2024年版）\n', '青禾县支持小店发展若干措施（2024年版）'],
    ['青禾县人民政府关于印发净街二十条措施的通知\n现印发给你们。\n青禾县净街二十条措施\n', '青禾县净街二十条措施'],
    ['2024年净街活动方案 (共4页)\n', '2024年净街活动方案'],
    ['[最新]2024年净街活动方案\n', '2024年净街活动方案'],
    ['****2024年净街活动方案\n', '2024年净街活动方案'],
    ['青禾县人民政府\n关于印发净街行动实施方案的通知\n', '净街行动实施方案'],
  ])('of %j', async (front, title) => expect((await planOf(front + body)).title).toBe(title))

  it('is the heading of a page, below what the site files it under and above its covering notice', async () => {
    const filed = '<table><tr><td>文号：</td><td>青政办〔2024〕8号</td><td>有效性：</td><td>有效</td></tr></table>'
    const notice = '<p>各村：</p><p>现将《净街方案》印发给你们。</p><p>云汀镇人民政府</p><p>2024年3月1日</p>'
    const plan = '<p>净街方案</p><p>为净街，制定本方案。</p><p>一、工作要求</p><p>1.各村落实。</p>'
    const page = `<div><a>首页</a> | <a>公开</a></div>${filed}<h1>关于印发《净街方案》的通知</h1>${notice}${plan}<div>分享到：微信 微博</div>`
    const { title, document } = await planOf(page, 'plan.html')
    expect(title).toBe('净街方案')
    expect(document).toMatchObject({ number: '青政办〔2024〕8号', issuer: '云汀镇人民政府', issued: '2024-03-01' })
  })

  it.each<[string, string]>([
    ['the one that its notice sends out', '净街三年行动计划\n（2024—2026年）\n'],
    ['without years', '净街三年行动计划\n'],
  ])('behind a covering notice: %s', async (_, own) =>
    expect(
      (
        await planOf(
          `青禾县人民政府关于印发净街三年行动计划的通知\n各乡镇：\n现将计划印发给你们，请认真落实。\n青禾县人民政府\n2024年3月1日\n${own}为净化街巷，制定本计划。\n${body}`,
        )
      ).title,
    ).toBe(own.replaceAll('\n', '')),
  )

  it('is the heading of a Markdown file', async () =>
    expect((await planOf('# 净街行动方案\n\n## 一、工作目标\n\n街巷干净。\n', 'plan.md')).title).toBe('净街行动方案'))
})

it.each<[string, string]>([
  ['净街实施方案', 'implementation-plan'],
  ['净街工作方案', 'work-plan'],
  ['净街工作计划', 'work-plan'],
  ['净街活动方案', 'activity-plan'],
  ['净街三年行动计划', 'action-plan'],
  ['净街任务分解表', 'assignment'],
  ['净街责任分工方案', 'assignment'],
  ['净街应急预案', 'other'],
])('the kind of %s is %s', async (title, type) => expect((await planOf(`${title}\n${body}`)).type).toBe(type))

it('is none where the text begins with what it is based on', async () =>
  expect(
    (await planOf('根据《青禾县禁毒宣传月活动方案》的要求，特制定本方案。\n一、主要任务\n1.张贴海报。')).title,
  ).not.toContain('根据'))

describe('the document', () => {
  it('is dated by a line that a full stop closes', async () => {
    const { document, duties } = await planOf('净街方案\n一、主要任务\n1.扫路。\n2.修灯。\n2024年2月23日。')
    expect(document?.issued).toBe('2024-02-23')
    expect(duties?.some(({ time }) => time)).toBe(false)
  })

  it('has number, issuer, date, recipients, disclosure', async () => {
    const { document, year } = await planOf(
      `云汀镇人民政府关于印发净街行动方案的通知\n云政发〔2024〕8号\n各村（居）委会，镇直各单位：\n现印发给你们。\n云汀镇人民政府\n2024年3月1日\n净街行动方案\n${body}\n（此件公开发布）`,
    )
    expect(year).toBe(2024)
    expect(document).toMatchObject({
      number: '云政发〔2024〕8号',
      issuer: '云汀镇人民政府',
      issued: '2024-03-01',
      recipients: ['各村（居）委会', '镇直各单位'],
      disclosure: '此件公开发布',
    })
  })

  it.each<[string, string]>([
    [
      'plan.html',
      `<h2>云汀镇人民政府<br>关于印发净街行动方案的通知</h2><h4><span>云政发〔2024〕8号</span></h4><div><p>各村：</p><p>现将《净街行动方案》印发给你们。</p><p>云汀镇人民政府</p><p>2024年3月1日</p><p>净街行动方案</p>${body
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</div>`,
    ],
    ['plan.md', `# 净街行动方案\n\n### 云政发〔2024〕8号\n\n#### 2024年3月1日\n\n${body.replaceAll('\n', '\n\n')}\n`],
  ])('of %s has its number from a heading that is nothing else, and no such section', async (file, text) => {
    const { document, sections } = await planOf(text, file)
    expect(document).toMatchObject({ number: '云政发〔2024〕8号' })
    expect(sections?.flatMap(({ name }) => name ?? [])).toEqual(['工作目标', '工作要求'])
  })

  it.each([
    ['各州、自治县、旗人民政府，省直各部门', ['各州、自治县、旗人民政府', '省直各部门']],
    ['各县（区）、市人民政府，市直各单位', ['各县（区）', '市人民政府', '市直各单位']],
    ['各镇、街道办事处，县直各单位', ['各镇、街道办事处', '县直各单位']],
  ])('goes to %s', async (call, recipients) => {
    const front = `云汀省人民政府关于印发《净街方案》的通知\n${call}：\n现将《净街方案》印发给你们。\n云汀省人民政府\n2024年3月1日\n净街方案\n`
    expect((await planOf(front + body)).document?.recipients).toEqual(recipients)
  })

  it('has its number before the title on one line', async () => {
    const { title, document } = await planOf(`云政发〔2024〕11号 云汀镇净街实施方案\n为净街，制定本方案。\n${body}`)
    expect([title, document?.number]).toEqual(['云汀镇净街实施方案', '云政发〔2024〕11号'])
  })

  it('has no issuer in the name of the page above its date', async () => {
    const { document } = await planOf(`净街主题活动方案范文\n2024-04-03\n净街主题活动方案\n${body}`)
    expect(document).toMatchObject({ issued: '2024-04-03' })
    expect(document?.issuer).toBeUndefined()
  })

  it('has no issuer in what it only follows', async () =>
    expect(
      (await planOf(`净街行动方案\n各村：\n根据县政府办公室关于开展净街行动的通知，制定如下：\n${body}`)).document
        ?.issuer,
    ).toBeUndefined())

  it.each<[string, string]>([
    ['云政发〔2024〕8号', '云政发〔2024〕8号'],
    ['云政发[2024]8号', '云政发[2024]8号'],
    ['云政发 〔2024〕8号', '云政发〔2024〕8号'],
    ['云政发（2024）8号', '云政发（2024）8号'],
    ['（云政发〔2024〕8号）', '云政发〔2024〕8号'],
  ])('numbered %s', async (line, number) =>
    expect((await planOf(`净街方案\n${line}\n${body}`)).document?.number).toBe(number),
  )

  it.each<[string, string | undefined]>([
    ['2024年3月1日', '2024-03-01'],
    ['2024年12月31日', '2024-12-31'],
    ['二〇二四年三月一日', '2024-03-01'],
    ['二○二四年三月一日', '2024-03-01'],
    ['20xx年9月1日', '20XX-09-01'],
    ['2024年3月', '2024-03'],
    ['2024 年 3 月', '2024-03'],
    ['二〇二四年三月', '2024-03'],
    ['20xx年9月', '20XX-09'],
  ])('signed %s', async (line, issued) => {
    const { document } = await planOf(`净街方案\n${body}\n云汀镇人民政府\n${line}`)
    expect(document).toMatchObject({ issuer: '云汀镇人民政府', issued })
  })

  it.each(['街巷干净', '时间安排', '活动时间：'])('is not dated by a month that stands below %s', async (above) => {
    const { document } = await planOf(`净街方案\n${body}\n${above}\n2024年3月`)
    expect(document?.issued).toBeUndefined()
  })

  it('has its numbered attachments in front of its signature', async () => {
    const { document } = await planOf(`净街方案\n${body}\n附件1：评分表\n附件2：反馈表\n云汀镇人民政府\n2024年3月`)
    expect(document).toMatchObject({ issued: '2024-03', attachments: [{ name: '评分表' }, { name: '反馈表' }] })
  })

  it.each<[string, string]>([
    ['云汀镇人民政府\n青禾县教育局', '云汀镇人民政府、青禾县教育局'],
    ['净街是大家的事\n云汀镇人民政府', '云汀镇人民政府'],
  ])('signed by %j', async (lines, issuer) =>
    expect((await planOf(`净街方案\n${body}\n\n${lines}\n2024年3月1日`)).document?.issuer).toBe(issuer),
  )

  it('is told by the box above it where the text leaves it out', async () => {
    const cells = (row: string[]) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const box = [
      ['索引号：', 'QH01-2024-003', '主题分类：', '城市管理'],
      ['发文机关：', '云汀镇人民政府', '成文日期：', '2024-03-01'],
      ['发文字号：', '云政发〔2024〕8号', '发布日期：', '2024-03-05'],
    ]
    const page = (below: string) =>
      planOf(
        `<table>${box.map(cells).join('')}</table><h1>关于印发净街行动方案的通知</h1>${below}<p>为净化街巷，制定本方案。</p>${body
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}`,
        'page.html',
      )
    const { title, document, sections } = await page('')
    expect(title).toBe('净街行动方案')
    expect(document).toMatchObject({ number: '云政发〔2024〕8号', issuer: '云汀镇人民政府', issued: '2024-03-01' })
    expect(document?.recipients).toBeUndefined()
    expect(sections?.map(({ name }) => name)).toContain('工作目标')
    const signed = await page(
      '<p>各村：</p><p>现将方案印发给你们。</p><p>云汀镇人民政府</p><p>2024年3月2日</p><p>云汀镇净街行动方案</p><p>（2024—2026年）</p>',
    )
    expect(signed.title).toBe('云汀镇净街行动方案（2024—2026年）')
    expect(signed.document).toMatchObject({ issued: '2024-03-02', recipients: ['各村'] })
  })

  it('is told by a line of such a box', async () =>
    expect(
      (await planOf(`名称：\t净街行动方案\t文号：\t云政发〔2024〕8号\n净街行动方案\n${body}`)).document?.number,
    ).toBe('云政发〔2024〕8号'))
  it('is signed before what is attached on the same page', async () => {
    const { document, safeguards } = await planOf(
      `净街方案\n${body}\n二、工作要求\n1.守时。\n2.注意安全。按时收工。\n云汀镇人民政府\n2024年3月1日\n附：经费预算\n扫帚：300元；奖品：500元。`,
    )
    expect(document).toMatchObject({ issuer: '云汀镇人民政府', issued: '2024-03-01' })
    expect(safeguards?.map(({ name, text }) => [name, text])).toEqual([
      ['守时', undefined],
      ['注意安全', '按时收工。'],
    ])
  })

  it('names what its covering notice is sent out under', async () => {
    const { document } = await planOf(
      `关于印发净街行动方案的通知\n各村：\n根据《青禾县市容管理办法》要求，现将《净街行动方案》印发给你们。\n云汀镇人民政府\n2024年3月1日\n净街行动方案\n${body}`,
    )
    expect(document?.basis?.map(({ title }) => title)).toEqual(['青禾县市容管理办法'])
  })

  it('names what it is based on', async () => {
    const { document } = await planOf(
      `净街方案\n根据《青禾县市容管理办法》（青政发〔2023〕2号）和《青禾县净街工作要点》，结合实际，制定本方案。\n${body}`,
    )
    expect(document?.basis?.map(({ title, number }) => [title, number])).toEqual([
      ['青禾县市容管理办法', '青政发〔2023〕2号'],
      ['青禾县净街工作要点', undefined],
    ])
  })

  it.each([
    '《青禾县市容管理办法》《青禾县净街预案》（青政发〔2023〕2号）等。',
    '1.《青禾县市容管理办法》\n2.《青禾县净街预案》（青政发〔2023〕2号）',
  ])('names what a chapter lists: %s', async (list) => {
    const { document } = await planOf(
      `净街应急预案\n一、编制目的\n为了路净。\n二、编制依据\n${list}\n三、任务\n1.扫路。`,
    )
    expect(document?.basis?.map(({ title, number }) => [title, number])).toEqual([
      ['青禾县市容管理办法', undefined],
      ['青禾县净街预案', '青政发〔2023〕2号'],
    ])
  })

  it.each(['附件', '附'])('lists its attachments below %s on a line of its own', async (head) => {
    const { document, duties } = await planOf(
      `净街方案\n${body}\n${head}：\n1.点位清单\n2.人员名册\n云汀镇人民政府\n2024年3月1日`,
    )
    expect(document?.attachments?.map(({ name }) => name)).toEqual(['点位清单', '人员名册'])
    expect(duties).toBeUndefined()
  })

  it.each(['附件', '附'])('lists its attachments behind %s', async (head) => {
    const { document } = await planOf(
      `净街方案\n${body}\n${head}：1.点位清单\n2.人员名册\n云汀镇人民政府\n2024年3月1日`,
    )
    expect(document?.attachments?.map(({ name }) => name)).toEqual(['点位清单', '人员名册'])
  })

  it('is signed by two side by side', async () => {
    const { document } = await planOf(`净街方案\n${body}\n中共云汀镇委员会        云汀镇人民政府\n2024年3月1日`)
    expect(document?.issuer).toBe('中共云汀镇委员会、云汀镇人民政府')
  })

  it('is signed in a copy that hides the year', async () => {
    const { document } = await planOf(`净街方案\n${body}\n云汀镇人民政府\nxx年9月10日`)
    expect(document).toMatchObject({ issuer: '云汀镇人民政府', issued: 'XXXX-09-10' })
  })

  it('is sent to those whom the first paragraph addresses', async () => {
    const { document } = await planOf(
      `净街方案\n各村（社区），镇直各单位：根据县里的部署，结合实际，制定本方案。\n${body}`,
    )
    expect(document?.recipients).toEqual(['各村（社区）', '镇直各单位'])
  })

  it('is the plan below a covering notice whose date stands twice', async () => {
    const { title, document } = await planOf(
      `云汀镇人民政府关于印发净街工作责任分解的通知\n各村（社区）：\n现将《净街工作责任分解》印发给你们，请认真落实。\n云汀镇人民政府\n2024年3月1日\n2024年3月1日\n净街工作责任分解\n${body}`,
    )
    expect(title).toBe('净街工作责任分解')
    expect(document).toMatchObject({ issuer: '云汀镇人民政府', issued: '2024-03-01' })
  })

  it('is meant for the year of its title, where it is issued at the end of the one before', async () => {
    const plan = (title: string, date: string) => planOf(`${title}\n${body}\n云汀镇人民政府\n${date}`)
    expect((await plan('2025年净街工作要点', '2024年12月20日')).year).toBe(2025)
    expect((await plan('2025年净街工作要点', '2025年1月20日')).year).toBe(2025)
    expect((await plan('净街三年行动计划（2024—2026年）', '2024年3月1日')).year).toBe(2024)
  })

  it.each<[string, string[]]>([
    ['青禾二中2024—2025学年第一学期净街工作计划', ['2024-09', '2025-01']],
    ['青禾二中2024—2025学年度净街工作计划', ['2024-09', '2025-01', '2025-06']],
    ['青禾二中2024学年第二学期净街工作计划', ['2025-03', '2025-06']],
    ['2024年秋季学期净街工作计划', ['2024-09', '2025-01']],
  ])('is that of the school year: %s', async (title, months) => {
    const items = months.map((month) => `${Number(month.slice(5))}月：\n1.清扫操场。`)
    const { duties } = await planOf(`${title}\n一、工作安排\n${items.join('\n')}`)
    expect(duties?.map(({ time }) => time?.edtf)).toEqual(months)
  })

  it.each([
    [
      '云汀镇政务公开 云汀镇净街专项行动方案 云政发〔2024〕5号 各村： 为了清洁道路，制定本方案。 一、工作任务 1.扫路。',
      '云汀镇净街专项行动方案',
    ],
    ['各村： 现将《云汀镇净街专项行动方案》印发给你们，请认真执行。 一、工作任务 1.扫路。', '云汀镇净街专项行动方案'],
  ])(
    'is called by what stands between blanks, or as it is sent out, on a page that has lost its lines: %s',
    async (text, title) => {
      expect((await planOf(text)).title).toBe(title)
    },
  )

  it.each([
    ['净街方案\n为做好二〇二四年净街工作，制定本方案。', ''],
    ['二○二四年净街方案', ''],
    ['净街方案', '\n云汀镇人民政府\n二零二四年二月五日'],
    ['净街方案', '\n云汀镇人民政府\n2024-02-05'],
    ['净街方案\n一、活动时间\n2024.3.5—2024.4.1', ''],
  ])('is told by a year in words, or by a day in figures: %s%s', async (opening, closing) => {
    const { duties } = await planOf(`${opening}\n二、主要任务\n1.扫街。由环卫站负责，5月底前完成。\n2.修灯。${closing}`)
    expect(duties?.[0]?.time?.edtf).toBe('../2024-05-31')
  })

  it('runs on into the year of its title, where it begins in the one of its issue', async () => {
    const { year, duties } = await planOf(
      '2024年度林区防火方案\n防火期为2023年10月1日至2024年4月30日。\n一、主要任务\n1.12月底前清理林缘。\n2.3月底前检修。\n3.春节前宣传。\n云汀镇人民政府\n2023年9月20日',
    )
    expect([year, ...(duties ?? []).map(({ time }) => time?.edtf)]).toEqual([
      2023,
      '../2023-12-31',
      '../2024-03-31',
      '../2024-02-10',
    ])
    const { year: ofSeason, duties: inSpring } = await planOf(
      '今冬明春净街方案\n一、主要任务\n1.2月底前清雪。\n云汀镇人民政府\n2023年11月2日',
    )
    expect([ofSeason, inSpring?.[0]?.time?.edtf]).toEqual([2023, '../2024-02-29'])
  })

  it('takes its year from a title that begins with it', async () =>
    expect((await planOf(`2024春季净街活动方案\n${body}`)).year).toBe(2024))

  it('is an activity where the title calls it 策划书', async () =>
    expect((await planOf(`云汀中学端午节策划书\n${body}`)).type).toBe('activity-plan'))

  it('says nothing of itself where the text does not', async () =>
    expect((await planOf(`净街方案\n${body}`)).document).toBeUndefined())
})

import { describe, expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'

describe('platforms', () => {
  it('with what they draw on and who answers for them', async () => {
    const { platforms, duties } = await section(
      '工作内容',
      '（一）搭建两个平台\n（1）搭建宣传引导平台：整合公告栏、大喇叭、电子屏等资源，讲清道理。\n牵头单位：党政办\n责任单位：文化站、各村\n（2）积分兑换平台：依托供销社、便民超市等场所，用积分换肥皂。\n牵头单位：供销社',
    )
    expect(platforms).toMatchObject([
      {
        name: '宣传引导平台',
        resources: ['公告栏', '大喇叭', '电子屏'],
        lead: ['党政办'],
        responsible: ['文化站', '各村'],
      },
      { name: '积分兑换平台', resources: ['供销社', '便民超市'], lead: ['供销社'] },
    ])
    expect(duties).toBeUndefined()
  })

  it('that bring together what is there', async () => {
    const { platforms } = await section(
      '搭建平台',
      '（一）宣讲平台。统筹党校、农家书屋等资源，由党建办牵头负责。\n（二）健身平台。整合广场、体育场等资源，由文化站牵头负责。',
    )
    expect(platforms?.map(({ resources, lead }) => [resources, lead])).toEqual([
      [['党校', '农家书屋'], ['党建办']],
      [['广场', '体育场'], ['文化站']],
    ])
  })

  it('that are to be worked on are work', async () => {
    const { platforms, duties } = await section(
      '主要任务',
      '1.建设创新平台。支持企业建技术中心。（科技局牵头，教育局配合）\n2.用好服务平台。公开办事指南。（政务局负责）',
    )
    expect(platforms).toBeUndefined()
    expect(duties?.map(({ name }) => name)).toEqual(['建设创新平台', '用好服务平台'])
  })
})

describe('teams', () => {
  it('with how many there are', async () => {
    const { teams } = await section('工作队伍', '（一）护河巡查队（3支）\n由网格员组成。\n（二）护林队\n由村民组成。')
    expect(teams?.map(({ name, count }) => [name, count])).toEqual([
      ['护河巡查队', 3],
      ['护林队', undefined],
    ])
  })

  it('that units are told by name to set up, and not those that all are told to', async () => {
    const { teams } = await section(
      '工作措施',
      '（一）加强指导。县卫健局、县农业局要组建技术服务队，下村指导。\n（二）加强巡查。各村要组建巡查队。',
    )
    expect(teams).toMatchObject([{ name: '技术服务队', responsible: ['县卫健局', '县农业局'] }])
    expect(teams).toHaveLength(1)
  })

  it('with members, carriers and parties', async () => {
    const { teams } = await section(
      '工作内容',
      '（一）组建两支队伍\n（1）劝导志愿服务队：由楼栋长、退伍军人、返乡大学生组成，依托“清洁日”“院坝会”等载体，上门劝导。\n牵头单位：妇联\n（2）巡护志愿服务队：由护林员、网格员组成，每天巡一遍。\n（3）宣讲志愿服务队：从教师、退休干部中招募志愿者。',
    )
    expect(teams).toMatchObject([
      {
        name: '劝导志愿服务队',
        members: ['楼栋长', '退伍军人', '返乡大学生'],
        carriers: ['清洁日', '院坝会'],
        lead: ['妇联'],
      },
      { name: '巡护志愿服务队', members: ['护林员', '网格员'] },
      { name: '宣讲志愿服务队', members: ['教师', '退休干部'] },
    ])
  })

  it('that somebody leads and others make up', async () => {
    const { teams } = await section(
      '队伍建设',
      '组建2支服务队：\n1.宣讲服务队，由党建办牵头，讲师、老党员组成；\n2.助学服务队，由中心学校牵头，教师、大学生组成。',
    )
    expect(teams?.map(({ name, lead, members }) => [name, lead, members])).toEqual([
      ['宣讲服务队', ['党建办'], ['讲师', '老党员']],
      ['助学服务队', ['中心学校'], ['教师', '大学生']],
    ])
  })

  it('under a heading of two: what goes for both is said of the first', async () => {
    const { teams } = await section(
      '队伍建设',
      '1.成立云汀镇护河服务分队和小分队。成立云汀镇护河服务分队，由镇长李明远任队长。各村成立护河服务小分队，村书记任队长。要积极吸收护林员、渔户、中学生等加入到护河队伍。由水利站和河长办牵头，其他科室和沿河企业配合，分段包干。\n（1）宣讲志愿服务队：由镇干部组成。\n（2）巡河志愿服务队：由护林员组成。',
    )
    expect(teams).toMatchObject([
      {
        name: '云汀镇护河服务分队',
        members: ['护林员', '渔户', '中学生'],
        lead: ['水利站', '河长办'],
        support: ['其他科室和沿河企业'],
      },
      { name: '护河服务小分队' },
      { name: '宣讲志愿服务队', members: ['镇干部'] },
      { name: '巡河志愿服务队', members: ['护林员'] },
    ])
    expect(teams?.[1]).not.toHaveProperty('lead')
  })

  it('in a sentence', async () => {
    const { teams } = await section('主要任务', '1.清理河道。组建护河巡查队，由网格员组成。\n2.修补路面。')
    expect(teams?.map(({ name, members }) => [name, members])).toEqual([['护河巡查队', ['网格员']]])
  })

  it.each([
    ['1.抓队伍。组建一支素质高、业务强的护河志愿者队伍，经常巡河。\n2.修补路面。', ['护河志愿者队伍']],
    ['1.组建一支作风过硬、本领扎实的护河宣讲队，进村宣讲。\n2.修补路面。', ['护河宣讲队']],
    ['1.义诊。组建 18 支医疗服务小分队下村。\n2.修补路面。', undefined],
  ])('by their names, without how good they are to be and how many: %s', async (body, names) => {
    const { teams } = await section('主要任务', body)
    expect(teams?.map(({ name }) => name)).toEqual(names)
  })

  it('that are set up before the first heading', async () => {
    const { teams } = await planOf(
      '净街方案\n组建镇级护河抢险队，队员30人，由李明远任队长；各村组建护河巡查队，由村主任任队长。\n一、主要任务\n1.清理河道。',
    )
    expect(teams?.map(({ name }) => name)).toEqual(['镇级护河抢险队', '护河巡查队'])
  })

  it('whose kind is name enough, and none where a team is only to be strengthened', async () => {
    const { teams, duties } = await section('主要任务', '1.文体活动。成立腰鼓队、合唱队。\n2.抓队伍。培训网格员。')
    expect(teams?.map(({ name }) => name)).toEqual(['腰鼓队', '合唱队'])
    expect(duties?.map(({ name }) => name)).toEqual(['文体活动', '抓队伍'])
  })

  it('in one sentence, each by its own part of it', async () => {
    const { teams } = await section(
      '主要任务',
      '1.清理河道。镇里组建一支30人的护河抢险队，由副镇长李明远任队长；各村组建一支不少于10人的护河巡查队。\n2.修补路面。',
    )
    expect(teams).toMatchObject([{ name: '护河抢险队', posts: [{ name: '李明远' }] }, { name: '护河巡查队' }])
    expect(teams?.[1]).not.toHaveProperty('posts')
  })

  it('by who sets them up, who are no members', async () => {
    const { teams } = await section('主要任务', '1.清理河道。由水利站牵头，各村配合，组建护河巡查队。\n2.修补路面。')
    expect(teams).toMatchObject([{ name: '护河巡查队', lead: ['水利站'], support: ['各村'] }])
    expect(teams?.[0]).not.toHaveProperty('members')
  })

  it.each([
    ['组建一支素质高、业务强、作风实的护河巡查队伍，定期巡河。', '护河巡查队伍'],
    ['建立一支召之即来、来之能战的护河应急队，随时出动。', '护河应急队'],
    ['组建懂理论、会宣讲的“河畔夜话”宣讲团，进村宣讲。', '“河畔夜话”宣讲团'],
    ['成立结构合理的护河志愿服务队，定期巡河。', '护河志愿服务队'],
    ['组建“流动的河长”宣讲团，进村宣讲。', '“流动的河长”宣讲团'],
  ])('by their names, and not by what they are to be like: %s', async (sentence, name) => {
    for (const body of [`1.清理河道。${sentence}\n2.修补路面。`, `1.${sentence}\n2.修补路面。`])
      expect((await section('主要任务', body)).teams?.map((one) => one.name)).toEqual([name])
  })

  it('whose members a unit gathers, which is none of them', async () => {
    const { teams } = await section(
      '主要任务',
      '1.送医下乡。由县卫健局组织医护人员成立送医服务队，定期下乡。\n2.修补路面。',
    )
    expect(teams).toMatchObject([{ name: '送医服务队', members: ['医护人员'] }])
  })

  it.each(['加强干部队伍建设。', '充实人才队伍。', '各村要组建志愿服务队。'])('none in %s', async (sentence) =>
    expect((await section('主要任务', `1.抓好落实。${sentence}\n2.修补路面。`)).teams).toBeUndefined(),
  )
})

describe('a chapter of platforms or teams', () => {
  it('holds them, whatever their names end in', async () => {
    const { platforms, teams, duties } = await planOf(
      '净街方案\n一、工作平台\n（一）道路一张图\n（二）随手拍\n二、工作队伍\n（一）河长\n由各村干部组成。\n（二）巡查队\n三、主要任务\n组建3支巡查队伍。\n1.扫路。\n2.修灯。',
    )
    expect(platforms?.map(({ name }) => name)).toEqual(['道路一张图', '随手拍'])
    expect(teams?.map(({ name }) => name)).toEqual(['河长', '巡查队'])
    expect(duties?.map(({ name }) => name)).toEqual(['扫路', '修灯'])
  })
})

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

describe('platforms of a text', () => {
  const clean = { name: '清河服务平台' }
  it.each([
    [
      'each in a line with who answers for it',
      '（一）整合资源，搭建三大服务平台\n清河服务平台：由县水利局负责，整合水文站、闸管所等；\n护林服务平台：由县林业局负责，整合护林站、瞭望塔等；\n便民服务平台：由县供销社负责。',
      [
        { ...clean, responsible: ['县水利局'], resources: ['水文站', '闸管所'] },
        { name: '护林服务平台', responsible: ['县林业局'], resources: ['护林站', '瞭望塔'] },
        { name: '便民服务平台', responsible: ['县供销社'] },
      ],
    ],
    [
      'each with a bracket behind it',
      '（一）建设两大平台。统筹现有场地，建立清河服务平台（县水利局牵头，县水文站配合）；护林服务平台（县林业局牵头）。',
      [
        { ...clean, lead: ['县水利局'], support: ['县水文站'] },
        { name: '护林服务平台', lead: ['县林业局'] },
      ],
    ],
    [
      'each behind who leads it',
      '（一）夯实基础。由县水利局牵头，依托水文站、闸管所，建设清河服务平台；由县林业局牵头，依托护林站，建设护林服务平台。',
      [
        { ...clean, lead: ['县水利局'] },
        { name: '护林服务平台', lead: ['县林业局'] },
      ],
    ],
    ['built as a number of them', '（一）夯实基础。建设清河、护林、便民三大服务平台。', [clean, {}, {}]],
    [
      'listed with their count',
      '（一）夯实基础。打造清河、护林、便民三大服务平台。',
      [clean, {}, { name: '便民服务平台' }],
    ],
    [
      'listed under a heading that speaks of them',
      '（一）打通平台，统筹资源\n打通各类阵地，建立清河服务平台、护林服务平台、便民服务平台，统筹使用人员。',
      [clean, {}, {}],
    ],
    [
      'under headings that make good use of them',
      '（一）盘活用好两个平台\n1.盘活用好清河服务平台。整合闸管所。\n2.盘活用好护林服务平台。整合护林站。',
      [clean, { name: '护林服务平台' }],
    ],
    [
      'with a dash behind each',
      '（一）打通两大平台\n1.打通清河服务平台——整合闸管所、泵站。由县水利局牵头。\n2.打通护林服务平台——统筹护林站、瞭望塔和苗圃，由县林业局牵头。',
      [
        { ...clean, resources: ['闸管所', '泵站'], lead: ['县水利局'] },
        { name: '护林服务平台', resources: ['护林站', '瞭望塔', '苗圃'], lead: ['县林业局'] },
      ],
    ],
    [
      'each on a line of its own over its labels',
      '（一）平台建设\n清河服务平台\n责任单位：县水利局\n整合阵地：闸管所、泵站\n护林服务平台\n责任单位：县林业局\n协助单位：县应急局',
      [
        { ...clean, responsible: ['县水利局'], resources: ['闸管所', '泵站'] },
        { name: '护林服务平台', responsible: ['县林业局'], support: ['县应急局'] },
      ],
    ],
    [
      'each in a line with labels that only a space parts from who it is',
      '（一）平台建设\n清河服务平台：牵头单位 县水利局；责任单位 县水文站\n护林服务平台：牵头单位 县林业局；责任单位 县林场',
      [
        { ...clean, lead: ['县水利局'], responsible: ['县水文站'] },
        { name: '护林服务平台', lead: ['县林业局'], responsible: ['县林场'] },
      ],
    ],
  ])('%s', async (_, body, expected) => {
    const { platforms } = await section('主要任务', body)
    expect(platforms).toMatchObject(expected)
    expect(platforms).toHaveLength(expected.length)
  })

  it.each([
    '搭建信息平台，实现供需对接。',
    '依托“清河”平台、“护林”平台开展线上学习。',
    '加快建设创新平台、检测平台，提升服务平台。',
    '对买菜平台（商务局负责）、送餐平台（市场监管局负责）、租车平台（交通局负责）开展检查，建立台账。',
    '买菜平台：核对证照；送餐平台：登记骑手；租车平台：查验车辆；直播平台：审核内容。',
    '搭建交流平台，提供展示平台，打造合作平台，构建共享平台。',
  ])('none in %s', async (sentence) =>
    expect((await section('主要任务', `1.抓好落实。${sentence}\n2.修补路面。`)).platforms).toBeUndefined(),
  )

  it('of a sentence that names any number of them do not each repeat it', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `清河${index}平台`)
    const sentence = names.map((name) => `建立${name}，`).join('')
    const { platforms = [] } = await section('主要任务', `1.建设五大平台。${sentence}\n2.修补路面。`)
    expect(platforms.map(({ name }) => name)).toEqual(names)
    expect(JSON.stringify(platforms).length).toBeLessThan(sentence.length * 50)
  })

  it('of a table before the first heading', async () => {
    const { platforms } = await planOf(
      '# 青禾县净街方案\n\n| 平台名称 | 牵头单位 |\n|---|---|\n| 清河平台 | 县水利局 |\n\n## 一、主要任务\n\n修补路面。\n',
      'plan.md',
    )
    expect(platforms).toMatchObject([{ name: '清河平台', lead: ['县水利局'] }])
  })

  it('of a list have their place where it names them', async () => {
    const body = '（一）夯实基础。打造清河、护林、便民三大服务平台。'
    const { platforms } = await section('主要任务', body)
    const place = platforms?.[0]?.source
    expect((place?.end.column ?? 0) - (place?.start.column ?? 0)).toBe('清河、护林、便民三大服务平台'.length)
  })

  it('that have a heading of their own stand for those of the text', async () => {
    const { platforms } = await section(
      '搭建平台',
      '打造清河、护林两大平台。\n（一）清河服务平台。统筹水文站、闸管所。\n（二）护林服务平台。统筹护林站。',
    )
    expect(platforms?.map(({ name }) => name)).toEqual(['清河服务平台', '护林服务平台'])
  })

  it('and teams of a table, one a row', async () => {
    const { platforms, teams, duties } = await planOf(
      '# 青禾县净街方案\n\n## 一、平台建设\n\n| 平台名称 | 牵头单位 | 责任单位 | 整合资源 |\n|---|---|---|---|\n| 清河平台 | 县水利局 | 县水文站 | 闸管所、泵站 |\n\n## 二、队伍建设\n\n| 队伍名称 | 牵头单位 | 队长 | 人员组成 |\n|---|---|---|---|\n| 巡河队 | 县水利局 | 李明远 | 护河员、渔户 |\n',
      'plan.md',
    )
    expect(platforms).toMatchObject([
      { name: '清河平台', lead: ['县水利局'], responsible: ['县水文站'], resources: ['闸管所', '泵站'] },
    ])
    expect(teams).toMatchObject([
      { name: '巡河队', lead: ['县水利局'], members: ['护河员', '渔户'], posts: [{ post: '队长', name: '李明远' }] },
    ])
    expect(duties).toBeUndefined()
  })
})

describe('teams of a text', () => {
  it.each([
    [
      '各村要成立护河服务小队，由村支书任队长。',
      [{ name: '护河服务小队', posts: [{ post: '队长', title: '村支书' }] }],
    ],
    ['各社区要成立不少于30人的文明劝导服务队。', [{ name: '文明劝导服务队' }]],
    [
      '组建清河宣讲、护林防火、助老助学等3支常备志愿服务队伍。',
      [{ name: '清河宣讲志愿服务队伍' }, { name: '护林防火志愿服务队伍' }, { name: '助老助学志愿服务队伍' }],
    ],
    [
      '成立由镇长任总队长的护河志愿服务总队，下设清淤队、护林服务队2支分队。',
      [
        { name: '护河志愿服务总队', posts: [{ post: '总队长', title: '镇长' }] },
        { name: '清淤队', parent: '护河志愿服务总队' },
        { name: '护林服务队', parent: '护河志愿服务总队' },
      ],
    ],
    [
      '由水利站牵头组建护河服务队，由卫生院牵头组建健康服务队。',
      [
        { name: '护河服务队', lead: ['水利站'] },
        { name: '健康服务队', lead: ['卫生院'] },
      ],
    ],
    [
      '组建2支服务队：护河服务队（水利站牵头）、助学服务队（中心学校牵头）。',
      [
        { name: '护河服务队', lead: ['水利站'] },
        { name: '助学服务队', lead: ['中心学校'] },
      ],
    ],
    [
      '县级成立由县长任队长的专业扑救队50人，村成立义务扑救队各20人。',
      [{ name: '专业扑救队', posts: [{ post: '队长', title: '县长' }] }, { name: '义务扑救队' }],
    ],
    [
      '总队由镇长任队长，分队设清河宣讲分队、护林防火分队、助老助学分队。',
      [{ name: '清河宣讲分队' }, { name: '护林防火分队' }, { name: '助老助学分队' }],
    ],
    [
      '第一突击队：队长李明远，负责街道；第二突击队：队长周若溪，负责河道。',
      [{ name: '第一突击队' }, { name: '第二突击队' }],
    ],
    [
      '组织助老服务队，看望老人；组织街坊募捐队，帮扶困难家庭。',
      [{ name: '助老服务队', text: '助老服务队，看望老人' }, { name: '街坊募捐队' }],
    ],
    [
      '成立清河宣讲、护林防火、助老助学等n支自选服务队。',
      [{ name: '清河宣讲服务队' }, { name: '护林防火服务队' }, { name: '助老助学服务队' }],
    ],
    ['组建宣讲队进村入户讲政策，拉家常。', [{ name: '宣讲队' }]],
    ['组建镇级扑火队1支30人，由李明远任队长。', [{ name: '镇级扑火队' }]],
    ['组建护河队，摸清家底。组建柳湾镇护河队，周若溪任队长。', [{ name: '柳湾镇护河队' }]],
    ['成立宣讲队，进村宣讲。', [{ name: '宣讲队' }]],
    ['成立合唱团、舞蹈团、锣鼓队。', [{ name: '合唱团' }, { name: '舞蹈团' }, { name: '锣鼓队' }]],
    ['由党校牵头，吸收讲师、老党员参加，组建宣讲队。', [{ name: '宣讲队', lead: ['党校'] }]],
  ])('%s', async (sentence, expected) => {
    const { teams } = await section('主要任务', `1.抓好落实。${sentence}\n2.修补路面。`)
    expect(teams).toMatchObject(expected)
    expect(teams).toHaveLength(expected.length)
  })

  it.each([
    '组建“8+N”志愿服务队伍。',
    '建立县、乡、村三级志愿服务队伍。',
    '组建网格员、楼栋长、保洁员三支队伍。',
    '各乡镇组建N支特色服务队。',
    '各村要成立宣讲队。',
    '组织清扫服务队，开展清扫。',
    '参加单位包括县消防救援大队、县交警大队、县执法大队。',
    '武警中队（队长：李明远）、消防中队（队长：周若溪）负责救人。',
    '配齐网格员队伍，建立专兼职队伍。',
  ])('none in %s', async (sentence) =>
    expect((await section('主要任务', `1.抓好落实。${sentence}\n2.修补路面。`)).teams).toBeUndefined(),
  )

  it.each<[string, string[]]>([
    ['组建3支服务队伍。分别为宣讲服务队、助学服务队和健康服务队。', ['宣讲服务队', '助学服务队', '健康服务队']],
    ['全镇共组建2支志愿服务队，包括宣讲服务队、助学服务队。', ['宣讲服务队', '助学服务队']],
    ['成立3支专业服务队（宣讲队、助学队、健康队）。', ['宣讲队', '助学队', '健康队']],
    ['成立志愿服务总队。总队下设宣讲、助学2支志愿服务支队。', ['志愿服务总队', '宣讲志愿服务支队', '助学志愿服务支队']],
  ])('by name where they are counted first: %s', async (text, names) => {
    const { teams } = await planOf(`净街方案\n一、志愿队伍\n${text}\n二、主要任务\n1.扫路。由环卫站负责。`)
    expect(teams?.map(({ name }) => name)).toEqual(names)
  })

  it('each in a line with its head and how many are with him', async () => {
    const { teams } = await planOf(
      '净街方案\n一、志愿服务队\n成立两支服务队：\n1.党员服务队 队长:周开泰 队员12人 负责调解\n2.巾帼服务队（队长：韩素梅，队员8人）：负责关爱\n二、主要任务\n1.扫路。由环卫站负责。',
    )
    expect(teams?.map(({ name, posts }) => [name, posts?.map((one) => [one.post, one.name, one.title])])).toEqual([
      ['党员服务队', [['队长', '周开泰', undefined]]],
      ['巾帼服务队', [['队长', '韩素梅', undefined]]],
    ])
  })

  it('below a heading that counts them, whatever they are called', async () => {
    const { teams } = await section(
      '主要任务',
      '（一）组建两支队伍\n（1）政策宣讲“轻骑兵”。由镇干部、教师组成。\n（2）矛盾纠纷“老娘舅”。由退休干部组成。\n（二）修补路面。',
    )
    expect(teams).toMatchObject([
      { name: '政策宣讲“轻骑兵”', members: ['镇干部', '教师'] },
      { name: '矛盾纠纷“老娘舅”', members: ['退休干部'] },
    ])
  })

  it('with those who are in them, a line each', async () => {
    const { teams } = await section(
      '组建队伍',
      '（1）护河服务队\n队  长：李明远\n队  员：周若溪 温静\n职  责：清淤。\n（2）特色服务队。①“红色”宣讲队，由党建办牵头。②“银发”调解队，由司法所牵头。\n（3）队伍管理。登记造册。',
    )
    expect(teams).toMatchObject([
      { name: '护河服务队', posts: [{ post: '队长', name: '李明远' }, { name: '周若溪' }, { name: '温静' }] },
      { name: '“红色”宣讲队', lead: ['党建办'] },
      { name: '“银发”调解队', lead: ['司法所'] },
    ])
    expect(teams).toHaveLength(3)
  })

  it('made of people whom clauses list by where they come from', async () => {
    const { teams, duties } = await section(
      '主要任务',
      '1.聚合力量，建立队伍。社区组建净街志愿服务队。志愿者主要来自两个方面：一是社区工作人员、教师；二是退休干部、文艺骨干等。\n2.修补路面。',
    )
    expect(teams).toMatchObject([{ name: '净街志愿服务队', members: ['社区工作人员', '教师', '退休干部', '文艺骨干'] }])
    expect(duties?.map(({ name, duties: below }) => [name, below?.length])).toEqual([
      ['聚合力量，建立队伍', undefined],
      ['修补路面', undefined],
    ])
  })

  it('each with its people in a bracket', async () => {
    const { teams } = await section(
      '主要任务',
      '1.成立宣传服务队（组长：李明远，成员：周若溪）、清洁服务队（组长：温静）和劝导服务队（组长：俞静）。\n2.修补路面。',
    )
    expect(teams?.map(({ name, posts }) => [name, posts?.[0]?.name])).toEqual([
      ['宣传服务队', '李明远'],
      ['清洁服务队', '温静'],
      ['劝导服务队', '俞静'],
    ])
  })

  it('called for what each is for, below one of a kind', async () => {
    const { teams } = await section(
      '队伍建设',
      '1.组建专业志愿服务队。县水利局组建护河志愿服务队；县林业局组建护林志愿服务队。\n2.村级成立志愿服务分队。',
    )
    expect(teams?.map(({ name }) => name)).toEqual(['护河志愿服务队', '护林志愿服务队', '志愿服务分队'])
  })
})

describe('a chapter of teams', () => {
  const own = { name: '护河服务队' }
  const second = { name: '护林服务队' }
  it.each([
    [
      'each on a line of its own over those who are in it',
      '云汀镇护河总队\n总队长：李明远\n下设两个分队：\n清淤分队：分队长 周若溪 队员 温静\n护岸分队：分队长 俞静',
      [
        { name: '云汀镇护河总队', posts: [{ post: '总队长', name: '李明远' }] },
        {
          name: '清淤分队',
          posts: [
            { post: '分队长', name: '周若溪' },
            { post: '队员', name: '温静' },
          ],
        },
        { name: '护岸分队', posts: [{ post: '分队长', name: '俞静' }] },
      ],
    ],
    [
      'each with its units in a bracket',
      '护河服务队（县水利局、县水文站）\n护林服务队（县林业局）',
      [
        { ...own, responsible: ['县水利局', '县水文站'] },
        { ...second, responsible: ['县林业局'] },
      ],
    ],
    [
      'each as a card',
      '队伍名称：护河服务队\n牵头单位：县水利局\n队伍名称：护林服务队\n牵头单位：县林业局',
      [
        { ...own, lead: ['县水利局'] },
        { ...second, lead: ['县林业局'] },
      ],
    ],
    [
      'each with a dash',
      '（1）“清清”护河服务队——牵头单位：县水利局，组成人员：渔户、护河员。\n（2）“青青”护林服务队——牵头单位：县林业局。',
      [
        { name: '“清清”护河服务队', lead: ['县水利局'], members: ['渔户', '护河员'] },
        { name: '“青青”护林服务队', lead: ['县林业局'] },
      ],
    ],
    [
      'each with how many are in it and its head',
      '1.成立护河整治队（20人），队长：李明远；\n2.成立护林引导队（30人），队长：周若溪。',
      [
        { name: '护河整治队', posts: [{ post: '队长', name: '李明远' }] },
        { name: '护林引导队', posts: [{ post: '队长', name: '周若溪' }] },
      ],
    ],
    [
      'in one line, with who is in charge',
      '文明服务队伍：①护河服务队（责任人：李明远）②护林服务队（责任人：周若溪）',
      [
        { ...own, contact: ['李明远'] },
        { ...second, contact: ['周若溪'] },
      ],
    ],
    [
      'below the one that they hang under',
      '总队下设护河服务队（县水利局牵头）、护林服务队（县林业局牵头）。',
      [
        { ...own, lead: ['县水利局'] },
        { ...second, lead: ['县林业局'] },
      ],
    ],
    [
      'that the number of a pattern stands for',
      '组建“2+N”支服务队伍，“2”即护河服务队、护林服务队，“N”为各村组建的特色服务队。',
      [own, second],
    ],
    [
      'by levels, each with its head',
      '县级成立由县长任总队长的护河志愿总队，各镇成立由镇长任支队长的护河志愿支队。',
      [
        { name: '护河志愿总队', posts: [{ post: '总队长', title: '县长' }] },
        { name: '护河志愿支队', posts: [{ post: '支队长', title: '镇长' }] },
      ],
    ],
    [
      'after a verb, each with whom it is made up of',
      '成立由渔户组成的护河服务队，由护林员组成的护林服务队。',
      [
        { ...own, members: ['渔户'] },
        { ...second, members: ['护林员'] },
      ],
    ],
  ])('holds them and no work: %s', async (_, body, expected) => {
    const { teams, duties } = await section('队伍建设', body)
    expect(teams).toMatchObject(expected)
    expect(teams).toHaveLength(expected.length)
    expect(duties).toBeUndefined()
  })

  it.each([
    ['成员：机关干部、中小学教师', ['机关干部', '中小学教师']],
    ['以渔户、护河员为骨干，经常巡河。', ['渔户', '护河员']],
    ['吸纳渔户、中学生等人员。', ['渔户', '中学生']],
    ['大队长由镇长李明远担任，队员由渔户、护河员组成。', ['渔户', '护河员']],
    ['由水利站牵头，整合闸管所、泵站等资源，组建护河队。', undefined],
    ['成员：李明远、周若溪', undefined],
  ])('tells whom one is made of: %s', async (words, members) => {
    const { teams } = await section('队伍建设', `1.护河服务队\n${words}\n2.护林服务队\n由护林员组成。`)
    expect(teams?.[0]?.members).toEqual(members)
  })

  it('is work where it only says how they are to be led', async () => {
    const { teams, duties } = await section('队伍建设', '加强教育培训，提高业务能力。\n定期考核，奖优罚劣。')
    expect(teams).toBeUndefined()
    expect(duties?.map(({ name }) => name)).toEqual(['队伍建设'])
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

  it.each<[string, string[]]>([
    [
      '组建护河巡查、文明劝导、环保宣传等5支志愿服务队，定期巡河。',
      ['护河巡查志愿服务队', '文明劝导志愿服务队', '环保宣传志愿服务队'],
    ],
    ['成立护河巡查队、文明劝导队和应急抢险队3支队伍。', ['护河巡查队', '文明劝导队', '应急抢险队']],
    // the plan tells of one of them by itself
    [
      '组建护河巡查、文明劝导2支志愿服务队。\n2.护河巡查志愿服务队。由党员组成。\n3.招募志愿者。',
      ['护河巡查志愿服务队'],
    ],
    ['组建由党员、群众参加的2支志愿服务队。', []],
  ])('that a list names in short: %s', async (sentence, names) =>
    expect(
      (await section('主要任务', `1.清理河道。${sentence}\n9.修补路面。`)).teams?.map((one) => one.name) ?? [],
    ).toEqual(names),
  )

  it('whose leader runs into their names, and whoever sets them up is no part of these', async () => {
    const { teams } = await section(
      '主要任务',
      '1.“清清河水”护河志愿服务团队负责人：李明远\n服务内容：巡河。\n2.各村（社区）组建护河志愿服务大队，由村书记任大队长。\n3.由镇党委牵头，联合水利、团委等相关部门和单位，组建云汀镇护河示范队。定期巡河。',
    )
    expect(teams?.map(({ name, lead }) => [name, lead])).toEqual([
      ['“清清河水”护河志愿服务团队', undefined],
      ['护河志愿服务大队', undefined],
      ['云汀镇护河示范队', ['镇党委']],
    ])
    expect(teams?.[2]).toMatchObject({ support: ['水利', '团委'] })
    expect(teams?.[2]).not.toHaveProperty('members')
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

it('a team is called without the verb that sets it up', async () => {
  const { teams } = await planOf(
    '云亭镇净街方案\n一、工作机制\n（一）设立净街监督员队伍，聘请村民30人，由妇联负责管理。\n（二）每周通报。\n二、工作任务\n1.扫路。\n2.修灯。',
  )
  expect(teams?.map(({ name, responsible }) => [name, responsible])).toEqual([['净街监督员队伍', ['妇联']]])
})

it('a heading that says only the kind of a platform has its name from the text below', async () => {
  const { platforms = [] } = await section(
    '重点任务',
    '（一）搭建服务平台。由县民政局牵头建设县养老服务平台，归集基础数据。',
  )
  expect(platforms.map(({ name, lead }) => [name, lead])).toEqual([['县养老服务平台', ['县民政局']]])
})

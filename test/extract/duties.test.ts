import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import type { Duty } from '../../src/plan/plan.ts'
import { cpuClock } from '../cpu-clock.ts'
import { planOf, section } from './plan-of.ts'

/** A duty a line: name, parties, time; those below are indented. */
function brief(duties: readonly Duty[] | undefined, indent = ''): string[] {
  return (duties ?? []).flatMap((duty) => [
    indent +
      [
        duty.name,
        ...(['lead', 'responsible', 'support', 'officer', 'contact'] as const).flatMap((role) =>
          duty[role] ? [`${role} ${duty[role]?.join('、')}`] : [],
        ),
        ...(duty.time ? [`time ${duty.time.edtf ?? duty.time.rrule ?? duty.time.text}`] : []),
        ...(duty.place ? [`place ${duty.place}`] : []),
      ].join('; '),
    ...brief(duty.duties, `${indent}  `),
  ])
}

const duties = async (body: string) => brief((await section('主要任务', body)).duties)

describe('duties', () => {
  it.each<[string, string, string[]]>([
    [
      'by bracket',
      '1.修补路面。逐条修补。（牵头单位：城管办；责任单位：各村）\n2.修灯。',
      ['修补路面; lead 城管办; responsible 各村', '修灯'],
    ],
    [
      'by labels of a division of labour that clauses of parties stand behind, and by who has charge of it',
      '1.修补路面。\n分管县领导：李明远\n部门分工：县城管局牵头，县财政局、县住建局，县园区办配合。\n2.修灯。\n责任分工：县路灯所负责，各镇配合。\n3.清淤。\n职责分工：负责河道清淤。\n4.补绿。\n牵头区领导：周若溪\n单位分工：县林业局、县水利局按职责分工负责。',
      [
        '修补路面; lead 县城管局; support 县财政局、县住建局、县园区办; officer 李明远',
        '修灯; responsible 县路灯所; support 各镇',
        '清淤',
        '补绿; responsible 县林业局、县水利局; officer 周若溪',
      ],
    ],
    [
      'by helpers of two ranks, which a comma parts; what stands between and is no unit helps nobody',
      '1.修补路面。县城管局牵头，县财政局、县住建局，县园区办、各镇配合。\n2.修灯。由县路灯所牵头，建立台账，各镇配合。',
      ['修补路面; lead 县城管局; support 县财政局、县住建局、县园区办、各镇', '修灯; lead 县路灯所; support 各镇'],
    ],
    [
      'by the days in brackets of what is to be done, which a title stands before',
      '1.修补路面。\n具体举措：印发年度计划（4月底前）；召开现场会（9月底前）。\n牵头单位：县城管局\n2.修灯。\n工作措施：更新灯杆（5月底前）；统一编号（6月底前）。',
      [
        '修补路面; lead 县城管局',
        '  印发年度计划; time ../2024-04-30',
        '  召开现场会; time ../2024-09-30',
        '修灯',
        '  更新灯杆; time ../2024-05-31',
        '  统一编号; time ../2024-06-30',
      ],
    ],
    [
      'by square brackets that set a day, and that speak of those who follow',
      '1.修补路面。年底前，修补破损路段20处。〔县城管局、县住建局负责，2024年11月底前完成〕\n2.修灯。更换旧灯。〔县路灯所牵头，县财政局、发展改革局等按职责分工负责，各镇（街道）落实。以下均需各镇（街道）落实，不再列出〕',
      [
        '修补路面; responsible 县城管局、县住建局; time ../2024-11-30',
        '修灯; lead 县路灯所; responsible 县财政局、发展改革局、各镇（街道）',
      ],
    ],
    [
      'by a bracket that says of its list who leads, and not by what a paragraph below gives to others',
      '1.修补路面。（城管办、住建局等部门按职责分工负责，列第一位的为牵头单位，下同）\n2.修灯。更换旧灯。（路灯所、财政所）\n请各单位每月报送进展。镇政府办公室要会同有关部门加强督促指导。',
      ['修补路面; lead 城管办; responsible 住建局', '修灯; lead 路灯所; responsible 财政所; time FREQ=MONTHLY'],
    ],
    [
      'whose name tells its holder and its last day',
      '1.城管办要于5月底前排查破损路段。\n2.修灯。',
      ['排查破损路段; responsible 城管办; time ../2024-05-31', '修灯'],
    ],
    [
      'whatever its name counts: so many schools are no body',
      '1.新建小学3所、幼儿园2所。\n牵头单位：教育办\n2.修灯。\n牵头单位：路灯所',
      ['新建小学3所、幼儿园2所; lead 教育办', '修灯; lead 路灯所'],
    ],
    [
      'how far it has come by the end of a year is no act',
      '1.修补路面。到2025年，完好率达到80%；到2026年底，建成示范街20条。（县城管局牵头）\n2.修灯。2025年6月底前建成亮灯平台，2026年6月底前完成路灯接入。',
      [
        '修补路面; lead 县城管局; time ../2025',
        '修灯',
        '  建成亮灯平台; time ../2025-06-30',
        '  完成路灯接入; time ../2026-06-30',
      ],
    ],
    [
      'without the day that all are told by',
      '1.修补路面。城管办要于5月底前排查破损路段。各村要于10月底前清运渣土。',
      [
        '修补路面; responsible 城管办',
        '  排查破损路段; responsible 城管办; time ../2024-05-31',
        '  清运渣土; responsible 各村; time ../2024-10-31',
      ],
    ],
    [
      'by the days of one sentence, and by who is named beside them',
      '1.修补路面。各村建立台账，6月底前完成排查，9月底前完成修补。（城管办牵头）\n2.修灯。9月底前更新灯杆；各村在10月15日前召开户主会。中心小学要组织学生劝导。',
      [
        '修补路面; lead 城管办',
        '  完成排查; time ../2024-06-30',
        '  完成修补; time ../2024-09-30',
        '修灯',
        '  更新灯杆; time ../2024-09-30',
        '  召开户主会; responsible 各村; time ../2024-10-15',
        '  组织学生劝导; responsible 中心小学',
      ],
    ],
    [
      'by whoever a long item closes with',
      '1.做好骨干发展，全年发展骨干2名，培养积极分子4名，重点从返乡学生中培养，由委员陆某某负责。\n2.修灯。',
      ['做好骨干发展; responsible 委员陆某某', '修灯'],
    ],
    [
      'by whoever a text closes with, and by whom all are told to go from door to door',
      '1.修补路面。逐条登记，建立台账，陆某某负责。\n2.修灯。各村网格员逐户查看，配齐灯泡，由村医李某负责。\n3.各村普查员逐户登记。',
      ['修补路面; responsible 陆某某', '修灯; responsible 村医李某', '各村普查员逐户登记; responsible 各村普查员'],
    ],
    [
      'by what one that leads is to do, and by years',
      '1.城管办牵头，水利站配合，在广场播放宣传片，悬挂横幅。\n2.划界。2024年12月底前完成东河划界，2026年底前完成其余河流划界。',
      [
        '在广场播放宣传片; lead 城管办; support 水利站',
        '划界',
        '  完成东河划界; time ../2024-12-31',
        '  完成其余河流划界; time ../2026-12-31',
      ],
    ],
    [
      'with the time of its heading, and of its parts',
      '1.清查（3月—5月）。4月10日前完成登记，5月20日前完成审核。',
      ['清查; time 2024-03/2024-05', '  完成登记; time ../2024-04-10', '  完成审核; time ../2024-05-20'],
    ],
    [
      'by who guides, and who is named behind a post',
      '1.修补路面。由县住建局负责指导，县交通局负责县道修补，县农业局负责村道修补。\n2.修灯。逐盏检查，由网格员何某某负责。',
      [
        '修补路面; support 县住建局',
        '  县道修补; responsible 县交通局',
        '  村道修补; responsible 县农业局',
        '修灯; responsible 网格员何某某',
      ],
    ],
    [
      'by label lines',
      '1.修补路面。逐条修补。\n牵头单位：城管办\n配合单位：各村\n完成时限：6月底前\n2.修灯。',
      ['修补路面; lead 城管办; support 各村; time ../2024-06-30', '修灯'],
    ],
    [
      'by labels whose values stand on the lines below them',
      '1.修补路面。逐条修补。\n牵头单位：\n城管办\n责任单位：\n水利站\n各村\n完成时限：\n6月底前\n2.修灯。',
      ['修补路面; lead 城管办; responsible 水利站、各村; time ../2024-06-30', '修灯'],
    ],
    [
      'by who looks after a village',
      '1.柳湾村：包村领导：李明远（副镇长）；包村干部：周若溪、何敬之\n2.石磨村：包村领导：温静；村责任人：陆一鸣',
      ['柳湾村; officer 李明远（副镇长）; contact 周若溪、何敬之', '石磨村; officer 温静; contact 陆一鸣'],
    ],
    [
      'by who looks after places, one to a line',
      '1.分片包干。责任到人：\n柳湾村：包片领导李明远，包村干部周若溪、何敬之\n第一网格（东街）：网格长温静，网格员陆一鸣，负责东街。\n2.修灯。',
      [
        '分片包干',
        '  柳湾村; officer 李明远; contact 周若溪、何敬之',
        '  第一网格（东街）; officer 温静; contact 陆一鸣',
        '修灯',
      ],
    ],
    [
      'by the head of each area, behind what it takes in',
      '1.分片包干。实行片区长负责制。\n第一片区：柳湾村、石磨村，片区长：李明远\n第二片区：东街社区；片区长：温静，联系人：陆一鸣\n2.分段管护。全河分为两段。\n东段：柳湾村至石磨村，段长李明远\n西段：石磨村至竹溪村，段长温静',
      [
        '分片包干',
        '  第一片区; officer 李明远; place 柳湾村、石磨村',
        '  第二片区; officer 温静; contact 陆一鸣; place 东街社区',
        '分段管护',
        '  东段; officer 李明远; place 柳湾村至石磨村',
        '  西段; officer 温静; place 石磨村至竹溪村',
      ],
    ],
    [
      'by what each of them is done by, behind a colon',
      '1.推进通车。分段施工。其中：东街6月底前通车；西街9月底前通车。\n2.修灯。',
      ['推进通车', '  东街6月底前通车; time ../2024-06-30', '  西街9月底前通车; time ../2024-09-30', '修灯'],
    ],
    [
      'by the title of whoever looks after a village',
      '（一）包村领导职责\n1.每月巡村。\n2.督促整改。\n（二）修灯。',
      ['每月巡村; responsible 包村领导; time FREQ=MONTHLY', '督促整改; responsible 包村领导', '修灯'],
    ],
    [
      'by a list below a label',
      '1.修补路面。逐条修补。\n责任单位：\n（1）城管办负责集镇；\n（2）农业办负责村道。\n2.修灯。\n责任单位：1.路灯所；2.供电所',
      ['修补路面; responsible 城管办、农业办', '修灯; responsible 路灯所、供电所'],
    ],
    [
      'run into the text behind brackets of parties',
      '1.修补路面。（1）补好主街。逐条修补。（城管办牵头负责）（2）补好小巷。先近后远。（农业办牵头负责）\n2.修灯。',
      ['修补路面', '  补好主街; lead 城管办', '  补好小巷; lead 农业办', '修灯'],
    ],
    [
      'by a sentence, whose bracket tells only when',
      '1.修补路面。由城管办牵头，各村配合，逐条修补。（完成时限：6月底前）\n2.修灯。各村要逐盏修好。（时间：每周一）',
      ['修补路面; lead 城管办; support 各村; time ../2024-06-30', '修灯; responsible 各村; time FREQ=WEEKLY;BYDAY=MO'],
    ],
    [
      'by labels and brackets that also say where',
      '1.修补路面（责任单位：城管办；时间：每月5日；地点：河东路）\n2.修灯\n责任单位：路灯所\n地点：河西路',
      [
        '修补路面; responsible 城管办; time FREQ=MONTHLY;BYMONTHDAY=5; place 河东路',
        '修灯; responsible 路灯所; place 河西路',
      ],
    ],
    [
      'by labels behind the text',
      '1.修补路面。逐条修补。责任单位：城管办。完成时限：6月底前。\n2.修灯。',
      ['修补路面; responsible 城管办; time ../2024-06-30', '修灯'],
    ],
    [
      'by a label with the day behind the units',
      '1.修补路面。逐条修补。责任单位：城管办，5月底前完成。\n2.修灯。责任单位：路灯所，长期坚持。',
      ['修补路面; responsible 城管办; time ../2024-05-31', '修灯; responsible 路灯所; time 2024'],
    ],
    [
      'by clauses, of which the first answers for its own part',
      '1.应急处置。县应急局负责组织抢险，县卫健局负责救治伤员。\n2.修灯。',
      ['应急处置', '  组织抢险; responsible 县应急局', '  救治伤员; responsible 县卫健局', '修灯'],
    ],
    [
      'counted first and named behind',
      '1.第一战役：修补路面（4月1日-4月30日）。逐条修补。责任人：李明远。\n2.修灯。',
      ['第一战役：修补路面; contact 李明远; time 2024-04-01/2024-04-30', '修灯'],
    ],
    [
      'by a subject that leads, and a sentence of who helps',
      '1.修补路面。县城管局牵头制定修补标准，6月底前印发。县财政局、县审计局予以支持。\n2.修灯。逐盏修好。负责教师：李明远\n3.值守。值守负责人：温静',
      [
        '修补路面; lead 县城管局; support 县财政局、县审计局; time ../2024-06-30',
        '修灯; contact 李明远',
        '值守; contact 温静',
      ],
    ],
    [
      'by the time that is told of each',
      '1.开幕式时间：4月6日上午。负责：教导处\n2.跳蚤书市时间：4月13日。负责：德育处',
      ['开幕式; responsible 教导处; time 2024-04-06', '跳蚤书市; responsible 德育处; time 2024-04-13'],
    ],
    [
      'by a bracket of units and a day',
      '1.修补路面。逐条修补。（工会、妇委会、各班；4月20日前）\n2.修灯。逐盏修好。（局领导、各科室，4月底前完成）\n3.种树。沿路补种。（5月底前，县城管局、县林业局）',
      [
        '修补路面; responsible 工会、妇委会、各班; time ../2024-04-20',
        '修灯; responsible 局领导、各科室; time ../2024-04-30',
        '种树; responsible 县城管局、县林业局; time ../2024-05-31',
      ],
    ],
    [
      'by a bracket of units before the full stop, unless it only says what its word is',
      '1.印制折页（县文旅局、县教育局）\n2.修灯。逐盏登记修复（路灯所）。\n3.划分东部片区（石盘乡、大岭乡）\n4.报送主管部门（县教育局）\n5.李明远（工会）',
      [
        '印制折页; responsible 县文旅局、县教育局',
        '修灯; responsible 路灯所',
        '划分东部片区（石盘乡、大岭乡）',
        '报送主管部门（县教育局）',
        '李明远（工会）',
      ],
    ],
    [
      'by a label behind a space, line by line',
      '1.每月一赛：\n3月  诵读比赛（低年级）    责任人：李明远\n4月  故事比赛（高年级）    责任人：周若溪\n2.修灯。',
      [
        '每月一赛',
        '  诵读比赛（低年级）; contact 李明远; time 2024-03',
        '  故事比赛（高年级）; contact 周若溪; time 2024-04',
        '修灯',
      ],
    ],
    [
      'behind bullets, where some work ends as units do',
      '● 布局集配中心。建设集配中心30个。（责任单位：县供销社）\n● 更新冷链车辆。淘汰旧车。（责任单位：县商务局）\n● 县供销社骨干企业。签订合同。（责任单位：县工信局）',
      [
        '布局集配中心; responsible 县供销社',
        '更新冷链车辆; responsible 县商务局',
        '县供销社骨干企业; responsible 县工信局',
      ],
    ],
    [
      'by a label behind a name of two characters',
      '1.扫街 牵头单位：镇政府 配合单位：各村\n2.修灯 责任人：周若溪\n3.植树 时间要求：2024年3月底',
      ['扫街; lead 镇政府; support 各村', '修灯; contact 周若溪', '植树; time ../2024-03-31'],
    ],
    [
      'by who carries out and who helps',
      '1.修补路面。\n由城管办承办，水利站、派出所配合。\n逐条修补。\n2.修灯。',
      ['修补路面; responsible 城管办; support 水利站、派出所', '修灯'],
    ],
    [
      'by a sentence',
      '1.修补路面。逐条修补，此项工作由城管办负责。\n2.修灯。由供电所牵头，各村配合。',
      ['修补路面; responsible 城管办', '修灯; lead 供电所; support 各村'],
    ],
    [
      'by one that leads, and those that carry it out',
      '1.修补路面。城管办牵头，各村具体实施，逐条修补。\n2.修灯。',
      ['修补路面; lead 城管办; responsible 各村', '修灯'],
    ],
    [
      'by who presides',
      '1.修补路面。每次修补前开会，由副主任主持，各科参加。\n2.修灯。',
      ['修补路面; responsible 副主任; support 各科', '修灯'],
    ],
    [
      'by the staff of a house',
      '1.修补路面。逐户走访。（全体教师）\n2.修灯。',
      ['修补路面; responsible 全体教师', '修灯'],
    ],
    [
      'by one that leads, and whom it acts with in a clause of its own',
      '1.修补路面。城管办牵头，会同村委会对东街、西街进行排查。\n2.修灯。',
      ['修补路面; lead 城管办; support 村委会', '修灯'],
    ],
    [
      'by who organizes and who joins in',
      '1.修补路面。由城管办组织一次演练，各作业队参加。\n2.修灯。',
      ['修补路面; responsible 城管办; support 各作业队', '修灯'],
    ],
    [
      'by a person behind the post',
      '1.修补路面。逐条修补，由带班组长温静负责。\n2.修灯。',
      ['修补路面; responsible 带班组长温静', '修灯'],
    ],
    [
      'by a person who is to be asked, and who helps',
      '1.修补路面：白天进行，负责人：城管办温静，环卫站、路灯所协助；\n2.修灯。',
      ['修补路面; support 环卫站、路灯所; contact 城管办温静', '修灯'],
    ],
    [
      'by a subject',
      '1.修补路面。城管办要逐条修补。\n2.修灯。各村负责登记。',
      ['修补路面; responsible 城管办', '修灯; responsible 各村'],
    ],
    [
      'by a label of the last day',
      '1.修补路面。逐条修补。\n责任部门：城管办；完成时限：2024年6月15日\n2.修灯。\n活动时间：6月15日',
      ['修补路面; responsible 城管办; time ../2024-06-15', '修灯; time 2024-06-15'],
    ],
    [
      'by a subject with a verb of its own',
      '1.修补路面。县城管局逐一登记破损路面。\n2.修灯。县供电公司、县城管局联合巡查。\n3.种树。6月10日前各村完成整地。',
      [
        '修补路面; responsible 县城管局',
        '修灯; responsible 县供电公司、县城管局',
        '种树; responsible 各村; time ../2024-06-10',
      ],
    ],
    [
      'by nobody where a sentence only begins like one',
      '1.修补路面。社区建设取得成效。\n2.修灯。仔细组织验收。\n3.种树。全镇在职党员参加。',
      ['修补路面', '修灯', '种树'],
    ],
    [
      'by parties that open a sentence',
      '1.修补路面。县城管局牵头，各乡镇配合，加强夜间巡查。\n2.修灯。验收后，县城管局会同县财政局、保险公司核定损失。',
      ['修补路面; lead 县城管局; support 各乡镇', '修灯; lead 县城管局; support 县财政局、保险公司'],
    ],
    [
      'by a bracket that also says when',
      '1.修补路面。逐条修补。（城管办牵头，各村配合，6月底前完成）\n2.修灯。',
      ['修补路面; lead 城管办; support 各村; time ../2024-06-30', '修灯'],
    ],
    [
      'and not by the heads of groups, or by a body where what is wrong ends as its name does',
      '1.违规新建清扫所。（城管办）\n2.检查分工。\n第一检查组：组长由副镇长李明远担任，成员为城管办，负责东街。\n第二检查组：组长由站长周若溪担任，成员为路灯所，负责西街。',
      ['违规新建清扫所; responsible 城管办'],
    ],
    [
      'called as safeguards are, where somebody answers',
      '（一）改善出行\n1.修补路面。逐条修补。（城管办）\n2.多元化资金保障。多渠道筹措。（财政所、城管办）',
      ['改善出行', '  修补路面; responsible 城管办', '  多元化资金保障; responsible 财政所、城管办'],
    ],
    [
      'by units in square brackets behind a sentence',
      '1.修补路面。逐条修补。\n【城管办；3月底前】\n2.修灯。【路灯所】\n3.落实“一长一走流程”。站长每季度走一遍。【办公室】',
      [
        '修补路面; responsible 城管办; time ../2024-03-31',
        '修灯; responsible 路灯所',
        '落实“一长一走流程”; responsible 办公室; time FREQ=MONTHLY;INTERVAL=3',
      ],
    ],
    [
      'in clauses that have a day and a doer each',
      '1.修补路面。3月10日前，各村完成登记；4月底前，县城管局公布点位。\n2.修灯。',
      [
        '修补路面; responsible 各村、县城管局',
        '  完成登记; responsible 各村; time ../2024-03-10',
        '  公布点位; responsible 县城管局; time ../2024-04-30',
        '修灯',
      ],
    ],
    [
      'behind the day that opens them',
      '1.6月18日前，教务处公布名册。\n2.7月3日下午，校团委组织志愿者到各年级开展一次完整的岗前培训和应急演练。',
      [
        '教务处公布名册; responsible 教务处; time ../2024-06-18',
        '校团委组织志愿者到各年级开展一次完整的岗前培训和应急演练; responsible 校团委; time 2024-07-03',
      ],
    ],
    [
      'by the clock',
      '1.10:00，信号组及时发出警报。\n2.10:08，各班清点人数。\n3.教务处于6月10日前印发路线图。',
      [
        '信号组及时发出警报; responsible 信号组',
        '各班清点人数; responsible 各班',
        '印发路线图; responsible 教务处; time ../2024-06-10',
      ],
    ],
    [
      'under headings that only hold them',
      '（一）行车组织方面\n1.修订手册。（调度中心负责）\n2.评估岗位。（人事部负责）',
      ['修订手册; responsible 调度中心', '评估岗位; responsible 人事部'],
    ],
    [
      'by the clause behind the name',
      '①路面修补，由城管办牵头，各村配合；\n②路灯维修，由供电所负责。',
      ['路面修补; lead 城管办; support 各村', '路灯维修; responsible 供电所'],
    ],
    [
      'with a bracket in the same sentence',
      '1.修补路面（城管办负责）\n2.修灯（供电所牵头，各村配合）',
      ['修补路面; responsible 城管办', '修灯; lead 供电所; support 各村'],
    ],
    ['with nobody', '1.修补路面。\n2.修灯。', ['修补路面', '修灯']],
    [
      'with an empty label',
      '1.修补路面。\n牵头单位：\n责任单位：各村\n2.修灯。',
      ['修补路面; responsible 各村', '修灯'],
    ],
    [
      'with people',
      '1.修补路面。\n责任领导：白景行\n责任人：各村书记\n2.修灯。',
      ['修补路面; officer 白景行; contact 各村书记', '修灯'],
    ],
    [
      'with a place',
      '1.启动仪式\n地点：文化广场\n时间：3月1日\n2.修灯。',
      ['启动仪式; time 2024-03-01; place 文化广场', '修灯'],
    ],
    [
      'each sentence with its bracket',
      '1.改善出行。修补路面并划线。（城管办负责）更换损坏的路灯灯具。（供电所负责）\n2.种树。',
      ['改善出行; responsible 城管办', '  更换损坏的路灯灯具; responsible 供电所', '种树'],
    ],
    [
      'a bracket on its own line for those above it',
      '（一）改善出行\n1.修补路面。\n2.更换路灯。\n（城管办、供电所负责）\n（二）种树',
      ['改善出行', '  修补路面; responsible 城管办、供电所', '  更换路灯; responsible 城管办、供电所', '种树'],
    ],
    [
      'several levels',
      '（一）改善出行\n1.修补路面。（城管办负责）\n2.修灯。\n（二）种树\n1.选点。',
      ['改善出行', '  修补路面; responsible 城管办', '  修灯', '种树', '  选点'],
    ],
  ])('%s', async (_, body, expected) => expect(await duties(body)).toEqual(expected))

  it.each<[string, string]>([
    ['5月底前完成。', '../2024-05-31'],
    ['2024年9月30日前完成。', '../2024-09-30'],
    ['到2025年底建成。', '../2025-12-31'],
    ['每月22日集中清扫。', 'FREQ=MONTHLY;BYMONTHDAY=22'],
    ['6月1日至6月7日集中清扫。', '2024-06-01/2024-06-07'],
  ])('due: %s', async (sentence, time) => {
    const [first] = (await section('主要任务', `1.清扫街巷。${sentence}\n2.修灯。`)).duties ?? []
    expect(first?.time?.edtf ?? first?.time?.rrule).toBe(time)
  })

  it('where the first of a list leads', async () => {
    const { duties: found } = await planOf(
      '净街方案\n（责任单位列第一位的为牵头单位）\n一、主要任务\n1.修路。（责任单位：城管办、财政所、各村）\n2.修灯。（责任单位：供电所）',
    )
    expect(brief(found)).toEqual(['修路; lead 城管办; responsible 财政所、各村', '修灯; responsible 供电所'])
  })

  it('of a safeguard that names who answers', async () => {
    const plan = await section('保障措施', '（一）加强领导。书记亲自抓。\n（二）保障经费。（财政所负责）')
    expect(plan.safeguards?.map(({ name }) => name)).toEqual(['加强领导', '保障经费'])
    expect(brief(plan.duties)).toEqual(['保障经费; responsible 财政所'])
  })

  it.each<[string, string]>([
    ['指导思想', '让街巷干净，让居民满意。'],
    ['工作原则', '（一）群众为主。一起扫。\n（二）先易后难。先扫路边。'],
    ['工作目标', '街巷天天干净。'],
    ['保障措施', '（一）加强领导。书记亲自抓。\n（二）加强宣传。天天讲。'],
  ])('none in %s', async (title, body) => expect((await section(title, body)).duties).toBeUndefined())
})

it('are those of a plan that names nobody, but not of a report', async () => {
  const text = '一、主要任务\n1.扫路。\n2.修灯。'
  expect(brief((await planOf(`净街方案\n${text}`)).duties)).toEqual(['扫路', '修灯'])
  expect((await planOf(`净街总结\n${text}`)).duties).toBeUndefined()
})

it('a copy that begins in the middle of a division of labour gives every line to its unit, once', async () => {
  const lines = '县城管局：负责背街小巷的清扫。\n县财政局：负责净街经费。\n县水利局：配合县城管局清理河道。'
  const expected = [
    '背街小巷的清扫; responsible 县城管局',
    '净街经费; responsible 县财政局',
    '配合县城管局清理河道; responsible 县水利局',
  ]
  for (const behind of ['', '\n四、工作要求\n（一）加强领导。书记亲自抓。\n（二）加强宣传。天天讲。']) {
    const { duties: found, document } = await planOf(lines + behind)
    expect(brief(found)).toEqual(expected)
    expect(document?.recipients).toBeUndefined()
  }
})

it('a unit that counts behind its name what it has to do answers for all of it', async () => {
  const { duties: found, teams } = await planOf(
    '净街方案\n一、主要任务\n县城管局：1.清扫街巷。2.清运垃圾。\n交警大队：1.规范停车。2.设立标牌。\n县水利局：负责清理河道。\n二、工作要求\n（一）加强领导。书记亲自抓。\n（二）加强宣传。天天讲。',
  )
  expect(brief(found)).toEqual([
    '清扫街巷; responsible 县城管局',
    '清运垃圾; responsible 县城管局',
    '规范停车; responsible 交警大队',
    '设立标牌; responsible 交警大队',
    '清理河道; responsible 县水利局',
  ])
  expect(teams).toBeUndefined()
})

it('a unit whose duties stand under a heading of their own answers for them', async () => {
  const { duties: found } = await planOf(
    '一、指导思想\n让街巷干净。\n二、明确各单位工作职责\n（一）县城管局职责\n1.清扫街巷。\n2.清运垃圾。\n（二）县水利局主要职责\n1.清理河道。',
  )
  expect(brief(found)).toEqual([
    '清扫街巷; responsible 县城管局',
    '清运垃圾; responsible 县城管局',
    '清理河道; responsible 县水利局',
  ])
})

it('departments called by their fields answer as units do', async () =>
  expect(
    await duties(
      '1.规范停车。公安、城管等部门要逐街巡查。\n2.清理河道。县水利、农业农村部门负责按月清理。\n3.营造氛围。宣传、文旅部门要加大宣传。\n4.组织公安、城管等部门联合检查。',
    ),
  ).toEqual([
    '规范停车; responsible 公安、城管',
    '清理河道; responsible 县水利、农业农村部门; time FREQ=MONTHLY',
    '营造氛围; responsible 宣传、文旅部门',
    '组织公安、城管等部门联合检查',
  ]))

it('of thousands of units are found in a time that grows with their number', async () => {
  const spent = cpuClock()
  const { duties: found } = await section('主要任务', '县城管局：1.扫路。2.修灯。\n'.repeat(4000))
  expect(found).toHaveLength(8000)
  expect(spent()).toBeLessThan(5000)
})

it('what is said of the paper itself is none', async () => {
  const { duties } = await planOf(
    '净街若干措施\n第一条 支持保洁。（责任单位：县城管局）\n第二条 支持修灯。（责任单位：路灯所）\n第三条 本措施由县城管局负责解释。\n第四条 本措施自2024年3月1日起施行，有效期3年。',
  )
  expect(duties?.map(({ name }) => name)).toEqual(['支持保洁', '支持修灯'])
})

it('articles that ask nobody for anything are none', async () => {
  const { duties: found } = await planOf(
    '净街考核办法\n第一条 为规范考核，制定本办法。\n第二条 考核遵循客观公正的原则。\n第三条 各镇要于每月5日前报送台账。\n第四条 县城管局负责汇总结果。',
  )
  expect(found?.map(({ number }) => number)).toEqual(['第三条', '第四条'])
})

it('who answers on lines of their own, as cells of a table laid flat, answers each for the paragraph above', async () =>
  expect(
    await duties(
      '（一）净化街巷\n按月清扫主要街道。\n城管办牵头落实\n开展文明劝导，引导商户参与。\n文化站、各村分别负责\n（二）修灯',
    ),
  ).toEqual([
    '净化街巷; lead 城管办; time FREQ=MONTHLY',
    '  开展文明劝导，引导商户参与; responsible 文化站、各村',
    '修灯',
  ]))

it('a division of labour without headings gives every paragraph to the unit that it opens with', async () => {
  const { duties: found } = await planOf(
    '净街行动任务分工\n为做好净街行动，现将各单位任务明确如下：\n城管办负责背街小巷的清扫，督促商户落实门前三包。\n财政所负责净街行动经费的落实。\n文化站要广泛宣传净街行动，营造氛围。\n农业站要结合全镇年度任务，负责指导秸秆的清运。\n各村是净街行动的责任主体，负责本村街巷的清扫。',
  )
  expect(brief(found)).toEqual([
    '背街小巷的清扫; responsible 城管办',
    '净街行动经费的落实; responsible 财政所',
    '广泛宣传净街行动; responsible 文化站',
    '指导秸秆的清运; responsible 农业站',
    '本村街巷的清扫; responsible 各村',
  ])
})

it('behind the name of a unit on its own are its duties', async () => {
  const { duties: found } = await planOf(
    '净街方案\n一、职责分工\n各单位职责如下：城管办。负责背街小巷的清扫。督促商户。财政所、审计所。负责净街经费的落实；负责账目的公开。\n二、附则\n本方案自印发之日起施行。',
  )
  expect(brief(found)).toEqual([
    '背街小巷的清扫; responsible 城管办',
    '督促商户; responsible 城管办',
    '净街经费的落实; responsible 财政所、审计所',
    '账目的公开; responsible 财政所、审计所',
  ])
})

it('by months whose themes are what is put on', async () => {
  const { duties: found, phases } = await planOf(
    '2024年净街活动方案\n一、活动安排\n三月份主题：学雷锋扫街。\n活动内容：清扫背街小巷。\n责任部门：城管办\n四月份主题：爱护路灯。\n活动内容：检修路灯。\n责任部门：电管所',
  )
  expect(brief(found)).toEqual([
    '学雷锋扫街; responsible 城管办; time 2024-03',
    '爱护路灯; responsible 电管所; time 2024-04',
  ])
  expect(phases).toBeUndefined()
})

it.each(['进企业', '进学校', '走进社区'])('%s is where it goes, and no unit', async (name) =>
  expect(
    await duties(`1、${name}。开展净街宣传。此项工作由城管办负责组织，工会协助。\n2、进乡村。开展净街宣传。`),
  ).toEqual([`${name}; responsible 城管办; support 工会`, '进乡村']),
)

it('by months on lines of their own', async () =>
  expect(
    await duties(
      '九月份\n1、清扫背街小巷。\n2、召开第三季度例会。\n十、十一月份\n1、检修路灯，10月20日前完成。\n2、冲洗道路。',
    ),
  ).toEqual([
    '清扫背街小巷; time 2024-09',
    '召开第三季度例会; time 2024-09',
    '检修路灯; time ../2024-10-20',
    '冲洗道路; time 2024-10/2024-11',
  ]))

it.each<[string, string]>([
  ['that have a theme', '三月主题：扫路\n1、清扫背街小巷。\n四月主题：修灯\n1、检修路灯。'],
  ['with a colon and nothing behind it', '三月：\n1、清扫背街小巷。\n四月：\n1、检修路灯。'],
  ['with a remark', '（一）三月（净街月）\n1、清扫背街小巷。\n（二）四月（修灯月）\n1、检修路灯。'],
  ['with a theme behind a dash', '三月——净街教育月\n1、清扫背街小巷。\n四月——修灯月\n1、检修路灯。'],
  ['over lines that are not counted', '三月\n清扫背街小巷。\n四月\n检修路灯。'],
  ['with a series of events among them', '三月\n1、清扫背街小巷。\n四月\n1、检修路灯。\n2、爱路月系列活动。'],
  ['with clauses behind them', '三月：清扫背街小巷。\n四月份：检修路灯。'],
  [
    'in a chapter that may hold phases',
    '一、工作安排\n三月：\n1、清扫背街小巷。\n四月：\n1、检修路灯。\n2、更换灯杆。',
  ],
])('by months %s', async (_, text) =>
  expect((await duties(text)).slice(0, 2)).toEqual(['清扫背街小巷; time 2024-03', '检修路灯; time 2024-04']),
)

it.each<[string, string, string[]]>([
  [
    'a word of their kind',
    '活动一：扫路\n时间：6月5日\n活动二：修灯。逐盏检修。\n活动三 灯会',
    ['扫路; time 2024-06-05', '修灯', '灯会'],
  ],
  ['a word of their kind behind a number', '（一）任务一：扫路\n（二）任务二：修灯', ['扫路', '修灯']],
  [
    'a point before a figure',
    '1.35吨以下锅炉全部淘汰。\n2.扫路。\n3.121人才梯队。\n4.修灯。',
    ['35吨以下锅炉全部淘汰', '扫路', '121人才梯队', '修灯'],
  ],
  ['the sides of the work', '第一方面 扫路\n逐街清扫。\n第二方面：修灯\n逐盏检修。', ['扫路', '修灯']],
  ['the items of the work', '第一项 扫路\n逐街清扫。\n第二项 修灯\n逐盏检修。', ['扫路', '修灯']],
])('counted by %s', async (_, text, expected) => expect(await duties(text)).toEqual(expected))

it.each<[string, string[]]>([
  [
    '1、5月上旬排练节目。\n2、5月中旬请人彩排，由城管办负责。\n3、5月31日布置舞台\n4、5月底清扫会场。\n5、6月2日上交总结材料。',
    [
      '排练节目; time 2024-05-01/2024-05-10',
      '请人彩排; responsible 城管办; time 2024-05-11/2024-05-20',
      '布置舞台; time 2024-05-31',
      '清扫会场; time 2024-05-31',
      '上交总结材料; time 2024-06-02',
    ],
  ],
])('the time that opens an item is no part of its name: %s', async (text, expected) =>
  expect(await duties(text)).toEqual(expected),
)

it('the duties that a bracket names with people belong to the unit of the heading', async () =>
  expect(await duties('1、城管办主要工作职责（责任人：李明远）：\n①清扫街巷。\n②检修路灯。')).toEqual([
    '清扫街巷; responsible 城管办',
    '检修路灯; responsible 城管办',
  ]))

it('a day before the label of a bracket is the time', async () =>
  expect(await duties('1.扫路（6月5日—8日，责任人：李明远）\n2.修灯。')).toEqual([
    '扫路; contact 李明远; time 2024-06-05/2024-06-08',
    '修灯',
  ]))

it('numbered lines below an item that say who answers are no duties', async () =>
  expect(await duties('1.灯会（6月5日）\n（1）主办单位：城管办\n（2）主要负责人：李明远\n2.修灯。')).toEqual([
    '灯会; lead 城管办; contact 李明远; time 2024-06-05',
    '修灯',
  ]))

it('by months that each list several clauses', async () =>
  expect(await duties('三月：清扫背街小巷；冲洗道路。\n四月：检修路灯。责任单位：城管办')).toEqual([
    '清扫背街小巷; time 2024-03',
    '冲洗道路; time 2024-03',
    '检修路灯; responsible 城管办; time 2024-04',
  ]))

it('how long something takes is no time by which it is done', async () =>
  expect(await duties('1.优化审批。审批时间缩短至10个工作日内。（责任单位：城管办）')).toEqual([
    '优化审批; responsible 城管办',
  ]))

it('in lines that each open with a unit, whose clauses go on behind semicolons', async () => {
  const { duties: found } = await planOf(
    '净街专班工作方案\n一、职责分工\n专班总体职责：负责统筹全镇净街；指导各村；筹集资金。\n各成员单位职责分工如下：\n综合办负责值班值守；做好物资筹措；安排消杀。\n城管办负责街巷保洁。\n财政所负责核拨资金，审核支出。\n二、工作要求\n严格督查。',
  )
  expect(brief(found)).toEqual([
    '值班值守; responsible 综合办',
    '街巷保洁; responsible 城管办',
    '核拨资金; responsible 财政所',
  ])
})

it('aims that a bracket of any kind names the answerable of are theirs to reach', async () => {
  const { duties: found } = await planOf(
    '净街任务分解方案\n一、工作目标\n（1）街巷完好率达到95%。【责任领导：李明远；牵头单位：城管办】\n（2）亮灯率达到98%。〔牵头单位：路灯所〕\n二、工作要求\n1.严格考核。',
  )
  expect(brief(found)).toEqual(['街巷完好率达到95%; lead 城管办; officer 李明远', '亮灯率达到98%; lead 路灯所'])
})

it('an item promises the figures of its name, where no text repeats them', async () => {
  const { targets } = await section(
    '主要任务',
    '1.改造街巷30条，惠及居民2万户。\n印发年度计划。\n2.新建公厕5座。新建公厕5座，改建2座。\n3.修灯。',
  )
  expect(targets?.map(({ subject, value, unit }) => `${subject} ${value} ${unit}`)).toEqual([
    '街巷 30 条',
    '居民 2 万户',
    '新建公厕 5 座',
    '改建 2 座',
  ])
})

it.each(['活动结束后3个工作日内报送照片', '活动结束后2天内上交照片'])('%s is no target', async (text) => {
  const { targets } = await section('主要任务', `1.扫街。新建公厕2座。${text}。\n2.修灯。`)
  expect(targets?.map((target) => target.text)).toEqual(['新建公厕2座'])
})

it('cases that leaders look after are called by the cases', async () => {
  const { duties } = await planOf(
    '化解方案\n一、主要任务\n1.排查。\n2.化解。\n二、包案安排\n（一）李明远：包东街清运费纠纷，责任单位：城管办、东街社区，化解时限：2024年6月30日前。\n（二）周若溪：包西街占道纠纷，责任单位：综治办，化解时限：2024年9月底前。',
  )
  expect(brief(duties).slice(2)).toEqual([
    '东街清运费纠纷; responsible 城管办、东街社区; officer 李明远; time ../2024-06-30',
    '西街占道纠纷; responsible 综治办; officer 周若溪; time ../2024-09-30',
  ])
})

it('a label may have a bracket of its own', async () =>
  expect(await duties('1.清扫公厕。\n责任科室（单位）：城管办')).toEqual(['清扫公厕; responsible 城管办']))

it.each<[string, string]>([
  ['修灯。逐盏检修。（城管办、财政所）', '修灯; responsible 城管办、财政所'],
  ['修灯。逐盏检修（城管办、财政所）的台账。', '修灯'],
  [
    '修灯。由城管办会同财政所、供电所负责，6月底前建成。',
    '修灯; lead 城管办; support 财政所、供电所; time ../2024-06-30',
  ],
  ['修灯。逐盏检修。（城管办、财政所按职责分工负责，持续推进）', '修灯; responsible 城管办、财政所; time 持续推进'],
])('who answers without a label: %s', async (text, expected) => expect(await duties(`1.${text}`)).toEqual([expected]))

it('a number in the name of an item that else only says who answers is a target', async () => {
  const { targets } = await section(
    '主要任务',
    '1.改造公厕12座。（牵头单位：城管办；完成时限：6月底前）\n2.修灯。\n责任单位：城管办',
  )
  expect(targets?.map(({ subject, value }) => [subject, value])).toEqual([['公厕', 12]])
})

it('aims that each name who answers are given out as duties', async () => {
  const { duties: found } = await planOf(
    '净街工作责任分解\n一、完成全年主要预期目标\n1﹒亮灯率达到98%以上。\n牵头负责领导：李明远。\n牵头责任单位：城管办。\n2﹒街道洁净率达到95%以上。\n牵头责任单位：环卫所。\n协同责任单位：各村。',
  )
  expect(found?.map(({ lead, support, officer }) => [lead, support, officer])).toEqual([
    [['城管办'], undefined, ['李明远']],
    [['环卫所'], ['各村'], undefined],
  ])
})

it('a unit before a colon answers for all that its line gives it', async () => {
  const { duties: found } = await section(
    '职责分工',
    '水利站：牵头组织清河行动；负责巡查河堤。\n派出所：负责维护秩序。\n卫生院：负责救护伤员。',
  )
  expect(
    found
      ?.flatMap(({ duties: own, ...one }) => own ?? one)
      .map(({ name, lead, responsible }) => [name, lead, responsible]),
  ).toEqual([
    ['牵头组织清河行动', ['水利站'], undefined],
    ['巡查河堤', undefined, ['水利站']],
    ['维护秩序', undefined, ['派出所']],
    ['救护伤员', undefined, ['卫生院']],
  ])
})

it('a table of what is checked gives it out where it says by whom', async () => {
  const { duties: found } = await section(
    '检查内容和分工',
    '检查内容 | 检查要点 | 检查小组 | 完成日期\n消防设施 | 灭火器、消防栓 | 用电检查小组 | 6月20日\n食品卫生 | 留样、消毒 | 食品检查小组 | 6月22日',
  )
  expect(brief(found)).toEqual([
    '消防设施; responsible 用电检查小组; time ../2024-06-20',
    '食品卫生; responsible 食品检查小组; time ../2024-06-22',
  ])
})

describe('tables laid flat', () => {
  const two = ['清扫背街小巷; responsible 城管办; time ../2024-06-30', '修补路面; responsible 各村; time ../2024-09-30']
  it.each<[string, string]>([
    [
      'one cell a line',
      '序号\n工作任务\n责任单位\n完成时限\n1\n清扫背街小巷\n城管办\n6月底前\n2\n修补路面\n各村\n9月底前',
    ],
    [
      'with the marks of cells',
      '序号 |\n工作任务 |\n责任单位 |\n完成时限 |\n1 |\n清扫背街小巷 |\n城管办 |\n6月底前 |\n2 |\n修补路面 |\n各村 |\n9月底前 |',
    ],
    [
      'one row a line',
      '序号\t工作任务\t责任单位\t完成时限\n1\t清扫背街小巷\t城管办\t6月底前\n2\t修补路面\t各村\t9月底前',
    ],
    [
      'with spaces between its cells',
      '序号 工作任务 责任单位 完成时限\n1 清扫背街小巷 城管办 6月底前\n2 修补路面 各村 9月底前\n请认真落实。',
    ],
    [
      'with wide spaces between its cells',
      '工作任务    责任单位    完成时限\n清扫背街小巷    城管办    6月底前\n修补路面    各村    9月底前\n请认真落实。',
    ],
    [
      'with a column of something else',
      '序号\n工作任务\n进展情况\n责任单位\n完成时限\n1\n清扫背街小巷\n已开工\n城管办\n6月底前\n2\n修补路面\n未开工\n各村\n9月底前',
    ],
    [
      'without numbers',
      '工作任务\n责任单位\n完成时限\n清扫背街小巷\n城管办\n6月底前\n修补路面\n各村\n9月底前\n请认真落实。',
    ],
  ])('%s', async (_, body) => expect(await duties(body)).toEqual(two))

  it('with a task of several lines, sections, and names spread wide', async () =>
    expect(
      await duties(
        '序号\n工作任务\n分管领导\n责任单位\n一、清扫\n1\n清扫背街小巷，\n每天两遍\n李 静\n城管办\n二、修补\n2\n修补路面\n周 远何 清\n各村',
      ),
    ).toEqual([
      '清扫',
      '  清扫背街小巷，每天两遍; responsible 城管办; officer 李静',
      '修补',
      '  修补路面; responsible 各村; officer 周远、何清',
    ]))

  it('with cells that go on over lines, and one that was merged', async () =>
    expect(
      await duties(
        '序号\n工作任务\n具体措施\n牵头单位\n责任单位\n完成时限\n1\n街巷净化\n清扫背街小巷，清运沿街垃\n圾\n城管办\n环卫站\n各村\n6月底\n2\n疏通雨水管\n水利站\n住建局、\n各社区\n9月底\n序号\n工作任务\n具体措施\n牵头单位\n责任单位\n完成时限\n3\n路灯\n修复30盏\n供电所\n各村\n2024年8月—10月\n请认真落实。',
      ),
    ).toEqual([
      '街巷净化',
      '  清扫背街小巷，清运沿街垃圾; lead 城管办; responsible 环卫站、各村; time ../2024-06-30',
      '  疏通雨水管; lead 水利站; responsible 住建局、各社区; time ../2024-09-30',
      '路灯; lead 供电所; responsible 各村; time 2024-08/2024-10',
    ]))

  it('with tabs, broken off by a section before its last rows', async () =>
    expect(
      await duties(
        '序号\t任务\t责任部门\t完成时间\n一、清扫\n1\t扫东街\t环卫站\t6月底\n二、维修\n2\t修路灯\t供电所\t7月底\n3\t修井盖\t水利站\t8月底',
      ),
    ).toEqual([
      '清扫',
      '  扫东街; responsible 环卫站; time ../2024-06-30',
      '维修',
      '  修路灯; responsible 供电所; time ../2024-07-31',
      '  修井盖; responsible 水利站; time ../2024-08-31',
    ]))

  it('with merged cells that the copy has once', async () =>
    expect(
      await duties(
        '日期 | 工作内容 | 责任部门 | |\n第一周 | 3月4日—8日 | 清扫东街 | 城管办 |\n检修路灯 | 供电所 | |\n第二周 | 3月11日—15日 | 清扫西街 | 城管办 |\n冲洗广场 | 环卫站 | |',
      ),
    ).toEqual([
      '清扫东街; responsible 城管办; time 2024-03-04/2024-03-08',
      '检修路灯; responsible 供电所; time 2024-03-04/2024-03-08',
      '清扫西街; responsible 城管办; time 2024-03-11/2024-03-15',
      '冲洗广场; responsible 环卫站; time 2024-03-11/2024-03-15',
    ]))

  it('words of a header alone are no table', async () =>
    expect(await duties('1.修补路面\n责任单位\n各村')).toEqual(['修补路面']))
})

it.each<[string, string[]]>([
  ['水利站、气象站，提前做好准备工作。', ['水利站', '气象站']],
  ['水利站、气象站和供电所等涉汛部门，应准备车辆。', ['水利站', '气象站', '供电所']],
  ['以十个社区、村为单位，开展清扫。', []],
  ['表彰一批先进单位（村、社区），营造氛围。', []],
])('the units that open a sentence answer: %s', async (sentence, expected) => {
  const [duty] = (await section('主要任务', `1.清扫街巷。${sentence}`)).duties ?? []
  expect(duty?.responsible ?? []).toEqual(expected)
})

it('a heading that has run into the first of its items is cut where the second shows it', async () =>
  expect(await duties('（一）明确任务，落实责任1.清扫街巷。\n2.修补路面。')).toEqual([
    '明确任务，落实责任',
    '  清扫街巷',
    '  修补路面',
  ]))

describe('what is no plan has none, whoever it names', () => {
  it.each<[string, string]>([
    [
      '关于召开净街工作会议的通知',
      '一、会议内容\n（一）传达精神。\n二、会议时间\n3月10日上午9:00\n三、有关要求\n请各单位于3月8日前报名。联系人：李明远',
    ],
    [
      '云汀镇2024年净街工作情况报告',
      '一、主要做法\n（一）健全机制。由城管局牵头负责日常工作。\n二、下步打算\n加强巡查。由环卫所负责，12月底前完成。',
    ],
  ])('%s', async (title, text) => {
    const plan = await planOf(`${title}\n各村：\n${text}`)
    expect(plan.type).toBe('other')
    expect(plan.duties).toBeUndefined()
    expect(plan.safeguards).toBeUndefined()
    expect(plan.sections?.length).toBeGreaterThan(1)
  })
})

it('are no part of a plan in the ledger of what has none', async () => {
  const text = '一、主要任务\n1.扫路。每天早晚各一次。'
  const parts = async (title: string) => {
    const { coverage } = await parse(new TextEncoder().encode(`${title}\n${text}`), 'plan.txt')
    return coverage().characters
  }
  expect(await parts('净街方案')).toMatchObject({ part: 8, section: 0 })
  expect(await parts('净街总结')).toMatchObject({ part: 0, section: 8 })
})

describe('tables with merged headers', () => {
  const table = async (rows: string) =>
    brief((await planOf(`<h1>净街方案</h1><p>一、主要任务</p><table>${rows}</table>`, 'plan.html')).duties)
  const header =
    '<tr><th rowspan=2>序号</th><th rowspan=2>任务</th><th colspan=2>责任单位</th></tr><tr><th>牵头单位</th><th>配合</th></tr>'
  const rows =
    '<tr><td>1</td><td>扫路</td><td rowspan=2>城管局</td><td>云汀镇</td></tr><tr><td>2</td><td>修灯</td><td>住建局</td></tr>'
  const read = ['扫路; lead 城管局; support 云汀镇', '修灯; lead 城管局; support 住建局']

  it('of two rows', async () => expect(await table(header.replace('配合', '配合单位') + rows)).toEqual(read))

  it('of two rows, the lower in short', async () =>
    expect(
      await table(
        `${header.replace('责任单位', '牵头').replace('牵头单位', '单位').replace('配合', '领导')}<tr><td>1</td><td>扫路</td><td>城管局</td><td>李明远</td></tr>`,
      ),
    ).toEqual(['扫路; lead 城管局; officer 李明远']))

  it('below a title over all columns', async () =>
    expect(
      await table(
        `<tr><td colspan=4>净街任务表</td></tr><tr><td>序号</td><td>任务</td><td>牵头单位</td><td>配合单位</td></tr>${rows}`,
      ),
    ).toEqual(read))
})

describe('tables', () => {
  const table = async (rows: string) =>
    brief((await planOf(`# 净街方案\n\n## 一、主要任务\n\n${rows}\n`, 'plan.md')).duties)

  it('of duties', async () =>
    expect(
      await table(
        '| 序号 | 工作任务 | 牵头单位 | 责任单位 | 配合单位 | 责任领导 | 完成时限 |\n| - | - | - | - | - | - | - |\n| 1 | 修路 | 城管办 | 各村、财政所 | 供电所 | 白景行 | 2024年6月底 |\n| 2 | 修灯 | 供电所 | 各村 | 无 | 郁青禾 | 长期 |',
      ),
    ).toEqual([
      '修路; lead 城管办; responsible 各村、财政所; support 供电所; officer 白景行; time ../2024-06-30',
      '修灯; lead 供电所; responsible 各村; officer 郁青禾; time 长期',
    ]))

  it('of places that are looked after', async () =>
    expect(
      await table(
        '| 责任片区 | 包抓领导 | 责任单位 | 职责 |\n| - | - | - | - |\n| 北片 | 白景行 | 城管办 | 督导清扫 |\n| 南片 | 郁青禾 | 供电所 | 督导修灯 |',
      ),
    ).toEqual(['北片; responsible 城管办; officer 白景行', '南片; responsible 供电所; officer 郁青禾']))

  it('of villages, by areas, and of names drawn apart', async () =>
    expect(
      await table(
        '| 片区 | 包片领导 | 村（居） | 包村干部 |\n| - | - | - | - |\n| 东片 | 白　行 | 柳湾村 | 陈　曦、李　想 |\n| 东片 | 白　行 | 石磨村 | 郁青禾 |',
      ),
    ).toEqual(['柳湾村; officer 白行; contact 陈曦、李想', '石磨村; officer 白行; contact 郁青禾']))

  it('whose cells say who does what', async () =>
    expect(
      await table(
        '| 工作任务 | 责任单位 |\n| - | - |\n| 修路 | 城管办牵头，财政所配合 |\n| 修灯 | 牵头单位：供电所；配合单位：各村 |\n| 种树 | 农办（牵头）、各村 |',
      ),
    ).toEqual([
      '修路; lead 城管办; support 财政所',
      '修灯; lead 供电所; support 各村',
      '种树; lead 农办; responsible 各村',
    ]))

  it('carry merged cells down', async () =>
    expect(
      await table(
        '| 工作任务 | 牵头单位 | 完成时限 |\n| - | - | - |\n| 修路 | 城管办 | 6月底 |\n| 修灯 | | |\n| 种树 | 农办 | |',
      ),
    ).toEqual([
      '修路; lead 城管办; time ../XXXX-06-30',
      '修灯; lead 城管办; time ../XXXX-06-30',
      '种树; lead 农办; time ../XXXX-06-30',
    ]))

  it('whose task goes on over several rows with what each says', async () =>
    expect(
      await table(
        '| 工作任务 | 具体内容 | 牵头单位 | 完成时限 |\n| - | - | - | - |\n| 收购准备 | 腾出仓容 | 粮食局 | 5月底 |\n| | 培训质检员 | 人社局 | |\n| 资金保障 | 测算需求 | 农商行 | 6月底 |',
      ),
    ).toEqual([
      '收购准备',
      '  腾出仓容; lead 粮食局; time ../XXXX-05-31',
      '  培训质检员; lead 人社局; time ../XXXX-05-31',
      '资金保障; lead 农商行; time ../XXXX-06-30',
    ]))

  it('grouped by rows of one cell', async () =>
    expect(
      await table(
        '| 序号 | 工作任务 | 责任单位 |\n| - | - | - |\n| 一、出行 | | |\n| 1 | 修路 | 城管办 |\n| 二、绿化 | | |\n| 2 | 种树 | 农办 |',
      ),
    ).toEqual(['出行', '  修路; responsible 城管办', '绿化', '  种树; responsible 农办']))

  it('of anything else hold none', async () =>
    expect(await table('| 项目 | 单价 | 数量 |\n| - | - | - |\n| 扫帚 | 10元 | 20把 |')).toEqual([]))
})

describe('what a duty belongs to', () => {
  it('is told by labels and in brackets', async () => {
    const { duties: found } = await section(
      '主要任务',
      '1.修补路面（责任单位：城管办；所属阶段：整治阶段）\n2.修灯\n责任单位：路灯所\n依托平台：随手拍平台\n承担队伍：巡查队',
    )
    expect(found).toMatchObject([{ phase: '整治阶段' }, { platform: '随手拍平台', team: '巡查队' }])
  })
})

const table =
  '序号\t重点任务\t牵头单位\t责任单位\t完成时限\n1\t清理河道\t水利所\t各村\t2024年6月底前\n2\t修缮堤坝\t城管办\t—\t2024年9月底前'

describe('a table in plain text', () => {
  it('is told by its tabs; a dash says that there is none', async () => {
    expect(await duties(table)).toEqual([
      '清理河道; lead 水利所; responsible 各村; time ../2024-06-30',
      '修缮堤坝; lead 城管办; time ../2024-09-30',
    ])
  })

  it('as an attachment is part of the plan, and the signature stands before it', async () => {
    const { plans } = await parse(
      new TextEncoder().encode(
        `清河行动工作方案\n一、重点任务\n见附件。\n二、保障措施\n（一）加强领导。各村要重视。\n附件：任务分解表\n青禾县水利局\n2024年3月1日\n附件\n任务分解表\n${table}`,
      ),
      'plan.txt',
    )
    expect(plans).toHaveLength(1)
    const [plan] = plans
    expect(plan?.document).toMatchObject({
      issuer: '青禾县水利局',
      issued: '2024-03-01',
      attachments: [{ name: '任务分解表' }],
    })
    expect(brief(plan?.duties)).toEqual([
      '清理河道; lead 水利所; responsible 各村; time ../2024-06-30',
      '修缮堤坝; lead 城管办; time ../2024-09-30',
    ])
    expect(plan?.safeguards).toMatchObject([{ name: '加强领导', text: '各村要重视。' }])
  })
})

it('what is said to all behind the last item is none of its', async () => {
  const items = '1.扫路。每周一次。（城管办）\n2.修灯。（供电所）\n3.清沟。每半年一次。（水利站）'
  const { duties } = await planOf(
    `云亭镇净街方案\n一、主要任务\n${items}\n各单位要明确1名联络员，于3月31日前报镇党政办。\n云亭镇人民政府\n2024年3月2日`,
  )
  expect(duties?.map(({ name, time, duties: parts }) => [name, time?.rrule ?? time?.edtf, parts])).toEqual([
    ['扫路', 'FREQ=WEEKLY', undefined],
    ['修灯', undefined, undefined],
    ['清沟', 'FREQ=MONTHLY;INTERVAL=6', undefined],
  ])
})

it('who alone is told in a sentence of its own is no further duty', async () => {
  const { duties } = await planOf(
    '云亭镇净街方案\n一、主要任务\n1.修路。2025年8月底前，新修1条；2026年8月底前，改建6条。由城管办负责。\n2.修灯。',
  )
  expect(duties?.[0]?.responsible).toEqual(['城管办'])
  expect(duties?.[0]?.duties?.map(({ name }) => name)).toEqual(['新修1条', '改建6条'])
})

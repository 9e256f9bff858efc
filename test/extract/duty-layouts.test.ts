/** How chapters of work are laid out on paper: lines without numbers, labels over and under lists, sections and months of tables. */

import { describe, expect, it } from 'vitest'
import { planOf, section } from './plan-of.ts'
import { told } from './told-duties.ts'

const dutiesOf = async (body: string, title = '主要任务') => told((await section(title, body)).duties)

describe('lines without numbers', () => {
  it.each<[string, string, string, string[]]>([
    [
      'each a work, a dash and labels',
      '任务及责任人',
      '主街绿化——责任人：何敬之，4月5日完成\n河堤补植——责任人：温静、周若溪，3月底完成',
      ['主街绿化 contact=何敬之 @../2024-04-05', '河堤补植 contact=温静、周若溪 @../2024-03-31'],
    ],
    [
      'each a work, a comma and labels',
      '主要任务',
      '主街绿化，责任单位：县林业局，完成时限：4月5日\n河堤补植，责任单位：县水利局，完成时限：3月底',
      ['主街绿化 responsible=县林业局 @../2024-04-05', '河堤补植 responsible=县水利局 @../2024-03-31'],
    ],
    [
      'each a work, a colon, and a sentence that says who answers',
      '主要任务',
      '矿山复绿：县林业局牵头，各镇配合，年底前完成2000亩。\n河道治理：县水利局牵头，逐段清理。\n管网改造：由县城管局负责，6月30日前完工。',
      [
        '矿山复绿 lead=县林业局 support=各镇 @../2024-12-31',
        '河道治理 lead=县水利局',
        '管网改造 responsible=县城管局 @../2024-06-30',
      ],
    ],
    [
      'each a work, a full stop, and a sentence that says who answers',
      '主要任务',
      '清理沟渠。清淤5公里，由县水利局负责。\n修补路面。责任单位：县交通局。',
      ['清理沟渠 responsible=县水利局', '修补路面 responsible=县交通局'],
    ],
    [
      'each somebody with his post, and his share',
      '责任分工',
      '生产副总 李明远：全面负责检修。\n设备部部长 周若溪：负责检修质量。',
      ['全面负责检修 responsible=生产副总 李明远', '检修质量 responsible=设备部部长 周若溪'],
    ],
    [
      'of waters, below who looks after them',
      '责任划分',
      '青溪河：河长李明远，责任单位镇水利站，巡查员温静、何敬之。\n白马渠：河长周若溪，责任单位各村，巡查员陆小舟。',
      [
        '青溪河 responsible=镇水利站 officer=李明远 contact=温静、何敬之',
        '白马渠 responsible=各村 officer=周若溪 contact=陆小舟',
      ],
    ],
    [
      'each a work, who does it and how often, with dashes between',
      '质控内容与责任',
      '病历质量——医务科——每月抽查\n院感防控——院感科——每周巡查\n护理质量——护理部——每月考核',
      [
        '病历质量 responsible=医务科 @FREQ=MONTHLY',
        '院感防控 responsible=院感科 @FREQ=WEEKLY',
        '护理质量 responsible=护理部 @FREQ=MONTHLY',
      ],
    ],
    [
      'each a label and what it says, counted',
      '工作任务',
      '1、工作内容：采集数据；责任单位：县住建局；完成时间：5月底前。\n2、工作内容：开展调查；责任单位：县统计局；完成时间：6月15日前。',
      ['采集数据 responsible=县住建局 @../2024-05-31', '开展调查 responsible=县统计局 @../2024-06-15'],
    ],
    [
      'of works, units, people and days, with blanks between',
      '工作任务',
      '1. 完成备案 信息科 李明远 4月30日前\n2. 开展测评 信息科、业务科 周若溪 6月30日前',
      [
        '完成备案 responsible=信息科 contact=李明远 @../2024-04-30',
        '开展测评 responsible=信息科、业务科 contact=周若溪 @../2024-06-30',
      ],
    ],
    [
      'below a title of contents and what is asked',
      '活动内容及要求',
      '（一）校园劳动\n时间：每天\n负责：各班班主任、总务处\n（二）社会实践\n时间：10月中旬\n负责：团委',
      ['校园劳动 responsible=各班班主任、总务处 @FREQ=DAILY', '社会实践 responsible=团委 @2024-10-11/2024-10-20'],
    ],
    [
      'of works that are counted in words, each with labels',
      '重点工作安排',
      '第一项：优化流程\n牵头部门：营销部\n完成节点：4月30日\n第二项：建设大厅\n牵头部门：信息中心\n完成节点：9月30日',
      ['优化流程 lead=营销部 @../2024-04-30', '建设大厅 lead=信息中心 @../2024-09-30'],
    ],
    [
      'each a unit, its share, and who answers in a sentence of labels',
      '职责分工',
      '镇政府：统筹协调。负责领导：李明远。\n卫生院：负责接种点设置。负责领导：温静。\n中心校：负责学生组织。负责领导：何敬之。',
      [
        '统筹协调 responsible=镇政府 officer=李明远',
        '接种点设置 responsible=卫生院 officer=温静',
        '学生组织 responsible=中心校 officer=何敬之',
      ],
    ],
    [
      'of villages, below who looks after them',
      '包村安排',
      '柳湾村：包村领导李明远，包村干部温静\n石磨村：包村领导周若溪，包村干部何敬之',
      ['柳湾村 officer=李明远 contact=温静', '石磨村 officer=周若溪 contact=何敬之'],
    ],
    [
      'of problems, each with its labels',
      '整改措施',
      '问题一：灯杆失修\n整改措施：逐杆检修。\n责任单位：县路灯所\n整改时限：3月20日前\n问题二：沟渠淤塞\n整改措施：逐段清理。\n责任单位：县水利局\n整改时限：立行立改',
      ['灯杆失修 responsible=县路灯所 @../2024-03-20', '沟渠淤塞 responsible=县水利局 @立行立改'],
    ],
    [
      'each closed by who answers',
      '主要任务',
      '清理沟渠，做到水清岸绿。（县水利局）\n更换路灯灯具。（县城管局，5月底前）',
      ['清理沟渠，做到水清岸绿 responsible=县水利局', '更换路灯灯具 responsible=县城管局 @../2024-05-31'],
    ],
    [
      'each opened by its day',
      '具体安排',
      '4月底前，各村与农户签订协议；\n5月15日前，财政所兑付资金；\n6月1日至6月25日，水利站组织验收。',
      [
        '各村与农户签订协议 responsible=各村 @../2024-04-30',
        '财政所兑付资金 responsible=财政所 @../2024-05-15',
        '水利站组织验收 responsible=水利站 @2024-06-01/2024-06-25',
      ],
    ],
    [
      'each a unit, a dash or a colon, and its share, by when told behind it',
      '工作分工',
      '总务处：划好场地，准备器材，4月10日前完成。\n团委——组织志愿者维持秩序\n医务室：做好急救准备',
      [
        '划好场地，准备器材 responsible=总务处 @../2024-04-10',
        '组织志愿者维持秩序 responsible=团委',
        '急救准备 responsible=医务室',
      ],
    ],
    [
      'parted by blanks alone',
      '具体分工',
      '（1）彩旗布置 李明远 5月20日\n（2）会场布置 总务处 6月18日\n（3）节目彩排 音乐组、各班主任 6月15日至17日\n（4）摄影 温静',
      [
        '彩旗布置 responsible=李明远 @2024-05-20',
        '会场布置 responsible=总务处 @2024-06-18',
        '节目彩排 responsible=音乐组、各班主任 @2024-06-15/2024-06-17',
        '摄影 responsible=温静',
      ],
    ],
    [
      'of a chapter that only says who does what',
      '主要任务',
      '县卫健局负责督促分类收集；县环保局负责对处置单位开展检查；县公安局负责打击买卖；县交通局负责车辆监管。',
      [
        '督促分类收集 responsible=县卫健局',
        '对处置单位开展检查 responsible=县环保局',
        '打击买卖 responsible=县公安局',
        '车辆监管 responsible=县交通局',
      ],
    ],
    [
      'each a place, and who has it, how often told behind',
      '责任区划分',
      '门前广场：行政部\n二层走廊：财务部、人事部（每日清扫）\n食堂及后院：后勤中心，每周五大扫除\n车库：总务处全体人员',
      [
        '门前广场 responsible=行政部',
        '二层走廊 responsible=财务部、人事部 @FREQ=DAILY',
        '食堂及后院 responsible=后勤中心 @FREQ=WEEKLY;BYDAY=FR',
        '车库 responsible=总务处全体人员',
      ],
    ],
    [
      'each a work, a dash, who does it, and by when in a bracket',
      '主要任务',
      '1、场地布置——总务处（4月16日前）\n2、资料准备——教务处、各教研组（4月17日前）\n3、拍照——温静',
      [
        '场地布置 responsible=总务处 @../2024-04-16',
        '资料准备 responsible=教务处、各教研组 @../2024-04-17',
        '拍照 responsible=温静',
      ],
    ],
    [
      'each a unit, what it is, and its share',
      '职责任务',
      '公安机关是犬类主管部门，负责犬只登记。\n城管部门负责查处占道售犬。\n各乡镇、社区协助做好宣传教育。',
      ['犬只登记 responsible=公安机关', '查处占道售犬 responsible=城管部门', '协助做好宣传教育 support=各乡镇、社区'],
    ],
    [
      'each a post, remarks in brackets, and its share',
      '工作职责',
      '班主任：清点学生人数。\n安全员（外聘）：检查行车路线。\n校医：备足常用药品。',
      ['清点学生人数 responsible=班主任', '检查行车路线 responsible=安全员', '备足常用药品 responsible=校医'],
    ],
    [
      'below leaders who each have items of others',
      '任务分解',
      '（一）李明远同志牵头负责的工作\n1.加快园区建设。（县园区办）\n2.推进项目入库。\n（二）周若溪同志牵头的工作\n3.办好民生实事。（县民政局）',
      [
        '加快园区建设 responsible=县园区办 officer=李明远',
        '推进项目入库 officer=李明远',
        '办好民生实事 responsible=县民政局 officer=周若溪',
      ],
    ],
    [
      'below a title that says whose the work is, units behind the last full stop',
      '主要工作及责任处室',
      '1.家长课堂。修订章程，每月开课。德育处\n2.家访活动。走访全覆盖。德育处、各年级部',
      ['家长课堂 responsible=德育处 @FREQ=MONTHLY', '家访活动 responsible=德育处、各年级部'],
    ],
    [
      'below units whose part is told behind their names',
      '职责分工',
      '（一）县发改局（牵头单位）：统筹创建工作。\n（二）县科技局（责任单位）：培育科技企业。\n（三）县人社局：落实补贴。',
      ['统筹创建工作 lead=县发改局', '培育科技企业 responsible=县科技局', '落实补贴 responsible=县人社局'],
    ],
    [
      'below a unit that heads them',
      '责任分工',
      '（一）县农业局\n负责秸秆利用指导。\n负责农机调度，每日通报。\n（二）县公安局\n查处露天焚烧。',
      [
        '秸秆利用指导 responsible=县农业局',
        '农机调度，每日通报 responsible=县农业局 @FREQ=DAILY',
        '查处露天焚烧 responsible=县公安局',
      ],
    ],
  ])('%s', async (_, title, body, expected) => expect(await dutiesOf(body, title)).toEqual(expected))
})

describe('what stands over or under a list', () => {
  it.each<[string, string, string[]]>([
    [
      'a label over all items',
      '牵头单位：县城管局\n1.修补路面。\n2.更换路灯。（县路灯所负责）',
      ['修补路面 lead=县城管局', '更换路灯 responsible=县路灯所'],
    ],
    [
      'labels that each govern the items behind them',
      '牵头单位：县城管局\n1.修补路面。\n2.更换路灯。\n牵头单位：县水利局\n3.清理沟渠。\n4.加固堤坝。',
      ['修补路面 lead=县城管局', '更换路灯 lead=县城管局', '清理沟渠 lead=县水利局', '加固堤坝 lead=县水利局'],
    ],
    [
      'a bracket behind the last of several clauses',
      '1.排查。一是摸清底数。二是建立台账。（县城管局牵头，各镇配合）\n2.修灯。',
      ['排查 lead=县城管局 support=各镇 [摸清底数 | 建立台账]', '修灯'],
    ],
    [
      'a period behind the last of several clauses',
      '1.整治。一是清理水面，由各镇负责；二是修复塘埂，由县水利局负责。（4月至9月）\n2.修灯。',
      ['整治 @2024-04/2024-09 [清理水面 responsible=各镇 | 修复塘埂 responsible=县水利局]', '修灯'],
    ],
    [
      'and brackets behind each of them',
      '1.排查。一是摸清底数。（各镇）二是建立台账。（县城管局）\n2.修灯。',
      ['排查 [摸清底数 responsible=各镇 | 建立台账 responsible=县城管局]', '修灯'],
    ],
    [
      'numbered labels below what is counted, which is no body',
      '（一）新建幸福院20所\n1.责任单位：县民政局\n2.完成时限：10月31日\n（二）改造敬老院3所\n1.责任单位：县民政局\n2.督导单位：县审计局',
      ['新建幸福院20所 responsible=县民政局 @../2024-10-31', '改造敬老院3所 responsible=县民政局 support=县审计局'],
    ],
    [
      'a field over one item, beside one over several',
      '（一）清洁方面\n1.清理塘沟。\n2.清理杂物。\n（二）改厕方面\n1.整改旱厕。（县农业局，6月底前）',
      ['清理塘沟', '清理杂物', '整改旱厕 responsible=县农业局 @../2024-06-30'],
    ],
    [
      'parts of it, each with who has it and by when',
      '1.水库加固。全县共3座，其中：北塘由云亭镇负责，2月底前完工；南塘由石盘镇负责，3月底前完工。\n2.修灯。',
      ['水库加固 [北塘 responsible=云亭镇 @../2024-02-29 | 南塘 responsible=石盘镇 @../2024-03-31]', '修灯'],
    ],
    [
      'words that count',
      '第一，完善项目库。县发改局负责储备项目。\n第二，优化服务。由县园区办负责。\n第三、兑现政策。',
      ['完善项目库 responsible=县发改局', '优化服务 responsible=县园区办', '兑现政策'],
    ],
  ])('%s', async (_, body, expected) => expect(await dutiesOf(body)).toEqual(expected))
})

describe('who answers, and when', () => {
  it.each<[string, string]>([
    ['每周五由各班组自查，每月25日前县安办汇总通报。', ' responsible=各班组、县安办 @FREQ=WEEKLY;BYDAY=FR'],
    ['每月5日前各村上报变化，每季度末县农业局汇总分析。', ' responsible=各村、县农业局 @FREQ=MONTHLY;BYMONTHDAY=5'],
    ['对新增的，10日内由包村领导牵头制定计划。', ' lead=包村领导 @10日内'],
    ['6月底前由县农业局会同各乡镇完成踏勘。', ' lead=县农业局 support=各乡镇 @../2024-06-30'],
    ['（责任单位：县应急局、县发改局）（完成时限：9月底前）', ' responsible=县应急局、县发改局 @../2024-09-30'],
    ['各包联领导每月走访，县工商联做好联络。', ' responsible=各包联领导、县工商联 @FREQ=MONTHLY'],
    ['由驻村工作队会同村“两委”逐户走访。', ' lead=驻村工作队 support=村“两委”'],
    // beside people a unit that opens the text answers
    ['粮站8月底前腾空仓库。责任人：何敬之', ' responsible=粮站 contact=何敬之 @../2024-08-31'],
    ['检查管道（责任人：维修班 何敬之；11月5日前）', ' responsible=维修班 contact=何敬之 @../2024-11-05'],
    ['县农业局牵头，引进良种。县林业局、各乡镇按职责落实。', ' lead=县农业局 responsible=县林业局、各乡镇'],
    ['由县公安局、县农业局联合查处。', ' responsible=县公安局、县农业局'],
    ['各村逐户排查。县公安局对违规车辆查扣。', ' responsible=各村、县公安局'],
  ])('%s', async (text, told) => {
    expect(await dutiesOf(`1.动态管理。${text}\n2.修灯。`)).toEqual([`动态管理${told}`, '修灯'])
  })

  it.each<[string, string]>([
    ['绿化公路120公里（3月底前完成）', '绿化公路120公里 @../2024-03-31'],
    ['建设图书角 （各班 3月底）', '建设图书角 responsible=各班 @2024-03-31'],
    ['开设健康课（教务处，每两周一节）', '开设健康课 responsible=教务处 @FREQ=WEEKLY;INTERVAL=2'],
    ['筛查（每学期一次，由卫生室组织，政教处协助）', '筛查 responsible=卫生室 support=政教处 @每学期一次'],
    ['便民服务（营业部 / 3月8日、3月15日）', '便民服务 responsible=营业部 @{2024-03-08,2024-03-15}'],
    ['热线回访（客服中心 / 每周三）', '热线回访 responsible=客服中心 @FREQ=WEEKLY;BYDAY=WE'],
    ['县教体局牵头抓总，建立联保机制', '建立联保机制 lead=县教体局'],
    ['县公安局配合做好户籍信息比对', '户籍信息比对 support=县公安局'],
    ['开展蔬菜抽检，每月进行，由县质检站实施', '开展蔬菜抽检，每月进行 responsible=县质检站 @FREQ=MONTHLY'],
    ['排查线路。由林业站牵头、应急办配合，供电所参与', '排查线路 lead=林业站 support=应急办、供电所'],
    ['压降成本（物资部牵头，各分厂配合，二季度末完成）', '压降成本 lead=物资部 support=各分厂 @../2024-06-30'],
    ['改造病房（后勤科，第三季度完成）', '改造病房 responsible=后勤科 @2024-07/2024-09'],
    ['提醒安全，逐班开展。（值周教师）', '提醒安全，逐班开展 responsible=值周教师'],
    ['组建4支驻外招商小分队。（责任单位：县招商局）', '组建4支驻外招商小分队 responsible=县招商局'],
    ['新增就业3000人（县人社局，全年）', '新增就业3000人 responsible=县人社局 @2024'],
    [
      '发放贷款5000万元（县财政局、青禾农商行，12月20日前）',
      '发放贷款5000万元 responsible=县财政局、青禾农商行 @../2024-12-20',
    ],
    [
      '更换水表 主责部门：营业部 协助部门：物资部 时间节点：9月30日',
      '更换水表 lead=营业部 support=物资部 @../2024-09-30',
    ],
  ])('%s', async (item, duty) => expect(await dutiesOf(`1.${item}\n2.修灯`)).toEqual([duty, '修灯']))

  it('a station that is there already is put to use', async () => {
    const { organizations, duties } = await section('主要任务', '1.建好用好劝导站。\n2.修灯。')
    expect([organizations, told(duties)]).toEqual([undefined, ['建好用好劝导站', '修灯']])
  })
})

describe('tables', () => {
  it.each<[string, string[], string[]]>([
    [
      'whose sections are counted in a cell of their own',
      [
        '序号|任务|牵头单位|完成时间',
        '一|河道清障| | ',
        '1|清理垃圾|县水利局|5月底',
        '二|水质提升| | ',
        '2|整治排污口|县环保局|6月底',
      ],
      ['河道清障 [清理垃圾 lead=县水利局 @../2024-05-31]', '水质提升 [整治排污口 lead=县环保局 @../2024-06-30]'],
    ],
    [
      'with months in which each task is on',
      ['任务|3月|4月|5月|责任单位', '摸底|√| | |县安办', '整治| |√|√|各镇'],
      ['摸底 responsible=县安办 @2024-03', '整治 responsible=各镇 @2024-04/2024-05'],
    ],
    [
      'of projects, with who helps',
      ['序号 项目 负责人 配合人 完成日期', '1 水泵大修 何敬之 陆小舟 4月20日', '2 加药间改造 温静 无 5月15日'],
      ['水泵大修 support=陆小舟 contact=何敬之 @../2024-04-20', '加药间改造 contact=温静 @../2024-05-15'],
    ],
    [
      'with units and people in one cell',
      [
        '任务|责任单位及责任人|完成时限',
        '摸底核查|农业办 何敬之|3月31日',
        '管护运营|城建办：陆小舟|长期',
        '改造施工|各村（村主任）|9月底',
      ],
      [
        '摸底核查 responsible=农业办 contact=何敬之 @../2024-03-31',
        '管护运营 responsible=城建办 contact=陆小舟 @2024',
        '改造施工 responsible=各村（村主任） @../2024-09-30',
      ],
    ],
    [
      'whose rows open with their days, and blanks between the cells',
      ['时间 工作内容 责任部门', '3月1日—3月5日 宣传发动 综合部', '3月6日—3月20日 班组自查 各车间'],
      ['宣传发动 responsible=综合部 @2024-03-01/2024-03-05', '班组自查 responsible=各车间 @2024-03-06/2024-03-20'],
    ],
    [
      'that are not counted, and are due at their end',
      ['任务 责任人 协助人 完成时间', '清理库房 何敬之 陆小舟 4月3日', '制作看板 李明远 无 4月18日'],
      ['清理库房 support=陆小舟 contact=何敬之 @../2024-04-03', '制作看板 contact=李明远 @../2024-04-18'],
    ],
    [
      'whose titles are drawn apart',
      ['日 期|活 动|负责部门', '3月8日|学校开班|德育处', '4月12日|开放日|教务处'],
      ['学校开班 responsible=德育处 @2024-03-08', '开放日 responsible=教务处 @2024-04-12'],
    ],
    [
      'whose parties are headed in short',
      ['任务|牵头|参与|时限', '建设基站|县工信局|县电信公司|11月底'],
      ['建设基站 lead=县工信局 support=县电信公司 @../2024-11-30'],
    ],
  ])('%s', async (_, rows, expected) => {
    const lines = rows.map((row) => (row.includes('|') ? row.replaceAll('|', '\t') : row))
    expect(await dutiesOf(lines.join('\n'))).toEqual(expected)
  })
})

describe('a title of two parts', () => {
  it('that joins steps and tasks is over the steps', async () => {
    const { phases } = await section(
      '工作步骤和任务',
      '第一步，宣传培训（3月10日前）。组织办负责编印手册。\n第二步，选民登记（3月11日—3月25日）。各村登记。',
    )
    expect(phases?.map(({ name, time }) => `${name} ${time?.edtf}`)).toEqual([
      '宣传培训 ../2024-03-10',
      '选民登记 2024-03-11/2024-03-25',
    ])
  })

  it('that joins the rules and the programme of a contest gives nothing to do, but what is to be handed in', async () => {
    const body = '1.报名：4月1日前各班将报名表交体育组。\n2.抽签：4月3日中午举行。\n3.比赛：4月8日至25日。'
    expect(await dutiesOf(body, '竞赛办法与日程')).toEqual(['各班将报名表交体育组 responsible=各班 @../2024-04-01'])
  })
})

it('items in a cell each say by when', async () => {
  const rows = [
    ['责任单位', '工作任务'],
    ['县交警大队', '1.查处酒驾醉驾。<br>2.优化信号灯，5月底前完成。'],
  ]
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const { duties } = await planOf(
    `<p>净街行动2024年实施方案</p><p>一、主要任务</p><table>${cells.join('')}</table><p>二、附则</p>`,
    'plan.html',
  )
  expect(told(duties)).toEqual([
    '查处酒驾醉驾 responsible=县交警大队',
    '优化信号灯 responsible=县交警大队 @../2024-05-31',
  ])
})

/** Header words of duty tables and the field each column fills, most telling first. */

export type ColumnField =
  | 'number'
  | 'group'
  | 'name'
  | 'text'
  | 'lead'
  | 'responsible'
  | 'support'
  /** 责任单位 beside 责任部门, 参与单位 beside 配合单位: a second column of the same. */
  | 'responsibleToo'
  | 'supportToo'
  | 'officer'
  | 'contact'
  | 'time'
  | 'place'
  | 'participants'
  | 'note'
  | 'phase'
  | 'platform'
  | 'team'
  | 'members'
  | 'resources'
  | 'carriers'

/** The column that names the phases of a plan. */
export const stageColumn = /^(?:工作|实施|活动|推进|进度)?(?:阶段|步骤)(?:名称|划分)?$/

/** 单位 | 主要职责: a division of labour, with each unit and what it does. */
export const unitsDivided = /^(?:成员|参与)?(?:单位|部门|科室)(?:名称)?$/
export const sharesDivided = /^(?:主要|工作|具体|任务)?(?:职责|分工)(?:任务|分工)?$/

/** What a plan sets up, that tables list. */
export type SetUpKind = 'platform' | 'team'

/** 平台名称, 志愿服务队: the column that names them. */
export const setUpColumns: readonly (readonly [SetUpKind, RegExp])[] = [
  ['platform', /^(?:服务|工作|实践|活动)?(?:平台|阵地)(?:名称)?$/],
  ['team', /^(?:专业|常备)?(?:志愿)?(?:服务)?(?:队伍|分队|小分队|队)(?:名称)?$/],
]
/** 类别 with 平台 and 队伍 in its cells, beside 名称: a table of both kinds. */
export const kindColumn = /^(?:类别|类型|种类|分类|项目)$/
export const kindOfCell = /^[\u4e00-\u9fff]{0,4}(?:(平台|阵地)|队伍?)(?:建设)?$/
export const plainName = '名称'
/** What a table of platforms or of teams tells of each. */
export const memberColumn =
  /^(?:队伍|人员|队员|成员|主要)?(?:人员|成员|队员)?(?:组成|构成)(?:人员)?$|^(?:主要)?成员(?:单位)?$|^队员$/
export const resourceColumn = /^(?:整合|依托|统筹|利用)?(?:的)?(?:阵地)?(?:资源|场所|阵地)$/
export const carrierColumn = /^(?:活动|服务)?载体$/
export const headColumn = /^(?:[总大支中小分]?队长|负责人)$/

export const tableColumns: readonly (readonly [ColumnField, RegExp])[] = [
  ['number', /^(?:序号|编号|序|项次)$/],
  [
    'support',
    /(?:配合|协同|协办|协作|协助|参与|参加|支持)(?:配合|责任)?(?:单位|部门|科室|处室|股室|委室|站所)|^(?:配合|协[办助同作]|参[与加]|支持)$|(?:配合|协助)人员?$/,
  ],
  [
    'lead',
    /(?:牵头|主办|主责|主要责任|汇总)(?:组织实施|实施|责任|负责)?(?:单位|部门|科室|处室|股室|委室|站所|小组|专班)|^牵头$/,
  ],
  ['officer', /(?:牵头|分管|责任|包抓|包联|包保|包村|包片|包案|挂包|挂点).{0,2}领导|总负责人/],
  [
    'responsible',
    /(?:责任|承办|落实|实施|完成|组织|负责|承[担接]|执行)(?:单位|部门|科室|处室|股室|站所|主体|小组|专班)|^(?:检查|督查|督导|整治|验收)(?:单位|部门|科室|小组|专班|组)$|^责任$/,
  ],
  ['contact', /(?:责任|负责|联系|联络)(?:人|员)|(?:包村|包片|包保|包联|驻村)干部/],
  ['time', /(?:时限|期限|时间|日期|进度安排|时间节点)|^(?:月份|月度|周次)$/],
  ['place', /地点|场所/],
  ['participants', /(?:参加|参与|活动|参赛|参训|参会)(?:对象|人员|范围)|^(?:人员|对象)范围$/],
  ['phase', /^(?:所属|实施)阶段$/],
  ['platform', /^依托平台$/],
  ['team', /^承担队伍$/],
  ['group', /^(?:项目|环节|[一二三]级指标|(?:项目|任务|工作|重点|整治|活动)?(?:类别|类型|分类|板块|领域|方面))$/],
  [
    'name',
    /(?:(?<!单位|部门|机构|企业|学校|人员)名称$|任务|事项|工作内容|活动内容|重点工作|项目名称|活动名称|行动名称|工程名称|目标与任务|问题|举措|措施$|工作$|内容$|^活动$)/,
  ],
  ['text', /(?:具体|内容|要求|标准|措施|目标|说明|要点|职责)/],
  ['note', /备注|进展|进度|(?:完成|落实|推进)情况/],
]

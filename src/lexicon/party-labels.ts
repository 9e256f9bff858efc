/** Labels that stand before the parties of a duty, and the role each gives. */

export type PartyRole = 'lead' | 'responsible' | 'support' | 'officer' | 'contact'
/** What a label may introduce beside parties. */
export type StatedField =
  | 'time'
  | 'place'
  | 'participants'
  | 'phase'
  | 'platform'
  | 'team'
  | 'members'
  | 'resources'
  | 'carriers'
export type LabelRole = PartyRole | StatedField

const unitNouns = ['单位', '部门', '科室', '处室', '股室', '委室', '站所', '机构', '主体', '小组', '专班', '方']

/** `牵头` + 单位 and its like: a role word that takes any of the unit nouns. */
const roleWords: readonly (readonly [string, PartyRole])[] = [
  ['牵头责任', 'lead'],
  ['主要责任', 'lead'],
  ['第一责任', 'lead'],
  ['第二责任', 'responsible'],
  ['牵头组织实施', 'lead'],
  ['主要负责', 'lead'],
  ['牵头负责', 'lead'],
  ['牵头', 'lead'],
  ['主责', 'lead'],
  ['汇总', 'lead'],
  ['责任', 'responsible'],
  ['负责', 'responsible'],
  ['落实', 'responsible'],
  ['实施', 'responsible'],
  ['承担', 'responsible'],
  ['承接', 'responsible'],
  ['执行', 'responsible'],
  ['落实责任', 'responsible'],
  ['直接责任', 'responsible'],
  ['具体责任', 'responsible'],
  ['承办', 'responsible'],
  ['组织', 'responsible'],
  ['具体组织', 'responsible'],
  ['具体承办', 'responsible'],
  ['具体负责', 'responsible'],
  ['具体实施', 'responsible'],
  ['完成', 'responsible'],
  ['协同配合', 'support'],
  ['协同责任', 'support'],
  ['配合责任', 'support'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['协同', 'support'],
  ['协作', 'support'],
  ['协助', 'support'],
  ['参与', 'support'],
  ['参加', 'support'],
  ['支持', 'support'],
  ['指导', 'support'],
  ['督导', 'support'],
  ['监督', 'support'],
  ['督办', 'support'],
]

const singleLabels: readonly (readonly [string, LabelRole])[] = [
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['承办', 'responsible'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['参与', 'support'],
  ['技术支持', 'support'],
  ['督办', 'support'],
  ['督导', 'support'],
  ['配合人', 'support'],
  ['配合人员', 'support'],
  ['协助人', 'support'],
  ['责任', 'responsible'],
  ['负责', 'responsible'],
  ['具体负责', 'responsible'],
  ['第一责任人', 'contact'],
  ['直接责任人', 'contact'],
  ['具体负责人', 'contact'],
  ['主要责任人', 'contact'],
  ['主要负责人', 'contact'],
  ['活动负责人', 'contact'],
  ['项目负责人', 'contact'],
  ['现场负责人', 'contact'],
  ['值守负责人', 'contact'],
  ['值班负责人', 'contact'],
  ['责任人', 'contact'],
  ['负责人', 'contact'],
  ['负责教师', 'contact'],
  ['负责老师', 'contact'],
  ['责任教师', 'contact'],
  ['联系人', 'contact'],
  ['联络员', 'contact'],
  ['联络人', 'contact'],
  ['包村干部', 'contact'],
  ['包片干部', 'contact'],
  ['包保干部', 'contact'],
  ['包联干部', 'contact'],
  ['包保责任人', 'contact'],
  ['包案责任人', 'contact'],
  ['驻村干部', 'contact'],
  ['村级责任人', 'contact'],
  ['村责任人', 'contact'],
  ['包抓责任领导', 'officer'],
  ['牵头负责领导', 'officer'],
  ['负责领导', 'officer'],
  ['联系领导', 'officer'],
  ['包保领导', 'officer'],
  ['市级领导', 'officer'],
  ['县级领导', 'officer'],
  ['区级领导', 'officer'],
  ['牵头领导', 'officer'],
  ['配合领导', 'officer'],
  ['协办领导', 'officer'],
  ['牵头人', 'officer'],
  ['分管领导', 'officer'],
  ['责任领导', 'officer'],
  ['挂点领导', 'officer'],
  ['包联领导', 'officer'],
  ['包村领导', 'officer'],
  ['包片领导', 'officer'],
  ['包案领导', 'officer'],
  ['挂包领导', 'officer'],
  ['包挂领导', 'officer'],
  ['片区长', 'officer'],
  ['链长', 'officer'],
  ['总负责人', 'officer'],
  ...['省级', '市级', '县级', '区级'].flatMap((level): [string, PartyRole][] => [
    [`${level}牵头单位`, 'lead'],
    [`${level}责任单位`, 'responsible'],
    [`${level}配合单位`, 'support'],
  ]),
  ['完成时限', 'time'],
  ['完成时间', 'time'],
  ['完成日期', 'time'],
  ['完成期限', 'time'],
  ['计划完成时间', 'time'],
  ['时限要求', 'time'],
  ['交办时限', 'time'],
  ['整改时限', 'time'],
  ['化解时限', 'time'],
  ['办结时限', 'time'],
  ['整治时限', 'time'],
  ['落实时限', 'time'],
  ['办理时限', 'time'],
  ['拟定时限', 'time'],
  ['工作时限', 'time'],
  ['截止时间', 'time'],
  ['时间节点', 'time'],
  ['完成节点', 'time'],
  ['时间要求', 'time'],
  ['时间安排', 'time'],
  ['时间进度', 'time'],
  ['进度安排', 'time'],
  ['进度要求', 'time'],
  ['活动时间', 'time'],
  ['实施时间', 'time'],
  ['时限', 'time'],
  ['时间', 'time'],
  ['活动地点', 'place'],
  ['地点', 'place'],
  ['比赛地点', 'place'],
  ['竞赛地点', 'place'],
  ['举办地点', 'place'],
  ['集合地点', 'place'],
  ['比赛时间', 'time'],
  ['举办时间', 'time'],
  ['组织者', 'contact'],
  ['比赛对象', 'participants'],
  ['竞赛对象', 'participants'],
  ['服务对象', 'participants'],
  ['参加对象', 'participants'],
  ['参加人员', 'participants'],
  ['参与对象', 'participants'],
  ['参与人员', 'participants'],
  ['活动对象', 'participants'],
  ['所属阶段', 'phase'],
  ['依托平台', 'platform'],
  ['承担队伍', 'team'],
  ['组成人员', 'members'],
  ['人员组成', 'members'],
  ['人员构成', 'members'],
  ['队伍组成', 'members'],
  ['队伍成员', 'members'],
  ['整合', 'resources'],
  ['整合资源', 'resources'],
  ['资源整合', 'resources'],
  ['整合阵地', 'resources'],
  ['整合平台', 'resources'],
  ['依托阵地', 'resources'],
  ['依托资源', 'resources'],
  ['统筹资源', 'resources'],
  ['阵地资源', 'resources'],
  ['活动载体', 'carriers'],
  ['服务载体', 'carriers'],
]

/** Labels only where clauses of parties stand behind them: 责任分工：甲局牵头，乙局配合; alone they are titles of sections. */
export const divisionLabels: ReadonlySet<string> = new Set(
  ['部门', '单位', '任务', '责任', '职责', '工作'].map((what) => `${what}分工`),
)

/** 牵头市领导, 包联县级领导: the leaders of a place, by what they are to do. */
const leaderWords = ['牵头', '责任', '分管', '包联', '包保', '联系', '挂包', '包抓']
const leaders = ['省', '市', '州', '县', '区', '旗', '镇', '乡', '街道', '校', '院', '局', '厅', '委'].flatMap(
  (place) => [`${place}领导`, `${place}级领导`],
)

/** In the plan of an event 主办 organises and 承办 carries out; in a duty table 主办 leads and 协办 supports. */
const eventLabels: readonly (readonly [string, PartyRole])[] = [['主办', 'lead']]

/** Every label with its role. */
export const partyLabels: ReadonlyMap<string, LabelRole> = labels()

function labels(): Map<string, LabelRole> {
  const all = new Map<string, LabelRole>()
  for (const [word, role] of roleWords) for (const noun of unitNouns) all.set(word + noun, role)
  for (const [word, role] of eventLabels) for (const noun of unitNouns) all.set(word + noun, role)
  for (const word of leaderWords) for (const noun of leaders) all.set(word + noun, 'officer')
  for (const [label, role] of singleLabels) all.set(label, role)
  return all
}

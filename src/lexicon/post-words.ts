import { contestPosts } from './contest-words.ts'

/** Who heads a body, by what kind of body it is. */
const heads = [
  '组长',
  '主任',
  '主任委员',
  '召集人',
  '总召集人',
  '总指挥',
  '总指挥长',
  '指挥长',
  '现场总指挥',
  '现场指挥长',
  '会长',
  '理事长',
  '秘书长',
  '所长',
  '站长',
  '团长',
  '班长',
  '队长',
  '总队长',
  '大队长',
  '中队长',
  '小队长',
  '分队长',
  '支队长',
  '裁判长',
  '总裁判长',
  '主考',
]

/** What tells the first of several heads from those beside and below. */
const ranks = ['', '副', '第一', '第一副', '常务副', '执行', '执行副', '名誉']

/** Posts that people hold in the bodies a plan sets up. */
export const posts: readonly string[] = [
  ...ranks.flatMap((rank) => heads.map((head) => rank + head)),
  '办公室主任',
  '办公室副主任',
  '现场指挥',
  '副指挥',
  '总负责人',
  '总协调人',
  '总协调',
  '总督导',
  '副总协调',
  '总策划',
  '联络员',
  '联络人',
  '联系人',
  '专管员',
  '信息员',
  '副网格长',
  '网格长',
  '网格员',
  '点长',
  '顾问',
  '总顾问',
  '政委',
  '副政委',
  '第一政委',
  '牵头人',
  '成员单位',
  '成员部门',
  '成员科室',
  '成员',
  '组员',
  '工作人员',
  '队员',
  '委员',
]

/** Posts only before a colon: inside a sentence they say who somebody is elsewhere (各部门负责人为成员). */
export const labelledPosts = [
  '负责人',
  '指挥',
  '责任人',
  '副部长',
  '部长',
  '秘书',
  '主席',
  '副主席',
  '干事',
  '领队',
  '理事',
  '监事长',
  '监事',
  // inside a sentence they are whoever is on the field
  ...contestPosts,
]

/** Posts that head a body, by what they are the head of: any group, a headquarters, an office or a station, a team, a squad. */
export const headPosts = {
  group: ['组长', '主任', '召集人'],
  headquarters: ['总指挥', '指挥长'],
  office: ['所长', '站长', '部长'],
  team: ['队长'],
  squad: ['班长'],
} as const

/** Posts that a roster lists beside and below the head. */
export const memberPosts = ['秘书长', '联络员', '委员', '成员', '组员'] as const

/** Words of contests: what chapters on their rules, their judging and their prizes are called, and who judges. */

/** What the title of such a chapter closes with: 评审办法, 奖品设置, 选手须知, 赛场纪律, 出场顺序. */
export const contestTails =
  '办法 细则 方式 方法 要求 标准 规则 规定 设置 设立 设定 评定 判定 纪律 顺序 名单 情况 组成 器材 形式 项目'.split(' ')

/** What it speaks of. */
export const contestWords =
  '比赛 竞赛 大赛 参赛 报名 赛场 会场 考场 大会 现场 评比 评审 评奖 评选 评分 评委 裁判 选手 奖项 奖品 奖励 活动奖 计分 记分 打分 名次 抽签 分组 检录 出场 入场 退场 工作人员'.split(
    ' ',
  )

/** 公布获奖名单, 准备比赛器材: verbs of two characters that make work of it. */
export const contestActs =
  '公布 公示 公开 宣布 上报 报送 提交 印发 下发 组织 准备 购买 购置 采购 检查 检修 布置 摆放 清点 借用 收集 整理 安排 统计 打印 设计 落实 确认 汇总 维护 搬运 回收'.split(
    ' ',
  )

/** Chapters of a contest in a word or two. */
export const contestChapters =
  '裁判 报名 颁奖 检录 仲裁 申诉与仲裁 弃权 免责声明 领队会议 场地 器材 服装 道具 着装 座位安排 座次安排 参赛费用'.split(
    ' ',
  )

const entrants =
  '少年 少儿 儿童 幼儿 青年 成年 中年 老年 公开 小学 初中 高中 中学 大学 幼儿园 教师 教工 职工 学生 专业 业余 团体 个人 集体'.split(
    ' ',
  )
const sexes = ['', '男子', '女子', '男', '女', '男女混合', '混合']

/** The classes that a contest is held in, by who competes: 男子组, 小学女子组, 青年组, 男子甲组. */
export const contestClasses = sexes.flatMap((sex) => [
  ...(sex === '' ? [] : [`${sex}组`]),
  ...['甲', '乙', '丙', '丁', 'A', 'B', 'C'].map((letter) => `${sex}${letter}组`),
  ...entrants.map((one) => `${one}${sex}组`),
])

const judges = ['裁判长', '副裁判长', '裁判员', '裁判']
const fields = ['田赛', '径赛', '起点', '终点', '检录', '计时', '记时', '跳部', '投部', '发令', '司令']

/** Who judges and runs a contest. */
export const contestPosts = [
  ...fields.flatMap((field) => judges.map((judge) => field + judge)),
  '裁判员',
  '副裁判员',
  '检录长',
  '发令员',
  '助理发令员',
  '检录员',
  '计时员',
  '记录员',
  '评委组长',
  '评委',
]

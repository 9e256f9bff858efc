/** Posts whose holders answer for work as a unit does: 各村民小组组长负责…, 由楼栋长负责…. */

/** 班主任, 驾驶员, 村医: what people are by their work. */
const callings =
  '“一把手” 组长 主任 责任人 安全员 普查员 调查员 巡查员 民兵连长 总工程师 网格员 护林员 管理员 书记 班主任 辅导员 带队领导 驾驶员 宿管员 保育员 保健员 炊事员 医生 校医 责任护士 护士长 护士 医护人员 工作人员 班子成员 村干部 党员 负责人 联络员 保洁员 教师 老师 总指挥 指挥长 主持人 门卫 保安 厨师 司机'.split(
    ' ',
  )

/** Those of villages, neighbourhoods and small units. */
const ofNeighbourhoods =
  '文书 专干 委员 民警 社工 村医 会计 主席 秘书长 理事长 会长 队长 班长 中心户 经营户 亲属 家属 水管员 广播员 宣传员 宣讲员 监督员 信息员 调解员 协管员 专管员 防疫员 劝导员 督导员 指导员'.split(
    ' ',
  )

/** The holders of posts whose names are made alike: 镇长, 校领导, 包村干部. */
export const answeringPosts: readonly string[] = [
  ...callings,
  ...ofNeighbourhoods,
  ...Array.from('科处校院园局所站镇乡县楼栋路街巷段河湖林田店片', (head) => `${head}长`),
  ...['楼门长', '单元长', '网格长'],
  ...Array.from('校院园局处厂司镇乡队村片案点管周班联保抓', (house) => `${house}领导`),
  ...'包村 包片 包组 包户 包案 包联 包保 驻村 联村 联户 挂点 村组 社区 小组 片区'.split(' ').map((of) => `${of}干部`),
]

/** What people are called who are told by what they are, and not by name: 食堂人员, 全体志愿者, 家长代表. */
export const peopleWords =
  '人员 志愿者 工作者 代表 家长 教师 老师 班主任 保育员 教职工 员工 职工 干部 党员 保安 门卫 保洁员 医生 护士 校医 保健医 会计 出纳 司机 师傅 书记 组长 园长 校长 主任 网格员 民警 警官 社工 辅导员 值班员 管理员 成员'.split(
    ' ',
  )

/** Verbs with which a phrase of such words is told to do something: 组织家长, 联系司机. */
export const verbsBeforePeople =
  '组织 通知 联系 安排 邀请 参加 负责 配合 协助 指导 培训 动员 发动 引导 确定 选派 抽调 慰问 接待 由 要 为'.split(' ')

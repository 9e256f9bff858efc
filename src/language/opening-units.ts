/** The units that open a sentence and do something next, whatever it is: 县水利局及时启动预案. */

import { mayEndUnits, opensWithOffice, opensWithoutUnit, unitsIn } from './unit-phrase.ts'
import { WordList } from './word-list.ts'

/**
 * What a unit that opens a sentence does next. Verbs only: 建设 or 检查 behind 社区 as often makes a noun of both. What
 * goes on as the name of a unit does (核查组) is none.
 */
const verbs = new WordList(
  '依法 依规 依纪 抽取 约谈 升级 开放 联合 汇总 通报 审核 核验 核定 发布 制定 制订 制作 联系 修订 召开 印发 编制 整理 颁发 下发 下达 复查 复核 立案 加大 撰写 写出 务必 填写 起草 布置 提出 提前 张贴 悬挂 评选 评出 选出 推荐 采购 建立 开通 开设 设置 派出 提供 抽查 启动 启用 公布 发放 落实 出台 受理 办理 配备 配齐 采取 收集 报送 上报 上交 购置 查处 邀请 选派 安装 拨付 筹措 跟踪 反馈 督促 协助 配合 参与 组建 组成 组织 统筹 指导 协调 推行 实行 开展 举办 完成 把 定期 及时 立即 适时 主动 统一 逐一 具体 全程 同步 认真 深入 积极 严格 迅速 切实 充分 广泛 利用 委托 自行 采用 采集 分别 根据 按照 对照 结合 围绕 针对 确定 统计 购买 调试 排练 划线 搭建 摆放 打印 印制 检修 巡视 带领 引导 护送 救治 播放 拟定 拟写 登记 维持 严厉 严查 打击 清理 强化 全面 密切 不定期 维护 保障 足额 监督 推进 保持 增加 增派 增设 加密 梳理 摸清 取缔 逐户 逐村 逐项 自查 自评 兑付 兑现 支付 下拨 刊播 刊发 刊登 轮流 分片 分组 分头 打开 关闭 清点 转移 循环 宣布 告知 接到 赶赴 赶到 携带 疏导 撤离 切断 拉响 拨打 讲解 讲评 巡查 清扫 出题 命题 拍摄 接收 领取 借好 搬好 挂好 贴好 摆好 搭好 备好 写好 印好 排好 建成 进行 坚持 设计 形成 做到 做好 核实 备足 致辞 致词 致开幕 致闭幕 陪同 抽调 运送 搬运 讲话 上门 迎接 提交 拍照 录像 观看 检录 消毒 打扫 清洗 收回 收齐 限期'.split(
    ' ',
  ),
)
/**
 * What offices do and nouns are made of: 检查 in 水利站检查堤防, and not in 水利站检查情况. They count behind what can be nothing
 * but the end of an office, and before what they are done to.
 */
const nounsToo = new WordList(
  '检查 核查 巡逻 排查 督查 督导 检验 验收 评估 评审 审批 审查 公示 编印 完善 设立 通知 接待 疏散 维修 修缮 更换 拆除 清运 冲洗 管护 种植 补植 治理 整治 处罚 劝导 宣传 宣讲 培训 辅导 帮扶 走访 慰问 看望 调解 化解 答复 回复 处置 救援 推送 总结 归档 分发 表彰 奖励 考核 考评 选拔 调配 调度 签订 签署 投放 回收 策划 安排'.split(
    ' ',
  ),
)
const endsOffice = '局厅科处办站所队组室部'
/** What such a noun goes on with. */
const goesOnAsNoun =
  /[的和与及、，,。；;：:（(]|情况|结果|工作|制度|方案|人员|队伍|中心|标准|机制|体系|力度|质量|记录|报告|计划|要求|办法|活动|能力|水平|任务|台账|清单|经费|时间|内容|措施|程序|流程|会议|小组|指南|手册|材料|表[格彰]|大?会|等|防控|$/y
/** What a clause ends with that is a name. */
const endsAsName = /(?:体系|机制|制度|能力|水平|工作|方案|计划|办法|情况|标准|建设|工程|行动)[。；;]?$/

/** Words that are verbs or prepositions only before or behind certain others: 负责, not 负责人; 在每周, not 在校. */
const guarded = new RegExp(
  [
    '负责(?!人)',
    // 各村5月底前完成
    '(?:20\\d\\d年)?\\d{1,2}月(?=(?:\\d{1,2}[日号]|[上中下]旬|[初底末])?(?:之|以)?前)',
    // 各乡镇一个月内办结
    '(?:[一二三两]|\\d{1,2})(?:个(?:工作日|月|小时|星期)|[周天日])内(?=.{2})',
    '准备(?![工情就好阶期会充活]|$)',
    '通过(?=.{2})',
    '与(?=.{2,12}(?:签[订署]|对接|建立|开展|联合))',
    // 每个站每年不少于1万元: what each is given
    '每(?!.{1,2}不[少低]于[\\d.]{1,6}[万亿]?元)',
    '于(?=[\\d每]|.{2,24}[时前后内])',
    '(?<!报所)在(?![职校岗建册线编场地])',
    '研究(?=提出|制定|制订|出台|确定|解决|部署)',
    '(?<!所)依据',
    '向(?=.{2,20}(?:报告|汇报|反馈|通报|提交|报送|发出))',
    '对(?=[整全重各本辖新在]|.{2,40}的$|.{2,24}(?:严肃|从严|依规|追究|问责|清查|核查|排查|检查|抽查|验收|开展|进行|实施|实行|查处|整改|处置|督办|通报|跟踪|予以|查扣|抽检|整治|治理))',
    // 镇政府将在街上设点, 县局将组织检查
    '将(?=在|组织|举[办行]|召开|开展|派出|安排|邀请|继续|.{2,20}(?:纳入|列入|报送|[提上]?交|移交|录入|作为|及时|形成|汇总))',
  ].join('|'),
  'y',
)
const guardedStarts = '0123456789一二三两负准通每与于在研依对将向'
/** 核查组, 指导处: the verb is part of a name that goes on. */
const goesOnAsUnit =
  /[局厅]|组(?![织建])|队(?!伍)|站(?![点址])|所(?![有需])|办(?![法公结理])|部(?!分)|处(?![理置罚])|科(?![学技普])|室(?!内)|员(?!工)|委(?!托)/y

/** Ends as the name of a unit does and is none: 仔细组织, 逐处登记, 争取在全市, 志愿者根据各自所长分组. */
const namesNoDoer =
  /^(?:一边|则|仔细|争取|努力|力争|确保|逐|分[批片类组段级]|网站$|全.$)|要站$|[到赴]所$|若干|[后时]在|[字章][之以]?后|立即|及时|迅速|适时|(?<!数)据|[其并将把时，,]|(?:[^\u4e00-\u9fff]|^)(?:\d|[一二三四五六七八九十]{2})|.各|(?:组织|分组|逐.|(?<!安)全.)$/

/** No verb is looked for behind so many characters. */
const longestOpening = 60

/** The units that open a text, up to the verb of what they do. */
export function openingUnits(text: string): { units: string[]; end: number } | undefined {
  const clause = text.slice(0, clauseEnd(text, longestOpening))
  if (!mayNameUnits(clause)) return undefined
  for (let end = 2; end < clause.length; end++) {
    if (!mayEndUnits(clause, end) || !actsAt(clause, end)) continue
    const units = unitsIn(clause.slice(0, end))
    if (units?.every((unit) => !namesNoDoer.test(unit))) return { units, end }
  }
  return undefined
}

/** Whether a verb of what a unit does stands at a place. */
function actsAt(text: string, at: number): boolean {
  if (at > 0 && endsOffice.includes(text[at - 1] as string) && actsOnSomething(text, at)) return true
  const words = verbs.openings(text, at)
  for (let index = 0; index < words.length; index++)
    if (!startsAt(goesOnAsUnit, text, at + (words[index] as string).length)) return true
  return (
    guardedStarts.includes(text[at] as string) &&
    startsAt(guarded, text, at) &&
    !startsAt(goesOnAsUnit, text, guarded.lastIndex)
  )
}

/** Whether a text opens with what somebody does: 制定路线图, 检查通道, and not 检查组, 联系人 or 配合单位. */
export function opensWithAct(text: string): boolean {
  const verb = verbs.opening(text) ?? nounsToo.opening(text)
  if (verb !== undefined && startsAt(goesOnAsLabel, text, verb.length)) return false
  return actsAt(text, 0) || actsOnSomething(text, 0)
}

/** What a verb is in the name of: who does it, when and where it is done. */
const goesOnAsLabel = /人(?!员)|老师|教师|长(?!期)|单位|部门|科室|时间|地点|对象|内容|方式|要求/y

/** Whether what may be a noun is done to something there. */
function actsOnSomething(text: string, at: number): boolean {
  const word = nounsToo.opening(text, at)
  if (word === undefined || endsAsName.test(text)) return false
  const end = at + word.length
  return !startsAt(goesOnAsNoun, text, end) && !startsAt(goesOnAsUnit, text, end)
}

/** Whether a sticky pattern matches at a place; its `lastIndex` is then where the match ends. */
function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Where the first clause of a text ends, or `limit`. */
function clauseEnd(text: string, limit: number): number {
  const end = Math.min(text.length, limit)
  for (let at = 0; at < end; at++) if (endsClause(text.charCodeAt(at))) return at
  return end
}

const clauseMarks = new Set(Array.from('，,。；;：:\n', (mark) => mark.charCodeAt(0)))

/** Chinese characters are told from the marks at a glance. */
function endsClause(code: number): boolean {
  return (code < 0x3003 || code > 0xff00) && clauseMarks.has(code)
}

/** Whether units can stand at the beginning of a text, with anything behind them. */
function mayNameUnits(text: string): boolean {
  if (opensWithoutUnit(text) !== undefined && !opensWithOffice(text)) return false
  for (let end = 2; end < text.length; end++) if (mayEndUnits(text, end)) return true
  return false
}

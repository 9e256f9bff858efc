/** Headings that ask for something to be done, whatever title they end with: 落实部门工作职责, 持续减少审批事项. */

import { WordedPattern } from '../../language/worded-pattern.ts'
import { admonitionVerbs } from '../../lexicon/section-titles.ts'

/** 落实部门工作职责 is something to do, not the title of a section. All these verbs are of two characters. */
const verbs = new Set(admonitionVerbs.split('|'))

/** Whether a heading opens with a verb that admonishes. */
export function opensWithVerb(heading: string): boolean {
  return verbs.has(heading.slice(0, 2))
}

/** 持续减少审批事项: what opens with an adverb or a verb is work; all but 进一步 are of two characters. */
const doing = new Set(
  '谋划 理清 厘清 持续 全面 着力 大力 深入 加快 不断 切实 减少 精简 压减 下放 承接 推行 制定 编制 编排 排定 出台 明确 划定 确定 完善 建立 梳理 细化 修改 调整 拓展 扩展 延伸 清理 取消 废止 废除 破除 放宽 放开 降低 修订 排查 打击 查处 统一 解决 整治 开展 推进 推动 做好 发挥 扩大 优化 规范 治理 改善 提升'.split(
    ' ',
  ),
)

/** Whether a heading that ends as a title opens as work does. */
export function opensAsWork(heading: string): boolean {
  return doing.has(heading.slice(0, 2)) || heading.startsWith('进一步')
}

/** 隐患处置流程 is how things go; 优化审批流程 is work. */
const workOnFlow = new Set(
  '实施 落实 推行 简化 再造 梳理 细化 压缩 公开 执行 履行 制定 理顺 改进 公布 编制 打通 制作 印制 打印 收集 审定 审查 审核 撰写 编写'.split(
    ' ',
  ),
)

/** The same of a heading that ends with 流程 or 程序. */
export function opensAsWorkOnFlow(heading: string): boolean {
  return opensAsWork(heading) || workOnFlow.has(heading.slice(0, 2))
}

/** 锁定目标, 分解任务: what is done with an aim, a task or a step; 发展目标 and 各项任务 say nothing of what the plan is about. */
const setsAim = new Set(
  '锁定 聚焦 瞄准 紧盯 紧扣 围绕 实现 达成 确定 坚持 遵循 把握 完成 下达 分解 落实 压实 细化 安排 合理 保证 抓住 抢抓 节约 缩短 提出 提前 服务 中心 发展 分步 同步 一项 三项 几项 各项 这项 此项'.split(
    ' ',
  ),
)

/** The same of a heading of two words, the second 目标, 任务 or a noun like them. */
export function opensAsWorkOnAim(heading: string): boolean {
  return opensAsWork(heading) || setsAim.has(heading.slice(0, 2))
}

/** 缩短办理时间, 保障活动路线: what is done with a fact of an event or of a plan. */
const actsOnNoun = new Set(
  '延长 缩短 压缩 选定 选择 确认 错开 保证 保障 控制 公示 节约 预留 利用 围绕 紧扣 实现 瞄准 锚定 达成 遵循 演示 讲解 熟悉 勘察 勘查 踏勘 设计 规划 绘制 标明 核对 告知 通报'.split(
    ' ',
  ),
)

/** The same of a heading that ends with such a noun. */
export function opensAsWorkOnNoun(heading: string): boolean {
  return opensWithVerb(heading) || opensAsWork(heading) || actsOnNoun.has(heading.slice(0, 2))
}

/** 举办读书节系列活动 is something to do; 系列活动 holds it. */
const holdsEvents = new WordedPattern(['活动'], /^(?:举办|举行|开展|组织|策划|承办|参加).*活动$/)

/** Whether a heading asks for an event to be held. */
export function asksForEvent(heading: string): boolean {
  return holdsEvents.test(heading)
}

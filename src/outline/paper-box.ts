/** The box in which a public page tells of an official paper what its text need not: 索引号, 发文机关, 发文字号, 成文日期. */

import type { Document, TableCell } from '../source/document.ts'

/** What such a box tells, at least so many of it. */
const told = new Set(
  '索引号 组配分类 主题分类 主题词 信息分类 体裁分类 发文机关 发文机构 发布机构 制发机关 发文字号 文号 成文日期 发文日期 发布日期 生成日期 公开日期 公开方式 公开范围 发文单位 发布时间 实施日期 施行日期 生效日期 失效日期 有效性 时效性 效力状态 效力级别 名称 标题 关键词 废止日期'.split(
    ' ',
  ),
)
const fewest = 2
/** No box has more cells. */
const most = 60

/** Whether a table above a paper is such a box. */
export function isPaperBox(document: Document, rows: readonly (readonly TableCell[])[]): boolean {
  const cells = rows.flat()
  if (cells.length < fewest * 2 || cells.length > most) return false
  return cells.filter((cell) => told.has(boxLabel(document.slice(cell)))).length >= fewest
}

/** 发文机关：, 文 号 as the label of a box. */
export function boxLabel(cell: string): string {
  return cell.length > 12 ? '' : cell.replace(/[\s:：【】[\]]/g, '')
}

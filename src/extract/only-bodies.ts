/** Chapters that tell of bodies and their people, whatever they are called: 工作分组 over 救护组：李某（校医）, 活动组织 over 成立评比小组。 and 组长：…. */

import { sentences } from '../language/brackets.ts'
import { mayNamePosts, postInLastColumn, rosterLabels } from '../language/roster.ts'
import type { OutlineNode } from '../outline/node.ts'
import { groupColumn } from './organizations/group-table.ts'
import type { Reading } from './reading.ts'
import { setUps } from './set-up.ts'

/** 救护组：…, 宣传专班（…: a line that opens with the name of a group. */
const opensWithGroup =
  /^[^：:，,。；;、（()）]{1,14}(?<![男女年班科党]|兴趣|学习)(?:组|专班|办公室)[：:（(](?!.*[；;]$)/
/** 领导小组下设三个专班： */
const leadsOver = /^[^，,。；;：:]{0,20}[下内]设[^，,。；;：:]{0,16}(?:组|专班|机构)?[：:]?$/
/** 姓名 职务 分工: the header of columns that a copy has laid flat. */
const headerOfRoster = /^(?:序号[ \u3000]+)?姓[ \u3000]*名[ \u3000]+[\u4e00-\u9fff \u3000]{2,20}$/
/** A chapter with more text than that tells of more than bodies. */
const longestText = 3000

/** Whether every sentence of a chapter without headings, or every table in it, sets up a body, names a group, or says who holds a post. */
export function tellsOnlyOfBodies(reading: Reading, node: OutlineNode): boolean {
  if (node.level !== 1 || node.children.length > 0 || node.body.length === 0) return false
  const tables = node.body.flatMap((part) => (part.type === 'table' ? [part] : []))
  if (tables.some(({ rows }) => groupColumn(rows, (cell) => reading.slice(cell)) < 0)) return false
  if (tables.length === node.body.length) return true
  if (tables.length > 0) return false
  const text = reading.body(node)
  if (text.length > longestText || !(text.includes('组') || text.includes('班') || mayNamePosts(text))) return false
  const told = sentences(text, '\n').filter((line) => line.text.trim() !== '')
  return told.length > 1 && told.every(({ text }) => tellsOfBody(text.trim()))
}

function tellsOfBody(line: string): boolean {
  if (opensWithGroup.test(line) || leadsOver.test(line) || rosterLabels(line).length > 0) return true
  if (postInLastColumn(line) || headerOfRoster.test(line)) return true
  return setUps(line).some(({ kind }) => kind !== 'team') && !/[。；;，,].{4,}/.test(line)
}

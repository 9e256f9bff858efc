/** The body that leads: which it is where the plan calls none a leading group, and the chapter that only it can be meant by. */

import type { OutlineNode } from '../../outline/node.ts'
import type { Organization } from '../../plan/plan.ts'
import type { Reading } from '../reading.ts'
import { functionsListed } from './functions.ts'

/** 主要职责 as a chapter of its own tells those of the only leading group. */
export function functionsOfLeading(reading: Reading, list: readonly Organization[], node: OutlineNode): void {
  const [leading, ...others] = list.filter(({ kind }) => kind === 'leading-group')
  if (leading && others.length === 0) leading.functions ??= functionsListed(reading, node)
}

/** Where no leading group is set up, the only 工作小组 with a head and deputies leads, and so does a 专班 with an office. */
export function withoutLeadingGroup(list: readonly Organization[]): void {
  if (list.some(({ kind }) => kind === 'leading-group')) return
  const groups = list.filter(({ kind, parent }) => kind === 'working-group' && parent === undefined)
  const headed = groups.filter(({ posts = [] }) =>
    ['组长', '副组长'].every((head) => posts.some(({ post }) => post === head)),
  )
  if (groups.length === 1 && headed[0] && !headed[0].name.endsWith('专班')) headed[0].kind = 'leading-group'
  for (const office of list) {
    if (office.kind !== 'office' || office.parent !== undefined) continue
    const owner = office.name.replace(/办公室$/, '')
    const body = headed.find(({ name }) => owner.length >= 2 && name.endsWith(owner))
    if (!body) continue
    body.kind = 'leading-group'
    office.parent = body.name
  }
}

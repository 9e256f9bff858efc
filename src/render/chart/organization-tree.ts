/**
 * Who hangs under whom: the bodies that a plan sets up, with the people at their head and where they sit. Units that
 * exist anyway and only get work stand in it where something is above or below them.
 */

import type { Organization, Plan, Post, Team } from '../../plan/plan.ts'
import { register } from '../../plan/references.ts'

export interface OrganizationNode {
  id: string
  name: string
  kind: NonNullable<Organization['kind']> | 'team'
  /** Lines under the name: heads by post, members, seat. */
  notes: string[]
  children: OrganizationNode[]
}

export function organizationTree(plan: Plan): OrganizationNode[] {
  const items = register(plan)
  const all: readonly (Organization | Team)[] = [...(plan.organizations ?? []), ...(plan.teams ?? [])]
  const teams = new Set<unknown>(plan.teams)
  const above = new Map<unknown, unknown>()
  for (const item of all) {
    const kinds = teams.has(item) ? (['team', 'organization'] as const) : (['organization', 'team'] as const)
    const parent = item.parent === undefined ? undefined : items.resolve(item.parent, kinds)?.item
    if (parent && parent !== item) above.set(item, parent)
  }
  cutCycles(above)
  const nodes = new Map(all.map((item) => [item as unknown, node(item, teams.has(item))]))
  const roots: OrganizationNode[] = []
  for (const [item, own] of nodes) {
    const parent = nodes.get(above.get(item))
    if (parent) parent.children.push(own)
    else roots.push(own)
  }
  return roots.filter(({ kind, children }) => children.length > 0 || (kind !== 'unit' && kind !== 'collective'))
}

/** A body that hangs under itself by way of others is a root. */
function cutCycles(above: Map<unknown, unknown>): void {
  const settled = new Set<unknown>()
  for (const start of Array.from(above.keys())) {
    const way = new Set<unknown>()
    let item: unknown = start
    while (item !== undefined && !settled.has(item)) {
      if (way.has(item)) {
        above.delete(item)
        break
      }
      way.add(item)
      item = above.get(item)
    }
    for (const passed of way) settled.add(passed)
  }
}

/** A member may be a person, a unit or a whole group of people; more of them than this are only counted. */
const mostMembers = 3

/** Posts below the head, which share a line. */
const members = /^(?:成员|组员|队员|委员|联络员|联系人)/

function node(item: Organization | Team, isTeam: boolean): OrganizationNode {
  const { id, name, count, posts = [] } = item
  const { seat, kind } = item as Organization
  const notes: string[] = []
  const heads = new Map<string, string[]>()
  for (const post of posts) {
    if (members.test(post.post)) continue
    const names = heads.get(post.post) ?? []
    heads.set(post.post, names)
    names.push(holder(post))
  }
  for (const [post, names] of heads) notes.push(`${post}：${names.join('、')}`)
  const rest = posts.filter(({ post, name, title }) => members.test(post) && (name ?? title) !== undefined).map(holder)
  if (rest.length > 0)
    notes.push(
      `成员：${rest.slice(0, mostMembers).join('、')}${rest.length > mostMembers ? ` 等${rest.length}项` : ''}`,
    )
  if (seat !== undefined) notes.push(`设在：${seat}`)
  return {
    id,
    name: count === undefined ? name : `${name}（${count}个）`,
    kind: isTeam ? 'team' : (kind ?? 'body'),
    notes,
    children: [],
  }
}

function holder({ name, title }: Post): string {
  return name ?? title ?? '未写明'
}

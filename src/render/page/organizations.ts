/** Who hangs under whom, as nested lists: organizations and the teams below them, with posts, functions and wording. */

import type { Organization, Post, Team } from '../../plan/plan.ts'
import { type OrganizationNode, organizationTree } from '../chart/organization-tree.ts'
import { type Chapter, part, wording } from './chapter.ts'
import { html, type Markup } from './markup.ts'

/** Browsers stop nesting somewhere; what is deeper stands on this level. */
const deepest = 12

export function organizations(chapter: Chapter): Markup | undefined {
  const { plan, say } = chapter
  const roots = organizationTree(plan)
  if (roots.length === 0) return undefined
  const bodies = [...(plan.organizations ?? []), ...(plan.teams ?? [])]
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const level = (nodes: readonly OrganizationNode[], depth: number): Markup[] =>
    (depth < deepest ? nodes : withAllBelow(nodes)).map(({ id, children }) => {
      const body = byId.get(id)
      const below = depth < deepest && children.length > 0 && html`<ul>${level(children, depth + 1)}</ul>`
      return html`<li>${body && card(chapter, body)}${below}</li>
`
    })
  return part(
    chapter,
    'organizations',
    say('organizations'),
    html`<ul class="tree" lang="zh-CN">${level(roots, 1)}</ul>`,
  )
}

function withAllBelow(nodes: readonly OrganizationNode[]): OrganizationNode[] {
  const found: OrganizationNode[] = []
  const open = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node)
    for (const child of node.children.toReversed()) open.push(child)
  }
  return found
}

function card(chapter: Chapter, body: Organization | Team): Markup {
  const { say } = chapter
  const { name, count, posts = [] } = body
  const { seat, functions = [] } = body as Organization
  const { members = [] } = body as Team
  const notes = [
    ...(seat ? [say('seat', { seat })] : []),
    ...(members.length > 0 ? [say('members', { members: members.join('、') })] : []),
  ]
  return html`<div class="body"><strong>${name}</strong>${count !== undefined && count > 1 && html` ×${count}`}${notes.map(
    (note) => html`<br><small>${note}</small>`,
  )}${posts.length > 0 && html`<ul class="posts">${posts.map(holder)}</ul>`}${
    functions.length > 0 && html`<ul class="functions">${functions.map((text) => html`<li>${text}</li>`)}</ul>`
  }${wording(chapter, body)}</div>`
}

function holder({ post, name, title }: Post): Markup {
  const who = [name, title].filter((text) => text).join('，')
  return html`<li><span class="post">${post}</span> ${who}</li>`
}

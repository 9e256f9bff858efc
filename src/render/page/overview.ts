/** The first part of the page: what the document is, how much there is in it, what the check has found. */

import type { Target } from '../../plan/plan.ts'
import { unitRoles } from '../../plan/units.ts'
import { pointLists } from '../checklist/points.ts'
import { type Chapter, type PageFinding, part } from './chapter.ts'
import { html, type Markup } from './markup.ts'

/** More than these are folded away. */
const shownFindings = 12

export function overview(chapter: Chapter): Markup {
  const { say, findings } = chapter
  return part(
    chapter,
    'overview',
    say('overview'),
    html`${facts(chapter)}
<ul class="counts">${counts(chapter).map(([count, label]) => html`<li><strong>${count}</strong> ${label}</li>`)}</ul>
${targets(chapter)}
<h3>${say('findings')}</h3>
${findings.length === 0 ? html`<p class="sound">${say('findings-none')}</p>` : findingList(chapter)}`,
  )
}

function facts({ plan: { document }, say }: Chapter): Markup | undefined {
  const all: [string, string | undefined][] = [
    [say('document-number'), document?.number],
    [say('issuer'), document?.issuer],
    [say('issued'), document?.issued],
    [say('recipients'), document?.recipients?.join('、')],
  ]
  const known = all.filter(([, value]) => value)
  if (known.length === 0) return undefined
  const rows = known.map(([name, value]) => html`<div><dt>${name}</dt><dd lang="zh-CN">${value}</dd></div>`)
  return html`<dl class="facts">${rows}</dl>`
}

function counts({ plan, rows, names, say }: Chapter): [number, string][] {
  const tasks = rows.filter(({ kind }) => kind === 'task')
  const leads = new Set(tasks.flatMap(({ item }) => item?.lead?.map(names.canonical) ?? []))
  const units = new Set(
    tasks.flatMap(({ item }) => unitRoles.flatMap(({ role }) => item?.[role]?.map(names.canonical) ?? [])),
  )
  const done = tasks.filter(({ item }) => item !== undefined && 'status' in item && item.status === 'done')
  const points = pointLists(plan, { kind: ['checks', 'materials'] }).reduce((sum, { points }) => sum + points.length, 0)
  const all: [number, string][] = [
    [tasks.length, say('count-tasks')],
    [done.length, say('count-done')],
    [leads.size, say('count-leads')],
    [units.size, say('count-units')],
    [plan.phases?.length ?? 0, say('count-phases')],
    [plan.organizations?.length ?? 0, say('count-organizations')],
    [points, say('count-points')],
  ]
  return all.filter(([count], at) => at === 0 || count > 0)
}

function targets({ plan, say }: Chapter): Markup | undefined {
  if (plan.targets === undefined || plan.targets.length === 0) return undefined
  return html`<h3>${say('targets')}</h3>
<ul class="targets" lang="zh-CN">${plan.targets.map((target) => html`<li>${target.subject} <strong>${bound(target)}</strong></li>`)}</ul>`
}

const signs: Record<string, string> = { '>=': '≥', '<=': '≤', '~': '约', '=': '' }

function bound({ comparator = '=', value, min, max, unit = '' }: Target): string {
  if (comparator === 'between') return `${min ?? ''}—${max ?? ''}${unit}`
  return value === undefined ? '' : `${signs[comparator] ?? comparator}${value}${unit}`
}

function findingList({ say, findings }: Chapter): Markup {
  const item = ({ severity, text, where, rule }: PageFinding) =>
    html`<li><span class="badge ${severity}">${say(severity)}</span> ${text} <small>${where} ${rule}</small></li>`
  const more = findings.slice(shownFindings)
  return html`<ul class="findings">${findings.slice(0, shownFindings).map(item)}</ul>
${
  more.length > 0 &&
  html`<details><summary>${say('findings-more', { count: more.length })}</summary><ul class="findings">${more.map(item)}</ul></details>`
}`
}

/**
 * Plans as one HTML document that needs nothing else: read without a script, filtered and ticked with it, printed. The
 * policy of the document lets nothing be loaded or sent, and runs only the one script whose hash it names.
 */

import type { Language, PageWords } from '../../messages/messages.ts'
import type { Plan } from '../../plan/plan.ts'
import { unitNames } from '../../plan/units.ts'
import { printableLine } from '../printable.ts'
import { tableRows } from '../table/rows.ts'
import type { PageData } from './browser/page-data.ts'
import { type Chapter, type PageFinding, sayer } from './chapter.ts'
import { dutyTable } from './duty-table.ts'
import { filterForm } from './filter-form.ts'
import { loadTables } from './load-tables.ts'
import { embedded, html, Markup, short } from './markup.ts'
import { organizations } from './organizations.ts'
import { overview } from './overview.ts'
import { script, scriptHash, style, styleHash } from './page-assets.generated.ts'
import { type NumberedPlan, numbered, scriptWords } from './page-data.ts'
import { schedule } from './schedule.ts'
import { tickLists } from './tick-lists.ts'

export interface PageInput {
  plan: Plan
  /** What the check has found, said already. */
  findings: readonly PageFinding[]
}

export interface PageOptions {
  language: Language
  words: PageWords
}

/** From so many rows on, parts that are not in view are laid out only when they come into it. */
const large = 300

const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export function page(inputs: readonly PageInput[], { language, words }: PageOptions): string {
  const say = sayer(words)
  const chapters = inputs.map(({ plan, findings }, at): Chapter => {
    const rows = tableRows(plan)
    return { plan, findings, rows, names: unitNames(plan), prefix: inputs.length > 1 ? `p${at + 1}-` : '', say }
  })
  const plans = chapters.map((chapter) => ({ chapter, known: numbered(chapter) }))
  const data: PageData = { words: scriptWords(words), plans: plans.map(({ known }) => known.data) }
  const titles = inputs.map(({ plan }) => short(printableLine(plan.title), 200))
  const { text } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fangan">
<title>${titles.join(' · ')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#content">${say('skip')}</a>
<header>
${inputs.length > 1 && html`<nav aria-label="${say('contents')}"><ul>${inputs.map(({ plan }, at) => html`<li><a href="#p${at + 1}-title" lang="zh-CN">${short(plan.title, 80)}</a></li>`)}</ul></nav>`}
<button type="button" data-print hidden>${say('print')}</button>
</header>
<main id="content" tabindex="-1">
${plans.map(({ chapter, known }) => article(chapter, known))}
</main>
<footer><noscript><p>${say('needs-script')}</p></noscript><p>${say('made-by')}</p></footer>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`
  return text
}

function article(chapter: Chapter, { units, phases }: NumberedPlan): Markup {
  const { plan, rows, prefix, say } = chapter
  const tree = organizations(chapter)
  const load = loadTables(chapter)
  const parts: [string, string][] = [
    ['overview', say('overview')],
    ['duties', say('duties')],
    ['schedule', say('schedule')],
    ...(tree ? [['organizations', say('organizations')] as [string, string]] : []),
    ...(load ? [['load', say('load')] as [string, string]] : []),
    ['checklists', say('checklists')],
  ]
  const links = parts.map(([id, name]) => html`<li><a href="#${prefix}${id}">${name}</a></li>`)
  // One plan alone is what the page is about; of several each is a part of it.
  return html`<article data-plan${rows.length > large && html` class="large"`} aria-labelledby="${prefix}title">
<h1 id="${prefix}title" lang="zh-CN">${plan.title}</h1>
<nav class="parts" aria-label="${say('contents')} ${prefix.replace(/\D/g, '')}"><ul>${links}</ul></nav>
${overview(chapter)}${filterForm(chapter, units, phases)}${dutyTable(chapter)}${schedule(chapter)}${tree}${load}${tickLists(chapter)}</article>
`
}

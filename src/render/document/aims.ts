/** What a plan stands on and aims at: the basis in its first paragraph, guiding thought, goals, targets, principles, frameworks. */

import type { Framework, Plan, Target } from '../../plan/plan.ts'
import { printableLine } from '../printable.ts'
import { type Block, paragraph, paragraphs } from './tree.ts'
import { chapter, type Writing } from './writing.ts'

const kinds: Partial<Record<NonNullable<Plan['type']>, string>> = {
  'work-plan': '工作方案',
  'activity-plan': '活动方案',
  'action-plan': '行动计划',
  'implementation-plan': '实施方案',
  assignment: '分工方案',
}

/** The first paragraph: 根据《…》（…号）要求，结合实际，制定本方案。 */
export function opening({ plan }: Writing): Block[] {
  const basis = plan.document?.basis ?? []
  if (basis.length === 0) return []
  const cited = basis.map(({ title, number, issuer }) => {
    return `${issuer ?? ''}《${title.replace(/^《|》$/g, '')}》${number === undefined ? '' : `（${number}）`}`
  })
  const last = cited.pop() as string
  const all = cited.length === 0 ? last : `${cited.join('、')}和${last}`
  const own = /(?:计划|要点|预案|方案)(?=(?:[（(][^（()）]*[）)])?$)/.exec(plan.title)?.[0] ?? '方案'
  const kind = kinds[plan.type ?? 'other']
  return [paragraph(`根据${all}要求，结合实际，制定本${kind?.endsWith(own) ? kind : own}。`)]
}

export function guidance({ plan }: Writing): Block[] {
  return chapter('指导思想', paragraphs(plan.guidance))
}

export function goals(writing: Writing): Block[] {
  const { plan } = writing
  const all = plan.goals ?? []
  const [only] = all
  // one goal that is called what the chapter is called is the chapter
  if (only && all.length === 1 && /(?:目标|目的|要求)$/.test(only.name))
    return chapter(only.name, writing.lines(only).map(paragraph))
  return chapter(
    '工作目标',
    all.flatMap((goal) => writing.item(2, goal)),
  )
}

/** Targets whose wording stands in none of the texts of the plan, each with who answers for it. */
export function targets(writing: Writing): Block[] {
  const { plan } = writing
  const text = JSON.stringify([plan.goals, plan.duties, plan.phases, plan.safeguards, plan.platforms, plan.teams])
  const said = (words: string) => text.includes(JSON.stringify(words).slice(1, -1))
  const further = (plan.targets ?? []).filter((target) => !said(target.text ?? target.subject))
  return chapter(
    '主要指标',
    further.map((target) => {
      const words = printableLine(figure(target))
      return paragraph(`${words}。${writing.bracket({ ...target, name: words, text: '' })}`)
    }),
  )
}

const comparators: Record<NonNullable<Target['comparator']>, (value: string) => string> = {
  '=': (value) => value,
  '>=': (value) => `不低于${value}`,
  '>': (value) => `超过${value}`,
  '<=': (value) => `不超过${value}`,
  '<': (value) => `低于${value}`,
  '~': (value) => `达到${value}左右`,
  between: (value) => `达到${value}`,
}

/** Units of what is counted. */
const counted = /^[万亿]?[个名户处家支场次人条项起件宗例座台套辆份篇期批]/

/** A target as a clause: its own wording, else one composed of its parts. */
function figure({ text, subject, comparator = '=', value, min, max, unit = '' }: Target): string {
  if (text !== undefined) return text.replace(/(?<![。；;])[。；;]+$/, '')
  if (comparator === 'between')
    return `${subject}${comparators.between(`${min}${unit === '%' ? unit : ''}至${max}${unit}`)}`
  if (value === undefined) return subject
  const words = comparators[comparator](`${value}${unit}`)
  // all there is of something is reached; any other share is one that it has
  if (comparator === '=' && (unit === '%' || /\d$/.test(subject)))
    return `${subject}${value === 100 ? '达到' : '为'}${words}`
  // what is counted is no less in number, what is measured is no lower
  return `${subject}${counted.test(unit) ? words.replace('低于', '少于') : words}`
}

export function principles(writing: Writing): Block[] {
  return chapter(
    '工作原则',
    (writing.plan.principles ?? []).flatMap((one) => writing.item(2, one)),
  )
}

/** 采取“1+3+N”工作体系（建成1张充电设施地图、…）。 Frameworks that a text of the plan names already are not told again. */
export function frameworks(writing: Writing): Block[] {
  const { plan } = writing
  const texts = JSON.stringify([plan.guidance, plan.goals, plan.duties, plan.platforms, plan.teams, plan.safeguards])
  return (plan.frameworks ?? [])
    .filter(({ name, parts: all = [] }) => !texts.includes(name) || all.some((part) => !texts.includes(part.name)))
    .flatMap((framework) => {
      const { name, text = '' } = framework
      const own = text.includes(name) ? text : `采取${name}${parts(framework)}。\n${text}`
      return writing.lines({ ...framework, text: own }).map(paragraph)
    })
}

function parts({ parts: all = [] }: Framework): string {
  return all.length === 0 ? '' : `（${all.map(({ name }) => name).join('、')}）`
}

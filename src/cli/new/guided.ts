/** `fangan new` on a terminal: the questions, a preview, and nothing written before it is confirmed. */

import { type Answers, draftPlan } from '../../draft/draft.ts'
import type { Template } from '../../draft/template.ts'
import { loadDraftWords } from '../../messages/catalogue.ts'
import { type DraftWords, filled } from '../../messages/messages.ts'
import { canonical } from '../../plan/canonical.ts'
import { load } from '../../plan/load.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Terminal } from '../io.ts'
import { coloredStyle, type Session } from '../session.ts'
import type { Ask } from './ask.ts'
import type { Made, NewFlags } from './new-plan.ts'
import { preview } from './preview.ts'
import { Interview } from './questions.ts'
import { aboutIn } from './template-list.ts'
import { chooseTemplate, type Templates } from './templates.ts'

/** Puts questions on the terminal until what needs them is done, and gives the terminal back whatever happens. */
export async function onTerminal<T>(
  terminal: Terminal,
  session: Session,
  work: (ask: Ask, words: DraftWords) => Promise<T>,
): Promise<T> {
  const { TerminalAsk } = await import('./terminal-ask.ts')
  const words = await loadDraftWords(session.language)
  const ask = new TerminalAsk(terminal, words, session.isColored(session.io.stderr) ? await coloredStyle() : undefined)
  try {
    return await work(ask, words)
  } finally {
    ask.close()
  }
}

/** The template that is chosen and the answers to all questions that flags leave open. */
export async function interview(
  ask: Ask,
  words: DraftWords,
  templates: Templates,
  flags: NewFlags,
  session: Session,
): Promise<{ template: Template; answers: Answers }> {
  ask.say(words.intro)
  const template = await templateOf(ask, words, templates, flags)
  const { title, issuer, number, level, year, period } = flags
  const thisYear = Number(session.io.today().slice(0, 4))
  const given = { title: title ?? titleSet(flags), issuer, number, level, period, year }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Answers
  const sample = canonical(load(draftPlan(template.text, { year: year ?? thisYear }).text, '').plans[0]?.value)
  const { units = [] } = (await session.configs.of('-')).config
  const around = { units: units.map((unit) => unit.name), thisYear }
  return { template, answers: await new Interview(ask, words, sample, known, around).run() }
}

function titleSet({ set }: NewFlags): string | undefined {
  const title = set.find(({ path }) => path.length === 1 && path[0] === 'title')?.value
  return title === undefined ? undefined : String(title)
}

function templateOf(ask: Ask, words: DraftWords, templates: Templates, { template }: NewFlags): Promise<Template> {
  if (template !== undefined) return Promise.resolve(chooseTemplate(template, templates))
  return ask.choose({
    message: words['ask-template'],
    choices: templates.usable.map((one) => ({
      value: one,
      label: aboutIn(one, words) || one.plan.title,
      hint: one.id,
    })),
  })
}

/** Shows what has been made and asks where it goes. Throws an `InputError` where it is to go nowhere. */
export async function confirmed(
  ask: Ask,
  words: DraftWords,
  made: Made,
  path: string,
  session: Session,
  terminal: Terminal,
  force: boolean,
): Promise<string> {
  const { columns, rows } = terminal.output
  const findings = made.findings.map(({ place, message }) => ({
    line: place?.start.line ?? 1,
    message: session.text(message),
  }))
  ask.say(preview(made.text, made.plan, findings, words, { columns, rows }))
  const taken = (file: string) => !force && file !== '-' && session.io.isFile(file)
  for (let file = path; ; ) {
    const way = await ask.choose({
      message: words['ask-write'],
      choices: [
        ...(taken(file) ? [] : [{ value: 'write', label: filled(words['write-to'], { path: file }) }]),
        {
          value: 'other',
          label: words['write-other'],
          ...(taken(file) ? { hint: `${file}: ${words['file-taken']}` } : {}),
        },
        { value: 'not', label: words['write-not'] },
      ],
    })
    if (way === 'write') return file
    if (way === 'not') throw new InputError({ code: 'new-cancelled' })
    const read = (text: string) => {
      if (text !== '-' && !/\.(?:ya?ml|json)$/i.test(text)) return { wrong: words['file-extension'] }
      return taken(text) ? { wrong: words['file-taken'] } : {}
    }
    file = (await ask.line({ message: words['ask-file'], otherwise: file, read })) || file
  }
}

/** The year of a plan that is made of an old one. */
export async function askYear(ask: Ask, words: DraftWords, otherwise: number): Promise<number> {
  const read = (text: string) => (/^(?:19|20|21)\d\d$/.test(text) ? {} : { wrong: words['year-wrong'] })
  return Number((await ask.line({ message: words['ask-year'], otherwise: String(otherwise), read })) || otherwise)
}

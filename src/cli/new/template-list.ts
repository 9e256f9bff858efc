/** `fangan new --list-templates`: what there is to begin from, for people and for programs. */

import width from 'fast-string-width'
import { countDuties, type Template } from '../../draft/template.ts'
import type { DraftWords } from '../../messages/messages.ts'
import { oneLine } from '../../report/one-line.ts'
import type { Session } from '../session.ts'
import type { Templates } from './templates.ts'

export async function listTemplates(
  { usable, broken }: Templates,
  format: 'terminal' | 'json',
  session: Session,
): Promise<void> {
  const { loadDraftWords } = await import('../../messages/catalogue.ts')
  const words = await loadDraftWords(session.language)
  for (const { error } of broken) session.fail(error)
  const text = format === 'json' ? `${JSON.stringify(usable.map(row), null, 2)}\n` : lines(usable, words)
  session.io.stdout.write(text)
}

function row({ id, plan, about, file }: Template) {
  const { title, type, phases = [], duties } = plan
  const origin = file ?? 'built-in'
  return { id, title, ...(type ? { type } : {}), about, origin, phases: phases.length, duties: countDuties(duties) }
}

function lines(templates: readonly Template[], words: DraftWords): string {
  const column = Math.max(...templates.map(({ id }) => width(oneLine(id)))) + 2
  const rows = templates.map((template) => {
    const id = oneLine(template.id)
    const origin = template.file === undefined ? words['built-in'] : oneLine(template.file)
    const margin = ' '.repeat(column)
    const about = aboutIn(template, words)
    return [
      `${id}${' '.repeat(column - width(id))}${oneLine(template.plan.title)}`,
      ...(about === '' ? [] : [`${margin}${about}`]),
      `${margin}${origin}`,
    ].join('\n')
  })
  return `${rows.join('\n\n')}\n`
}

/** What a template is for, in the reader's language where fangan knows it. */
export function aboutIn({ id, about, file }: Template, words: DraftWords): string {
  const known = `template-${id}`
  return file === undefined && Object.hasOwn(words, known) ? words[known as keyof DraftWords] : oneLine(about)
}

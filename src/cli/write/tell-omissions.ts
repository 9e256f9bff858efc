/** What a person must know of documents that were written: what was asked for, or stands in a plan, and is in none of them. */

import type { Plan } from '../../plan/plan.ts'
import { printableLine } from '../../render/printable.ts'
import type { Session } from '../session.ts'
import type { DocumentFormat, WriteOptions } from './document-file.ts'

const formatsOfPaper: ReadonlySet<DocumentFormat> = new Set(['html', 'docx'])

/** Says what was asked for, or stands in a plan, and is in no document: it would be missed only when it is signed. */
export async function tellOmissions(
  plans: readonly Plan[],
  format: DocumentFormat,
  { redHead = false }: WriteOptions,
  session: Session,
): Promise<void> {
  if (redHead && !formatsOfPaper.has(format)) session.say({ code: 'write-red-head-format', values: { format } })
  const { itemsWithoutTimeWords } = await import('../../render/document/dates.ts')
  for (const plan of plans) {
    const { document } = plan
    const title = printableLine(plan.title)
    if (redHead && formatsOfPaper.has(format) && document?.issuer === undefined)
      session.say({ code: 'write-red-head-issuer', values: { title } })
    const names = itemsWithoutTimeWords(plan)
    if (names.length > 0) session.say({ code: 'write-times-untold', values: { title, names: shortened(names) } })
  }
}

/** A few names of many. */
function shortened(names: readonly string[]): string {
  return printableLine(`${names.slice(0, 5).join('、')}${names.length > 5 ? '…' : ''}`)
}

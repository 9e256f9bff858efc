/** A plan as a document in one of the formats of `fangan write`; what a format needs is loaded only when it is used. */

import type { Plan } from '../../plan/plan.ts'
import type { DutyStyle } from '../../render/document/answers.ts'

export const documentFormats = ['txt', 'md', 'html', 'docx'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export interface WriteOptions {
  duties: DutyStyle
  /** The issuer in red above the title, on paper. */
  redHead?: boolean
  /** Leaves the outline of the plan aside and writes the chapters from its items. */
  compose?: boolean
}

export async function documentFile(
  plan: Plan,
  format: DocumentFormat,
  { duties, redHead = false, compose: afresh = false }: WriteOptions,
): Promise<string | Uint8Array> {
  const { officialDocument } = await import('../../render/document/document.ts')
  const document = officialDocument(plan, { duties, afresh })
  if (format === 'md') return (await import('../../render/document/markdown-file.ts')).markdownFile(document)
  if (format === 'html') return (await import('../../render/document/paper-page.ts')).paperPage(document, { redHead })
  if (format === 'docx') return (await import('../../render/document/paper-file.ts')).paperFile(document, { redHead })
  return (await import('../../render/document/plain-text.ts')).plainText(document)
}

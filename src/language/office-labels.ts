/**
 * Labels that only some offices use for the parties of a duty (主抓单位：, 承办处室：), as the configuration of a project
 * names them. They come after the labels that every document may have.
 */

import type { LabelRole } from '../lexicon/party-labels.ts'

/** Labels by the role that each gives. */
export type LabelWords = Partial<Record<LabelRole, readonly string[]>>

export interface OfficeLabels {
  roleOf(label: string): LabelRole | undefined
  /** Characters of the longest one. */
  longest: number
}

/** The labels that a project adds, looked up as they are written in a document, spaces aside. */
export function officeLabels(words: LabelWords): OfficeLabels {
  const roles = new Map(
    Object.entries(words).flatMap(([role, labels]) =>
      labels.map((label) => [plain(label), role as LabelRole] as const),
    ),
  )
  return {
    roleOf: (label) => roles.get(label),
    longest: Math.max(0, ...Array.from(roles.keys(), (label) => label.length)),
  }
}

/** Spaces in a label only align it. */
function plain(label: string): string {
  return label.replace(/\s/g, '')
}

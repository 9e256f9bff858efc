/** What became of every character of a file when it was read. */

import type { Position } from './place.ts'

/** Where a character went: `unread` is what no heading, no part of the plan and no plain section text holds. */
export type CoverageKind = 'title' | 'heading' | 'part' | 'section' | 'furniture' | 'unread'

export const coverageKinds: readonly CoverageKind[] = ['title', 'heading', 'part', 'section', 'furniture', 'unread']

export interface Coverage {
  /** Characters of each kind, white space not counted. */
  characters: Record<CoverageKind, number>
  /** What was not read, in order, with its place in the file. */
  unread: { text: string; place: Position }[]
}

/** The share of one kind, from 0 to 1; an empty file is all read. */
export function share({ characters }: Coverage, kind: CoverageKind): number {
  const total = coverageKinds.reduce((sum, one) => sum + characters[one], 0)
  return total === 0 ? 0 : characters[kind] / total
}

/** The share that was read: all but the unread. */
export function readShare(coverage: Coverage): number {
  return 1 - share(coverage, 'unread')
}

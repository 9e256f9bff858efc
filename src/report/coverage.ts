/** The ledger of a reading for people: the share of every kind, then each unread piece with its place. */

import type { Catalogue } from '../messages/messages.ts'
import { sentence } from '../messages/messages.ts'
import { type Coverage, coverageKinds, readShare, share } from '../source/coverage.ts'
import { oneLine } from './one-line.ts'

/** Unread text is shown up to this many characters. */
const longestQuote = 60

export function coverageReport(coverage: Coverage, file: string, catalogue: Catalogue): string {
  const percent = (value: number) => `${(Math.floor(value * 1000) / 10).toFixed(1)} %`
  const head = sentence(catalogue, { code: 'coverage-read', values: { file, percent: percent(readShare(coverage)) } })
  const shares = coverageKinds.map((kind) => {
    const values = { kind: catalogue[`coverage-${kind}`], percent: percent(share(coverage, kind)) }
    return `  ${sentence(catalogue, { code: 'coverage-share', values })}\n`
  })
  const unread = coverage.unread.map(({ text, place }) => {
    const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
    return `${oneLine(`${file}:${place.start.line}:${place.start.column}  ${catalogue['coverage-unread']}  ${quote}`)}\n`
  })
  return `${oneLine(head)}\n${shares.join('')}${unread.join('')}`
}

/** What a rule says of itself, as Markdown: `fangan explain` prints one page, `docs/rules.md` holds them all. */

import { type Catalogue, type MessageCode, sentence } from '../messages/messages.ts'
import type { Severity } from '../source/diagnostic.ts'
import { oneLine } from './one-line.ts'

/** The part of a rule that documents it. */
export interface RuleDocument {
  id: string
  severity: Severity
  summary: MessageCode
  why: MessageCode
  guard?: MessageCode
  bad?: string
  good?: string
  /** The words of a rule that a project wrote itself, in place of those of the catalogue. */
  words?: { summary: string; why: string }
}

/** What a rule asks for and why, in the words of a catalogue or in its own. */
export function ruleSays(
  { summary, why, words }: RuleDocument,
  catalogue: Catalogue,
): { summary: string; why: string } {
  return words ?? { summary: catalogue[summary], why: catalogue[why] }
}

/** One rule: what it asks for, its severity, why, when it keeps silent, and its examples, which the tests run. */
export function rulePage(rule: RuleDocument, catalogue: Catalogue, level = 1): string {
  const { id, severity, guard, bad, good } = rule
  const { summary, why } = ruleSays(rule, catalogue)
  const said = (code: MessageCode, values = {}) => sentence(catalogue, { code, values })
  const paragraphs = [
    `${'#'.repeat(level)} ${id}`,
    said('rule-page-summary', { summary: capital(summary), severity: said(`severity-${severity}`) }),
    ...(why === '' ? [] : [why]),
    ...(guard ? [said('rule-page-guard', { guard: said(guard) })] : []),
    ...example(said('rule-page-bad'), bad),
    ...example(said('rule-page-good'), good),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function example(title: string, yaml: string | undefined): string[] {
  return !yaml ? [] : [title, `\`\`\`yaml\n${yaml}\`\`\``]
}

/** All rules, one a line: id, severity, what it asks for. */
export function ruleList(rules: readonly RuleDocument[], catalogue: Catalogue): string {
  const longest = Math.max(...rules.map(({ id }) => id.length))
  const word = Math.max(...rules.map(({ severity }) => severity.length))
  const lines = rules.map((rule) => {
    const { id, severity } = rule
    return `${id.padEnd(longest)}  ${severity.padEnd(word)}  ${oneLine(ruleSays(rule, catalogue).summary)}\n`
  })
  return lines.join('')
}

function capital(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}

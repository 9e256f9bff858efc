/**
 * A file with its safe repairs made, round after round, because one repair may bring the next to light: when it is
 * done a second run finds nothing to do. A text that would not read as it did, or a file that is not UTF-8, is left.
 */

import { applyFixes } from '../../gate/apply-fixes.ts'
import type { Verdict } from '../../gate/gate.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Input } from '../inputs.ts'
import { readPlanText } from '../plan-text.ts'

/** More rounds than any file needs; a repair that undoes another would go on for ever. */
const mostRounds = 10

export async function repaired(
  input: Input,
  path: string,
  verdict: Verdict,
  judge: (input: Input) => Promise<Verdict>,
): Promise<{ input: Input; verdict: Verdict; count: number }> {
  let now = { input, verdict, count: 0 }
  if (!input.bytes || !Buffer.from(input.text).equals(input.bytes)) return now
  for (let round = 0; round < mostRounds; round++) {
    const { text, count } = applyFixes(now.input.text, now.verdict.findings)
    if (count === 0) return now
    const next = reread(text, path)
    if (!next || next.plans.length !== input.plans.length) return now
    now = { input: next, verdict: await judge(next), count: now.count + count }
  }
  return now
}

function reread(text: string, path: string): Input | undefined {
  try {
    return readPlanText(text, path)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

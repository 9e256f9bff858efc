/**
 * Rules of a project's own, as its plugin modules export them: in plain words instead of message codes, and checked
 * here part by part, so that a slip in a plugin is said of the plugin.
 */

import type { Context, Repair, Rule } from '../check/rule.ts'
import type { Message } from '../messages/messages.ts'
import type { Plan } from '../plan/plan.ts'
import { InputError, type Severity } from '../source/diagnostic.ts'

/** What a custom rule reports. */
export interface CustomFinding {
  message: string
  pointer: string
  /** The words within the value that are meant. */
  quote?: string
  related?: { message: string; pointer: string; quote?: string }[]
  repair?: Repair
}

/** A rule as a plugin writes it. */
export interface CustomRule {
  id: string
  severity: Severity
  summary: string
  why?: string
  check(plan: Plan, report: (finding: CustomFinding) => void, context: Context): void | Promise<void>
}

/** A custom rule as the runner takes it, with its own words beside it. */
export interface AdoptedRule extends Rule {
  words: { summary: string; why: string }
}

type Kinds = Record<string, (value: unknown) => boolean>

const isText = (value: unknown): value is string => typeof value === 'string'
const isPointer = (value: unknown) => isText(value) && /^(?:\/|$)/.test(value)

const kinds: Kinds = {
  id: (value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/.test(value),
  severity: (value) => ['error', 'warning', 'info'].includes(value as string),
  summary: (value) => typeof value === 'string' && value !== '',
  why: (value) => value === undefined || typeof value === 'string',
  check: (value) => typeof value === 'function',
}

const spotKinds: Kinds = {
  message: isText,
  pointer: isPointer,
  quote: (value) => value === undefined || isText(value),
}

const findingKinds: Kinds = {
  ...spotKinds,
  related: (value) =>
    value === undefined || (Array.isArray(value) && !value.some((spot) => wrongPart(spot, spotKinds))),
  repair: (value) => value === undefined || Array.isArray((value as Partial<Repair> | null)?.changes),
}

/** The first part of what a plugin hands over that is not of its kind. */
function wrongPart(given: unknown, expected: Kinds): string | undefined {
  return Object.keys(expected).find((key) => !expected[key]?.((given as Record<string, unknown> | undefined)?.[key]))
}

/** The rules of a loaded plugin module. Throws an InputError about the file where one is not of that form, as does a rule that fails. */
export function adopt(module: unknown, file: string, taken: ReadonlySet<string>): AdoptedRule[] {
  const list = (module as { rules?: unknown }).rules
  if (!Array.isArray(list)) throw new InputError({ code: 'plugin-without-rules' }, { file })
  const ids = new Set(taken)
  return list.map((rule: CustomRule, index) => {
    const part = wrongPart(rule, kinds)
    if (part) throw new InputError({ code: 'plugin-bad-rule', values: { position: index + 1, part } }, { file })
    if (ids.has(rule.id)) throw new InputError({ code: 'plugin-rule-twice', values: { rule: rule.id } }, { file })
    ids.add(rule.id)
    return adopted(rule, file)
  })
}

function adopted(rule: CustomRule, file: string): AdoptedRule {
  const { id, severity, summary, why = '' } = rule
  return {
    id,
    severity,
    summary: 'rule-custom-summary',
    why: 'rule-custom-why',
    bad: '',
    good: '',
    words: { summary, why },
    async check(plan, report, context) {
      const findings: CustomFinding[] = []
      try {
        await rule.check(plan, (finding) => findings.push(finding), context)
      } catch (error) {
        throw new InputError({ code: 'plugin-rule-failed', values: { rule: id, reason: reasonOf(error) } }, { file })
      }
      const part = findings.map((finding) => wrongPart(finding, findingKinds)).find((wrong) => wrong)
      if (part) throw new InputError({ code: 'plugin-bad-finding', values: { rule: id, part } }, { file })
      for (const { message, related, ...finding } of findings) {
        const others = related?.map((other) => ({ ...other, message: spoken(other.message) }))
        report({ ...finding, message: spoken(message), ...(others ? { related: others } : {}) })
      }
    },
  }
}

/** The first line of what a plugin throws, which may be anything. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.split('\n')[0] as string
}

function spoken(text: string): Message {
  return { code: 'custom', values: { text: String(text) } }
}

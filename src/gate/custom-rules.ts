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

const kinds: Record<string, (value: unknown) => boolean> = {
  id: (value) => typeof value === 'string' && /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/.test(value),
  severity: (value) => ['error', 'warning', 'info'].includes(value as string),
  summary: (value) => typeof value === 'string' && value !== '',
  why: (value) => value === undefined || typeof value === 'string',
  check: (value) => typeof value === 'function',
}

/** The rules of a loaded plugin module. Throws an InputError about the file where one is not of that form. */
export function adopt(module: unknown, file: string, taken: ReadonlySet<string>): AdoptedRule[] {
  const list = (module as { rules?: unknown }).rules
  if (!Array.isArray(list)) throw new InputError({ code: 'plugin-without-rules' }, { file })
  const ids = new Set(taken)
  return list.map((rule: CustomRule, index) => {
    const part = Object.keys(kinds).find((key) => !kinds[key]?.(rule?.[key as keyof CustomRule]))
    if (part) throw new InputError({ code: 'plugin-bad-rule', values: { position: index + 1, part } }, { file })
    if (ids.has(rule.id)) throw new InputError({ code: 'plugin-rule-twice', values: { rule: rule.id } }, { file })
    ids.add(rule.id)
    return adopted(rule)
  })
}

function adopted(rule: CustomRule): AdoptedRule {
  const { id, severity, summary, why = '' } = rule
  return {
    id,
    severity,
    summary: 'rule-custom-summary',
    why: 'rule-custom-why',
    bad: '',
    good: '',
    words: { summary, why },
    check: (plan, report, context) =>
      rule.check(
        plan,
        ({ message, related, ...finding }) => {
          const others = related?.map((other) => ({ ...other, message: spoken(other.message) }))
          report({ ...finding, message: spoken(message), ...(others ? { related: others } : {}) })
        },
        context,
      ),
  }
}

function spoken(text: string): Message {
  return { code: 'custom', values: { text: String(text) } }
}

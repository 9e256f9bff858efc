/** What a plain scalar of YAML means: text nearly always, else a number, a truth value or null, as the core schema has it. */

import { CORE_SCHEMA } from './yaml.ts'

export function plainScalar(text: string): unknown {
  if (!mayBeTyped(text) || isText.test(text)) return text
  return number.test(text) ? Number(text) : CORE_SCHEMA.resolveImplicitScalarTag(text).value
}

/** What plans have nearly always where it may not be text; for it the library need not be loaded. */
const number = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,8})?$/
/** Figures with something behind that no number has there (2025-07, 1+3+N, 5G), or a mark that stands in nothing but text. */
const isText = /^\d+[^\d.eEox]|[^\w.+~-]/

/**
 * Whether a plain scalar may be anything but text: what is not has no Chinese in it, a number, a truth value or null
 * begins with one of a few characters, and words are short. It spares nearly all wording the question.
 */
function mayBeTyped(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code > 0x7e || text.charCodeAt(text.length - 1) > 0x7e) return false
  if (code <= 0x39 || code === 0x7e || text === '') return true
  const letter = code | 0x20
  return text.length <= 5 && (letter === 0x6e || letter === 0x74 || letter === 0x66)
}

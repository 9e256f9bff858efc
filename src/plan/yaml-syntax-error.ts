/**
 * What the YAML parser found wrong, in words that help a writer: its own reasons speak of tokens, and in English only.
 * The table holds what goes wrong in practice; anything else keeps the parser's reason.
 */

import type { MessageCode } from '../messages/messages.ts'
import { InputError } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import { YAMLException } from './yaml.ts'

const causes: readonly [beginning: string, code: MessageCode, hint: MessageCode][] = [
  ['tab characters', 'yaml-tab', 'hint-yaml-indentation'],
  ['bad indentation', 'yaml-indentation', 'hint-yaml-indentation'],
  // Inside brackets and quotation marks only: the line is where the parser saw that something is still open.
  ['deficient indentation', 'yaml-open', 'hint-yaml-open'],
  ['can not read a block mapping entry', 'yaml-colon', 'hint-yaml-colon'],
  ["expected ':'", 'yaml-colon', 'hint-yaml-colon'],
  ['a whitespace character is expected after the key-value', 'yaml-colon', 'hint-yaml-colon'],
  ['missed comma', 'yaml-comma', 'hint-yaml-comma'],
  ['expected the node content', 'yaml-comma', 'hint-yaml-comma'],
  ['unexpected end of the', 'yaml-open', 'hint-yaml-open'],
  ['end of the stream or a document separator', 'yaml-stray', 'hint-yaml-stray'],
  ['unknown escape', 'yaml-escape', 'hint-yaml-escape'],
  ['expected hexadecimal', 'yaml-escape', 'hint-yaml-escape'],
  ['the stream contains non-printable', 'yaml-character', 'hint-yaml-character'],
  ['expected valid JSON character', 'yaml-character', 'hint-yaml-character'],
  ['null byte', 'yaml-character', 'hint-yaml-character'],
  ['nesting exceeded', 'yaml-nesting', 'hint-yaml-nesting'],
]

/** The input error for what the parser threw; anything but a YAMLException is a bug and is thrown on. */
export function syntaxError(error: unknown, file: string, positionAt: (offset: number) => Position): InputError {
  if (!(error instanceof YAMLException)) throw error
  const { reason, mark } = error
  const cause = causes.find(([beginning]) => reason.startsWith(beginning))
  let { 1: code, 2: hint } = cause ?? (['', 'yaml-syntax', 'hint-yaml-syntax'] as const)
  // What the parser calls an indentation in the middle of a line is something behind a complete value.
  if (code === 'yaml-indentation' && mark && !startsLine(mark.buffer, mark.position)) {
    code = 'yaml-stray'
    hint = 'hint-yaml-stray'
  }
  const limit = Number(/\d+/.exec(reason)?.[0] ?? 0)
  return new InputError(
    { code, values: { reason, limit } },
    { hint: { code: hint }, file, place: positionAt(mark?.position ?? 0) },
  )
}

function startsLine(text: string, offset: number): boolean {
  let at = offset
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}

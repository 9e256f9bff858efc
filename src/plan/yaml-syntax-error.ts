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
  ['deficient indentation', 'yaml-indentation', 'hint-yaml-indentation'],
  ['can not read a block mapping entry', 'yaml-colon', 'hint-yaml-colon'],
  ["expected ':'", 'yaml-colon', 'hint-yaml-colon'],
  ['a whitespace character is expected after the key-value', 'yaml-colon', 'hint-yaml-colon'],
  ['unexpected end of the stream within a flow', 'yaml-bracket', 'hint-yaml-bracket'],
  ['missed comma', 'yaml-comma', 'hint-yaml-comma'],
  ['expected the node content', 'yaml-comma', 'hint-yaml-comma'],
  ['unexpected end of the stream within a', 'yaml-quote', 'hint-yaml-quote'],
  ['unexpected end of the document within a', 'yaml-quote', 'hint-yaml-quote'],
  ['end of the stream or a document separator', 'yaml-stray', 'hint-yaml-quote'],
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
  const { reason } = error
  const [, code, hint] = causes.find(([beginning]) => reason.startsWith(beginning)) ?? [
    '',
    'yaml-syntax' as const,
    'hint-yaml-syntax' as const,
  ]
  const limit = Number(/\d+/.exec(reason)?.[0] ?? 0)
  return new InputError(
    { code, values: { reason, limit } },
    { hint: { code: hint }, file, place: positionAt(error.mark?.position ?? 0) },
  )
}

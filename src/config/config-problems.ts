/** What is wrong with a configuration, each with the place of the very key or value, and the key that was meant. */

import type { ErrorObject } from 'ajv'
import type { Message } from '../messages/messages.ts'
import { near } from '../plan/near-word.ts'
import { type PlaceTable, pointerBelow, pointerTokens } from '../plan/place-table.ts'
import { InputError } from '../source/diagnostic.ts'
import { keys, validate } from './config-schema.generated.js'

export function configProblems(value: unknown, places: PlaceTable, file: string): InputError[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => problem(error, places, file))
}

function problem(error: ErrorObject, places: PlaceTable, file: string): InputError {
  const { instancePath, keyword, params } = error
  if (keyword === 'additionalProperties') {
    const key: string = params.additionalProperty
    const suggestion = near(key, keysAt(instancePath))
    const hint: Message | undefined = suggestion ? { code: 'hint-did-you-mean', values: { suggestion } } : undefined
    return new InputError(
      { code: 'config-unknown-key', values: { key } },
      { file, place: places.key(pointerBelow(instancePath, key)), ...(hint ? { hint } : {}) },
    )
  }
  return new InputError(complaint(error), { file, place: places.value(instancePath) })
}

function keysAt(pointer: string): readonly string[] {
  if (pointer.startsWith('/overrides/')) return keys.override
  if (pointer === '/labels') return keys.labels
  return pointer.startsWith('/units/') ? keys.unit : keys.config
}

const levels = 'off info warning error'

function complaint({ instancePath, keyword, params }: ErrorObject): Message {
  const key = pointerTokens(instancePath).findLast((token) => !/^\d+$/.test(token)) ?? 'fangan.config'
  switch (keyword) {
    case 'required':
      return { code: 'config-missing', values: { key: params.missingProperty as string } }
    case 'enum':
      return { code: 'config-choice', values: { key, choices: (params.allowedValues as unknown[]).join(' ') } }
    case 'pattern':
      if (instancePath.startsWith('/plugins/')) return { code: 'config-plugin-path' }
      if (/\/rules\/[^/]*$/.test(instancePath)) return { code: 'config-choice', values: { key, choices: levels } }
      if (instancePath.startsWith('/labels/')) return { code: 'config-label', values: { key } }
      return { code: 'config-blank', values: { key } }
    case 'minimum':
      return { code: 'config-integer', values: { key } }
    case 'type':
      return typeProblem(key, params.type as string | string[])
    default:
      return { code: 'config-other', values: { key, keyword } }
  }
}

function typeProblem(key: string, type: string | string[]): Message {
  switch (type) {
    case 'array':
      return { code: 'config-list', values: { key } }
    case 'object':
      return { code: 'config-mapping', values: { key } }
    case 'boolean':
      return { code: 'config-boolean', values: { key } }
    case 'integer':
      return { code: 'config-integer', values: { key } }
    case 'string':
      return { code: 'config-text', values: { key } }
    default:
      return { code: 'config-choice', values: { key, choices: levels } }
  }
}

/** From the flags of `fangan add` to an item as a writer would put it. */

import { type AddableKind, fieldsOf } from '../../edit/item-fields.ts'
import { splitOutside } from '../../language/brackets.ts'
import { findQuantities } from '../../language/quantities.ts'
import { InputError } from '../../source/diagnostic.ts'

/** The value of each flag; those that take several values have a list. */
export type FieldFlags = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** The item, its keys in the order of the format. Throws an `InputError` where a flag is not for this kind, or the name is missing. */
export function itemOf(kind: AddableKind, flags: FieldFlags): Record<string, unknown> {
  const fields = new Map(fieldsOf(kind))
  const given = new Map(
    Object.entries(flags)
      .map(([key, value]) => [key, filled(value)] as const)
      .filter(([, value]) => value !== undefined),
  )
  const nameKey = kind === 'target' ? 'subject' : 'name'
  const name = given.get('name')
  if (kind === 'target') {
    given.delete('name')
    const [read] = findQuantities(String(flags.text ?? ''))
    const { subject, comparator, value, min, max, unit } = read ?? {}
    const isPlain = flags.value === undefined && flags.min === undefined && flags.max === undefined
    const found = { subject, ...(isPlain ? { comparator, value, min, max, unit } : {}) }
    for (const [key, one] of Object.entries(found)) if (one !== undefined && !given.has(key)) given.set(key, one)
    if (name !== undefined) given.set('subject', name)
  }
  for (const key of given.keys()) {
    if (!fields.has(key)) throw wrongOption(key, kind)
  }
  if (given.get(nameKey) === undefined) throw new InputError({ code: 'add-needs', values: { option: '--name' } })
  const item: Record<string, unknown> = {}
  for (const [key, { form }] of fields) {
    const value = given.get(key)
    if (value === undefined) continue
    if (key === 'posts') item.posts = (value as readonly string[]).map(post)
    else if (key === 'functions') item.functions = value
    else if (form === 'texts') {
      item[key] = (value as readonly string[]).flatMap((names) => splitOutside(names, '、').map(({ text }) => text))
    } else item[key] = value
  }
  return item
}

/** A value without white space around it; one that says nothing is none. */
function filled(value: FieldFlags[string]): FieldFlags[string] {
  if (typeof value === 'number' || value === undefined) return value
  if (typeof value === 'string') return value.trim() || undefined
  const entries = value.map((entry) => entry.trim()).filter((entry) => entry !== '')
  return entries.length > 0 ? entries : undefined
}

/** A flag that goes with another kind. */
export function wrongOption(key: string, kind: AddableKind): InputError {
  const names = fieldsOf(kind).map(([name]) => (name === 'subject' ? 'name' : name))
  const options = [...names, ...(kind === 'duty' ? ['under'] : [])].map((name) => `--${name}`).join(' ')
  const hint = { code: 'hint-add-options', values: { kind, options } } as const
  return new InputError({ code: 'add-wrong-option', values: { option: `--${key}`, kind } }, { hint })
}

/** `组长=李明远（副镇长）`: a post, who holds it, and as what. */
function post(text: string): Record<string, string> {
  const [, title, , name = '', office] =
    /^([^=:：]+)([=:：]([^（()）]*)(?:[（(]([^（()）]*)[）)])?)?$/.exec(text.trim()) ?? []
  if (title === undefined) throw new InputError({ code: 'add-bad-post', values: { value: text.slice(0, 60) } })
  const parts = { post: title.trim(), name: name.trim(), title: office?.trim() ?? '' }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
}

/**
 * HTML that cannot be broken out of: every value put into a piece of markup is made printable and escaped, unless it is
 * such a piece itself. All of the page is written with it, so that no part has to remember.
 */

import { escapedHtml } from '../escaped-html.ts'
import { printable } from '../printable.ts'

export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Value = Markup | string | number | false | undefined | readonly Value[]

/** Markup with values in it; what is false or missing is left out, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((string, at) => string + (at < values.length ? written(values[at]) : '')).join(''))
}

function written(value: Value): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return escapedHtml(printable(String(value)))
}

/** A name cut to a length that a list of choices can show. */
export function short(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = Array.from(text.slice(0, length * 2))
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}…`
}

/** What would end a script element or a line in it, or make it read otherwise than it stands. */
const unseen = /[<\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** JSON as data inside a script element. */
export function embedded(data: unknown): Markup {
  const coded = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return new Markup(JSON.stringify(data).replace(unseen, coded))
}

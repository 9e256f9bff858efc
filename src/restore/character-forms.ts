/**
 * Characters in a form that looks like the one that is meant: full-width figures and letters (２０２４年, Ａ组), radicals that
 * a copy out of a PDF has for the characters themselves (⼯作⽅案), compatibility forms (﹙﹚), spaces that do not break,
 * and what has no width at all. Unicode's compatibility decomposition (UAX #15, NFKC) says what is meant; for the radicals
 * of the supplement, which it leaves alone, EquivalentUnifiedIdeograph.txt does.
 */

import { type Pass, replaceAll } from './pass.ts'

const radicals = new Map(
  '⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical, character]) => [radical as string, character as string] as const),
)

/** What stands for another character, and what takes no room, as the classes of an expression. */
const forms =
  '\u2e80-\u2fd5\uf900-\ufaff\ufe54\ufe55\ufe59\ufe5a\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff64\u00a0'
const noWidth = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'
const found = new RegExp(`[${forms}]+|([${noWidth}]+)`, 'g')

/** The small forms stand among Chinese text, which has full-width marks. */
const wide: Readonly<Record<string, string>> = { ':': '：', ';': '；', '(': '（', ')': '）' }

/** The character that is meant: one for one, so that places stay as they are. */
function meant(written: string): string {
  const plain = radicals.get(written) ?? written.normalize('NFKC')
  return plain.length === written.length ? (wide[plain] ?? plain) : written
}

/** All characters of a class. */
function members(characterClass: string): string {
  return characterClass.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    const from = first.charCodeAt(0)
    return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, at) => from + at))
  })
}

export const characterForms: Pass = {
  id: 'character-forms',
  signs: members(forms + noWidth),
  restore(text) {
    return replaceAll(text, found, ([written, empty]) => (empty ? '' : Array.from(written, meant).join('')))
  },
}

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

const found =
  /[\u2e80-\u2fd5\uf900-\ufaff\ufe54\ufe55\ufe59\ufe5a\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff64\u00a0]+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

/** Characters that take no room are nothing; of all others each is one again, so that their places stay as they are. */
function meant(written: string): string {
  return Array.from(written, (one) => {
    if (one === '\u00a0') return ' '
    const plain = radicals.get(one) ?? one.normalize('NFKC')
    return noWidth.test(plain) ? '' : plain.length === one.length ? (wide[plain] ?? plain) : one
  }).join('')
}

const noWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
/** The small forms stand among Chinese text, which has full-width marks. */
const wide: Readonly<Record<string, string>> = { ':': '：', ';': '；', '(': '（', ')': '）' }

function range(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
}

export const characterForms: Pass = {
  id: 'character-forms',
  signs: [
    range(0x2e80, 0x2fd5),
    range(0xf900, 0xfaff),
    '\ufe54\ufe55\ufe59\ufe5a％',
    range(0xff10, 0xff19),
    range(0xff21, 0xff3a),
    range(0xff41, 0xff5a),
    range(0xff61, 0xff64),
    '\u00a0\u00ad\ufeff',
    range(0x200b, 0x200f),
    range(0x202a, 0x202e),
    range(0x2060, 0x2069),
  ].join(''),
  restore(text) {
    return replaceAll(text, found, ([written]) => meant(written))
  },
}

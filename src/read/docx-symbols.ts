/** Signs that Word takes from symbol fonts (`w:sym`): those that plans use, boxes and ticks, as the characters they look like. */

const wingdings = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x72, '□'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x78, '☒'],
  [0xa1, '○'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])
const wingdings2 = new Map([
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x54, '☒'],
  [0xa3, '□'],
])
const fonts = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
])

/** The character of a symbol; nothing for one that only its font knows. */
export function symbol(font: string, code: string): string {
  const value = /^[\da-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  const signs = fonts.get(font.toLowerCase())
  if (signs) return signs.get(value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value) ?? ''
  if (value < 0x20 || (value >= 0xd800 && value < 0xf900) || value > 0x10ffff) return ''
  return String.fromCodePoint(value)
}

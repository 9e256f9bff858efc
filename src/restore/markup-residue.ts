/** HTML tags, character references and Word field codes that a copy left in the text. Tags that end a line become one. */

import { type Pass, replaceAll } from './pass.ts'

const inline =
  'a|b|big|em|font|i|iframe|img|input|label|o:p|object|param|rp|rt|ruby|s|small|source|span|strong|sub|sup|track|u|video|wbr'
const block =
  'blockquote|body|br|button|center|dd|div|dl|dt|form|h[1-6]|head|hr|html|li|link|meta|ol|p|pre|script|section|style|table|tbody|td|th|thead|title|tr|ul'
const tag = `(?<!<)<\\/?(?:(?:${inline})|(${block}))(?:\\s[^<>\\n]{0,400})?\\/?>`
const field =
  '\\b(?:HYPERLINK "[^"\\n]{0,400}"|PAGEREF _Toc\\d+(?: \\\\h)?|TOC \\\\o "[^"\\n]{0,20}"(?: \\\\[hzu])*)[ \\t]?'
// an item of an HTML list that held nothing but tags
const emptyItem = '\\d(?<=^[ \\t]*.)\\d{0,2}\\.[ \\t]+(?=(?:<\\/?[a-z][^<>\\n]{0,100}>){1,20}[ \\t]*$)'
const residue = new RegExp(
  `${emptyItem}|${tag}|&(nbsp|ensp|emsp|ldquo|rdquo|mdash|hellip|middot|quot|lt|gt);|${field}`,
  'gim',
)

// angle brackets in full width, so that escaped tags do not turn into tags
const characters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  hellip: '…',
  middot: '·',
  quot: '"',
  lt: '＜',
  gt: '＞',
}

/** One of them is in every piece of residue. */
const words = ['<', '&', 'HYPERLINK', 'PAGEREF', 'TOC ']

export const markupResidue: Pass = {
  id: 'markup-residue',
  restore: (text) =>
    words.every((word) => !text.includes(word))
      ? []
      : replaceAll(text, residue, ([, blockTag, name]) =>
          name ? characters[name.toLowerCase()] : blockTag ? '\n' : '',
        ),
}

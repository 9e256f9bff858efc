/**
 * Numbering marks at line starts that lost a byte. In GBK an indented “（一）” begins A1A1 A3A8; where one A1 was
 * lost, every following pair of bytes is read one off, and the same few wrong characters come out each time. Only
 * the marks are put right here: they carry the structure, and each wrong form has exactly one right one.
 */

import { type Pass, replaceAll } from './pass.ts'

/** Wrong form behind the stray `。` or `、` → mark. Private-use characters are GBK pairs without a character. */
const forms: Readonly<Record<string, string>> = {
  '。ㄒ唬': '（一）',
  '。ǘ\ue46a': '（二）',
  '。ㄈ\ue40c': '（三）',
  '。ㄋ模': '（四）',
  '。ㄎ澹': '（五）',
  '。\ue7c9\ue294': '（六）',
  '。ㄆ撸': '（七）',
  '。ò耍': '（八）',
  '。ň牛': '（九）',
  '。ㄊ\ue17a': '（十）',
  '、沤Y': '⑴結',
  '、菍π': '⑶對',
  '、賹': '①對',
  '、趯': '②對',
  '、塾': '③有',
}

const shifted = new RegExp(
  `(?<=^[ \\t\\u3000\\u00a0]*)(?:${Object.keys(forms).join('|')}|。[(（]?(\\d{1,2})[)）])(?:、(?=[\\u4e00-\\u9fff]))?`,
  'gm',
)

export const shiftedMarks: Pass = {
  id: 'shifted-marks',
  summary: 'numbering marks that lost a byte in GBK',
  restore: (text) =>
    /^[ \t\u3000\u00a0]*[。、]/m.test(text)
      ? replaceAll(text, shifted, (match) => (match[1] ? `（${match[1]}）` : forms[match[0].replace(/(?<=.)、$/, '')]))
      : [],
}

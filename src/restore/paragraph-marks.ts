/**
 * What became of paragraph marks and indents in a conversion: a lone Cyrillic letter between two paragraphs, question
 * marks or boxes before the first word of one. A single box is left: in a form it is there to be ticked.
 */

import { type Pass, replaceAll } from './pass.ts'

const marks =
  /(?<=[\u4e00-\u9fff。；：！？;:!?”）)])[\u0420\u0440\u0447](?=[\u4e00-\u9fff“（(\d①-⑳])|(?:[?？](?<=^[ \t\u3000\u00a0]*.)[?？]{0,23}|□(?<=^[ \t\u3000\u00a0]*.)□{1,7})[ \t\u3000\u00a0]*(?=[\u4e00-\u9fff“《（(\d])/gm

export const paragraphMarks: Pass = {
  id: 'paragraph-marks',
  signs: '\u0420\u0440\u0447?？□',
  restore: (text) =>
    /[\u0420\u0440\u0447]|^[ \t\u3000\u00a0]*(?:[?？]|□□)/m.test(text)
      ? replaceAll(text, marks, ([found]) => (/[\u0400-\u04ff]/.test(found) ? '\n' : ''))
      : [],
}

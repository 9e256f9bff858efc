/**
 * Numerals that a conversion wrote otherwise: 壹 for 一 in ordinals and counts (第壹周, 壹個主題), and what the reading of a
 * scan took a figure for: —、 for 一、, 2O24年 for 2024年, l2月 for 12月. Amounts of money are written with 壹 on purpose.
 */

import { hasOneOf } from '../language/signs.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import { type Pass, replaceAll } from './pass.ts'

const capital = '零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬万億亿'
const numeral = new RegExp(`第壹(?![${capital}元])|(?<![${capital}])壹(?=[个個项項是名次周週年月日条條批支套位])`, 'g')
/** A dash that counts a heading, alone or in brackets; what stands before it is looked at only where there is one. */
const dashed = new WordedPattern(
  Array.from('—－–-').flatMap((dash) => [`${dash}、`, `${dash}）`, `${dash})`]),
  /[—－–-](?:(?<=^[ \t\u3000\u00a0]*.)(?=、[\u4e00-\u9fff“])|(?<=(?:^[ \t\u3000\u00a0]*|[。；;])[（(].)(?=[）)]))/gm,
)
/** Figures among which letters stand, before what is counted; no word of Latin letters. */
const lettered =
  /(?<![A-Za-z\d])(?=[OolI]{0,3}\d|[lI][OolI\d]{0,3}[月日%％])[\dOolI]{2,4}(?=[年月日号%％个項项条條名座处處家人次])|(?<![A-Za-z])[lI](?=[月日])|[lI](?<=^[ \t\u3000]*.)(?=[.．、][\u4e00-\u9fff])/gm

const figures: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' }

const numerals = '一二三四五六七八九'
const nextInBrackets = /[（(]([一二三四五六七八九])[）)]/g

/** What a dash counts: in brackets the one before the next that is counted so, for of 二 a scan leaves a dash as well. */
function counted(text: string, at: number): string {
  if (!'（('.includes(text[at - 1] ?? ' ')) return '一'
  nextInBrackets.lastIndex = at
  const next = nextInBrackets.exec(text)?.[1] ?? '二'
  return numerals[numerals.indexOf(next) - 1] ?? '一'
}

export const numeralForms: Pass = {
  id: 'numeral-forms',
  signs: '壹—－–-OolI',
  restore(text) {
    const capitals = text.includes('壹') ? replaceAll(text, numeral, ([found]) => found.replace('壹', '一')) : []
    const dashes = replaceAll(text, dashed, (found) => counted(text, found.index))
    const letters =
      hasOneOf(text, 'OolI') && /\d[OolI]|[OolI]\d|[lI][月日.．、]/.test(text)
        ? replaceAll(text, lettered, ([found]) => found.replace(/[OolI]/g, (letter) => figures[letter] as string))
        : []
    return [...capitals, ...dashes, ...letters].sort((one, other) => one.start - other.start)
  },
}

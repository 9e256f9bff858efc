/**
 * Suspicions that an expression finds: one line each. Of every kind the first place is told and how many follow;
 * what was made unrecognisable on purpose is counted by what it was, a year, a number or a name.
 */

import { taiwanWords } from '../lexicon/taiwan-words.ts'
import type { Suspected, SuspicionId } from './suspicion.ts'

const patterns: readonly (readonly [SuspicionId, RegExp])[] = [
  // not U+F000 to F0FF: a symbol font has its bullets there
  ['noise.mojibake', /[\ue000-\uefff\uf100-\uf8ff\u3105-\u3129〓\ufffd]+|^[ \t\u3000\u00a0]*。(?=\S)/gm],
  ['noise.lost-signs', /(?<![\d.])(?:19|20)\d{3,6}日|〔(?:19|20)\d{3,}(?![\d〕])/g],
  [
    'noise.missing-title',
    /《[^《》\n]{0,60}(?:印发|转发)的?通知》(?<=(?:印发|转发)的?通知》)|《\s?》|“\s?”(?=规划|计划|方案)/g,
  ],
  ['noise.redacted-year', /20(?:[xX×]{1,2}|[*＊]{1,2}|_{1,2}|-)\s?年?|[xX×]{4}\s?年|[自于在至从]年\d{1,2}月/g],
  ['noise.redacted-number', /第[xX×某][届次批期]|十[xX]大|[xX]届[xX]中|[xX×]{1,3}(?=[%％人名户个项])/g],
  [
    'noise.redacted-name',
    /某{1,2}(?=[省市县区镇乡村街校局同单])|(?<![\dA-Za-z])[xX×*＊]{1,3}(?=[省市县区镇乡村街道校局园])|×{2,4}|(?<!\d)\*{2,4}/g,
  ],
  ['noise.missing-figure', /(?:达到|不低于|不少于|提高到|控制在)\s?[%％]/g],
  ['noise.taiwan-words', new RegExp(taiwanWords.join('|'), 'g')],
]

export function suspectPatterns(text: string): Suspected[] {
  const found: Suspected[] = []
  for (const [id, expression] of patterns) {
    let first: Suspected | undefined
    for (const { 0: wording, index } of text.matchAll(expression)) {
      if (first) first.count++
      else first = { id, start: index, end: index + wording.length, count: 1 }
    }
    if (first) found.push(first)
  }
  return found
}

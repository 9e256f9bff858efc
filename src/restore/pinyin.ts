/**
 * Pinyin in brackets behind characters, as some sites insert it. With tones behind traditional ones: 環(huán)節(jié); only
 * characters outside GB 2312 get it there, which tells such annotation from one that an author made behind a rare
 * character. Or without tones all over the text, against copies: 農(nong)村(cun)(cun).
 */

import type { Edit } from '../source/mapped-text.ts'
import { type Pass, replaceAll } from './pass.ts'
import { looksTraditional, traditionalSigns } from './traditional-signs.ts'

const annotation = /(?<=([^\s\d（(]))[（(]\s?([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6})\s?[）)]/g
const syllable = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3}(?:ng|n|r)?|ng|n|m)$/
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/
/** Where a text has so many, what stands behind other characters is annotation too: those are remains of byte loss. */
const many = 10

const untoned = /\((?<=[\u4e00-\u9fff]\()[a-z]{1,6}\)(?:\([a-z]{1,6}\)){0,3}/g
/** An author has neither so many of them nor so many kinds. */
const fewestUntoned = 20
const fewestKinds = 10

export const pinyin: Pass = {
  id: 'pinyin',
  signs: `${traditionalSigns}(`,
  restore(text) {
    const scattered = againstCopies(text)
    if (scattered.length > 0) return scattered
    if (!/[\u4e00-\u9fff][（(]\s?[a-zà-ǜ]{1,6}\s?[）)]/.test(text) || !looksTraditional(text)) return []
    const common = gb2312()
    let sure = 0
    for (const [, character = '', letters = ''] of text.matchAll(annotation)) {
      if (isRare(character, common) && isSyllable(letters)) sure++
    }
    return replaceAll(text, annotation, ([, character = '', letters = '']) => {
      if (!isSyllable(letters)) return undefined
      return isRare(character, common) || (sure >= many && toned.test(letters)) ? '' : undefined
    })
  },
}

function againstCopies(text: string): Edit[] {
  const found = replaceAll(text, untoned, ([brackets]) => {
    return brackets.slice(1, -1).split(')(').every(isSyllable) ? '' : undefined
  })
  if (found.length < fewestUntoned) return []
  return new Set(found.map(({ start, end }) => text.slice(start, end))).size < fewestKinds ? [] : found
}

function isRare(character: string, common: ReadonlySet<string>): boolean {
  return /[\u3400-\u9fff\ue000-\uf8ff]/.test(character) && !common.has(character)
}

function isSyllable(letters: string): boolean {
  return syllable.test(letters.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
}

let known: Set<string> | undefined

/** The Han characters of GB 2312: both bytes from A1 up, in rows 16 to 87. */
function gb2312(): Set<string> {
  if (known) return known
  const bytes: number[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail)
  known = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
  return known
}

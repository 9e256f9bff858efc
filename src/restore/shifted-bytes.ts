/**
 * Text whose bytes went out of step: where a converter took half of one character and half of the next for a mark, GBK
 * text is read one byte off for a while. The bytes are all still there but one or two, so such runs can be found and
 * put in step again; which repair is right is judged by the document's own words.
 */

import { lostByteWords } from '../lexicon/lost-byte-words.ts'
import type { Edit } from '../source/mapped-text.ts'
import { ByteRepair, gain } from './byte-repair.ts'
import { DocumentWords, plainText, syllable } from './document-words.ts'
import { familiarCharacters } from './familiar-characters.ts'
import { type GbkBytes, gbkBytes } from './gbk-bytes.ts'
import { type LazyPass, replaceAll } from './pass.ts'
import { type Ending, findEndings, findOpenings, type Opening } from './shifted-runs.ts'

/** Signs of such damage, one of which every damaged document shows; no other is looked into. */
const signs = new RegExp(
  `[。、](?<=^[ \\t\\u3000\\u00a0]*.)|[\\ue000-\\uf8ff\\u3105-\\u3129]|[?？](?<=[\\u4e00-\\u9fff].)${syllable}[)）]|[!?;:！？；：][^\\x00-\\x7f]{2,40}[@-WYZ_a-wyz](?=[\\u4e00-\\u9fff(（])`,
  'm',
)
/** A number in brackets at a line start, of whose first bracket a byte is gone. */
const number = /。(?<=^[ \t\u3000\u00a0]*.)[(（]?(\d{1,2})[)）]/gm
const numbering = /^(?:（[一二三四五六七八九十]{1,3}）|[①-⑳⑴-⒛])/

/** A text with more suspects has no sound words left to judge them by. */
const charactersForEach = 50

export const shiftedBytes: LazyPass = {
  id: 'shifted-bytes',
  wants: (text) => signs.test(text),
  async load() {
    const familiar = await familiarCharacters()
    return (text) => inOrder([...numbers(text), ...runs(text, familiar)])
  },
}

interface Suspect {
  opening: Opening
  endings: Ending[]
}

function numbers(text: string): Edit[] {
  return replaceAll(text, number, (match) => `（${match[1]}）`)
}

function runs(text: string, familiar: ReadonlySet<string>): Edit[] {
  const gbk = gbkBytes()
  const suspects = [...findSuspects(text, gbk, familiar)]
  if (suspects.length === 0 || suspects.length > 50 + text.length / charactersForEach) return []
  const words = new DocumentWords(soundParts(text, suspects), lostByteWords, (character) => familiar.has(character))
  const repair = new ByteRepair(text, gbk, words, familiar)
  const edits: Edit[] = []
  for (const suspect of suspects) {
    if (suspect.opening.start < (edits.at(-1)?.end ?? 0)) continue
    const edit = bestRepair(text, suspect, repair, words)
    if (edit) edits.push(edit)
  }
  return edits
}

/** Openings behind which something stands that hardly anybody writes. */
function* findSuspects(text: string, gbk: GbkBytes, familiar: ReadonlySet<string>): Generator<Suspect> {
  // a line that is broken before 、 goes on in plain words; ⑴ turns into 、 and a rare character, or one of no other place with a letter behind it
  let written: ReadonlySet<string> | undefined
  const isWritten = (character = '') => {
    written ??= new Set(Array.from(text).filter((_, at, all) => all[at - 1] !== '、'))
    return familiar.has(character) && written.has(character)
  }
  for (const opening of findOpenings(text)) {
    const endings = findEndings(text, opening, gbk)
    const run = text.slice(opening.from, endings.at(-1)?.end ?? opening.from)
    const strange = Array.from(run).findIndex((character) => character > '\u00ff' && !familiar.has(character))
    const isStrange = strange >= 0
    const isOdd = (isStrange && strange < 2) || endings.slice(0, 2).some(({ open }) => !open)
    const mayBeMark = !opening.lost && (text[opening.from - 1] !== '、' || (isOdd && !isWritten(text[opening.from])))
    if (!opening.lost && !mayBeMark) continue
    const isSuspect = isStrange || opening.reading !== undefined || mayBeMark || endings.some(({ open }) => !open)
    if (isSuspect && endings.length > 0) yield { opening, endings }
  }
}

function soundParts(text: string, suspects: readonly Suspect[]): string[] {
  const parts: string[] = []
  let from = 0
  for (const { opening, endings } of suspects) {
    if (opening.start > from) parts.push(text.slice(from, opening.start))
    from = Math.max(from, endings.at(-1)?.end ?? 0)
  }
  return [...parts, text.slice(from)]
}

/** The repair that gains most in likelihood over what stands there. */
function bestRepair(text: string, suspect: Suspect, repair: ByteRepair, words: DocumentWords): Edit | undefined {
  const { opening, endings } = suspect
  let best: { edit: Edit; gained: number } | undefined
  for (const ending of endings) {
    const characters = repair.characters(opening, ending)
    if (!characters) continue
    const isNumbered = !opening.lost && numbering.test(characters.join(''))
    if (!opening.lost && !isNumbered) continue
    const [before, after] = [repair.before(opening), repair.after(ending)]
    const was = words.likelihood(before, [...plainText(text.slice(opening.start, ending.end)), ...after])
    const gained = words.likelihood(before, [...characters, ...after]) - was
    // nothing but damage begins a line like that
    const enough = isNumbered ? Number.NEGATIVE_INFINITY : gain
    if (gained <= Math.max(enough, best?.gained ?? Number.NEGATIVE_INFINITY)) continue
    best = { edit: { start: opening.start, end: ending.end, text: characters.join('') }, gained }
  }
  return best?.edit
}

/** Edits by place; of two that overlap the first. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = edits.toSorted((one, other) => one.start - other.start)
  return sorted.filter(({ start }, at) => start >= (sorted[at - 1]?.end ?? 0))
}

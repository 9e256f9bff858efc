/** The name of a person: a surname and one or two characters, or the signs that stand in place of a name. */

import { departmentFields, fieldsAlone } from '../lexicon/department-words.ts'
import { doubleSurnames, singleSurnames } from '../lexicon/surnames.ts'
import { WordList } from './word-list.ts'

/** What stands in place of a given name that is not to be told, and what in place of a whole name. */
const givenSigns = 'xX×*某_＿'
const nameSigns = `${givenSigns}○`
/** Given names do not end as units do: 纪检委 and 安监局 are no people. */
const endsNoName = '位委局办部科股室站所院会处组队馆厂厅校区县村镇乡等员长'
/** No name is longer, spaces and signs in place of names included. */
export const longestName = 4

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Whether a character is the blank by which names are spread or parted. */
export function isGap(character: string | undefined): boolean {
  return character === ' ' || character === '\u3000'
}

/** Whether there is a character, and it is one of some. */
export function isOneOf(characters: string, character: string | undefined): boolean {
  return character !== undefined && characters.includes(character)
}

function endsName(character: string | undefined): boolean {
  return character !== undefined && character > '\u4dff' && !endsNoName.includes(character)
}

/** 党员, 党支部 and 全体, 全校: what stands behind a surname in words that nobody is called by. */
const inWords = new Map([
  ['党', '组员支委政总群建工办'],
  ['全', '体部员校院园班省市县区镇乡村'],
])

/** So many surnames are common enough for a name of two characters that might be something else. */
const common = 120

/** Whether so many are called so that two characters are likely to be a name: 应急 and 管理 are none. */
export function isCommonSurname(character: string): boolean {
  const rank = singleSurnames.indexOf(character)
  return rank >= 0 && rank < common
}

const longSurnames = new WordList(doubleSurnames)

/** The lengths of the surnames that a text opens with. */
export function surnames(text: string): number[] {
  const found = longSurnames.opening(text) === undefined ? [] : [2]
  const [first = ''] = text
  if (isOneOf(singleSurnames, first) && !isOneOf(inWords.get(first) ?? '', text[1])) found.push(1)
  return found
}

/** The lengths of all names that a text may open with, the likelier first: 李某某, 李明远, 李明, ×××. */
export function nameLengths(text: string): number[] {
  const found: number[] = []
  const known = surnames(text)
  for (const at of known) {
    if (!isOneOf(givenSigns, text[at])) continue
    if (isOneOf(givenSigns, text[at + 1])) found.push(at + 2)
    found.push(at + 1)
  }
  for (const at of known) {
    if (isHan(text.charCodeAt(at)) && endsName(text[at + 1])) found.push(at + 2)
    if (endsName(text[at])) found.push(at + 1)
  }
  let signs = 0
  while (signs < longestName && isOneOf(nameSigns, text[signs])) signs++
  for (; signs > 0; signs--) found.push(signs)
  return found
}

/** 卫健, 文旅, 应急: what a department is in charge of, though it opens as a name does. */
const fields: ReadonlySet<string> = new Set([...departmentFields.flat(), ...fieldsAlone])

/** Whether a text is a name and nothing else, the two characters of one drawn apart or not. */
export function isName(text: string): boolean {
  if (text.length === 0 || text.length > longestName || fields.has(text)) return false
  if (nameLengths(text).includes(text.length)) return true
  const last = text.length - 1
  return last > 1 && isGap(text[last - 1]) && isHan(text.charCodeAt(last)) && surnames(text).includes(last - 1)
}

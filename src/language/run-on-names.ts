/**
 * Names of which a copy has lost every mark between them: 周若溪何敬之. Nothing but names may stand there, and where they
 * part in more ways than one, common surnames and names of three characters are the likelier.
 */

import { singleSurnames } from '../lexicon/surnames.ts'
import { isCommonSurname, isName, nameLengths, surnames } from './person-name.ts'

/** No list of names without a mark is longer, and none of two names is shorter. */
const longest = 48
const shortest = 4
/** What offices, units and those who are only described have in them, and lists of names have not. */
const ofOthers =
  /[^\u4e00-\u9fff]|[各位委局办部科股室站所院处组队校区县村镇乡街道市厂馆园班级员长记们人]|主任|主席|经理|教师|老师|同志|单位|负责|相关|有关|全体/

/** How unlikely a name is: by how rare its surname is, and more where it has two characters; nothing where it is no name here. */
function cost(name: string): number | undefined {
  const rank = singleSurnames.indexOf(name[0] as string)
  if (name.length === 2 && rank >= 0 && !isCommonSurname(name[0] as string)) return undefined
  return (rank < 0 ? 0 : rank / singleSurnames.length) + (name.length === 3 ? 0 : 0.5)
}

/** The names that a text is made up of; undefined where it is anything else, or one name. */
export function namesRunOn(text: string): string[] | undefined {
  if (text.length < shortest || text.length > longest || surnames(text).length === 0 || isName(text)) return undefined
  const best: ({ cost: number; name: string } | undefined)[] = []
  for (let at = text.length - 2; at >= 0; at--)
    for (const length of nameLengths(text.slice(at, at + 4))) {
      const behind = at + length === text.length ? 0 : best[at + length]?.cost
      const name = text.slice(at, at + length)
      const own = behind === undefined || length < 2 ? undefined : cost(name)
      if (behind === undefined || own === undefined) continue
      const whole = own + behind
      if (whole < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { cost: whole, name }
    }
  const names: string[] = []
  for (let at = 0; at < text.length; at += names.at(-1)?.length ?? text.length) {
    const name = best[at]?.name
    if (name === undefined) return undefined
    names.push(name)
  }
  return names.length > 1 && !ofOthers.test(text) ? names : undefined
}

/**
 * Wide spaces that a conversion has turned into question marks: 周若溪???副镇长, 指?挥?长：. Nobody asks in the middle
 * of a list of names; the marks become spaces again, which part what stands on both sides. Typographic spaces (half an
 * em, an em) become those that Chinese text has.
 */

import { everyMatch } from '../language/every-match.ts'
import { type Pass, replaceAll } from './pass.ts'

const run = /(?<=[\u4e00-\u9fff：:] ?)\?{2,12}(?= ?[\u4e00-\u9fff])/g
/** A label whose characters were drawn apart to fill a column. */
const inLabel =
  /(?<=^[ \u3000?]*(?:[\u4e00-\u9fff]\?{1,4}){0,3}[\u4e00-\u9fff])\?(?=(?:\?{0,3}[\u4e00-\u9fff]){1,3}[：:])/
const lost = new RegExp(`${run.source}|${inLabel.source}`, 'gm')
/** Between the words of a short line, as rosters have them; in running text, and as indents, they do no harm. */
const typographic =
  /(?<=^.{0,40}[\u4e00-\u9fff：:、][\u2000-\u200a\u202f\u205f]{0,8})[\u2000-\u200a\u202f\u205f](?=[\u2000-\u200a\u202f\u205f]{0,8}[\u4e00-\u9fff].{0,40}$)/gm
/** One such run may be astonishment. */
const fewest = 2

export const lostSpaces: Pass = {
  id: 'lost-spaces',
  signs: '?\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f',
  restore(text) {
    const spaces = /[\u2000-\u200a\u202f\u205f]/.test(text)
      ? replaceAll(text, typographic, ([space]) => (space === '\u2003' ? '\u3000' : ' '))
      : []
    if (!(text.includes('??') && everyMatch(run, text).length >= fewest)) return spaces
    const marks = replaceAll(text, lost, ([found]) => ' '.repeat(found.length))
    return [...spaces, ...marks].sort((one, other) => one.start - other.start)
  },
}

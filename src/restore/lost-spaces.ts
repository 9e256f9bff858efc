/**
 * Wide spaces that a conversion has turned into question marks: 周若溪???副镇长, 指?挥?长：. Nobody asks in the middle
 * of a list of names; the marks become spaces again, which part what stands on both sides.
 */

import { everyMatch } from '../language/every-match.ts'
import { type Pass, replaceAll } from './pass.ts'

const run = /(?<=[\u4e00-\u9fff：:] ?)\?{2,12}(?= ?[\u4e00-\u9fff])/g
/** A label whose characters were drawn apart to fill a column. */
const inLabel =
  /(?<=^[ \u3000?]*(?:[\u4e00-\u9fff]\?{1,4}){0,3}[\u4e00-\u9fff])\?(?=(?:\?{0,3}[\u4e00-\u9fff]){1,3}[：:])/
const lost = new RegExp(`${run.source}|${inLabel.source}`, 'gm')
/** One such run may be astonishment. */
const fewest = 2

export const lostSpaces: Pass = {
  id: 'lost-spaces',
  signs: '?',
  restore: (text) =>
    text.includes('??') && everyMatch(run, text).length >= fewest
      ? replaceAll(text, lost, ([marks]) => ' '.repeat(marks.length))
      : [],
}

/** People of whom a bracket tells what each is, with no mark behind it: 李某（局长）王某（主席）各村书记. */

import { isPersonName } from './person.ts'
import { hasOneOf } from './signs.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 李某（局长）王某（主席）, 王某（院长）及各村书记: what follows a title in brackets is another. */
const behindTitle = new WordedPattern(
  [...'长记任员席理师监'].flatMap((last) => [`${last}）`, `${last})`]),
  /(?<=[长记任员席理师监][）)])(?:及其?|以及|和)?(?=(?:[\u4e00-\u9fff]{2,4}|[xX×*]{1,3})[（(]|各)/g,
)

/** 李某（局长、负责联络）王某（主席）: behind a remark on one somebody else is named with his own. */
const behindRemarkOnOne = /(?<=[（(][^（()）]{2,30}[）)])(?=([\u4e00-\u9fff]{2,3})[（(]|各)/g

/** A bracket right behind which somebody else may begin. */
const runsOn = /[）)][\u4e00-\u9fffxX×*]/

/** A list with a mark between all who stand right behind the remark on the one before. */
export function partedBehindRemarks(list: string): string {
  if (!(hasOneOf(list, '）)') && runsOn.test(list))) return list
  const parted = behindTitle.replace(list, '、')
  // two remarks, or 各 behind one
  const mayRunOn = parted.includes('）各') || parted.indexOf('（') < parted.lastIndexOf('（')
  return mayRunOn && runsOn.test(parted)
    ? parted.replace(behindRemarkOnOne, (_, name = '各') => (name === '各' || isPersonName(name) ? '、' : ''))
    : parted
}

/** 东街、西街两个工作站: a name that stands for several bodies, one at each of the places that it lists. */

import { ClosingPattern } from '../language/closing-pattern.ts'
import { parseNumeral } from '../language/numerals.ts'
import { OpeningPattern } from '../language/opening-pattern.ts'

const listed = new ClosingPattern(
  '站所心室会',
  /^([^，,。；;：:（()）和及等]{1,80})([二两三四五六七八九十]|\d{1,2})个([^，,。；;：:、（()）]{2,16}(?:站|所|中心|工作室|委员会))$/,
)

/** 在东街、西街建设两个工作站: what stands about the places. */
const where = new OpeningPattern('在于分', /^(?:分别)?[在于](?=..)/)
const founds = new ClosingPattern('设立置成建', /(?:分别|各)?(?:建[设成立]|新建|组建|设[立置]|成立)$/)

/** The places, and what each of them gets; undefined where a name is of one body, or the count is of something else. */
export function oneEach(name: string): { places: string[]; name: string } | undefined {
  if (!name.includes('、') || !name.includes('个')) return undefined
  const [, list = '', count = '', kind = ''] = listed.exec(name) ?? []
  const places = founds.replace(where.replace(list, ''), '').split('、')
  const isEach = places.length > 1 && places.length === parseNumeral(count) && places.every((place) => place.length > 1)
  return isEach ? { places, name: kind } : undefined
}

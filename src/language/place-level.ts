/** The level of government or of another body that a name shows by the places it begins with: 青禾县云汀镇… is of a town. */

import { OpeningPattern } from './opening-pattern.ts'

export type PlaceLevel = 'province' | 'city' | 'county' | 'town' | 'village' | 'school' | 'enterprise'

const endings: readonly (readonly [string, PlaceLevel])[] = [
  ['自治区', 'province'],
  ['省', 'province'],
  ['自治州', 'city'],
  ['市', 'city'],
  ['社区', 'village'],
  ['村', 'village'],
  ['街道', 'town'],
  ['镇', 'town'],
  ['乡', 'town'],
  ['县', 'county'],
  // 园区, 景区, 小区: no government sits there
  ['(?<![园景校小城地灾片牧林库厂矿山])区', 'county'],
  ['(?:小学|中学|大学|学院|学校)', 'school'],
  ['(?:公司|集团)', 'enterprise'],
]

const place = new RegExp(`[\\u4e00-\\u9fff]{2,6}?(?:${endings.map(([ending]) => `(${ending})`).join('|')})`, 'y')

/** 市数字乡村发展领导小组: whose it is, without its name. 市场, 县域, 区块, 乡村 are other words. */
const bare: readonly (readonly [OpeningPattern, PlaceLevel])[] = [
  [new OpeningPattern('省', /^省/), 'province'],
  [new OpeningPattern('市', /^市(?![场政民容])/), 'city'],
  [new OpeningPattern('县区', /^县(?![域级]|城(?![镇乡区市]))|^区(?![域块间])/), 'county'],
  [new OpeningPattern('镇乡街', /^镇(?![级区域])|^乡(?![村镇土级])|^街道/), 'town'],
]

/** The innermost of the places that a name begins with; undefined where it begins with none. */
export function placeLevel(name: string): PlaceLevel | undefined {
  const own = bare.find(([pattern]) => pattern.test(name))?.[1]
  if (own) return own
  let level: PlaceLevel | undefined
  let at = 0
  for (let steps = 0; steps < 5; steps++) {
    place.lastIndex = at
    const match = place.exec(name)
    if (!match || '全各本我该'.includes(match[0][0] as string)) break
    level = endings[match.slice(1).findIndex((one) => one !== undefined)]?.[1]
    at = place.lastIndex
  }
  return level
}

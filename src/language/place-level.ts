/** The level of government or of another body that a name shows by the places it begins with: 青禾县云汀镇… is of a town. */

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

/** The innermost of the places that a name begins with; undefined where it begins with none. */
export function placeLevel(name: string): PlaceLevel | undefined {
  let level: PlaceLevel | undefined
  let at = 0
  for (let steps = 0; steps < 5; steps++) {
    place.lastIndex = at
    const match = place.exec(name)
    if (!match || /^[全各本我该]/.test(match[0])) break
    level = endings[match.slice(1).findIndex((one) => one !== undefined)]?.[1]
    at = place.lastIndex
  }
  return level
}

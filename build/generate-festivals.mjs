/**
 * Looks up the days of the festivals of the lunar calendar once, with lunar-typescript, so that no run of fangan
 * carries a calendar: four figures (month and day) a year and festival.
 */

import { Lunar, Solar } from 'lunar-typescript'

const first = 1950
const last = 2100

/** Month and day of the lunar year of which the most part is the year asked for; 腊月 closes the one before. */
const lunar = {
  腊八: [-1, 12, 8],
  小年: [-1, 12, 23],
  春节: [0, 1, 1],
  元宵: [0, 1, 15],
  端午: [0, 5, 5],
  七夕: [0, 7, 7],
  中秋: [0, 8, 15],
  重阳: [0, 9, 9],
}
const terms = { 清明: '清明', 冬至: '冬至' }

const figures = (month, day) => `${month}`.padStart(2, '0') + `${day}`.padStart(2, '0')

function lunarDay(year, [shift, month, day]) {
  const solar = Lunar.fromYmd(year + shift, month, day).getSolar()
  // 腊八 may come twice in a year of the sun, or not at all
  return solar.getYear() === year ? figures(solar.getMonth(), solar.getDay()) : '0000'
}

function eve(year) {
  const solar = Lunar.fromYmd(year, 1, 1).getSolar().next(-1)
  return figures(solar.getMonth(), solar.getDay())
}

function term(year, name) {
  const solar = Solar.fromYmd(year, 7, 1).getLunar().getJieQiTable()[name]
  return figures(solar.getMonth(), solar.getDay())
}

/** The generated file: path from the root of the project → content. */
export async function generate() {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const days = {
    ...Object.fromEntries(Object.entries(lunar).map(([name, day]) => [name, years.map((year) => lunarDay(year, day))])),
    除夕: years.map(eve),
    ...Object.fromEntries(Object.entries(terms).map(([name, key]) => [name, years.map((year) => term(year, key))])),
  }
  const lines = Object.entries(days).map(([name, all]) => `  ${name}: '${all.join('')}',`)
  return new Map([
    [
      'src/lexicon/festival-days.generated.ts',
      `// Generated with lunar-typescript by build/generate-festivals.mjs (npm run generate). Do not edit.\nexport const firstYear = ${first}\nexport const festivalDays: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`,
    ],
  ])
}

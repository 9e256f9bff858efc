/** Years in words and days in figures, as other texts write them. */

import { expect, it } from 'vitest'
import { foldDates } from '../../src/language/time/fold-dates.ts'

it.each([
  ['二〇二四年', '2024年'],
  ['二○二〇年三月', '2020年三月'],
  ['二O二O年', '2020年'],
  ['二零零九年', '2009年'],
  ['2024.3.5—2024.4.1', '2024年3月5日—2024年4月1日'],
  ['2024-03-05', '2024年03月05日'],
  ['2024/3/5', '2024年3月5日'],
  ['2024.3.5.1', '2024.3.5.1'],
  ['12024.3.5', '12024.3.5'],
  ['2024-3/5', '2024-3/5'],
  ['二十年', '二十年'],
])('%s reads as %s', (text, folded) => expect(foldDates(text)).toBe(folded))

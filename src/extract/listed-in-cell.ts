/** What the cell of a task lists, each a duty of its own: counted items, bullets, and the shares of a unit, sentence by sentence. */

import { sentences } from '../language/brackets.ts'
import { isWorded } from '../language/worded.ts'
import { countedMarks, inlineMarks } from '../outline/inline-marks.ts'
import type { Duty } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import { timeIn } from './item-time.ts'
import { filled, type Reading } from './reading.ts'
import { sentenceName } from './sentence-name.ts'

/** 1.收心教育。2.召开教研会。 in the cell of a task: each is a duty of its own, of which all else in the row holds too. */
export function listedIn(reading: Reading, cell: TableCell, row: Duty, ofUnit: boolean): Duty[] {
  const counted = countedIn(reading, cell, row)
  return ofUnit && counted.length === 1 ? sharesIn(reading, cell, row) : counted
}

function countedIn(reading: Reading, cell: TableCell, row: Duty): Duty[] {
  const words = reading.slice(cell).trim()
  // a column of its own tells more of the row than its parts can share
  const bulleted = row.text === undefined || words.includes(row.text.slice(0, 8)) ? bulletedIn(words) : []
  if (bulleted.length > 0) return bulleted.map((said) => partOf(reading, row, said))
  const marks = row.text === undefined ? countedMarks(inlineMarks(words, 0, true), 0, new Map()) : []
  const ofOne = marks.filter(
    ({ at, mark }, index) =>
      mark.form === marks[0]?.mark.form && isWorded(words.slice(at + mark.length, marks[index + 1]?.at)),
  )
  if (ofOne.length < 2 || ofOne[0]?.at !== 0) return [row]
  return ofOne.map(({ at, mark }, index) =>
    partOf(reading, row, words.slice(at + mark.length, ofOne[index + 1]?.at ?? words.length), mark.text),
  )
}

/** One of the things that a row lists, of which all else in the row holds too. */
function partOf(reading: Reading, row: Duty, words: string, number = row.number): Duty {
  const { id, text: _, ...rest } = row
  const said = words.trim().replace(/[。；;]$/, '')
  const name = sentenceName(said)
  const time = rest.time ?? timeIn(reading, said)
  const own = { number, time, text: said === name ? undefined : said }
  return reading.retold({ ...rest, id, name, ...filled(own) } as Duty, row)
}

/** △清扫街道 and △清理沟渠 below it: what the bullets of a cell stand before. */
function bulletedIn(cell: string): string[] {
  if (!bullets.includes(cell[0] ?? ' ')) return []
  const items: string[] = []
  for (const line of cell.split('\n').map((one) => one.trim())) {
    if (bullets.includes(line[0] ?? ' ')) items.push(line.slice(1))
    else items.push(`${items.pop()}${line}`)
  }
  return items.every(isWorded) ? items : []
}

const bullets = '△▲●○◆◇■□★☆•·'

/** 负责清扫街巷；制定考核办法。 in the cell of what a unit is there for: each is a duty of its own. */
function sharesIn(reading: Reading, cell: TableCell, row: Duty): Duty[] {
  const shares = sentences(reading.slice(cell).trim(), '。；;\n')
    .map(({ text }) => text.replace(/[。；;]$/, '').replace(/^(?:主要|具体)?负责(?!人)/, ''))
    .filter(isWorded)
  return shares.length === 0 ? [row] : shares.map((said) => partOf(reading, row, said))
}

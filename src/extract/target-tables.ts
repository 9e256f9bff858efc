/** Targets from tables: 指标名称 | 单位 | 2024年目标值, an indicator a row with the number that it is to reach. */

import { endsInBracket } from '../language/brackets.ts'
import type { Comparator, Target } from '../plan/plan.ts'
import type { TableCell } from '../source/document.ts'
import { filled, type Reading } from './reading.ts'

const subjectColumn = /^(?:考核|工作|主要|具体|三级|任务|目标)?指标(?:名称|内容)?$/
/** Several of them are promised one year after the other. */
const valueColumn = /^(?:20\d\d年)?度?(?:年度|计划|预期)?(?:目标值?|指标值|目标任务数?|任务数|计划数)$/
/** 2024年 | 2027年 without a word more: the last says what is to be reached, the others how it stands until then. */
const yearColumn = /^(?:到)?20\d\d年?底?$/
const unitColumn = /^(?:计量)?单位$/
const figure =
  /^(≥|>=|≤|<=|[><＞＜]|不低于|不少于|不超过|不高于)?\s*(\d+(?:\.\d+)?)\s*(%|％|[\u4e00-\u9fff]{1,4}?)?(以上|以下|左右)?$/

const comparators: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  以上: '>=',
  '≤': '<=',
  '<=': '<=',
  不超过: '<=',
  不高于: '<=',
  以下: '<=',
  '>': '>',
  '＞': '>',
  '<': '<',
  '＜': '<',
  左右: '~',
}

type Rows = readonly (readonly TableCell[])[]

/** 绿地面积（公顷）: the unit in a bracket behind the name. */
function partedUnit(told: string): [name: string, unit: string] {
  const match = endsInBracket(told) ? /^(.{2,}?)[（(]([%％A-Za-z/\u4e00-\u9fff]{1,8})[）)]$/.exec(told) : null
  return match ? [match[1] as string, match[2] as string] : [told, '']
}

/** The targets of a table whose header names an indicator and what it is to reach; none of any other table. */
export function tableTargets(reading: Reading, rows: Rows): Target[] {
  const titles = (rows[0] ?? []).map((cell) => reading.slice(cell).replace(/\s/g, ''))
  const subject = titles.findIndex((title) => subjectColumn.test(title))
  const values = titles.flatMap((title, column) => (valueColumn.test(title) ? [column] : []))
  if (values.length === 0) values.push(titles.findLastIndex((title) => yearColumn.test(title)))
  if (subject < 0 || values.some((column) => column < 0)) return []
  const unit = titles.findIndex((title) => unitColumn.test(title))
  const said = (cells: readonly TableCell[], column: number) => {
    const cell = cells[column]
    return cell ? reading.slice(cell).trim() : ''
  }
  return rows.slice(1).flatMap((cells) =>
    values.flatMap((value): Target[] => {
      const [, sign, number, own, behind] = figure.exec(said(cells, value)) ?? []
      const told = said(cells, subject)
      if (number === undefined || told === '') return []
      const [name, inName] = partedUnit(told)
      const counted = (own ?? (said(cells, unit) || inName)).replace('％', '%')
      return [
        {
          id: '',
          subject: name,
          comparator: comparators[sign ?? behind ?? ''] ?? '=',
          value: Number(number),
          ...filled({ unit: counted, text: `${name}${said(cells, value)}` }),
          source: reading.place({ start: (cells[0] as TableCell).start, end: (cells.at(-1) as TableCell).end }),
        },
      ]
    }),
  )
}

/** Tables drawn with lines in plain text: rows, merged cells, places. */

import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/text.ts'
import type { Document } from '../../src/source/document.ts'
import { section } from '../extract/plan-of.ts'
import { told } from '../extract/told-duties.ts'

const drawn = `前言。
┌──────────┬────┬────────┬────┐
│ 工作任务 │分管│责任单位│完成│
│          │领导│        │时限│
├──────────┼────┼────────┼────┤
│清理东街、│李明│县城管局│5月 │
│西街的杂物│远  │、县住建│底前│
│          │    │局      │    │
├──────────┤    ├────────┤    │
│疏通沟渠  │    │县水利局│    │
└──────────┴────┴────────┴────┘
后记。`

function cellsOf(document: Document): string[][][] {
  return document.blocks.flatMap((block) =>
    block.type === 'table' ? [block.rows.map((row) => row.map((cell) => document.slice(cell)))] : [],
  )
}

describe('a table that is drawn', () => {
  const document = readText(drawn, 'plan.txt')

  it('has the words of each cell in one piece, and an empty one where a cell from above goes on', () =>
    expect(cellsOf(document)).toEqual([
      [
        ['工作任务', '分管领导', '责任单位', '完成时限'],
        ['清理东街、西街的杂物', '李明远', '县城管局、县住建局', '5月底前'],
        ['疏通沟渠', '', '县水利局', ''],
      ],
    ]))

  it('tells how many rows a cell spans', () => {
    const table = document.blocks.find((block) => block.type === 'table')
    expect(table?.type === 'table' && table.rows[1]?.map(({ rowSpan }) => rowSpan)).toEqual([
      undefined,
      2,
      undefined,
      2,
    ])
  })

  it('leaves what stands before and behind it as it is', () =>
    expect(document.blocks.filter(({ type }) => type === 'paragraph').map((block) => document.slice(block))).toEqual([
      '前言。',
      '后记。',
    ]))

  it('knows the places of its words in the file', () => {
    const table = document.blocks.find((block) => block.type === 'table')
    const cell = table?.type === 'table' ? table.rows[2]?.[0] : undefined
    expect(cell && document.position(cell).start).toMatchObject({ line: 10, column: 2 })
  })
})

it('blanks that a page has run together part no columns', () =>
  expect(
    cellsOf(readText('┌──┬──┐\n│ 任 务 │单位│\n├──┼──┤\n│清沟 │县水利局│\n│ │、各镇│\n└──┴──┘', 'plan.txt')),
  ).toEqual([
    [
      ['任 务', '单位'],
      ['清沟', '县水利局、各镇'],
    ],
  ]))

it('a title across the table spans its columns', () => {
  const { blocks } = readText('┌──┬──┐\n│任务│单位│\n├──┴──┤\n│一、净街│\n├──┬──┤\n│清扫│甲镇│\n└──┴──┘', 'plan.txt')
  const [table] = blocks
  expect(table?.type === 'table' && table.rows.map(([cell]) => cell?.colSpan)).toEqual([undefined, 2, undefined])
})

it.each(['│没有横线│的两行│\n│也不是│表格│', '──────\n一、总则', '│\n─\n│', '┌─┐\n│一个框│\n└─┘'])(
  'no table: %s',
  (text) => expect(cellsOf(readText(text, 'plan.txt'))).toEqual([]),
)

it('is read as a table of duties', async () => {
  const { duties } = await section('任务分解', drawn)
  expect(told(duties)).toEqual([
    '清理东街、西街的杂物 responsible=县城管局、县住建局 officer=李明远 @../2024-05-31',
    '疏通沟渠 responsible=县水利局 officer=李明远 @../2024-05-31',
  ])
})

it('a cell that only names more units adds them to the task that goes on beside it', async () => {
  const { duties } = await section(
    '任务分解',
    '┌────┬────┬──┐\n│任务│责任单位│时限│\n├────┼────┼──┤\n│△清沟│县水利局│5月│\n│△改厕├────┤底前│\n│    │县住建局│  │\n├────┼────┤  │\n│修路│县交通局│  │\n└────┴────┴──┘',
  )
  expect(told(duties)).toEqual([
    '清沟 responsible=县水利局、县住建局 @../2024-05-31',
    '改厕 responsible=县水利局、县住建局 @../2024-05-31',
    '修路 responsible=县交通局 @../2024-05-31',
  ])
})

it('takes no more than its share of time for a drawing that is none of a table', () => {
  const line = `│${'一│'.repeat(5000)}`
  expect(cellsOf(readText(`${`${line}\n`.repeat(200)}─\n`, 'plan.txt'))).toEqual([])
})

import { expect, test } from 'vitest'
import { wordsOf } from '../../src/outline/flattened-tables/columns.ts'
import { withTables } from '../../src/outline/flattened-tables.ts'
import { readDocument } from '../../src/read/read.ts'

test.each([/^(?:序号|编号)$/, /^(?:\u5e8f\u53f7|\u7f16\u53F7)$/])(
  'the words of %s are found, as written and as a bundle writes them',
  (pattern) => expect(wordsOf(pattern)).toEqual(['序号', '编号']),
)

test('counted phases, the name of one over two lines', async () => {
  const text = '净街方案\n序号\n阶段\n时间\n1\n宣传\n发动\n3月\n2\n总结\n4月\n'
  const { blocks } = withTables(await readDocument(new TextEncoder().encode(text), 'plan.txt'))
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
  expect(rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['序号', '阶段', '时间'],
    ['1', '宣传\n发动', '3月'],
    ['2', '总结', '4月'],
  ])
})

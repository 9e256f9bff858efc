/** What is told without the parser is what the parser would have told. */

import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { flatBlock } from '../../src/read/markdown-flat.ts'
import { readDocument } from '../../src/read/read.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly)

const textOf = (node: Nodes): string =>
  'value' in node
    ? node.value
    : node.type === 'break'
      ? '\n'
      : 'children' in node
        ? node.children.map(textOf).join('')
        : ''

/** Headings, items and table rows in order, each with its words, as the parser has them. */
function parsed(source: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') found.push(`h${node.depth} ${textOf(node).split('\n')[0]}`)
    else if (node.type === 'table') {
      const width = node.children[0]?.children.length ?? 0
      for (const { children } of node.children)
        found.push(
          `| ${Array.from({ length: Math.max(width, children.length) }, (_, at) => (children[at] ? textOf(children[at]) : '')).join(' | ')}`,
        )
    } else if (node.type === 'listItem') {
      node.children.forEach((child, index) => {
        if (index === 0 && child.type === 'paragraph') found.push(`item${depth} ${textOf(child).split('\n')[0]}`)
        else visit(child, depth + 1)
      })
    } else if (node.type === 'list') for (const item of node.children) visit(item, depth)
    else if ('children' in node && node.type !== 'paragraph') for (const child of node.children) visit(child, depth)
  }
  visit(processor.parse(source) as Root, 0)
  return found
}

async function read(source: string): Promise<string[]> {
  const document = await readDocument(Buffer.from(source), 'plan.md')
  return document.blocks.flatMap((block) => {
    if (block.type === 'heading') return [`h${block.depth} ${document.slice(block)}`]
    if (block.type === 'listItem') return [`item${block.depth} ${document.slice(block)}`]
    if (block.type === 'table')
      return block.rows.map((row) => `| ${row.map((cell) => document.slice(cell)).join(' | ')}`)
    return []
  })
}

const line = fc.constantFrom(
  '# 总则',
  '## 二、任务',
  '### 小节 #',
  '#无空格',
  '- 清扫街巷',
  '+ 修补路面',
  '- 甲（1. 乙）',
  '-甲',
  '1. 清扫街巷',
  '2. 修补路面',
  '7) 检修路灯',
  '1.清扫',
  '  - 深一级',
  '   缩进的话',
  '| 任务 | 单位 |',
  '|---|---|',
  '|:--|--:|',
  '| 清扫 | 城管办 |',
  '| 修灯 ||',
  '| 单格 |',
  '任务 | 单位',
  '一段话。',
  '- **粗**体',
  '> 引文',
  '---',
  '===',
  '',
  '',
)

describe('blocks that need no parser', () => {
  test('are those of the parser', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
        const source = `始\n\n${lines.join('\n')}\n`
        expect(await read(source)).toEqual(parsed(source))
      }),
      { numRuns: 2000 },
    )
  })

  const lines = (source: string) => source.split('\n').map((text) => ({ text }))
  test.each<[string, string, number]>([
    ['## 主要任务', 'heading', 1],
    ['- 甲\n- 乙\n\n后文', 'list', 2],
    ['1. 甲\n2. 乙', 'list', 2],
    ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n', 'table', 3],
  ])('%j is one', (source, type, count) => expect(flatBlock(lines(source), 0)).toMatchObject({ type, count }))

  test.each(['# 甲 **乙**', '- 甲\n  续', '- 甲\n\n- 乙', '- [ ] 甲', '| 甲 |\n|---|---|\n', '一段话', '1. 甲\n- 乙'])(
    '%j is left to the parser',
    (source) => expect(flatBlock(lines(source), 0)).toBeUndefined(),
  )
})

/** Writes docs/rules.md and docs/rules.zh-CN.md from the rules themselves, whose examples the tests run. */

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const contents = `
export { rules } from './src/check/rules.ts'
export { ownRules } from './src/gate/own-rules.ts'
export { rulePage } from './src/report/rule-page.ts'
export { catalogueIn } from './src/messages/catalogue.ts'
`

/** The generated files: path from the root of the project → content. */
export async function generate() {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../', import.meta.url)) },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    external: ['edtf'],
  })
  const { rules, ownRules, rulePage, catalogueIn } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  const page = (introduction, catalogue) =>
    [introduction, ...[...ownRules, ...rules].map((rule) => rulePage(rule, catalogue, 2))].join('\n')
  return new Map([
    ['docs/rules.md', page(introduction, catalogueIn('en'))],
    ['docs/rules.zh-CN.md', page(chineseIntroduction, catalogueIn('zh-CN'))],
  ])
}

const mark = '<!-- Generated from src/check/ by build/generate-rules-doc.mjs (npm run generate). Do not edit. -->'

const introduction = `${mark}

# Rules

What \`fangan check\` finds, by the id that ends the header line of a finding. \`fangan rules\` lists them,
\`fangan explain ID\` shows one. [中文](rules.zh-CN.md)
`

const chineseIntroduction = `${mark}

# 规则

\`fangan check\` 能查出的问题，按规则编号排列（编号写在每条提示的末尾）。\`fangan rules\` 列出全部规则，
\`fangan explain 编号\` 查看其中一条。[English](rules.md)
`

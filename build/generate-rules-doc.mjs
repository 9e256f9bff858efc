/** Writes docs/rules.md from the rules themselves: what each asks for, why, and its examples, which the tests run. */

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const contents = `
export { rules } from './src/check/rules.ts'
export { english } from './src/messages/en.ts'
`

/** The generated file: path from the root of the project → content. */
export async function generate() {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../', import.meta.url)) },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    external: ['edtf'],
  })
  const { rules, english } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  const sections = rules.map((rule) => section(rule, english))
  return new Map([['docs/rules.md', `${introduction}\n${sections.join('\n')}`]])
}

const introduction = `<!-- Generated from src/check/ by build/generate-rules-doc.mjs (npm run generate). Do not edit. -->

# Rules

What \`fangan check\` finds, by the id that ends the header line of a finding.

## schema

A plan file has the form of the plan format: the keys that it knows, in the places where they belong, with values of
their kind. Severity: error.

The form is described in [plan-format.md](plan-format.md). A plan file that breaks it cannot be relied on, so the other
rules wait until it is mended.
`

function section({ id, severity, summary, why, bad, good }, sentences) {
  return `## ${id}

${capital(sentences[summary])}. Severity: ${severity}.

${sentences[why]}

Wrong:

\`\`\`yaml
${bad}\`\`\`

Right:

\`\`\`yaml
${good}\`\`\`
`
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}

/** Makes the script and the style of the page into text that is put into it, with the hashes that its policy names. */

import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = 'src/render/page/browser'
const notice = `Generated from ${folder} by build/generate-page.mjs (npm run generate). Do not edit.`

/** The generated file: path from the root of the project → content. */
export async function generate() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/page-script.ts`, `${folder}/page-style.css`],
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // What browsers of offices have had for some years.
    target: ['chrome110', 'firefox115', 'safari16'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const lines = ['script', 'style'].flatMap((name) => {
    const text = outputFiles.find(({ path }) => path.endsWith(`page-${name}.${name === 'script' ? 'js' : 'css'}`)).text
    if (/<\/|<!--/.test(text)) throw new Error(`the ${name} would end its element early`)
    const hash = createHash('sha256').update(text).digest('base64')
    return [`export const ${name} = ${JSON.stringify(text)}`, `export const ${name}Hash = 'sha256-${hash}'`]
  })
  return new Map([['src/render/page/page-assets.generated.ts', `// ${notice}\n${lines.join('\n')}\n`]])
}

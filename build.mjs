/**
 * The build. `node build.mjs` bundles the program into dist/; `--generate` writes the generated source files anew, and
 * `--check-generated` fails where one of them is not what its generator would write now.
 */

import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = new URL('./', import.meta.url)

/** What the generators in build/ write: path from the root → content. */
async function generated() {
  const names = (await readdir(new URL('build/', root))).filter((name) => name.startsWith('generate-'))
  const generators = await Promise.all(names.sort().map((name) => import(new URL(`build/${name}`, root))))
  const files = await Promise.all(generators.map(({ generate }) => generate()))
  return new Map(files.flatMap((map) => Array.from(map)))
}

async function writeGenerated() {
  for (const [path, content] of await generated()) await writeFile(new URL(path, root), content)
}

async function checkGenerated() {
  const stale = []
  for (const [path, content] of await generated()) {
    const present = await readFile(new URL(path, root), 'utf8').catch(() => undefined)
    if (present !== content) stale.push(path)
  }
  if (stale.length === 0) return
  console.error(`not fresh, run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
}

async function buildProgram() {
  const { bundle } = await import('./build/bundle.mjs')
  const { thirdPartyLicenses } = await import('./build/licenses.mjs')
  const inputs = await bundle(JSON.parse(await readFile(new URL('package.json', root), 'utf8')))
  const licenses = await thirdPartyLicenses(inputs, fileURLToPath(root))
  await writeFile(new URL('dist/THIRD-PARTY-LICENSES.txt', root), licenses)
  const maker = fileURLToPath(new URL('build/code-cache.cjs', root))
  for (const command of [['check'], ['parse'], []]) {
    execFileSync(process.execPath, [maker, ...command], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
}

const modes = { '': buildProgram, '--generate': writeGenerated, '--check-generated': checkGenerated }
const mode = process.argv[2] ?? ''
if (!(mode in modes)) throw new Error(`${mode} is none of ${Object.keys(modes).filter(Boolean).join(', ')}`)
await modes[mode]()

/**
 * Bundles the program into dist/: one small entry and, behind it, a chunk for whatever only some runs need, because
 * start-up is mostly the loading of code. Everything is bundled, so an installed fangan has no dependencies.
 */

import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Builds dist/ and resolves with the paths of the files that went into it. */
export async function bundle({ version }) {
  await rm(new URL('../dist', import.meta.url), { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { fangan: 'src/cli/run.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    chunkNames: 'chunks/[name]-[hash]',
    define: { FANGAN_VERSION: JSON.stringify(version) },
    alias: {
      // The CommonJS build of the same release parses three times as fast as the ES module.
      'js-yaml': './node_modules/js-yaml/dist/js-yaml.cjs.js',
    },
    // Libraries in CommonJS ask for Node's own modules with require, which an ES module has not.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs)
}

/**
 * Bundles the program into dist/: `program.js`, which has all of fangan; `check.js` and `parse.js`, which have but that
 * command; and in lib/ the libraries that only some runs need, because start-up is mostly the loading of code. An
 * installed fangan has no dependencies.
 */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const dist = new URL('dist/', root)

/** Libraries that stay apart, by the file of lib/ that they go into; those that share code share a file. */
const apart = {
  'markdown-parser': ['unified', 'remark-parse', 'remark-gfm', 'remark-cjk-friendly'],
  'html-parser': ['parse5', 'entities/decode'],
  'word-parser': ['saxes', 'yauzl'],
  'markdown-writer': ['mdast-util-gfm', 'mdast-util-to-markdown'],
  calendar: ['ical.js'],
  characters: ['opencc-js/t2cn'],
  colors: ['chalk'],
  csv: ['csv-stringify/sync'],
  diff: ['diff'],
  edtf: ['edtf'],
  globs: ['tinyglobby', 'picomatch'],
  prompts: ['@clack/core'],
  spreadsheet: ['hucre/xlsx'],
  'word-writer': ['docx', 'fflate'],
  yaml: ['js-yaml'],
}

/** Modules of fangan that are files of their own: the one import that stays an import, and texts that few runs need. */
const modulesApart = {
  'import-module': 'src/cli/import-module.ts',
  'built-in-templates': 'src/draft/built-in-templates.ts',
}

/** Modules that a document which is read without a word said has no need of: what is told, and what mappings are held to. */
const modulesLater = {
  'sentences-en': 'src/messages/en.ts',
  'sentences-zh-cn': 'src/messages/zh-cn.ts',
  'plan-schema': 'src/plan/plan-schema.generated.js',
  'config-schema': 'src/config/config-schema.generated.js',
}

const settings = {
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  // Names stay, so that the report of a bug can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  // Templates are plan files, taken as their text.
  loader: { '.yaml': 'text' },
  metafile: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // One byte a character: Node reads and keeps such a file in half the time and space.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
}

/** Builds dist/ and resolves with the paths, from the root, of the files that went into it. */
export async function bundle({ version }) {
  const program = (name, entry, plugins) =>
    build({
      ...settings,
      entryPoints: { [name]: entry },
      outdir: 'dist',
      define: { FANGAN_VERSION: JSON.stringify(version) },
      // A dynamic import then becomes a require that still waits until it is needed.
      supported: { 'dynamic-import': false },
      // Commander starts programs for subcommands that are files of their own; there are none here.
      alias: { 'node:child_process': './build/no-child-process.cjs' },
      plugins: [...plugins, librariesApart, importsApart, schemasApart],
      // The shape in which bin/fangan.js compiles it.
      banner: { js: '(function (exports, require, module) {' },
      footer: { js: '})' },
    })
  const results = await Promise.all([
    program('program', 'src/cli/run.ts', [fastYaml]),
    // What runs most and shortest has a bundle of its own, and hardly ever needs the library for YAML. Threads check.
    program('check', 'src/cli/serve.ts', [only('check'), readingElsewhere, yamlLater]),
    program('parse', 'src/cli/run.ts', [only('parse'), yamlLater, modulesOnUse]),
    build({ ...settings, entryPoints: { ...modulesApart, ...modulesLater }, outdir: 'dist/lib' }),
    ...Object.entries(apart).map(([file, names]) =>
      build({
        ...settings,
        stdin: { contents: names.map((name) => `export * as "${name}" from '${name}'`).join('\n'), resolveDir: '.' },
        outfile: `dist/lib/${file}.js`,
        plugins: [fastYaml],
        // What a module that became CommonJS makes a require of takes a path as well.
        define: { 'import.meta.url': '__filename' },
      }),
    ),
  ])
  await rm(dist, { recursive: true, force: true })
  await mkdir(new URL('lib/', dist), { recursive: true })
  await writeFile(new URL('package.json', dist), '{ "type": "commonjs" }\n')
  for (const { path, text } of results.flatMap(({ outputFiles }) => outputFiles))
    await writeFile(path, escaped(shapedAlike(text)))
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs))
}

/**
 * esbuild names the function that sets a module up after its file; hundreds of names are as many shapes of objects, made
 * at each start.
 */
function shapedAlike(code) {
  return code.replace(/(__esm\(\{\s*)"(?:[^"\\]|\\\n)+"(?=\(\)\{)/g, '$1setUp')
}

/** esbuild leaves regular expressions as they are, whatever the charset; read as Latin-1 they would mean other characters. */
function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A bundle with one command: bin/fangan.js takes it for runs of that command alone, and the others are never asked for. */
function only(command) {
  return {
    name: 'only',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/commands\/[a-z-]+\.ts$/ }, ({ path }) =>
        path === `./commands/${command}.ts` ? undefined : { path, namespace: 'other-command' },
      )
      onLoad({ filter: /^/, namespace: 'other-command' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/** Documents are seldom checked as they are: what reads them is taken from the bundle of `parse` then. */
const readingElsewhere = {
  name: 'reading-elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/parse\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, namespace: 'elsewhere' } : undefined,
    )
    onResolve({ filter: /^\.\/parse\.js$/, namespace: 'elsewhere' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /^/, namespace: 'elsewhere' }, () => ({
      contents: `export const parse = async (...given) => (await require('./parse.js').reading()).parse(...given)`,
    }))
    // Nothing but that knows the formats of documents.
    onResolve({ filter: /^\.\/\w+\.ts$/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && /[\\/]read[\\/]formats\.ts$/.test(importer)
        ? { path, namespace: 'other-command' }
        : undefined,
    )
  },
}

/** In the program a library that stays apart is what its file in lib/ exports under its name. */
const librariesApart = {
  name: 'libraries-apart',
  setup({ onResolve, onLoad }) {
    for (const [file, names] of Object.entries(apart)) {
      for (const name of names) {
        onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: file }))
      }
      onResolve({ filter: /^\./, namespace: file }, ({ path }) => ({ path, external: true }))
      onLoad({ filter: /^/, namespace: file }, async ({ path }) => {
        const exported = Object.keys(await import(path)).filter((name) => name !== 'module.exports')
        const lines = exported.map((name) => (name === 'default' ? 'export default' : `export const ${name} =`))
        const library = `const library = require('./lib/${file}.js')['${path}']`
        return { contents: [library, ...lines.map((line, at) => `${line} library.${exported[at]}`)].join('\n') }
      })
    }
  },
}

/** In the program a module that is a file of its own is required where it is needed; there an import is no require. */
const importsApart = {
  name: 'imports-apart',
  setup({ onResolve }) {
    for (const name of Object.keys(modulesApart)) {
      onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: `./lib/${name}.js`, external: true },
      )
    }
  },
}

/** The schemas are published beside dist/, and the program reads those. */
const schemasApart = {
  name: 'schemas-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/schemas\/.*\.json$/ }, ({ path }) => ({
      path: path.replace(/^.*\/schemas\//, '../schemas/'),
      external: true,
    }))
  },
}

/**
 * The CommonJS build of js-yaml parses three times as fast as the ES module of the same release. It is one file that
 * only lists its exports at the end, so it is taken as an ES module: then what is not used can be left out.
 */
const fastYaml = {
  name: 'fast-yaml',
  setup({ onResolve, onLoad }) {
    const path = fileURLToPath(new URL('node_modules/js-yaml/dist/js-yaml.cjs.js', root))
    onResolve({ filter: /^js-yaml$/ }, () => ({ path, sideEffects: false }))
    onLoad({ filter: /[\\/]js-yaml\.cjs\.js$/ }, async () => {
      const code = await readFile(path, 'utf8')
      const names = Array.from(code.matchAll(/^exports\.(\w+) = \1;$/gm), ([, name]) => name)
      const body = code.replace(/^Object\.defineProperty\(exports, .*$|^exports\.(\w+) = \1;$/gm, '')
      if (names.length === 0 || /\bexports\b|\brequire\(/.test(body)) {
        throw new Error('js-yaml is no longer laid out as it was')
      }
      return { contents: `${body}\nexport { ${names.join(', ')} }` }
    })
  },
}

/** The same apart: it is loaded when something of it is first used. */
const yamlLater = {
  name: 'yaml-later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^js-yaml$/ }, ({ path }) => ({ path, namespace: 'later' }))
    onResolve({ filter: /^\./, namespace: 'later' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /^/, namespace: 'later' }, async ({ path }) => {
      const door = await readFile(new URL('src/plan/yaml.ts', root), 'utf8')
      const names = Object.keys(await import(path)).filter((name) => new RegExp(`\\b${name}\\b`).test(door))
      return { contents: onUse('./lib/yaml.js', names, `['${path}']`) }
    })
  },
}

/** Modules of fangan that are loaded likewise. */
const modulesOnUse = {
  name: 'modules-on-use',
  setup({ onResolve, onLoad }) {
    for (const [file, path] of Object.entries(modulesLater)) {
      const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('.', '\\.')
      onResolve({ filter: new RegExp(`/${name}$`) }, () => ({ path: file, namespace: 'on-use' }))
    }
    onResolve({ filter: /^\./, namespace: 'on-use' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /^/, namespace: 'on-use' }, async ({ path }) => {
      const { metafile } = await build({ ...settings, entryPoints: [modulesLater[path]], outdir: '.', format: 'esm' })
      const [{ exports: names }] = Object.values(metafile.outputs)
      return { contents: onUse(`./lib/${path}.js`, names) }
    })
  },
}

/** A module that has these exports of another, or of a member of it, and loads it when one of them is asked for. */
function onUse(file, names, member = '') {
  return `let library
for (const name of ${JSON.stringify(names)}) {
  Object.defineProperty(exports, name, { enumerable: true, get: () => (library ??= require('${file}')${member})[name] })
}`
}

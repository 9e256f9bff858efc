/**
 * Compiles a JSON Schema ahead of time into a module that validates (ajv standalone): compiling one costs more than all
 * the rest of a run.
 */

import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'

/** A schema with what only people read left out; property names that happen to be `title` stay. */
function lean(node, names = false) {
  if (Array.isArray(node)) return node.map((child) => lean(child))
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(
    ([key]) => names || !['title', 'description', 'examples', 'x-shorthand'].includes(key),
  )
  return Object.fromEntries(
    kept.map(([key, child]) => [key, lean(child, !names && (key === 'properties' || key === '$defs'))]),
  )
}

/** The code of a module whose `validate` is the validator of a schema, made when it is first asked: most runs never do. */
export async function validator(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strictTypes: false,
    code: { source: true },
  })
  const code = standaloneCode(ajv, ajv.compile(lean(schema)))
  if (code.includes('require('))
    throw new Error('the validator needs ajv at run time: avoid length and equality keywords')
  const lazy = `let made
function make() {
  const module = { exports: {} }
  ${code}
  return module.exports
}
export function validate(value) {
  made ??= make()
  const fits = made(value)
  validate.errors = made.errors
  return fits
}`
  return (await transform(lazy, { format: 'esm', minify: true, target: 'node20' })).code
}

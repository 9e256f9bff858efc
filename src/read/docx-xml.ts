/**
 * The XML of one part as a stream of elements. Names of the word-processing namespace come without a prefix, whatever
 * prefix the writer chose, those of other namespaces with their own. Document types, and with them entities, are refused.
 */

import { SaxesParser } from 'saxes'
import { InputError } from '../source/diagnostic.ts'
import type { Part } from './docx-package.ts'

export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

const maximumNesting = 400

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Reads a part. Throws an InputError where it is no well-formed XML, declares a document type or nests without end. */
export function readXml(part: Part, file: string, handler: XmlHandler): void {
  const { name: partName } = part
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const names = new Names()
  let depth = 0
  parser.on('doctype', () => {
    throw new InputError(
      { code: 'docx-doctype', values: { part: partName } },
      { file, hint: { code: 'hint-not-trusted' } },
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > maximumNesting) {
      const values = { part: partName, limit: maximumNesting }
      throw new InputError({ code: 'docx-too-deep', values }, { file, hint: { code: 'hint-not-trusted' } })
    }
    names.declare(attributes)
    handler.open?.(names.of(name), names.attributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close?.(names.of(name))
  })
  if (handler.text) {
    const text = handler.text.bind(handler)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(part.xml).close()
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(
      { code: 'docx-damaged', values: { part: partName } },
      { file, hint: { code: 'hint-save-as-docx' } },
    )
  }
}

/** Names as the writer has them → names as they are handed on. */
class Names {
  readonly #prefixes = new Map<string, string>()
  readonly #known = new Map<string, string>()
  /** Whether `w:` is the prefix of the word-processing namespace, as nearly always. */
  #usual = true

  declare(attributes: Attributes): void {
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue
      const uri = attributes[key] as string
      const own = wordNamespaces.has(uri) || uri === relationships
      const prefix = key === 'xmlns' ? '' : key.slice(6)
      const handedOn = own ? '' : uri === compatibility ? 'mc' : prefix
      if (this.#prefixes.get(prefix) === handedOn) continue
      this.#prefixes.set(prefix, handedOn)
      this.#known.clear()
      if (own && prefix !== 'w') this.#usual = false
    }
  }

  of(name: string): string {
    let known = this.#known.get(name)
    if (known === undefined) {
      const colon = name.indexOf(':')
      const prefix =
        this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? (colon < 0 ? '' : name.slice(0, colon))
      const local = name.slice(colon + 1)
      known = prefix === '' ? local : `${prefix}:${local}`
      this.#known.set(name, known)
    }
    return known
  }

  /** Attributes are looked up by `w:val` and the like. */
  attributes(attributes: Attributes): Attributes {
    if (this.#usual) return attributes
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? `w:${this.of(key)}` : key, value]),
    )
  }
}

/**
 * The package that a .docx file is: a ZIP archive whose relations name the parts. Only the parts that are read are
 * unpacked, and nothing before the list of parts has shown that it is no bomb.
 */

import { unzipSync } from 'fflate'
import { InputError } from '../source/diagnostic.ts'
import { decode } from './decode.ts'
import { readXml } from './docx-xml.ts'

export const maximumParts = 2000
/** All parts together, unpacked, in bytes. */
export const maximumExpanded = 200 * 1024 * 1024
/** XML packs to a twentieth, that of endless tables to a hundredth; no part of a few megabytes packs better than this. */
export const maximumRatio = 250
const smallPart = 4 * 1024 * 1024

export interface Part {
  name: string
  xml: string
}

export interface DocxParts {
  document: Part
  styles: Part | undefined
  numbering: Part | undefined
}

export function openDocx(bytes: Uint8Array, file: string): DocxParts {
  const relations = unpack(bytes, file, (name) => name.endsWith('.rels'))
  const main = relationsOf(relations, '', file).get('officeDocument') ?? 'word/document.xml'
  const others = relationsOf(relations, main, file)
  const wanted = {
    document: main,
    styles: others.get('styles') ?? 'word/styles.xml',
    numbering: others.get('numbering') ?? 'word/numbering.xml',
  }
  const parts = unpack(bytes, file, (name) => Object.values(wanted).includes(name))
  const document = parts.get(wanted.document)
  if (!document) throw new InputError({ code: 'docx-without-text' }, { file, hint: { code: 'hint-save-as-docx' } })
  return { document, styles: parts.get(wanted.styles), numbering: parts.get(wanted.numbering) }
}

function unpack(bytes: Uint8Array, file: string, wants: (name: string) => boolean): Map<string, Part> {
  let count = 0
  let expanded = 0
  try {
    const found = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        expanded += originalSize
        if (++count > maximumParts) throw untrusted({ code: 'archive-entries', values: { limit: maximumParts } }, file)
        if (expanded > maximumExpanded)
          throw untrusted({ code: 'archive-expands', values: { limit: maximumExpanded / 1048576 } }, file)
        if (originalSize > smallPart && originalSize > size * maximumRatio)
          throw untrusted({ code: 'archive-ratio', values: { part: name, limit: maximumRatio } }, file)
        return wants(name)
      },
    })
    return new Map(Object.entries(found).map(([name, content]) => [name, { name, xml: decode(content, file) }]))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(
      { code: 'docx-damaged', values: { part: 'ZIP' } },
      { file, hint: { code: 'hint-save-as-docx' } },
    )
  }
}

function untrusted(what: InputError['what'], file: string): InputError {
  return new InputError(what, { file, hint: { code: 'hint-not-trusted' } })
}

/** The relations of a part, or of the package itself: last word of the type → name of the target. */
function relationsOf(parts: ReadonlyMap<string, Part>, of: string, file: string): Map<string, string> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const part = parts.get(`${folder}_rels/${of.slice(folder.length)}.rels`)
  const relations = new Map<string, string>()
  if (!part) return relations
  readXml(part, file, {
    open(name, { Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Type || !Target || TargetMode === 'External') return
      const type = Type.slice(Type.lastIndexOf('/') + 1)
      const target = new URL(Target, `part:///${folder}`).pathname.slice(1)
      if (!relations.has(type)) relations.set(type, target)
    },
  })
  return relations
}

/**
 * Traditional characters → simplified. Copies of mainland documents in traditional characters were made from
 * simplified ones, so going back character by character gives their own wording. OpenCC's dictionaries do it; with
 * the Taiwan forms, because these copies write 著 for 着.
 */

import type { Edit } from '../source/mapped-text.ts'
import { conversion } from './conversion.ts'
import type { LazyPass } from './pass.ts'
import { looksTraditional, traditionalSigns } from './traditional-signs.ts'

/** Of the Han characters of a text, this share must change before it counts as traditional. */
const share = 0.05

export const simplified: LazyPass = {
  id: 'simplified',
  signs: traditionalSigns,
  wants: looksTraditional,
  load: () => loadConversion(share),
}

/** The same for a text that is to be simplified whatever its share of traditional characters. */
export const alwaysSimplified: LazyPass = { id: 'simplified', wants: () => true, load: () => loadConversion(0) }

async function loadConversion(least: number): Promise<(text: string) => Edit[]> {
  const convert = await conversion()
  return (text) => {
    const edits: Edit[] = []
    let changed = 0
    for (const match of text.matchAll(/[^\r\n]+/g)) {
      const line = match[0]
      const became = convert(line)
      if (became === line) continue
      if (became.length !== line.length) {
        edits.push({ start: match.index, end: match.index + line.length, text: became })
        changed += line.length
        continue
      }
      for (let at = 0; at < line.length; at++) {
        if (line[at] === became[at]) continue
        // one character an edit, so that each keeps its own place; both halves of a surrogate pair together
        const surrogate = (line.charCodeAt(at) & 0xfc00) === 0xd800 || (became.charCodeAt(at) & 0xfc00) === 0xd800
        const size = surrogate ? 2 : 1
        edits.push({ start: match.index + at, end: match.index + at + size, text: became.slice(at, at + size) })
        changed++
        at += size - 1
      }
    }
    if (least === 0) return edits
    let han = 0
    for (const run of text.matchAll(/[\u3400-\u9fff]+/g)) han += run[0].length
    return changed > han * least ? edits : []
  }
}

/**
 * Text as Mermaid takes it. A label in quotation marks takes references by number for whatever else would end it or be
 * read as HTML or Markdown; where Mermaid knows no quotation marks, marks of its own syntax become their full-width twins.
 */

import { printableLine } from '../printable.ts'

/** What means something in a quoted label: quotes, HTML, Markdown, entities, maths. */
const special = /["#&;<>`*_~\\$%{}[\]()|]/g

/** The longest label that is still of use in a box. */
const longest = 60

/** The text of a label that stands in double quotation marks. */
export function quoted(text: string): string {
  const line = shortened(printableLine(text).trim())
  return `"${line.replace(special, (mark) => `#${mark.charCodeAt(0)};`)}"`
}

/** Text where a line feed, a colon, a semicolon, a sharp or a comma would end it. */
export function bare(text: string): string {
  const line = shortened(printableLine(text).trim()).replace(/[!-/:-@[-`{-~]/g, (mark) =>
    mark === '.' || mark === '-' ? mark : String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  )
  // A word in Latin letters could be one of Mermaid's own.
  return /^[\x00-\x7f]/.test(line) || line === '' ? `“${line}”` : line
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}

/** A line that Mermaid passes over. */
export function remark(text: string): string {
  return `%% ${shortened(printableLine(text)).replace(/[{}%]/g, ' ')}`
}

/**
 * Text in lines, broken by measured width as Chinese is set: anywhere between two characters, but no line begins
 * with a mark that closes or ends with one that opens (避头尾), and a word in Latin letters or digits stays whole.
 */

import width from 'fast-string-width'

/** A unit that stays together: marks that open, a word or one character, marks that close. */
const cell = /[（〔【《“‘「『(]*(?:[A-Za-z0-9.%-]+|.)[、，。；：？！）〕】》”’」』,;:?!)…—]*/gsu

/** In prose a whole run of ASCII stays together: a path, an option, a name with its comma. */
export const prose = /[（〔【《“‘「『]*(?:[!-~]+|[^ ])[、，。；：？！）〕】》”’」』…—]*| /gsu

/** The text in parts between which a line may break. */
export function breakable(text: string, unit: RegExp = cell): string[] {
  return Array.from(text.matchAll(unit), ([part]) => part)
}

/** The lines of a text in a room of so many columns; white space at a break goes. */
export function wrap(text: string, room: number, unit: RegExp = cell): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const part of breakable(text, unit)) {
    for (const piece of width(part) > room ? part : [part]) {
      const needs = width(piece)
      if (used + needs > room && line !== '') {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      if (line === '' && lines.length > 0 && piece.trim() === '') continue
      line += piece
      used += needs
    }
  }
  return [...lines, line]
}

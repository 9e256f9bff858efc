/**
 * The table of contents that a copy of a printed document begins with: its lines repeat the headings, with or without
 * dots and page numbers behind them, and would be read as the headings themselves.
 */

import { WordedPattern } from '../language/worded-pattern.ts'
import type { Edit } from '../source/mapped-text.ts'
import type { Pass } from './pass.ts'

const head = new WordedPattern(
  Array.from('录錄次 \t\u3000\u00a0', (behind) => `目${behind}`),
  /^[ \t\u3000\u00a0]*目[ \t\u3000\u00a0]{0,8}[录錄次][:：]?[ \t\u3000\u00a0]*$/m,
)
const leader = /[ \t\u3000]*(?:\.{3,}|…+|·{3,}|-{4,})[ \t\u3000.…·]*\d{0,4}$|[\t\u3000]+\d{1,4}$/
const longestEntry = 50
const fewestEntries = 3

export const contentsList: Pass = {
  id: 'contents-list',
  restore(text) {
    const found = head.exec(text)
    if (!found) return []
    const lines = /[^\r\n]+/g
    lines.lastIndex = found.index + found[0].length
    const entries: { words: string; led: boolean; end: number }[] = []
    const texts = new Set<string>()
    let repeats = false
    for (let match = lines.exec(text); match; match = lines.exec(text)) {
      const line = match[0].trim()
      if (line === '') continue
      const words = line.replace(leader, '').replace(/\s/g, '')
      // the text begins where the first heading stands again
      repeats = words === entries[0]?.words && !leader.test(line)
      if (repeats || words.length > longestEntry || /[。；;]$/.test(words) || texts.has(words)) break
      texts.add(words)
      entries.push({ words, led: leader.test(line), end: match.index + match[0].length })
    }
    const led = entries.findLastIndex((entry) => entry.led) + 1
    const count = repeats ? entries.length : led
    const told = repeats || entries.slice(0, led).filter((entry) => entry.led).length * 2 > led
    if (!told || count < fewestEntries) return []
    return [{ start: found.index, end: (entries[count - 1] as { end: number }).end, text: '' } satisfies Edit]
  },
}

/**
 * Patterns go untried where a text lacks the words or characters that they cannot do without. Here these lists are held
 * against the patterns: of what a pattern matches, made at random, nothing may be without them.
 */

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

interface Gated {
  pattern: RegExp
  passes: (text: string, at: number) => boolean
}

const gated = vi.hoisted((): Gated[] => [])

vi.mock(import('../../src/language/gated-pattern.ts'), async (original) => {
  const { GatedPattern } = await original()
  abstract class Listed extends GatedPattern {
    constructor(pattern: RegExp) {
      super(pattern)
      gated.push({ pattern, passes: (text) => this.mayMatch(text) })
    }
  }
  return { GatedPattern: Listed }
})

vi.mock(import('../../src/language/time/sticky.ts'), async (original) => {
  const all = await original()
  const { timeText } = await vi.importActual<typeof import('../../src/language/time/text.ts')>(
    '../../src/language/time/text.ts',
  )
  return {
    ...all,
    Sticky: class extends all.Sticky {
      constructor(first: string | readonly string[], pattern: RegExp | (() => RegExp), needs = 0) {
        super(first, pattern, needs)
        const made = typeof pattern === 'function' ? pattern() : pattern
        gated.push({ pattern: made, passes: (text, at) => this.at(timeText(text), at) !== null })
      }
    },
  }
})

/** The pattern without what it only looks at: of (?=…) the wording is made too, (?!…) is left to chance. */
function withoutLooks(source: string): string {
  let made = ''
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string
    if (character === '\\') made += source[++at] === 'b' && !inClass ? '' : character + source[at]
    else if (!inClass && /^\(\?<?[=!]/.test(source.slice(at, at + 4))) {
      const behind = source[at + 2] === '<'
      const end = closing(source, at)
      const inner = source.slice(at + (behind ? 4 : 3), end)
      if (source[at + (behind ? 3 : 2)] === '=') made += `(?:${withoutLooks(inner)})`
      at = end
    } else {
      if (character === '[') inClass = true
      else if (character === ']') inClass = false
      made += character
    }
  }
  return made.replaceAll(/\(\?:\)/g, '')
}

function closing(source: string, open: number): number {
  let depth = 0
  let inClass = false
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') inClass = true
    else if (source[at] === ']') inClass = false
    else if (!inClass && source[at] === '(') depth++
    else if (!inClass && source[at] === ')' && --depth === 0) return at
  }
  throw new Error(`no end of the group: ${source.slice(open)}`)
}

function wording({ source, flags }: RegExp): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(new RegExp(withoutLooks(source), flags.replaceAll(/[gmy]/g, '')), { maxLength: 60 })
  } catch {
    return undefined
  }
}

test('whatever a pattern matches passes its gate', async () => {
  await import('../../src/parse.ts')
  await import('../../src/check/check.ts')
  let tried = 0
  for (const { pattern, passes } of gated) {
    const matching = wording(pattern)
    if (!matching) continue
    let matched = 0
    fc.assert(
      fc.property(matching, (text) => {
        pattern.lastIndex = 0
        const match = pattern.exec(text)
        // an empty match says nothing
        if (!match || match[0] === '') return
        matched++
        pattern.lastIndex = 0
        expect(passes(text, match.index), `${pattern.source} in ${JSON.stringify(text)}`).toBe(true)
      }),
      { numRuns: 200 },
    )
    if (matched > 0) tried++
  }
  // the others look at what stands around them in ways that chance does not meet
  expect(tried).toBeGreaterThan(gated.length * 0.7)
})

test('a line that a site adds begins with a character, or has one, by which it is looked for', async () => {
  const { siteLines, siteLinesWithin } = await import('../../src/lexicon/site-wording.ts')
  const hold = (line: RegExp, passes: (text: string) => boolean) => {
    const matching = wording(line)
    expect(matching, line.source).toBeDefined()
    fc.assert(
      fc.property(matching as fc.Arbitrary<string>, (text) => {
        if (line.test(text)) expect(passes(text), `${line.source} in ${JSON.stringify(text)}`).toBe(true)
      }),
      { numRuns: 200 },
    )
  }
  for (const [first, line] of siteLines) hold(line, (text) => first.includes(text[0] ?? ''))
  for (const [signs, line] of siteLinesWithin)
    hold(line, (text) => Array.from(signs).some((sign) => text.includes(sign)))
})

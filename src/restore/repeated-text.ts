/**
 * Passages that a file holds twice. Copies of collections repeat whole documents; which one goes is for the reader to
 * say. Sentences are compared without their marks, in one run over the text.
 */

import type { Suspected } from './suspicion.ts'

/** A passage that counts has so many characters; set phrases of a few sentences recur everywhere. */
const shortestPassage = 150
const sentence = /[^。；;！？!?\n\r]+[。；;！？!?]?/g

interface Sentence {
  start: number
  end: number
  wording: string
}

export function repeatedText(text: string): Suspected[] {
  const sentences: Sentence[] = []
  for (const { 0: found, index } of text.matchAll(sentence)) {
    const wording = found.replace(/[^\u3400-\u9fffA-Za-z0-9]+/g, '')
    if (wording.length > 3) sentences.push({ start: index, end: index + found.length, wording })
  }
  const firsts = new Map<string, number>()
  const passages: Suspected[] = []
  let [length, from, first] = [0, 0, 0]
  const close = (until: number) => {
    if (length >= shortestPassage) passages.push(passage(sentences, first, from, until - from))
    length = 0
  }
  sentences.forEach(({ wording }, at) => {
    const before = firsts.get(wording)
    if (before === undefined) firsts.set(wording, at)
    const continues = length > 0 && sentences[first + at - from]?.wording === wording && first + at - from < from
    if (continues) length += wording.length
    else {
      close(at)
      if (before !== undefined) [length, from, first] = [wording.length, at, before]
    }
  })
  close(sentences.length)
  return passages
}

function passage(sentences: readonly Sentence[], first: number, from: number, count: number): Suspected {
  const span = (at: number) => ({
    start: sentences[at]?.start ?? 0,
    end: sentences[at + count - 1]?.end ?? 0,
  })
  return { id: 'noise.duplicate', ...span(from), count, related: span(first) }
}

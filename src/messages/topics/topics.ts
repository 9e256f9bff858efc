/**
 * What `fangan help TOPIC` tells, one file a topic and a language. The texts are marked up as little as can be:
 * `# title`, `## heading`, `term :: explanation`, lines that begin with two spaces stand as they are, and the rest is
 * paragraphs of one line.
 */

import type { Language } from '../messages.ts'

export const topics = ['format', 'times', 'parties', 'config', 'ignores', 'exit-codes'] as const
export type Topic = (typeof topics)[number]

type Load = () => Promise<{ text: string }>

const texts: Record<Topic, Record<Language, Load>> = {
  format: { en: () => import('./format-en.ts'), 'zh-CN': () => import('./format-zh-cn.ts') },
  times: { en: () => import('./times-en.ts'), 'zh-CN': () => import('./times-zh-cn.ts') },
  parties: { en: () => import('./parties-en.ts'), 'zh-CN': () => import('./parties-zh-cn.ts') },
  config: { en: () => import('./config-en.ts'), 'zh-CN': () => import('./config-zh-cn.ts') },
  ignores: { en: () => import('./ignores-en.ts'), 'zh-CN': () => import('./ignores-zh-cn.ts') },
  'exit-codes': { en: () => import('./exit-codes-en.ts'), 'zh-CN': () => import('./exit-codes-zh-cn.ts') },
}

export async function topicText(topic: Topic, language: Language): Promise<string> {
  return (await texts[topic][language]()).text
}

/** The title of a topic, for a list of them. */
export async function topicTitle(topic: Topic, language: Language): Promise<string> {
  return (await topicText(topic, language)).replace(/^# ([^\n]*)[\s\S]*$/, '$1')
}

/** One piece of a text: a line that stands as it is keeps its indent. */
export type TopicBlock =
  | { kind: 'title' | 'heading' | 'paragraph'; text: string }
  | { kind: 'lines'; lines: string[] }
  | { kind: 'terms'; terms: { term: string; text: string }[] }

/** The pieces of a topic in order. */
export function topicBlocks(text: string): TopicBlock[] {
  return text.split(/\n{2,}/).map((block): TopicBlock => {
    const [, marks, title] = /^(##?) (.*)$/.exec(block) ?? []
    if (title !== undefined) return { kind: marks === '#' ? 'title' : 'heading', text: title }
    const lines = block.split('\n')
    if (block.startsWith('  ')) return { kind: 'lines', lines }
    if (!lines.every((line) => line.includes(' :: '))) return { kind: 'paragraph', text: lines.join(' ') }
    return {
      kind: 'terms',
      terms: lines.map((line) => {
        const at = line.indexOf(' :: ')
        return { term: line.slice(0, at), text: line.slice(at + 4) }
      }),
    }
  })
}

/**
 * Every sentence that a person reads is kept here, keyed by code, in both languages. A message travels through
 * the program as its code and values and becomes text only where it is shown.
 */

import type { englishComparison } from './comparison-en.ts'
import type { englishDraft } from './draft-en.ts'
import type { english } from './en.ts'
import type { englishHelp } from './help-en.ts'
import type { englishPage } from './page-en.ts'

export type Language = 'zh-CN' | 'en'
export type MessageCode = keyof ReturnType<typeof english>

/** A sentence before it has a language: `{name}` in the sentence stands for `values.name`. */
export interface Message {
  code: MessageCode
  values?: Record<string, string | number>
}

export type Catalogue = Record<MessageCode, string>

/** What `--help` says, apart from the catalogue because only a command line needs it. */
export type HelpCode = keyof typeof englishHelp
export type HelpCatalogue = Record<HelpCode, string>

/** What a comparison of plans says, apart because no other command needs it. */
export type ComparisonWord = keyof typeof englishComparison
export type ComparisonWords = Record<ComparisonWord, string>

/** What the page of `fangan page` says around the plan. */
export type PageWord = keyof typeof englishPage
export type PageWords = Record<PageWord, string>

/** What `fangan new` asks and shows on a terminal. */
export type DraftWord = keyof typeof englishDraft
export type DraftWords = Record<DraftWord, string>

/** The message as text in the language of a catalogue. */
export function sentence(catalogue: Catalogue, message: Message): string {
  return filled(catalogue[message.code], message.values)
}

/** A text with its holes filled. */
export function filled(text: string, values: Message['values'] = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

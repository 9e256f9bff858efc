/** Picks the reader's language from the environment and finds the words of that language alone: the others would only cost start-up. */

import { english } from './en.ts'
import type { Catalogue, ComparisonWords, DraftWords, HelpCatalogue, Language, PageWords } from './messages.ts'
import { chinese } from './zh-cn.ts'

/** The language of the POSIX locale variables, in their order of precedence; English where they say nothing. */
export function localeLanguage(env: Record<string, string | undefined>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh(?![a-z])/.test(locale.toLowerCase()) ? 'zh-CN' : 'en'
}

const made: Partial<Record<Language, Catalogue>> = {}

/** The catalogue of a language. It is made when something is first said: most runs say nothing. */
export function catalogueIn(language: Language): Catalogue {
  made[language] ??= language === 'zh-CN' ? chinese() : english()
  return made[language]
}

export async function loadHelp(language: Language): Promise<HelpCatalogue> {
  if (language === 'zh-CN') return (await import('./help-zh-cn.ts')).chineseHelp
  return (await import('./help-en.ts')).englishHelp
}

export async function loadPageWords(language: Language): Promise<PageWords> {
  if (language === 'zh-CN') return (await import('./page-zh-cn.ts')).chinesePage
  return (await import('./page-en.ts')).englishPage
}

export async function loadComparisonWords(language: Language): Promise<ComparisonWords> {
  if (language === 'zh-CN') return (await import('./comparison-zh-cn.ts')).chineseComparison
  return (await import('./comparison-en.ts')).englishComparison
}

export async function loadDraftWords(language: Language): Promise<DraftWords> {
  if (language === 'zh-CN') return (await import('./draft-zh-cn.ts')).chineseDraft
  return (await import('./draft-en.ts')).englishDraft
}

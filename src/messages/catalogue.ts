/** Picks the reader's language from the environment and loads that catalogue alone: the other one would only cost start-up. */

import type { Catalogue, ComparisonWords, DraftWords, HelpCatalogue, Language, PageWords } from './messages.ts'

/** The language of the POSIX locale variables, in their order of precedence; English where they say nothing. */
export function localeLanguage(env: Record<string, string | undefined>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh-CN' : 'en'
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'zh-CN') return (await import('./zh-cn.ts')).chinese
  return (await import('./en.ts')).english
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

/** Both catalogues say the same things: the type checker holds the codes together, this holds the holes. */

import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/rules.ts'
import { catalogueIn, localeLanguage } from '../../src/messages/catalogue.ts'
import { englishComparison } from '../../src/messages/comparison-en.ts'
import { chineseComparison } from '../../src/messages/comparison-zh-cn.ts'
import { englishDraft } from '../../src/messages/draft-en.ts'
import { chineseDraft } from '../../src/messages/draft-zh-cn.ts'
import { englishHelp } from '../../src/messages/help-en.ts'
import { chineseHelp } from '../../src/messages/help-zh-cn.ts'
import { englishPage } from '../../src/messages/page-en.ts'
import { chinesePage } from '../../src/messages/page-zh-cn.ts'
import { topics, topicText } from '../../src/messages/topics/topics.ts'

const english = catalogueIn('en')
const chinese = catalogueIn('zh-CN')

const holes = (text: string) => Array.from(new Set(text.match(/\{\w+\}/g))).sort()

describe('the catalogues', () => {
  it.each(Object.keys(english) as (keyof typeof english)[])('leave the same holes in %s', (code) => {
    expect(holes(chinese[code])).toEqual(holes(english[code]))
  })

  it.each(Object.keys(englishPage) as (keyof typeof englishPage)[])(
    'leave the same holes in %s of the page',
    (word) => {
      expect(holes(chinesePage[word])).toEqual(holes(englishPage[word]))
    },
  )

  it.each(Object.keys(englishComparison) as (keyof typeof englishComparison)[])(
    'leave the same holes in %s of a comparison',
    (word) => {
      expect(holes(chineseComparison[word])).toEqual(holes(englishComparison[word]))
    },
  )

  it.each(Object.keys(englishDraft) as (keyof typeof englishDraft)[])(
    'leave the same holes in %s of a draft',
    (word) => {
      expect(holes(chineseDraft[word])).toEqual(holes(englishDraft[word]))
    },
  )

  it('write Chinese with Chinese punctuation', async () => {
    const pages = await Promise.all(topics.map((topic) => topicText(topic, 'zh-CN')))
    // Lines that are indented show files, terms what is read.
    const prose = pages.flatMap((page) => page.split('\n').filter((line) => !/^ {2}| :: /.test(line)))
    const apart = [chineseHelp, chinesePage, chineseComparison, chineseDraft]
    const texts = [chinese, ...apart].flatMap((catalogue) => Object.values<string>(catalogue)).concat(prose)
    expect(texts.filter((text) => /[\u4e00-\u9fff][,;:?!](?!\d)/.test(text.replace(/“[^”]*”/g, '')))).toEqual([])
  })

  it('name rules that there are', () => {
    const named = Object.values(englishHelp).flatMap((text) =>
      Array.from(text.matchAll(/--rule ([\w-]+)=/g), ([, id]) => id),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
  })

  it('give the same examples in the help of both', () => {
    const commands = (text: string) => text.match(/^ {2}\S.*?(?= {3}|$)/gm)
    for (const code of Object.keys(englishHelp) as (keyof typeof englishHelp)[]) {
      if (code.endsWith('-examples')) expect(commands(chineseHelp[code])).toEqual(commands(englishHelp[code]))
    }
  })
})

describe('the language of a locale', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LC_ALL: 'zh' }, 'zh-CN'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'C' }, 'zh-CN'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('of %o is %s', (env, language) => {
    expect(localeLanguage(env)).toBe(language)
  })
})

/** `fangan help TOPIC`: what the pages say is held against the program, and they fit every terminal. */

import width from 'fast-string-width'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { labelLine } from '../../src/language/labelled.ts'
import { partyBrackets } from '../../src/language/party-brackets.ts'
import { parseTime } from '../../src/language/times.ts'
import { type Topic, topicBlocks, topics, topicText } from '../../src/messages/topics/topics.ts'
import { World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

const languages = ['en', 'zh-CN'] as const
const pages = topics.flatMap((topic) => languages.map((language) => [topic, language] as const))

async function termsOf(topic: Topic, language: 'en' | 'zh-CN') {
  const blocks = topicBlocks(await topicText(topic, language))
  return blocks.flatMap((block) => (block.kind === 'terms' ? block.terms : []))
}

async function linesOf(topic: Topic, language: 'en' | 'zh-CN') {
  const blocks = topicBlocks(await topicText(topic, language))
  const [block] = blocks.flatMap((one) => (one.kind === 'lines' ? [one.lines] : []))
  return `${block?.map((line) => line.slice(2)).join('\n')}\n`
}

describe('a topic', () => {
  it.each(pages)('%s in %s fits terminals of all widths, and loses nothing', async (topic, language) => {
    const text = (await topicText(topic, language)).replace(/^#+ /gm, '').replaceAll(' :: ', ' ')
    for (const columns of [70, 80, 133]) {
      world.columns = columns
      const { status, stdout, stderr } = await world.run('help', topic, '--lang', language)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout.split('\n').filter((line) => width(line) > columns)).toEqual([])
      expect(stdout.split('\n').filter((line) => /^[、，。；：？！）]/.test(line.trim()))).toEqual([])
      expect(stdout.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    }
  })

  it.each(topics)('%s has the same parts in both languages', async (topic) => {
    const [english = [], chinese] = await Promise.all(
      languages.map(async (language) => topicBlocks(await topicText(topic, language))),
    )
    const terms = (blocks: typeof english) =>
      blocks.flatMap((one) => (one.kind === 'terms' ? [one.terms.map(({ term }) => term)] : []))
    expect(terms(chinese ?? [])).toEqual(terms(english))
    const headings = (blocks: typeof english) =>
      blocks.filter(({ kind }) => kind === 'heading' || kind === 'lines').length
    expect(headings(chinese ?? [])).toBe(headings(english))
  })

  it('is marked on a terminal that takes colours', async () => {
    world.isTTY = true
    const { stdout } = await world.run('help', 'times')
    expect(stdout).toMatch(/^\u001b\[1mTimes: what is read, and as what\u001b\[22m\n/)
  })
})

describe.each(languages)('what the pages in %s say is so:', (language) => {
  it('times', async () => {
    const terms = await termsOf('times', language)
    expect(terms.length).toBeGreaterThan(20)
    const read = terms.map(({ term }) => ({ term, text: parseTime(term)?.edtf ?? parseTime(term)?.rrule }))
    expect(read).toEqual(terms)
  })

  it('parties', async () => {
    const terms = await termsOf('parties', language)
    expect(terms.length).toBeGreaterThan(10)
    const read = terms.map(({ term }) => {
      const [label] = labelLine(term)
      const roles = label ? { [label.role]: [label.value] } : (partyBrackets(term)[0]?.roles ?? {})
      return {
        term,
        text: Object.entries(roles)
          .map(([role, units]) => [role, ...units].join(' '))
          .join('; '),
      }
    })
    expect(read).toEqual(terms)
  })

  it('format', async () => {
    world.write('plan.yaml', await linesOf('format', language))
    expect(await world.run('check', 'plan.yaml', '--fail-on', 'warning')).toMatchObject({ status: 0 })
    const schema = JSON.parse((await world.run('schema')).stdout) as { properties: object }
    const named = (await termsOf('format', language)).flatMap(({ term }) => term.split(', '))
    const unknown = ['id', 'name', 'text', 'lead', 'responsible', 'support', 'officer', 'contact', 'time', 'place']
    expect(named.filter((key) => !(key in schema.properties))).toEqual(unknown)
  })

  it('config', async () => {
    const text = await linesOf('config', language)
    const { found, problems } = readConfig(text, 'fangan.config.yaml')
    expect(problems).toEqual([])
    const keys = (await termsOf('config', language)).flatMap(({ term }) => term.split(', '))
    expect(Object.keys(found?.config ?? {})).toEqual(keys)
    const schema = JSON.parse((await world.run('schema', 'config')).stdout) as { properties: object }
    expect(keys.sort()).toEqual(
      Object.keys(schema.properties)
        .filter((key) => key !== '$schema')
        .sort(),
    )
  })

  it('ignores', async () => {
    const text = await linesOf('ignores', language)
    world.write('plan.yaml', text)
    expect((await world.run('check', 'plan.yaml')).stdout).toBe('')
    world.write('plan.yaml', text.replace(/#.*/, ''))
    expect((await world.run('check', 'plan.yaml')).stdout).toContain('duty-without-party')
  })
})

describe('fangan help', () => {
  it('lists the topics, as --help does', async () => {
    const { status, stdout } = await world.run('help')
    expect(status).toBe(0)
    for (const topic of topics) expect(stdout).toContain(topic)
    expect(stdout).toBe((await world.run('--help')).stdout)
    for (const topic of topics) expect((await world.run('help', '--help')).stdout).toContain(`  fangan help ${topic} `)
  })

  it.each([
    ['tabel', 'did you mean table?'],
    ['formats', 'did you mean format?'],
    ['exit', 'did you mean exit-codes?'],
    ['quantum', 'fangan help lists the commands and the topics'],
  ])('does not know %s', async (asked, hint) => {
    expect(await world.run('help', asked)).toEqual({
      status: 2,
      stdout: '',
      stderr: `fangan: there is neither a command nor a topic ${asked}\n  hint: ${hint}\n`,
    })
  })
})

/**
 * Plan files as no tidy writer would write them: comments wherever one may stand, keys in any order, every style of
 * value, indentation from one item to the next. A file is made from a row of numbers, so that a counterexample shrinks.
 */

import fc from 'fast-check'
import { yamlScalar } from '../../src/plan/yaml-writer.ts'

const wordings = [
  ...['清理河道沿线垃圾', '县教育局', '王 "二"', "it's", '带 # 号', 'a: b', '2024', 'true', '~', '- 杠', '[括号]'],
  ...['开展宣传，入户讲解', '100%', '*星', '“1+6”模式', '2025年5月底前', '每月22日', ' 前后有空格 ', 'x'],
]

const kinds: Record<string, readonly string[]> = {
  organizations: ['id', 'name', 'aliases', 'kind', 'parent', 'posts', 'text', 'lead'],
  platforms: ['name', 'text', 'resources', 'lead', 'responsible', 'time'],
  teams: ['name', 'aliases', 'members', 'carriers', 'contact'],
  phases: ['name', 'number', 'time', 'text'],
  duties: ['id', 'name', 'number', 'text', 'lead', 'support', 'officer', 'time', 'place', 'note', 'duties', 'x-own'],
}

class Scribe {
  readonly #tape: readonly number[]
  #at = 0
  #count = 0
  #anchors = 0

  constructor(tape: readonly number[]) {
    this.#tape = tape
  }

  pick(count: number): number {
    return (this.#tape[this.#at++] ?? 0) % count
  }

  #one<T>(of: readonly T[]): T {
    return of[this.pick(of.length)] as T
  }

  #some<T>(of: readonly T[]): T[] {
    const chosen = of.filter(() => this.pick(3) > 0)
    return chosen.sort(() => this.pick(3) - 1)
  }

  plan(): string {
    // An alias reaches no further than its document.
    this.#anchors = 0
    const head = this.pick(2) ? '# yaml-language-server: $schema=plan.schema.json\n' : ''
    const keys = ['fangan', 'title', ...this.#some(['year', 'document', ...Object.keys(kinds), 'x-more'])]
    keys.sort(() => this.pick(3) - 1)
    return `${head}${keys.map((key) => this.#lines(0) + this.#topLevel(key)).join('')}${this.#lines(0)}`
  }

  #topLevel(key: string): string {
    if (key === 'fangan') return `fangan: 1${this.#behind()}\n`
    if (key === 'year') return `year: 2025${this.#behind()}\n`
    if (key === 'document')
      return `document:${this.#behind()}\n${this.#mapping(['number', 'issuer', 'issued'], this.#step())}`
    if (key === 'x-more') return `x-more:${this.#behind()}\n${this.#mapping(['x', 'a'], this.#step())}`
    return key in kinds ? this.#list(key, 0) : `${key}: ${this.#scalar(0)}`
  }

  /** A list of items under its key, which stands at a column. */
  #list(key: string, column: number): string {
    const style = this.pick(8)
    if (style === 0) return `${key}: ${this.#flowList()}${this.#behind()}\n`
    if (style === 1) return `${key}: ${yamlScalar(this.#one(wordings), true)}${this.#behind()}\n`
    if (style === 2) return `${key}:${this.#behind()}\n`
    const dash = column + this.pick(4)
    const count = 1 + this.pick(3)
    let text = `${key}:${this.#behind()}\n`
    for (let index = 0; index < count; index++) text += this.#lines(dash) + this.#item(key, dash)
    return text + this.#lines(dash)
  }

  #item(key: string, dash: number): string {
    const style = this.pick(6)
    const start = ' '.repeat(dash)
    if (style === 0) return `${start}- ${this.#inline(this.#one(wordings))}${this.#behind()}\n`
    const fields = ['name', ...this.#some((kinds[key] ?? []).filter((field) => field !== 'name'))]
    if (style === 1) return `${start}- {name: ${this.#flowScalar()}, lead: ${this.#flowList()}}${this.#behind()}\n`
    fields.sort(() => this.pick(3) - 1)
    const gap = 1 + this.pick(3)
    if (style === 2)
      return `${start}-${this.#behind()}\n${this.#lines(dash + 2)}${this.#mapping(fields, dash + 1 + gap)}`
    const inner = this.#mapping(fields, dash + 1 + gap, false)
    return `${start}-${' '.repeat(gap)}${inner.trimStart()}`
  }

  #mapping(fields: readonly string[], column: number, begins = true): string {
    const lines = fields.map((field, index) => {
      const above = begins || index > 0 ? this.#lines(column) : ''
      return above + ' '.repeat(column) + this.#field(field, column)
    })
    return lines.join('') + this.#lines(column)
  }

  #field(field: string, column: number): string {
    if (field === 'duties') return this.#list('duties', column)
    if (field === 'kind') return `kind: ${this.#one(['body', '"office"', "'unit'"])}${this.#behind()}\n`
    if (field === 'time' && this.pick(3) === 0) return `time: {edtf: 2025-05, text: '5月'}${this.#behind()}\n`
    if (field === 'posts') return `posts: [{name: 李明远,   post: "组长"}]${this.#behind()}\n`
    if (['lead', 'support', 'aliases', 'members', 'x-own'].includes(field)) return this.#texts(field, column)
    return `${field}:${' '.repeat(1 + this.pick(2))}${this.#scalar(column)}`
  }

  #texts(field: string, column: number): string {
    const style = this.pick(5)
    if (style === 0) return `${field}: ${this.#inline(this.#one(wordings))}${this.#behind()}\n`
    if (style === 1) return `${field}: ${this.#flowList()}${this.#behind()}\n`
    if (style === 2) {
      const pad = ' '.repeat(column + 2)
      return `${field}: [${this.#comment('  ')}\n${pad}甲局,${this.#comment(' ')}\n${pad}${this.#flowScalar()} ]\n`
    }
    const dash = ' '.repeat(column + this.pick(3))
    const anchor = this.pick(6) === 0 ? `&a${++this.#anchors} ` : ''
    const last = this.#anchors > 0 && this.pick(3) === 0 ? `${dash}- *a1\n` : ''
    const first = `${field}:${this.#behind()}\n${dash}- ${anchor}${this.#inline(this.#one(wordings))}${this.#behind()}\n`
    return `${first}${this.#lines(dash.length)}${dash}-   ${this.#inline('乙局')}\n${last}`
  }

  #flowList(): string {
    const entries = Array.from({ length: this.pick(3) + 1 }, () => this.#flowScalar())
    return `[${entries.join(this.#one([', ', ',  ', ' , ']))}${this.#one(['', ' ', ','])}]`
  }

  #flowScalar(): string {
    const wording = this.#one(wordings)
    return this.#one([yamlScalar(wording, true), JSON.stringify(wording), `'${wording.replaceAll("'", "''")}'`])
  }

  #inline(wording: string): string {
    return this.#one([yamlScalar(wording, false), JSON.stringify(wording), `'${wording.replaceAll("'", "''")}'`])
  }

  /** A value behind a colon, to the end of its last line. */
  #scalar(column: number): string {
    const style = this.pick(8)
    const pad = ' '.repeat(column + 1 + this.pick(4))
    if (style === 0) {
      const sign = this.#one(['|', '|-', '|+', '>', '>-', '>+'])
      return `${sign}${this.#behind()}\n${pad}第一行：# 不是注释\n${pad}  第二行\n${this.#one(['', '\n', '\n\n'])}`
    }
    if (style === 1) return `"第一行\n${pad}第二行\n\n${pad}# 不是注释"${this.#behind()}\n`
    if (style === 2) return `第一行\n${pad}第二行${this.#behind()}\n`
    if (style === 3) return `${this.#comment(' ')}\n${pad}${this.#inline(this.#one(wordings))}${this.#behind()}\n`
    return `${this.#inline(this.#one(wordings))}${this.#behind()}\n`
  }

  #step(): number {
    return 1 + this.pick(4)
  }

  /** Comments and empty lines of their own. Not further in than block text above them could be. */
  #lines(column: number): string {
    return Array.from({ length: this.pick(4) }, () => {
      if (this.pick(3) === 0) return this.#one(['\n', '  \n'])
      return `${this.#comment(' '.repeat(this.#one([column, Math.max(0, column - 2), 0])))}\n`
    }).join('')
  }

  #behind(): string {
    return this.pick(3) === 0 ? this.#comment(this.#one([' ', '   ', '\t'])) : ''
  }

  #comment(gap: string): string {
    const wording = this.#one([
      '注释',
      ' - name: 旧任务',
      ' key: value',
      '# "',
      '',
      ' 尾随空格  ',
      ' fangan-ignore no-lead: 有意',
    ])
    this.#count += 1
    return `${gap}#${wording}${wording === '' ? '' : this.#count}`
  }
}

/** The texts of such files: one plan or two, with the line breaks of one system or the other. */
export const commentedPlan: fc.Arbitrary<string> = fc
  .array(fc.nat(9999), { minLength: 60, maxLength: 600, size: 'max' })
  .map((tape) => {
    const scribe = new Scribe(tape)
    const plans = Array.from({ length: scribe.pick(4) === 3 ? 2 : 1 }, () => scribe.plan())
    const text = plans.join(scribe.pick(2) ? '---\n' : '...\n---\n# 第二份\n')
    const mark = scribe.pick(5) === 1 ? '\ufeff' : ''
    return mark + (scribe.pick(4) === 1 ? text.replaceAll('\n', '\r\n') : text)
  })

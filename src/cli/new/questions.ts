/**
 * The questions of `fangan new`, in the order in which a plan is read. Nothing typed means that what the template says
 * stays; a part of the plan can be kept, written anew or left out, and from any part on the rest can be left as it is.
 */

import { type Answers, type AskedList, type Entries, readPeriod } from '../../draft/draft.ts'
import { unitList } from '../../language/unit-list.ts'
import { type DraftWord, type DraftWords, filled } from '../../messages/messages.ts'
import type { Organization, Plan } from '../../plan/plan.ts'
import { propertyOf, shapeOf } from '../../plan/shape.ts'
import { dateOf, isoDay } from '../../plan/time-span.ts'
import type { Ask, LineQuestion } from './ask.ts'
import { type Entry, given, posts } from './entries.ts'
import { KnownUnits } from './known-units.ts'
import { isUnfinished, readDay, readPhaseTime } from './typed-time.ts'

export class Interview {
  readonly #ask: Ask
  readonly #words: DraftWords
  /** The template, for what stands in it already. */
  readonly #plan: Plan
  readonly #answers: Answers
  readonly #units: KnownUnits

  readonly #thisYear: number

  /** `answers` are those that flags have given: they are not asked for. */
  constructor(
    ask: Ask,
    words: DraftWords,
    plan: Plan,
    answers: Answers,
    { units, thisYear }: { units: readonly string[]; thisYear: number },
  ) {
    this.#ask = ask
    this.#words = words
    this.#plan = plan
    this.#answers = { ...answers }
    this.#units = new KnownUnits(units)
    this.#thisYear = thisYear
  }

  async run(): Promise<Answers> {
    const { document, title } = this.#plan
    await this.#text('title', title)
    await this.#text('issuer', document?.issuer ?? '')
    if (this.#answers.issuer) this.#units.add([this.#answers.issuer])
    await this.#level()
    await this.#period()
    const parts: Record<AskedList, () => Promise<Entries>> = {
      phases: () => this.#phases(),
      organizations: () => this.#organizations(),
      platforms: () => this.#platforms(),
      teams: () => this.#teams(),
      duties: () => this.#duties(),
    }
    for (const part of Object.keys(parts) as AskedList[]) {
      const way = await this.#way(part)
      if (way === 'rest') break
      if (way === 'own') this.#answers[part] = await parts[part]()
      else if (way === 'none') this.#answers[part] = null
      else this.#units.addFrom(this.#plan[part] ?? [])
    }
    return { ...this.#answers, year: this.#year() }
  }

  #word(word: DraftWord, values: Record<string, string | number> = {}): string {
    return filled(this.#words[word], values)
  }

  async #line(word: DraftWord, question: Omit<LineQuestion, 'message'> = {}): Promise<string> {
    return this.#ask.line({ message: this.#word(word), ...question })
  }

  async #text(key: 'title' | 'issuer', otherwise: string): Promise<void> {
    if (this.#answers[key] !== undefined) return
    const answer = await this.#line(`ask-${key}`, { otherwise })
    if (answer !== '') this.#answers[key] = answer
  }

  async #level(): Promise<void> {
    if (this.#answers.level !== undefined) return
    const levels = (propertyOf(shapeOf('organization'), 'level')?.words ?? []) as NonNullable<Organization['level']>[]
    const known = this.#plan.organizations?.find(({ level }) => level !== undefined)?.level
    const choices = levels.map((level) => ({ value: level, label: this.#word(`level-${level}`) }))
    const first = choices.filter(({ value }) => value === known)
    const level = await this.#ask.choose({
      message: this.#word('ask-level'),
      choices: [...first, ...choices.filter(({ value }) => value !== known)],
    })
    if (level !== known) this.#answers.level = level
  }

  async #period(): Promise<void> {
    if (this.#answers.period !== undefined) return
    const answer = await this.#line('ask-period', {
      otherwise: this.#word('as-template'),
      hint: this.#word('hint-period'),
      read: (text) => {
        const period = readPeriod(text, this.#year())
        if (!period || isUnfinished(text)) return { wrong: this.#word('period-unreadable') }
        return { shown: this.#word('reads-as', { value: `${isoDay(period.from)} — ${isoDay(period.to)}` }) }
      },
    })
    if (answer !== '') this.#answers.period = answer
  }

  /** What becomes of a part of the plan. */
  #way(part: AskedList): Promise<'keep' | 'own' | 'none' | 'rest'> {
    const names = (this.#plan[part] ?? []).map(({ name }) => name)
    const sample = { hint: names.length > 0 ? names.join('、') : this.#word('nothing') }
    return this.#ask.choose({
      message: this.#word(`part-${part}`),
      choices: [
        { value: 'keep', label: this.#word('way-keep'), ...sample },
        { value: 'own', label: this.#word('way-own') },
        { value: 'none', label: this.#word('way-none') },
        { value: 'rest', label: this.#word('way-rest'), hint: this.#word('way-rest-hint') },
      ],
    })
  }

  /** Entries one after the other, until a name is left out. */
  async #entries(word: DraftWord, rest: (entries: readonly Entry[]) => Promise<Entry>): Promise<Entries> {
    const entries: Entry[] = []
    for (;;) {
      const message = this.#word(word, { number: entries.length + 1 })
      const name = await this.#ask.line({ message, otherwise: this.#word('no-more') })
      if (name === '') return entries.length > 0 ? entries : null
      entries.push({ name, ...(await rest(entries)) })
    }
  }

  #phases(): Promise<Entries> {
    let ended: number | undefined
    return this.#entries('ask-phase', async (entries) => {
      this.#answers.phases = entries
      const time = await this.#line('ask-phase-time', {
        hint: this.#word('hint-phase-time'),
        read: (text) => readPhaseTime(text, this.#year(), ended, this.#words),
      })
      ended = readPeriod(time, this.#year())?.to ?? ended
      const text = await this.#line('ask-phase-text')
      return { ...given('time', time), ...given('text', text) }
    })
  }

  /** The year that times are read in: that of the plan, of the time it takes, or of its first phase. */
  #year(): number {
    const { period, phases, year } = this.#answers
    if (year !== undefined) return year
    const [first] = phases ?? []
    const wording = period ?? (typeof first === 'object' ? first.time : undefined)
    const days = typeof wording === 'string' ? readPeriod(wording, this.#thisYear) : undefined
    return days ? dateOf(days.from).year : this.#thisYear
  }

  async #organizations(): Promise<Entries> {
    const group = this.#word('group-default')
    const name = (await this.#line('ask-group', { otherwise: group })) || group
    const command = name.endsWith('指挥部')
    const [head, deputy] = command ? ['指挥长', '副指挥长'] : ['组长', '副组长']
    const posts = [
      ...(await this.#people('ask-head', head, false)),
      ...(await this.#people('ask-deputies', deputy, true)),
      ...(await this.#people('ask-members', '成员', true)),
    ]
    const { level } = this.#answers
    const known = this.#plan.organizations?.find((one) => one.level !== undefined)?.level
    const leading: Entry = {
      name,
      kind: 'leading-group',
      ...given('level', level ?? known),
      ...(posts.length > 0 ? { posts } : {}),
    }
    const seat = await this.#line('ask-seat', { hint: this.#word('hint-seat'), words: this.#units.names })
    if (seat === '') return [leading]
    this.#units.add([seat])
    const chief = await this.#people('ask-office-head', '主任', false)
    const office = `${name.endsWith('领导小组') ? '领导小组' : name}办公室`
    return [
      leading,
      { name: office, kind: 'office', parent: name, seat, ...(chief.length > 0 ? { posts: chief } : {}) },
    ]
  }

  /** Names with what they are: 李明远 副县长、周若兰 县商务局局长. */
  async #people(word: DraftWord, post: string, several: boolean): Promise<Entry[]> {
    const answer = await this.#line(word, { hint: this.#word(several ? 'hint-people' : 'hint-person') })
    return posts(answer, post, several)
  }

  #platforms(): Promise<Entries> {
    return this.#entries('ask-platform', async () => given('responsible', await this.#parties('ask-responsible')))
  }

  #teams(): Promise<Entries> {
    return this.#entries('ask-team', async () => {
      const members = unitList(await this.#line('ask-team-members', { hint: this.#word('hint-several') }))
      return { ...given('members', members), ...given('responsible', await this.#parties('ask-responsible')) }
    })
  }

  #duties(): Promise<Entries> {
    const phases = this.#phasesNow()
    return this.#entries('ask-duty', async () => {
      const phase =
        phases.length > 0
          ? await this.#ask.choose({
              message: this.#word('ask-duty-phase'),
              choices: [
                ...phases.map((name) => ({ value: name, label: name })),
                { value: '', label: this.#word('no-phase') },
              ],
            })
          : ''
      const lead = await this.#parties('ask-lead')
      const responsible = await this.#parties('ask-responsible', lead)
      const support = await this.#parties('ask-support', [...lead, ...responsible])
      const time = await this.#line('ask-duty-time', {
        hint: this.#word('hint-duty-time'),
        read: (text) => readDay(text, this.#year(), this.#words),
      })
      const parties = { ...given('lead', lead), ...given('responsible', responsible), ...given('support', support) }
      return { ...given('phase', phase), ...parties, ...given('time', time) }
    })
  }

  #phasesNow(): string[] {
    const { phases } = this.#answers
    if (phases === null) return []
    const own = phases?.map((phase) => (typeof phase === 'string' ? phase : String(phase.name)))
    return own ?? (this.#plan.phases ?? []).map(({ name }) => name)
  }

  /** Units; those that have another part in the same duty are not offered. */
  async #parties(word: DraftWord, taken: readonly string[] = []): Promise<string[]> {
    const words = this.#units.names.filter((name) => !taken.includes(name))
    const hint = this.#word('hint-several')
    const parties = unitList(await this.#line(word, { hint, words, several: true }))
    this.#units.add(parties)
    return parties
  }
}

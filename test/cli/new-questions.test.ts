/** The questions of `fangan new` with somebody at hand who knows the answers, and what a terminal makes of them. */

import { describe, expect, it } from 'vitest'
import { type Ask, type ChoiceQuestion, completed, completions, type LineQuestion } from '../../src/cli/new/ask.ts'
import { Interview } from '../../src/cli/new/questions.ts'
import { clean, cut, tail } from '../../src/cli/new/screen.ts'
import { builtInTemplates } from '../../src/draft/built-in-templates.ts'
import { type Answers, draftPlan } from '../../src/draft/draft.ts'
import { chineseDraft } from '../../src/messages/draft-zh-cn.ts'
import { canonical } from '../../src/plan/canonical.ts'
import { load } from '../../src/plan/load.ts'
import { findingsIn } from '../check/findings-in.ts'

/** Answers by the beginning of the question; a list is used up, one answer a time. What is not known is skipped. */
class Script implements Ask {
  readonly asked: string[] = []
  readonly offered = new Map<string, readonly string[]>()
  readonly #answers: Map<string, string[]>

  constructor(answers: Record<string, string | string[]>) {
    this.#answers = new Map(Object.entries(answers).map(([question, answer]) => [question, [answer].flat()]))
  }

  #answer(message: string): string | undefined {
    this.asked.push(message)
    return this.#answers.get(message)?.shift()
  }

  async line({ message, read, words }: LineQuestion): Promise<string> {
    if (words) this.offered.set(message, words)
    const answer = this.#answer(message) ?? ''
    // A wrong answer is asked for again.
    return answer !== '' && read?.(answer).wrong !== undefined ? this.line({ message, read }) : answer
  }

  async choose<T>({ message, choices }: ChoiceQuestion<T>): Promise<T> {
    const answer = this.#answer(message)
    const choice = choices.find(({ label }) => label === answer) ?? choices[0]
    if (!choice) throw new Error(`nothing to choose for ${message}`)
    return choice.value
  }

  say(): void {}
}

const template = builtInTemplates.get('implementation-plan') ?? ''
const plan = canonical(load(template, 'x').plans[0]?.value)

async function interviewed(script: Script, given: Answers = {}): Promise<Answers> {
  return new Interview(script, chineseDraft, plan, given, { units: ['县档案馆'], thisYear: 2026 }).run()
}

describe('the interview', () => {
  it('leaves everything as the template has it where every question is skipped', async () => {
    const answers = await interviewed(new Script({}))
    expect(answers).toEqual({ year: 2026 })
    expect(draftPlan(template, answers).text).toBe(template)
  })

  it('asks nothing more once that is wished', async () => {
    const script = new Script({ 领导小组及其办公室: '后面都不问了' })
    await interviewed(script)
    expect(script.asked.at(-1)).toBe('领导小组及其办公室')
  })

  it('does not ask for what flags have given', async () => {
    const script = new Script({})
    await interviewed(script, { title: '甲方案', issuer: '乙局', level: 'town', period: '2026年3月至5月', year: 2026 })
    expect(script.asked[0]).toBe('实施步骤')
  })

  it('leaves parts out', async () => {
    const answers = await interviewed(new Script({ 平台: '不要这一部分', 队伍: '自己写' }))
    expect(answers).toMatchObject({ platforms: null, teams: null })
    const { text } = draftPlan(template, answers)
    expect(text).not.toMatch(/^(?:platforms|teams):/m)
    expect((await findingsIn(text)).map(({ rule, message }) => [rule, message.values])).toEqual([])
  })

  it('reads times in the year of the period, and asks again for those that cannot be', async () => {
    const answers = await interviewed(
      new Script({
        方案的起止时间: ['随便', '2028年3月至', '2028年3月至6月'],
        实施步骤: '自己写',
        '第 1 个阶段的名称': '甲阶段',
        '第 2 个阶段的名称': '乙阶段',
        这个阶段的时间: ['2月30日', '3月', '3月20日至4月', '下周', '4月至6月'],
      }),
    )
    expect(answers).toMatchObject({
      year: 2028,
      period: '2028年3月至6月',
      phases: [
        { name: '甲阶段', time: '3月' },
        { name: '乙阶段', time: '4月至6月' },
      ],
    })
  })

  it('takes the year of the first phase where nothing else gives one', async () => {
    const phases = { 实施步骤: '自己写', '第 1 个阶段的名称': '甲阶段', '第 2 个阶段的名称': '乙阶段' }
    const times = { 这个阶段的时间: ['2029年3月', '4月至6月'] }
    expect(await interviewed(new Script({ ...phases, ...times }))).toMatchObject({ year: 2029 })
    expect(await interviewed(new Script({ ...phases, ...times }), { year: 2031 })).toMatchObject({ year: 2031 })
  })

  it('offers units that were named before, in the configuration and in what is kept, each once in a duty', async () => {
    const script = new Script({
      任务: '自己写',
      '第 1 项任务': '甲事',
      '第 2 项任务': '乙事',
      牵头单位: ['县广电台'],
      责任单位: ['县商务局、县新华书店'],
      完成时限: ['长期', '5月底前'],
    })
    const answers = await interviewed(script)
    expect(answers.duties).toEqual([
      {
        name: '甲事',
        phase: '摸底布点阶段',
        lead: '县广电台',
        responsible: ['县商务局', '县新华书店'],
        time: '长期',
      },
      { name: '乙事', phase: '摸底布点阶段', time: '5月底前' },
    ])
    expect(script.offered.get('牵头单位')).toEqual(
      expect.arrayContaining(['县档案馆', '县商务局', '县总工会', '县广电台', '县新华书店']),
    )
    expect(script.offered.get('配合单位')).toContain('县广电台')
  })
})

describe('completion', () => {
  const words = ['县教育局', '县教育考试院', '市教育局']

  it.each([
    ['县教', false, ['县教育局', '县教育考试院']],
    ['教育局', false, ['县教育局', '市教育局']],
    ['', true, []],
    ['县教育局、县', true, ['县教育考试院']],
    ['县教育局，', true, []],
    ['县教育局', false, []],
  ])('of %s', (text, several, fitting) => {
    expect(completions(text, words, several)).toEqual(fitting)
  })

  it('takes the place of the last piece', () => {
    expect(completed('县教育局、市教', '市教育局', true)).toBe('县教育局、市教育局')
  })
})

describe('the screen', () => {
  it('cuts lines to the columns there are, in whole characters and with colours closed', () => {
    expect(cut('云汀镇道路养护', 14)).toBe('云汀镇道路养护')
    expect(cut('云汀镇道路养护', 13)).toBe('云汀镇道路养…')
    expect(cut('云汀镇道路养护', 12)).toBe('云汀镇道路…')
    expect(cut('\u001b[2m云汀镇道路养护\u001b[22m', 6)).toBe('\u001b[2m云汀…\u001b[0m')
  })

  it('shows the end of what is typed, and the cursor where it is not at the end', () => {
    expect(tail('甲乙丙', 3, 40)).toBe('甲乙丙')
    expect(tail('甲乙丙', 1, 40)).toBe('甲\u001b[7m乙\u001b[27m丙')
    expect(tail('甲'.repeat(500), 500, 40)).toBe(`…${'甲'.repeat(56)}`)
  })

  it('lets no text steer the terminal', () => {
    expect(clean('甲\u001b[31m乙\u202e丙\u0007')).toBe('甲 [31m乙 丙 ')
  })
})

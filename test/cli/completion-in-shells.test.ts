/**
 * Completion in the shells themselves: keys are typed on a terminal, TAB among them, and what counts is the arguments
 * that a program then gets. The names of units are hostile: none of them may be run. Shells that are not installed are
 * skipped, as is everything where there is no `script` (util-linux) to make a terminal; `npm run build` comes first.
 */

import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/fangan.js', import.meta.url))
const present = (program: string, flag = '--version') => spawnSync(program, [flag]).status === 0
const terminal = present('script') && spawnSync('script', ['--help'], { encoding: 'utf8' }).stdout.includes('--command')

/** Each begins with a letter of its own, so that one TAB finds it. */
const hostile: Record<string, string> = {
  a: 'a$(touch run-a)',
  b: 'b`touch run-b`',
  c: "c'; touch run-c; '",
  d: 'd"; touch run-d; "',
  e: 'e|touch run-e;touch run-e&',
  f: 'f!!\\*?~#{1,2}[x]',
  g: 'g$HOME <(touch run-g)>run-g',
  青: '青禾县　教育 体育局 “一办”',
  h: 'h: 1=2:3',
  一: '-一办',
}

const plan = `fangan: 1
title: 青禾县试行方案
duties:
${Object.values(hostile)
  .map((unit, at) => `  - {id: duty-${at}, name: 事项${at}, lead: [${JSON.stringify(unit)}]}`)
  .join('\n')}
`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangan-shells-'))
  writeFileSync(join(folder, 'plan.yaml'), plan)
  writeFileSync(join(folder, '方案 一.yaml'), plan)
  // What is not a question of the completion writes down its arguments.
  writeFileSync(
    join(folder, 'fangan'),
    `#!/bin/sh\ncase $1 in\ncompletion) exec '${process.execPath}' '${bin}' "$@" ;;\n*) printf '%s\\0' "$@" > arguments ;;\nesac\n`,
  )
  chmodSync(join(folder, 'fangan'), 0o755)
  for (const shell of ['bash', 'zsh', 'fish']) {
    writeFileSync(join(folder, `completion.${shell}`), execFileSync(process.execPath, [bin, 'completion', shell]))
  }
})
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

const shells = {
  bash: { command: 'bash --norc --noprofile -i', start: ['source ./completion.bash'] },
  zsh: {
    command: 'zsh -f -i',
    start: ['autoload -U compinit; compinit -D -u; setopt interactivecomments; source ./completion.zsh'],
  },
  fish: { command: 'fish --no-config -i', start: ['source ./completion.fish'] },
} as const

/** A shell at its prompt, on a terminal. */
class Terminal {
  readonly #child: ChildProcessWithoutNullStreams
  #screen = ''

  constructor(shell: keyof typeof shells) {
    const { command, start } = shells[shell]
    const path = `${folder}${delimiter}${process.env.PATH}`
    this.#child = spawn('script', ['--quiet', '--flush', '--command', command, '/dev/null'], {
      cwd: folder,
      env: { PATH: path, HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'xterm', PS1: '> ' },
    })
    this.#child.stdout.on('data', (data) => {
      this.#screen += data
    })
    for (const line of start) this.#child.stdin.write(`${line}\r`)
  }

  /** Types keys and a return behind them; the arguments that `fangan` then gets. */
  async types(keys: string): Promise<string[]> {
    const file = join(folder, 'arguments')
    rmSync(file, { force: true })
    // Whatever was left standing in the line goes.
    this.#child.stdin.write('\u0015echo rea""dy\r')
    const from = this.#screen.length
    await this.#until(() => /ready/.test(this.#screen.slice(from).replaceAll('rea""dy', '')))
    this.#child.stdin.write(`${keys}\r`)
    await this.#until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\0'))
    return readFileSync(file, 'utf8').split('\0').slice(0, -1)
  }

  async #until(done: () => boolean): Promise<void> {
    for (let wait = 0; !done(); wait++) {
      if (wait > 300) throw new Error(`the shell does not answer:\n${this.#screen.slice(-2000)}`)
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
  }

  close(): void {
    this.#child.stdin.write('\u0003exit\r')
    this.#child.kill()
  }
}

describe.each(
  (Object.keys(shells) as (keyof typeof shells)[]).map((shell) => {
    const here = terminal && present(shell)
    return { shell, here, why: here ? '' : ` (skipped: there is no ${terminal ? shell : 'script to make a terminal'})` }
  }),
)('$shell$why', ({ shell, here }) => {
  let at: Terminal
  beforeAll(() => {
    if (here) at = new Terminal(shell)
  })
  afterAll(() => at?.close())

  it.runIf(here).each(Object.entries(hostile))(
    'types the unit that begins with %s, and runs nothing',
    async (start, unit) => {
      const before = start === '一' ? '-' : start
      const flag = start === '一' ? '--unit=' : '--unit '
      expect(await at.types(`fangan table plan.yaml ${flag}${before}\t`)).toEqual(
        flag === '--unit=' ? ['table', 'plan.yaml', `--unit=${unit}`] : ['table', 'plan.yaml', '--unit', unit],
      )
      expect(readdirSync(folder).filter((name) => name.startsWith('run-'))).toEqual([])
    },
  )

  it
    .runIf(here)
    .each([
      ...['=ls', '!!', '-rf', '*', '$HOME', '"', "'", '\\', '甲\\', '%s %n', '{a,b}', '#1', '&', '甲：乙:丙', '^a^b'],
    ])('types %j where nothing else can stand', async (unit) => {
    writeFileSync(
      join(folder, 'one.yaml'),
      `fangan: 1\ntitle: 方案\nduties: [{name: 事, lead: [${JSON.stringify(unit)}]}]\n`,
    )
    expect(await at.types('fangan table one.yaml --unit \t')).toEqual(['table', 'one.yaml', '--unit', unit])
  })

  // fish takes ~ at the beginning for a home directory in what it completes itself, too.
  it.runIf(here && shell !== 'fish')('types ~root where nothing else can stand', async () => {
    writeFileSync(join(folder, 'one.yaml'), 'fangan: 1\ntitle: 方案\nduties: [{name: 事, lead: ["~root"]}]\n')
    expect(await at.types('fangan table one.yaml --unit \t')).toEqual(['table', 'one.yaml', '--unit', '~root'])
  })

  it.runIf(here).each([
    ['fangan tab\tplan.yaml', ['table', 'plan.yaml']],
    ['fangan table plan.yaml --form\tm\t', ['table', 'plan.yaml', '--format', 'md']],
    ['fangan table plan.yaml --format=m\t', ['table', 'plan.yaml', '--format=md']],
    ["fangan table plan.yaml --unit '青\t", ['table', 'plan.yaml', '--unit', hostile.青]],
    ['fangan table plan.yaml --unit "a\t', ['table', 'plan.yaml', '--unit', hostile.a]],
    ['fangan table plan.yaml --unit=青\t', ['table', 'plan.yaml', `--unit=${hostile.青}`]],
    ['fangan table pl\t--unit h\t', ['table', 'plan.yaml', '--unit', hostile.h]],
    ['fangan table 方\t', ['table', '方案 一.yaml']],
    ['fangan table 方\t--unit 青\t', ['table', '方案 一.yaml', '--unit', hostile.青]],
    ['fangan table plan.yaml --output=方\t', ['table', 'plan.yaml', '--output=方案 一.yaml']],
    ['fangan check plan.yaml --rule vague-w\tof\t', ['check', 'plan.yaml', '--rule', 'vague-wording=off']],
    ['fangan explain vague-w\t', ['explain', 'vague-wording']],
    ['fangan explain plan.yaml#duty-3\t', ['explain', 'plan.yaml#duty-3']],
    ['fangan --lang zh\tchart gan\tplan.yaml', ['--lang', 'zh-CN', 'chart', 'gantt', 'plan.yaml']],
  ])('completes %j', async (keys, words) => {
    expect(await at.types(keys)).toEqual(words)
  })
})

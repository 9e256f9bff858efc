/**
 * Completion in the shells themselves: keys are typed on a terminal, TAB among them, and what counts is the arguments
 * that a program then gets. The names of units are hostile: none of them may be run. Shells that are not installed are
 * skipped, as is everything where there is no `script` (util-linux) to make a terminal; `npm run build` comes first.
 */

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

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
afterEach(() => rmSync(join(folder, 'arguments'), { force: true }))
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

const shells = {
  bash: { command: 'bash --norc --noprofile -i', start: ['source ./completion.bash'] },
  zsh: {
    command: 'zsh -f -i',
    start: ['autoload -U compinit; compinit -D -u; setopt interactivecomments; source ./completion.zsh'],
  },
  fish: { command: 'fish --no-config -i', start: ['source ./completion.fish'] },
} as const

/** Types keys at the prompt of a shell and a return behind them; the arguments that `fangan` then gets. */
async function typed(shell: keyof typeof shells, keys: string): Promise<string[]> {
  const { command, start } = shells[shell]
  const environment = {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm',
    PS1: '> ',
  }
  const child = spawn('script', ['--quiet', '--flush', '--command', command, '/dev/null'], {
    cwd: folder,
    env: environment,
  })
  let screen = ''
  child.stdout.on('data', (data) => {
    screen += data
  })
  const until = async (done: () => boolean) => {
    for (let wait = 0; !done(); wait++) {
      if (wait > 150) throw new Error(`${shell} does not answer:\n${screen}`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  try {
    await until(() => screen.length > 0)
    for (const line of start) child.stdin.write(`${line}\r`)
    child.stdin.write('echo rea""dy\r')
    await until(() => screen.includes('ready'))
    child.stdin.write(`${keys}\r`)
    const file = join(folder, 'arguments')
    await until(() => existsSync(file) && readFileSync(file).length > 0)
    return readFileSync(file, 'utf8').split('\0').slice(0, -1)
  } finally {
    child.stdin.write('\u0003exit\r')
    child.kill()
  }
}

describe.each(Object.keys(shells) as (keyof typeof shells)[])('%s', (shell) => {
  const here = terminal && present(shell)

  it.runIf(here).each(Object.entries(hostile))(
    'types the unit that begins with %s, and runs nothing',
    async (start, unit) => {
      const before = start === '一' ? '-' : start
      const flag = start === '一' ? '--unit=' : '--unit '
      expect(await typed(shell, `fangan table plan.yaml ${flag}${before}\t`)).toEqual(
        flag === '--unit=' ? ['table', 'plan.yaml', `--unit=${unit}`] : ['table', 'plan.yaml', '--unit', unit],
      )
      expect(readdirSync(folder).filter((name) => name.startsWith('run-'))).toEqual([])
    },
  )

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
    expect(await typed(shell, keys)).toEqual(words)
  })
})

/** How the command line is used and misused: help, version, languages, suggestions, and what a bug looks like. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskAt } from '../../src/cli/disk.ts'
import { main } from '../../src/cli/main.ts'
import { plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

/** The commands that the help of the program lists. */
const commands = await listed()

async function listed(): Promise<string[]> {
  const own = new World()
  const { stdout } = await own.run('help')
  own.remove()
  return Array.from(stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<|\[)/gm), ([, name]) => name as string)
}

describe('help', () => {
  it.each(commands)('of %s has examples, in both languages', async (command) => {
    const english = await world.run(command, '--help')
    expect(english.status).toBe(0)
    expect(english.stderr).toBe('')
    expect(english.stdout).toMatch(/^Usage: fangan/)
    expect(english.stdout).toContain(`Examples:\n  fangan ${command} `)
    const chinese = await world.run(command, '--help', '--lang=zh-CN')
    expect(chinese.stdout).toContain(`示例：\n  fangan ${command} `)
    expect(chinese.stdout).not.toMatch(/Usage|Options|default|one of|choices/)
  })

  it('of the program lists the commands and the exit statuses', async () => {
    const { status, stdout } = await world.run('--help')
    expect(status).toBe(0)
    expect(commands.length).toBeGreaterThan(20)
    expect(stdout).toContain('Exit status')
    expect((await world.run('help', 'table')).stdout).toBe((await world.run('table', '--help')).stdout)
  })

  it('says something of every option and argument of every command', async () => {
    world.columns = 300
    for (const command of commands) {
      const { stdout } = await world.run('help', command)
      const lists = stdout.slice(0, stdout.indexOf('Examples:'))
      expect(lists.split('\n').filter((line) => /^ {2}\S+(?: \S+)*$/.test(line))).toEqual([])
    }
  })

  it('fits the terminal', async () => {
    world.columns = 80
    const { stdout } = await world.run('parse', '--help')
    const options = stdout.slice(0, stdout.indexOf('Examples:')).split('\n')
    expect(options.filter((line) => line.length > 80)).toEqual([])
  })

  it('is what a call without arguments gets, as wrong use', async () => {
    const { status, stderr } = await world.run()
    expect(status).toBe(2)
    expect(stderr).toMatch(/Usage: fangan/)
  })
})

it('tells its version', async () => {
  expect(await world.run('--version')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+/),
    stderr: '',
  })
})

describe('wrong use', () => {
  it.each([
    [['table', '--formt', 'md', 'a.yaml'], 'unknown option --formt', '--format'],
    [['tabel', 'a.yaml'], 'unknown command tabel', 'table'],
    [['check'], 'file is missing', 'fangan check --help'],
    [['chart', 'pie', 'a.yaml'], 'pie is no value of kind; it takes gantt, org, load', 'fangan chart --help'],
    [['table', '--format', 'pdf', 'a.yaml'], 'pdf is no value of --format', 'fangan table --help'],
    [['table', 'a.yaml', '--width'], '--width', 'fangan table --help'],
    [['table', 'a.yaml', '--width', 'wide'], 'a whole number from 20 to 1000', undefined],
    [['parse', 'a.txt', '--year', '20'], 'from 1900 to 2199', undefined],
    [['parse', 'a.txt', '-o', 'x', '-d', 'y'], 'cannot be used together', 'fangan parse --help'],
    [['check', '-', '-'], 'standard input', undefined],
    [['check', 'a.yaml', '--lang', 'fr'], 'fr is no value of --lang', undefined],
    [['parse', ''], 'document is missing', 'fangan parse --help'],
    [['check', 'a.yaml', ''], 'file is missing', 'fangan check --help'],
    [['check', 'a.yaml', '--format', 'sarif='], '--format sarif= needs a value', undefined],
  ])('%j ends with 2, says why and what to try', async (args, says, hint) => {
    const { status, stdout, stderr } = await world.run(...args)
    expect(stderr).toContain(`fangan: `)
    expect(stderr).toContain(says)
    if (hint) expect(stderr).toMatch(new RegExp(`\\n {2}hint: .*${hint}`))
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
    expect(status).toBe(2)
    expect(stdout).toBe('')
  })

  it('is said in Chinese', async () => {
    world.env = { LANG: 'zh_CN.UTF-8' }
    const { stderr } = await world.run('table', '--formt', 'md', 'a.yaml')
    expect(stderr).toBe('fangan: 没有选项 --formt\n  建议：是否要用 --format？\n')
  })
})

describe('a bug', () => {
  it('ends with 3 and says how to report it', async () => {
    let stderr = ''
    const output = { write: () => {}, isTTY: false, columns: undefined }
    const status = await main(['check', 'plan.yaml'], {
      env: {},
      stdout: output,
      stderr: { ...output, write: (text) => (stderr += text) },
      ...diskAt('.'),
      today: () => '2025-06-01',
      processors: 1,
      stdin: async () => new Uint8Array(),
      readFile: () => {
        throw new TypeError('x is not a function')
      },
      writeFiles: () => {},
    })
    expect(status).toBe(3)
    expect(stderr).toMatch(/^fangan: fangan has a bug: x is not a function\nplease report it/)
    expect(stderr).toContain('TypeError')
  })
})

describe('colour', () => {
  const wrong = plan.replace('phase: 集中养护阶段}', 'phase: 无此阶段}')

  it.each([
    { isTTY: false, env: {}, args: [], colored: false },
    { isTTY: true, env: {}, args: [], colored: true },
    { isTTY: true, env: { NO_COLOR: '1' }, args: [], colored: false },
    { isTTY: true, env: { TERM: 'dumb' }, args: [], colored: false },
    { isTTY: true, env: {}, args: ['--color', 'never'], colored: false },
    { isTTY: false, env: { NO_COLOR: '1' }, args: ['--color', 'always'], colored: true },
  ])('with terminal $isTTY, $env and $args is $colored', async ({ isTTY, env, args, colored }) => {
    world.write('plan.yaml', wrong)
    Object.assign(world, { isTTY, env })
    expect(/\u001b\[/.test((await world.run('check', 'plan.yaml', ...args)).stdout)).toBe(colored)
  })
})

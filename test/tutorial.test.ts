/**
 * The tutorials are followed from end to end in a folder of their own: files that they show are written, changes that
 * they show are made, and every command prints what they say. `UPDATE_GOLDEN=1` writes the output anew; read it.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  ConsoleFolder,
  consoleBlock,
  fencedBlocks,
  hasShell,
  type ShownCommand,
  shownCommands,
} from './console-blocks.ts'

const tutorials = [
  ['docs/tutorial.md', 'en'],
  ['docs/tutorial.zh-CN.md', 'zh-CN'],
] as const

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe.runIf(hasShell).each(tutorials)('%s', (path, language) => {
  const text = read(path)
  const shell = new ConsoleFolder(language)
  afterAll(() => shell.remove())

  it('does what it says, step by step', { timeout: 120_000 }, () => {
    const blocks = fencedBlocks(text)
    let fresh = ''
    let at = 0
    const shown: ShownCommand[] = []
    const done: ShownCommand[] = []
    for (const block of blocks) {
      const [, file] = /^title="([^"]+)"$/.exec(block.info) ?? []
      if (file !== undefined && block.language === 'diff') change(shell, file, block.text)
      else if (file !== undefined) shell.write(file, block.text)
      else if (block.language === 'console') {
        const commands = shownCommands(block.text)
        expect(consoleBlock(commands), 'a console block begins with a command').toBe(text.slice(block.start, block.end))
        const actual = commands.map(({ command }) => ({ command, output: withLineEnd(shell.run(command).output) }))
        shown.push(...commands)
        done.push(...actual)
        fresh += text.slice(at, block.start) + consoleBlock(actual)
        at = block.end
      }
    }
    expect(done.length).toBeGreaterThan(15)
    if (process.env.UPDATE_GOLDEN) writeFileSync(new URL(`../${path}`, import.meta.url), fresh + text.slice(at))
    else expect(shown).toEqual(done)
    // What the workflow runs passes on the folder as it is in the end.
    const inWorkflow = blocks.flatMap(({ text }) =>
      Array.from(text.matchAll(/^ +- run: npx (fangan .*)$/gm), ([, line]) => line as string),
    )
    expect(inWorkflow.length).toBeGreaterThan(0)
    for (const line of inWorkflow) expect(shell.run(line), line).toMatchObject({ status: 0 })
  })
})

/** Makes the change that a block shows: lines with − go, lines with + come, the others stand around them. */
function change(shell: ConsoleFolder, file: string, shown: string): void {
  const lines = shown.split('\n').slice(0, -1)
  const side = (sign: string) => lines.filter((line) => !line.startsWith(sign)).map((line) => `${line.slice(1)}\n`)
  const [before, after] = [side('+').join(''), side('-').join('')]
  const parts = readFileSync(join(shell.folder, file), 'utf8').split(before)
  expect(parts, `these lines stand once in ${file}:\n${before}`).toHaveLength(2)
  writeFileSync(join(shell.folder, file), parts.join(after))
}

function withLineEnd(output: string): string {
  return output === '' || output.endsWith('\n') ? output : `${output}\n`
}

it('both take the same steps', () => {
  const [english, chinese] = tutorials.map(([path]) => fencedBlocks(read(path)))
  const steps = (blocks = english) =>
    blocks?.map(({ language, info, text }) => [
      language,
      info,
      language === 'console' ? shownCommands(text).map(({ command }) => command) : language === 'diff' ? text : '',
    ])
  expect(steps(chinese)).toEqual(steps(english))
})

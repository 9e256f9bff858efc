/**
 * Documents that show the program at work: what stands behind `$` in a ```console block is run by a shell, and what
 * follows must be what it prints, on both streams. `UPDATE_GOLDEN=1` writes the output anew. The built program is run,
 * so `npm run build` comes first.
 */

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/fangan.js', import.meta.url))

/** Whether there is a shell to run commands with. */
export const hasShell = spawnSync('sh', ['-c', 'exit 0']).status === 0

export interface ShownCommand {
  command: string
  output: string
}

/** A fenced block of Markdown: its language, what else stands behind that, and its text. */
export interface Fenced {
  language: string
  info: string
  text: string
  start: number
  end: number
}

export function fencedBlocks(markdown: string): Fenced[] {
  return Array.from(markdown.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm), (match) => {
    const [whole, language = '', info = '', text = ''] = match
    return { language, info: info.trim(), text, start: match.index, end: match.index + whole.length }
  })
}

/** The commands of a console block with the output of each; a command goes on behind a backslash. */
export function shownCommands(text: string): ShownCommand[] {
  return Array.from(
    text.matchAll(/^\$ ((?:[^\n]*\\\n)*[^\n]*)\n((?:(?!\$ )[^\n]*\n)*)/gm),
    ([, command = '', output = '']) => {
      return { command, output }
    },
  )
}

/** A console block with other output. */
export function consoleBlock(commands: readonly ShownCommand[]): string {
  return `\`\`\`console\n${commands.map(({ command, output }) => `$ ${command}\n${output}`).join('')}\`\`\``
}

/** A folder in which `fangan` is the program that was built. */
export class ConsoleFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'fangan-console-'))
  readonly #programs = mkdtempSync(join(tmpdir(), 'fangan-programs-'))
  readonly #cwd: string

  /** Commands run in the folder itself, or in `cwd`. */
  constructor(language: 'en' | 'zh-CN', cwd?: string) {
    this.#cwd = cwd ?? this.folder
    const link = (name: string, line: string) => {
      const file = join(this.#programs, name)
      writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' ${line}\n`)
      chmodSync(file, 0o755)
    }
    link('node', '"$@"')
    link('fangan', `'${bin}' "$@" --lang ${language}`)
  }

  run(command: string): { output: string; status: number | null } {
    const path = `${this.#programs}${delimiter}${process.env.PATH}`
    const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8', PATH: path }
    const { stdout, status } = spawnSync('sh', ['-c', `exec 2>&1; ${command}`], {
      cwd: this.#cwd,
      env,
      encoding: 'utf8',
    })
    return { output: stdout, status }
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }

  remove(): void {
    for (const folder of [this.folder, this.#programs]) rmSync(folder, { recursive: true })
  }
}

/** A person at a pseudo-terminal: runs what was built, waits until a question is there, then types. */

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const bin = fileURLToPath(new URL('../../bin/fangan.js', import.meta.url))
export const isBuilt = existsSync(new URL('../../dist/program.js', import.meta.url))
const pty = await import('@lydell/node-pty').catch(() => undefined)
export const opened = (() => {
  try {
    pty?.spawn(process.execPath, ['-e', ''], {}).kill()
    return pty
  } catch {
    return undefined
  }
})()

export const enter = '\r'
export const down = '\u001b[B'
export const tab = '\t'
export const clear = '\u0015'
export const controlC = '\u0003'

export class Person {
  readonly #terminal
  #seen = ''
  #at = 0
  readonly ended: Promise<number>

  constructor(args: readonly string[], cwd: string, { language = 'zh-CN', columns = 80 } = {}) {
    if (!opened) throw new Error('no pseudo-terminal')
    this.#terminal = opened.spawn(process.execPath, [bin, ...args, '--lang', language], {
      ...{ cwd, cols: columns, rows: 40, name: 'xterm-256color' },
      env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', NODE_EXTRA_CA_CERTS: '' },
    })
    this.#terminal.onData((data) => {
      this.#seen += stripVTControlCharacters(data)
    })
    this.ended = new Promise((resolve) => this.#terminal.onExit(({ exitCode }) => resolve(exitCode)))
  }

  get seen(): string {
    return this.#seen
  }

  /** Waits for a text that has not been waited for yet. */
  async sees(text: string): Promise<void> {
    for (let waited = 0; ; waited += 20) {
      const at = this.#seen.indexOf(text, this.#at)
      if (at >= 0) {
        this.#at = at + text.length
        return
      }
      if (waited > 15_000) throw new Error(`waited for ${text}; seen: ${this.#seen.slice(this.#at)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** What has been waited for may be waited for again. */
  rewind(): void {
    this.#at = 0
  }

  async answers(question: string, ...keys: string[]): Promise<void> {
    await this.sees(`? ${question}`)
    await this.types(...keys)
  }

  async types(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#terminal.write(key)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
}

/**
 * The keys of a terminal, handed on so that one question after the other can read them: what is typed ahead waits for
 * the question it is meant for, and text that is pasted comes as one piece, its line breaks as spaces.
 */

import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { Terminal } from '../io.ts'

const endOfInput = '\u0004'
const cancel = '\u0003'
const suspend = '\u001a'
const pasteStart = '\u001b[200~'
const pasteEnd = '\u001b[201~'
/** Asks the terminal to mark what is pasted, and to stop doing so. */
const markPastes = '\u001b[?2004h'
const unmarkPastes = '\u001b[?2004l'

export class Keys extends Readable {
  readonly isTTY = true
  /** Takes what is pasted; without anybody to take it, it is typed. */
  onPaste: ((text: string) => void) | undefined
  readonly #terminal: Terminal
  readonly #decoder = new StringDecoder('utf8')
  readonly #take: (chunk: Buffer) => void
  #rest = ''
  #pasted: string | undefined

  constructor(terminal: Terminal) {
    super()
    this.#terminal = terminal
    this.#take = (chunk) => this.#read(this.#decoder.write(chunk))
    terminal.input.setRawMode(true)
    terminal.input.on('data', this.#take)
    terminal.input.resume()
    terminal.output.write(markPastes)
  }

  /** The terminal stays raw between two questions, so that nothing typed there is echoed. */
  setRawMode(): this {
    return this
  }

  /** Gives the terminal back. */
  close(): void {
    const { input, output } = this.#terminal
    output.write(unmarkPastes)
    input.off('data', this.#take)
    input.setRawMode(false)
    input.pause()
    this.push(null)
    this.destroy()
  }

  override _read(): void {}

  #read(text: string): void {
    let rest = this.#rest + text
    this.#rest = ''
    for (;;) {
      const mark = this.#pasted === undefined ? pasteStart : pasteEnd
      const at = rest.indexOf(mark)
      if (at < 0) break
      this.#part(rest.slice(0, at))
      rest = rest.slice(at + mark.length)
      if (this.#pasted === undefined) this.#pasted = ''
      else this.#paste()
    }
    // A mark may come in two pieces.
    const begun = /\u001b(?:\[(?:2(?:0[01]?)?)?)?$/.exec(rest)?.[0] ?? ''
    this.#rest = begun.length > 1 ? begun : ''
    this.#part(rest.slice(0, rest.length - this.#rest.length))
  }

  #part(text: string): void {
    if (text === '') return
    if (this.#pasted !== undefined) this.#pasted += text
    else for (const line of meant(text).split(/(?<=\r)/)) if (line !== '') this.push(line)
  }

  #paste(): void {
    const text = (this.#pasted ?? '')
      .replace(/[\r\n\t]+/g, ' ')
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
      .trim()
    this.#pasted = undefined
    if (this.onPaste) this.onPaste(text)
    else this.push(text)
  }
}

/** Keys as the questions take them: the end of input ends them all, and to be put aside is not one of them. */
function meant(text: string): string {
  return text.replace(/\r?\n/g, '\r').replaceAll(endOfInput, cancel).replaceAll(suspend, '')
}

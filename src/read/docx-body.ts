/**
 * The main part of a Word file → its paragraphs and tables. What Word does not show is left out: tracked deletions,
 * hidden text, field codes, the second copies of text boxes that are kept for old programs. A text box follows the
 * paragraph that it hangs on; footnotes, endnotes and comments stand in parts of their own, which are not read.
 */

import type { DocxContent } from './docx-content.ts'
import type { Numbering } from './docx-numbering.ts'
import type { Part } from './docx-package.ts'
import { OpenParagraph } from './docx-paragraph.ts'
import { isOn, type Styles } from './docx-styles.ts'
import { symbol } from './docx-symbols.ts'
import { type Attributes, readXml } from './docx-xml.ts'
import { TableGrid } from './table-grid.ts'

const unseen = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'mc:Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPr',
  'numberingChange',
  // the reading above a character
  'rt',
])

/** Where paragraphs go: the body, a cell, a text box. */
interface Story {
  contents: DocxContent[]
  /** Text of paragraphs whose ends were deleted. */
  carried: string
}

interface OpenTable {
  grid: TableGrid<DocxContent[]>
  /** Whether the row has been begun in the grid; a deleted row never is. */
  begun: boolean
  deleted: boolean
  before: number
  span: number
  merge: string | undefined
}

/** Reads the main part; `take` is given each paragraph and table at top level as it ends. */
export function readBody(
  part: Part,
  file: string,
  styles: Styles,
  numbering: Numbering,
  take: (content: DocxContent) => void,
): void {
  const reader = new BodyReader(styles, numbering, take)
  readXml(part, file, reader)
  reader.end()
}

class BodyReader {
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #take: (content: DocxContent) => void
  readonly #stories: Story[] = [{ contents: [], carried: '' }]
  readonly #paragraphs: OpenParagraph[] = []
  readonly #tables: OpenTable[] = []
  /** Whether each run that is open is hidden. */
  readonly #runs: boolean[] = []
  /** Whether the first choice of each alternative has been taken. */
  readonly #chosen: boolean[] = []
  /** How deep inside something unseen. */
  #unseen = 0
  #paragraphProperties = false
  #markProperties = false
  #inText = false

  constructor(styles: Styles, numbering: Numbering, take: (content: DocxContent) => void) {
    this.#styles = styles
    this.#numbering = numbering
    this.#take = take
  }

  open(name: string, attributes: Attributes): void {
    if (this.#unseen > 0) {
      this.#unseen++
      return
    }
    if (name === 'del' || name === 'moveFrom') this.#deletedMark()
    if (unseen.has(name)) {
      this.#unseen = 1
      return
    }
    const value = attributes['w:val']
    switch (name) {
      case 't':
      case 'm:t':
        this.#inText = true
        return
      case 'r':
        this.#runs.push(this.#paragraphs.at(-1)?.isHidden ?? false)
        return
      case 'p':
        this.#paragraphs.push(new OpenParagraph(this.#styles))
        return
      case 'pPr':
        this.#paragraphProperties = true
        return
      case 'rPr':
        this.#markProperties = this.#paragraphProperties
        return
      case 'pStyle':
        this.#set((paragraph) => (paragraph.style = value))
        return
      case 'numId':
        this.#set((paragraph) => (paragraph.list = value))
        return
      case 'ilvl':
        this.#set((paragraph) => (paragraph.level = Number(value)))
        return
      case 'outlineLvl':
        this.#set((paragraph) => (paragraph.heading = Number(value)))
        return
      case 'vanish':
        if (!this.#paragraphProperties && this.#runs.length > 0) this.#runs[this.#runs.length - 1] = isOn(attributes)
        return
      case 'tab':
      case 'ptab':
        if (!this.#paragraphProperties) this.#add('\t')
        return
      case 'br':
      case 'cr':
        this.#add('\v')
        return
      case 'noBreakHyphen':
        this.#add('-')
        return
      case 'sym':
        this.#add(symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''))
        return
      case 'txbxContent':
        this.#stories.push({ contents: [], carried: '' })
        return
      case 'mc:AlternateContent':
        this.#chosen.push(false)
        return
      case 'mc:Choice':
        if (this.#chosen.at(-1)) this.#unseen = 1
        else if (this.#chosen.length > 0) this.#chosen[this.#chosen.length - 1] = true
        return
      default:
        this.#openTablePart(name, attributes)
    }
  }

  text(text: string): void {
    if (this.#inText && this.#unseen === 0) this.#add(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' '))
  }

  close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen--
      return
    }
    switch (name) {
      case 't':
      case 'm:t':
        this.#inText = false
        return
      case 'r':
        this.#runs.pop()
        return
      case 'pPr':
        this.#paragraphProperties = false
        this.#paragraphs.at(-1)?.count(this.#numbering)
        return
      case 'rPr':
        this.#markProperties = false
        return
      case 'p':
        this.#closeParagraph()
        return
      case 'txbxContent':
        this.#paragraphs.at(-1)?.boxes.push(...this.#closeStory())
        return
      case 'mc:AlternateContent':
        this.#chosen.pop()
        return
      case 'tc':
        this.#closeCell()
        return
      case 'tbl': {
        const table = this.#tables.pop()
        if (table) this.#put({ type: 'table', grid: table.grid })
      }
    }
  }

  end(): void {
    for (const content of this.#closeStory()) this.#take(content)
  }

  #openTablePart(name: string, attributes: Attributes): void {
    const table = this.#tables.at(-1)
    const value = attributes['w:val']
    if (name === 'tbl') this.#tables.push(newTable())
    else if (!table) return
    else if (name === 'tr') Object.assign(table, { begun: false, deleted: false, before: 0 })
    else if (name === 'gridBefore') table.before = whole(value) ?? 0
    else if (name === 'gridSpan') table.span = whole(value) ?? 1
    else if (name === 'vMerge') table.merge = value ?? 'continue'
    else if (name === 'tc' && table.deleted) this.#unseen = 1
    else if (name === 'tc') {
      if (!table.begun) {
        table.grid.nextRow()
        table.grid.skip(table.before)
        table.begun = true
      }
      table.span = 1
      table.merge = undefined
      this.#stories.push({ contents: [], carried: '' })
    }
  }

  /** A deletion inside properties is that of the paragraph's end, or of the row. */
  #deletedMark(): void {
    const paragraph = this.#paragraphs.at(-1)
    const table = this.#tables.at(-1)
    if (this.#markProperties && paragraph) paragraph.joined = true
    else if (table && !table.begun) table.deleted = true
  }

  #set(change: (paragraph: OpenParagraph) => void): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph && this.#paragraphProperties) change(paragraph)
  }

  #add(text: string): void {
    if (text !== '' && !this.#runs.at(-1)) this.#paragraphs.at(-1)?.parts.push(text)
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    paragraph?.count(this.#numbering)
    const story = this.#stories.at(-1)
    if (!paragraph || !story) return
    const text = story.carried + paragraph.parts.join('')
    story.carried = paragraph.joined ? text : ''
    if (!paragraph.joined) this.#put(paragraph.finished(text))
    for (const content of paragraph.boxes) this.#put(content)
  }

  #closeCell(): void {
    const table = this.#tables.at(-1)
    const contents = this.#closeStory()
    if (!table) return
    if (table.merge === 'continue') table.grid.goOn(table.span)
    else table.grid.add(contents, table.span, 1)
  }

  #closeStory(): DocxContent[] {
    const story = this.#stories.pop()
    if (!story) return []
    if (story.carried !== '') {
      const rest = {
        type: 'paragraph',
        text: story.carried,
        heading: undefined,
        bullet: undefined,
        contents: false,
      } as const
      story.contents.push(rest)
    }
    return story.contents
  }

  /** At top level content is handed on at once, so that a long file is never held twice. */
  #put(content: DocxContent): void {
    if (this.#stories.length === 1) this.#take(content)
    else this.#stories.at(-1)?.contents.push(content)
  }
}

function newTable(): OpenTable {
  return { grid: new TableGrid(), begun: false, deleted: false, before: 0, span: 1, merge: undefined }
}

/** A number of columns; nobody has more than a few thousand. */
function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined
}

/**
 * A paragraph of a Word file: what its properties and its style make of it, the number that Word would count for it, and
 * its text when it ends.
 */

import type { DocxContent, DocxParagraph } from './docx-content.ts'
import type { Numbering, NumberMark } from './docx-numbering.ts'
import type { Styles } from './docx-styles.ts'

/** A paragraph while it is read. */
export class OpenParagraph {
  readonly parts: string[] = []
  style: string | undefined
  list: string | undefined
  level: number | undefined
  heading: number | undefined
  /** Whether its end was deleted, which joins it to the next. */
  joined = false
  /** What stands in its text boxes. */
  readonly boxes: DocxContent[] = []
  #mark: NumberMark | undefined
  readonly #styles: Styles

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** Whether its style hides its text. */
  get isHidden(): boolean {
    return this.#styles.paragraph(this.style).hidden ?? false
  }

  /** Counts the paragraph, if it is of a list and not counted yet; before its content, in which a text box may count on. */
  count(numbering: Numbering): void {
    if (this.joined || this.#mark) return
    const style = this.#styles.paragraph(this.style)
    const list = this.list ?? style.list
    if (list === undefined || list === '0') return
    const level = this.level ?? this.#styleLevel(numbering, list) ?? (list === style.list ? style.listLevel : 0)
    this.#mark = numbering.next(list, level ?? 0)
  }

  #styleLevel(numbering: Numbering, list: string): number | undefined {
    for (const id of this.#styles.chain(this.style)) {
      const level = numbering.levelOfStyle(list, id)
      if (level !== undefined) return level
    }
    return undefined
  }

  /** The paragraph as it ends, with all of its text: that of joined paragraphs before it, too. */
  finished(text: string): DocxParagraph {
    const style = this.#styles.paragraph(this.style)
    const level = this.heading ?? style.outlineLevel
    const mark = this.#mark
    return {
      type: 'paragraph',
      text: mark && text.trim() !== '' ? numbered(mark.text, text) : text,
      heading: level !== undefined && level >= 0 && level < 9 ? level : undefined,
      bullet: mark?.bullet ? mark.level : undefined,
      contents: /^(?:toc|目录) ?\d$/i.test(style.name),
    }
  }
}

/** A number and what it numbers: figures are kept apart from figures. */
function numbered(mark: string, text: string): string {
  const apart = /[^\s]$/.test(mark) && /^[\dA-Za-z]/.test(text) && /[.．]$/.test(mark) ? ' ' : ''
  return `${mark}${apart}${text}`
}

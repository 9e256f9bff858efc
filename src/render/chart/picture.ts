/** Drawings, one below the other under their titles, as one picture. */

import { element, picture, text, textWidth } from './svg.ts'

export interface Drawing {
  title: string
  width: number
  height: number
  /** Markup, from the corner at 0, 0. */
  children: readonly string[]
}

const margin = 24
const titleHeight = 52
const titleSize = 18
/** A small drawing is not made wider than this for the sake of its title. */
const widestForTitle = 1080

export function drawnPicture(drawings: readonly Drawing[]): string {
  const titles = drawings.map(({ title }) => textWidth(title.slice(0, 100), titleSize) * 1.05)
  const wide = Math.min(widestForTitle, titles.reduce((most, one) => Math.max(most, one), 320) + 2 * margin)
  const width = drawings.reduce((most, drawing) => Math.max(most, drawing.width), wide)
  const children: string[] = []
  let y = 0
  for (const drawing of drawings) {
    children.push(
      text(margin, y + 30, drawing.title, { size: titleSize, bold: true, room: width - 2 * margin }),
      element(
        'g',
        { transform: `translate(0 ${Math.ceil(y + titleHeight)})` },
        '\n',
        drawing.children.join('\n'),
        '\n',
      ),
    )
    y += titleHeight + drawing.height + margin
  }
  return picture({ width, height: y }, drawings.map(({ title }) => title).join('；'), children)
}

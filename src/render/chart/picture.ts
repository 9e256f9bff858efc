/** Drawings, one below the other under their titles, as one picture. */

import { element, picture, text } from './svg.ts'

export interface Drawing {
  title: string
  width: number
  height: number
  /** Markup, from the corner at 0, 0. */
  children: readonly string[]
}

const margin = 24
const titleHeight = 52

export function drawnPicture(drawings: readonly Drawing[]): string {
  const width = drawings.reduce((most, drawing) => Math.max(most, drawing.width), 320)
  const children: string[] = []
  let y = 0
  for (const drawing of drawings) {
    children.push(
      text(margin, y + 30, drawing.title, { size: 18, bold: true, room: width - 2 * margin }),
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

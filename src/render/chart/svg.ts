/**
 * SVG as text, element by element. Whatever a plan says is escaped here and nowhere else; no script, no link, no font
 * or style from anywhere, so that a picture opens in a browser, an office program and a printer alike. Colours are
 * attributes, which every reader knows; those of a dark screen are a style on top, which those that do not know it skip.
 */

import width from 'fast-string-width'
import { escapedHtml } from '../escaped-html.ts'
import { printableLine } from '../printable.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

export function escaped(text: string): string {
  return escapedHtml(printableLine(text))
}

/** An element; its children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let written = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    const shown = typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value)
    written += ` ${key}="${shown}"`
  }
  return children.length === 0 ? `${written}/>` : `${written}>${children.join('')}</${name}>`
}

/** What colours mean, on white and on dark: `fill` or `stroke`, by the name of the class. */
const inks = {
  paper: { light: '#ffffff', dark: '#16191f' },
  ink: { light: '#1f2328', dark: '#e6e8eb' },
  faint: { light: '#5f6873', dark: '#a3abb5' },
  rule: { light: '#d5dae0', dark: '#3a414b' },
  band: { light: '#f3f5f8', dark: '#1e232b' },
  strong: { light: '#2f6fb3', dark: '#6aa7e6' },
  soft: { light: '#8fb8e0', dark: '#3f6f9f' },
  mark: { light: '#b4521e', dark: '#f0935c' },
  lead: { light: '#1d5fa8', dark: '#7db6f2' },
  responsible: { light: '#2e7d4f', dark: '#74c99a' },
  support: { light: '#80591a', dark: '#d9b063' },
} as const

export type Ink = keyof typeof inks

/** Attributes that fill with an ink, or draw a line in it. */
export function fill(ink: Ink): Attributes {
  return { class: `f-${ink}`, fill: inks[ink].light }
}

export function stroke(ink: Ink, thickness = 1): Attributes {
  return { class: `s-${ink}`, stroke: inks[ink].light, 'stroke-width': thickness, fill: 'none' }
}

const darkStyle = `@media (prefers-color-scheme: dark) {${Object.entries(inks)
  .map(([name, { dark }]) => `.f-${name}{fill:${dark}}.s-${name}{stroke:${dark}}`)
  .join('')}}`

/** Western letters look best in the first, Chinese is found in one of the others on every system. */
const fonts = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','SimHei',sans-serif"

/** A whole picture. `title` is what a screen reader says of it. */
export function picture(size: { width: number; height: number }, title: string, children: readonly string[]): string {
  const width = Math.ceil(size.width)
  const height = Math.ceil(size.height)
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': fonts,
    },
    element('title', {}, escaped(title)),
    element('style', {}, darkStyle),
    element('rect', { ...fill('paper'), width, height }),
    '\n',
    children.join('\n'),
    '\n',
  )}\n`
}

export interface TextStyle {
  size?: number
  ink?: Ink
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  /** The most room that the text may take; what does not fit is cut with …, and whole in a tooltip. */
  room?: number
}

/** A line of text whose middle is at `y`. */
export function text(x: number, y: number, content: string, style: TextStyle = {}): string {
  const { size = 13, ink = 'ink', anchor = 'start', bold = false, room } = style
  const line = printableLine(content)
  const shown = room === undefined ? line : cut(line, room, size)
  return element(
    'text',
    {
      x,
      // Readers differ in what they make of dominant-baseline; the height of a character they agree on.
      y: y + size * 0.36,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': bold ? 'bold' : undefined,
      ...fill(ink),
    },
    ...(shown === line ? [] : [element('title', {}, escaped(line))]),
    escaped(shown),
  )
}

/** How wide a text of a size is: half a square for a narrow character is a little much for most, and never too little. */
export function textWidth(content: string, size = 13): number {
  // Capitals are wider than half a square.
  const capitals = content.match(/[A-Z@%&]/g)?.length ?? 0
  return (width(content) * 0.5 + capitals * 0.2) * size * 1.04
}

/** The beginning of a text that fits, with … where something is missing. */
function cut(content: string, room: number, size: number): string {
  // No character is narrower than a fifth of its size, so the rest need not be measured.
  const most = Math.ceil(room / (size * 0.2)) + 1
  if (content.length <= most && textWidth(content, size) <= room) return content
  const characters = Array.from(content.slice(0, most))
  let [low, high] = [0, characters.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (textWidth(`${characters.slice(0, middle).join('')}…`, size) <= room) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`
}

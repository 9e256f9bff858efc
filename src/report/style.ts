/** How parts of what is said to a person are marked, as with colours: each takes a text and returns it marked. */

import type { Severity } from '../source/diagnostic.ts'

export interface Style {
  severity(severity: Severity, text: string): string
  strong(text: string): string
  faint(text: string): string
}

/** Without any marks. */
export const plainStyle: Style = { severity: (_, text) => text, strong: (text) => text, faint: (text) => text }

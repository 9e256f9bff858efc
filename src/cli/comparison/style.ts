/** The colours of a comparison. */

import type { ComparisonStyle } from '../../render/comparison/terminal.ts'

export async function comparisonStyle(): Promise<ComparisonStyle> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    gone: (text) => chalk.red.strikethrough(text),
    fresh: (text) => chalk.green(text),
    changed: (text) => chalk.yellow(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  }
}

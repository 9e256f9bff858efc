/** How a comparison is drawn on standard output: in colours on a terminal that takes them, as wide as it is. */

import type { ComparisonStyle, TerminalOptions } from '../../render/comparison/terminal.ts'
import type { Session } from '../session.ts'

/** `output` is the file that was named, which takes no colours. */
export async function terminalOptions(output: string | undefined, session: Session): Promise<TerminalOptions> {
  const { stdout } = session.io
  if (output !== undefined && output !== '-') return { width: 100 }
  return { width: stdout.columns ?? 100, style: session.isColored(stdout) ? await colored() : undefined }
}

async function colored(): Promise<ComparisonStyle> {
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

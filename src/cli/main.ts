/**
 * The command line as a function: arguments and the outside world in, exit status out. It finds the language, lets
 * commander find the command, and turns everything that can go wrong into one message and the right status.
 */

import { loadHelp, localeLanguage } from '../messages/catalogue.ts'
import type { Language } from '../messages/messages.ts'
import { InputError } from '../source/diagnostic.ts'
import { ConfigError } from './config-files.ts'
import type { Io } from './io.ts'
import { Session } from './session.ts'
import { version } from './version.ts'

/** Runs `fangan ARGS…`. Resolves with 0 (done, nothing found), 1 (findings), 2 (wrong use, unreadable input) or 3 (a bug). */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const language = languageFlag(args) ?? localeLanguage(io.env)
  const help = await loadHelp(language)
  const session = new Session(io, language)
  try {
    const { runProgram } = await import('./program.ts')
    await runProgram(args, session, help)
  } catch (error) {
    if (error instanceof InputError) session.fail(error)
    else if (error instanceof ConfigError) for (const problem of error.problems) session.fail(problem)
    else reportBug(session, error)
  }
  return session.status
}

/** `--lang` decides how commander's own errors and help are worded, so it is needed before commander runs. */
function languageFlag(args: readonly string[]): Language | undefined {
  const at = args.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return value === 'zh-CN' || value === 'en' ? value : undefined
}

function reportBug(session: Session, error: unknown): void {
  session.raise(3)
  const reason = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? error.stack : undefined
  const { stderr } = session.io
  stderr.write(`fangan: ${session.text({ code: 'bug', values: { reason } })}\n`)
  stderr.write(`${session.text({ code: 'bug-report' })}\n\n`)
  stderr.write(`fangan ${version}, node ${process.version}, ${process.platform}\n${stack ?? reason}\n`)
}

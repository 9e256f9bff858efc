/** `fangan completion bash|zsh|fish`: the script that a shell reads; behind `--`, what that script asks at each TAB. */

import { Argument, type Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { type Shell, scripts, shells } from '../completion/scripts.ts'
import type { Session } from '../session.ts'

export function completionCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command
    .addArgument(new Argument('<shell>', help['argument-shell']).choices(shells))
    .allowExcessArguments()
    .action(async (shell: Shell) => {
      const asked = command.args.slice(1)
      if (asked.length === 0) {
        session.io.stdout.write(scripts[shell])
        return
      }
      const { answer } = await import('../completion/answer.ts')
      const { question } = await import('../completion/shells.ts')
      const { program } = await import('../program.ts')
      const { words, current, write } = question(shell, asked)
      session.io.stdout.write(
        write(await answer(words, current, await program(words[0] === 'help' ? [] : words, session, help), session)),
      )
    })
}

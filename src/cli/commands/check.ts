/** `fangan check`: the gate, once or whenever the files change. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { addCheckOptions, type Flags } from '../check/flags.ts'
import type { Session } from '../session.ts'

export function checkCommand(command: Command, session: Session, help: HelpCatalogue): void {
  addCheckOptions(command, help).action(async (paths: string[], flags: Flags) => {
    const { runCheck } = await import('../check/run.ts')
    await runCheck(paths, flags, session)
    if (!flags.watch) return
    session.say({ code: 'watching' })
    for await (const _ of session.io.changes(await session.io.expand(paths))) {
      session.renew()
      await runCheck(paths, flags, session)
      session.say({ code: 'watching' })
    }
  })
}

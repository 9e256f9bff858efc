/** `fangan rules`: all rules, one a line. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Session } from '../session.ts'

export function rulesCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.option('--json', help['option-rules-json']).action(async (flags: { json?: boolean }) => {
    const { rules } = await import('../../check/rules.ts')
    const { ownRules } = await import('../../gate/own-rules.ts')
    const { ruleList } = await import('../../report/rule-page.ts')
    const all = [...ownRules, ...rules]
    const { catalogue, io } = session
    if (flags.json) {
      const entries = all.map(({ id, severity, summary, why }) => ({
        id,
        severity,
        summary: catalogue[summary],
        why: catalogue[why],
      }))
      io.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
    } else io.stdout.write(ruleList(all, catalogue))
  })
}

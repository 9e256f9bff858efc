/** `fangan rules`: all rules, one a line, with those of the project. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import type { Session } from '../session.ts'

export function rulesCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.option('--json', help['option-rules-json']).action(async (flags: { json?: boolean }) => {
    const { knownRules } = await import('../known-rules.ts')
    const { ruleList, ruleSays } = await import('../../report/rule-page.ts')
    const all = await knownRules(session)
    const { catalogue, io } = session
    if (flags.json) {
      const entries = all.map((rule) => ({ id: rule.id, severity: rule.severity, ...ruleSays(rule, catalogue) }))
      io.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
    } else io.stdout.write(ruleList(all, catalogue))
  })
}

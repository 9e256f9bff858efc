/** `fangan explain RULE`: what a rule asks for, why, when it keeps silent, and an example of each kind. */

import type { Command } from 'commander'
import { closest } from 'fastest-levenshtein'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Session } from '../session.ts'

export function explainCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.argument('<rule>', help['argument-rule']).action(async (id: string) => {
    const { rules } = await import('../../check/rules.ts')
    const { ownRules } = await import('../../gate/own-rules.ts')
    const { rulePage } = await import('../../report/rule-page.ts')
    const all = [...ownRules, ...rules]
    const rule = all.find((one) => one.id === id)
    if (!rule) {
      const suggestion = closest(
        id.slice(0, 40),
        all.map((one) => one.id),
      )
      const hint = { code: 'hint-did-you-mean', values: { suggestion } } as const
      throw new InputError({ code: 'usage-unknown-rule', values: { rule: id } }, { hint })
    }
    session.io.stdout.write(rulePage(rule, session.catalogue))
  })
}

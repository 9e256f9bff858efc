/**
 * `fangan explain RULE | FILE#ITEM`: what a rule asks for, why, when it keeps silent, and an example of each kind; or
 * where an item comes from, field by field.
 */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { InputError } from '../../source/diagnostic.ts'
import { addReadingOptions, type ReadingOptions } from '../options.ts'
import type { Session } from '../session.ts'

export function explainCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.argument('<rule>', help['argument-rule'])
  addReadingOptions(command, help).action(async (asked: string, options: ReadingOptions) => {
    const hash = asked.lastIndexOf('#')
    if (hash < 0) await explainRule(asked, session)
    else await explainItem(asked.slice(0, hash), asked.slice(hash + 1), options, session)
  })
}

async function explainRule(id: string, session: Session): Promise<void> {
  const { knownRules } = await import('../known-rules.ts')
  const { rulePage } = await import('../../report/rule-page.ts')
  const all = await knownRules(session)
  const rule = all.find((one) => one.id === id)
  if (!rule) {
    const { unknownRule } = await import('../check/file-rules.ts')
    throw unknownRule(
      id,
      all.map((one) => one.id),
    )
  }
  session.io.stdout.write(rulePage(rule, session.catalogue))
}

async function explainItem(file: string, key: string, options: ReadingOptions, session: Session): Promise<void> {
  if (file === '' || key === '') throw new InputError({ code: 'usage-item-form' })
  const { forEachInput } = await import('../inputs.ts')
  const { explanation } = await import('../../report/explanation.ts')
  const { explainedItems } = await import('../item-evidence.ts')
  const { itemName } = await import('../../plan/items.ts')
  const { near } = await import('../../plan/near-word.ts')
  await forEachInput([file], session, options, (input) => {
    const items = explainedItems(input)
    const asked = items.filter(({ found }) => found.item.id === key || itemName(found) === key)
    if (asked.length === 0) {
      const ids = items.map(({ found }) => found.item.id)
      const suggestion = ids.find((id) => id.includes(key)) ?? near(key, ids)
      const hint = suggestion ? { hint: { code: 'hint-did-you-mean', values: { suggestion } } as const } : {}
      throw new InputError({ code: 'item-unknown', values: { item: key } }, { file, ...hint })
    }
    session.io.stdout.write(asked.map((one) => explanation(one, session.catalogue)).join('\n'))
  })
}

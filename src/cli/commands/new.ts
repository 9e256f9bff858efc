/** `fangan new [FILE]`: a plan to begin with, from a template or from last year's, by questions or by flags. */

import { type Command, Option } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { propertyOf, shapeOf } from '../../plan/shape.ts'
import type { NewFlags } from '../new/new-plan.ts'
import { wholeNumber } from '../options.ts'
import type { Session } from '../session.ts'

interface Flags extends Omit<NewFlags, 'set'> {
  set: string[]
  listTemplates?: boolean
  format: 'terminal' | 'json'
}

const each = (value: string, values: string[] = []) => [...values, value]

export function newCommand(command: Command, session: Session, help: HelpCatalogue): void {
  const levels = propertyOf(shapeOf('organization'), 'level')?.words ?? []
  command
    .argument('[file]', help['argument-new-file'])
    .option('--template <id>', help['option-template'])
    .addOption(new Option('--from <file>', help['option-from']).conflicts('template'))
    .option('--title <title>', help['option-title'])
    .option('--issuer <unit>', help['option-issuer'])
    .option('--number <number>', help['option-number'])
    .addOption(new Option('--level <level>', help['option-level']).choices(levels))
    .option('--year <year>', help['option-new-year'], wholeNumber('--year', 1900, 2199))
    .option('--period <time>', help['option-period'])
    .option('--set <key=value>', help['option-set'], each, [])
    .option('-y, --yes', help['option-yes'])
    .option('--templates <directory>', help['option-templates'], each)
    .option('--list-templates', help['option-list-templates'])
    .addOption(
      new Option('--format <format>', help['option-list-format']).choices(['terminal', 'json']).default('terminal'),
    )
    .option('--force', help['option-force'])
    .action(async (file: string | undefined, { listTemplates, format, set, ...flags }: Flags) => {
      if (listTemplates) {
        const { readTemplates } = await import('../new/templates.ts')
        const { listTemplates: list } = await import('../new/template-list.ts')
        return list(await readTemplates(flags.templates, session), format, session)
      }
      const { newPlan } = await import('../new/new-plan.ts')
      const { parseAssignment } = await import('../../draft/assignment.ts')
      return newPlan(file, { ...flags, set: set.map(parseAssignment) }, session)
    })
}

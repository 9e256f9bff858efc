/** `fangan schema`: the JSON Schema of plan files or of the configuration, for editors and for other programs. */

import { Argument, type Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { addOutputOptions, type OutputOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

export function schemaCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.addArgument(new Argument('[schema]', help['argument-schema']).choices(['plan', 'config']).default('plan'))
  addOutputOptions(command, help).action(async (name: 'plan' | 'config', flags: OutputOptions) => {
    const { configSchema, planSchema } = await import('../schema-files.ts')
    const schema = name === 'plan' ? planSchema : configSchema
    deliver(`${JSON.stringify(schema, null, 2)}\n`, flags, session)
  })
}

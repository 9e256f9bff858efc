/** `fangan page`: plans as one HTML file to look at, filter, tick off and print. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { addOutputOptions, addReadingOptions, type OutputOptions, type ReadingOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

interface Flags extends ReadingOptions, OutputOptions {}

export function pageCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.argument('<file...>', help['argument-files'])
  addReadingOptions(addOutputOptions(command, help), help).action(async (files: string[], flags: Flags) => {
    const { pageInputs } = await import('../page-inputs.ts')
    const inputs = await pageInputs(files, session, { ...flags, today: session.io.today() })
    if (inputs.length === 0) return
    const { loadPageWords } = await import('../../messages/catalogue.ts')
    const { page } = await import('../../render/page/page.ts')
    const { language } = session
    deliver(page(inputs, { language, words: await loadPageWords(language) }), flags, session)
  })
}

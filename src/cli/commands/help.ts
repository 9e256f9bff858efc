/** `fangan help [COMMAND | TOPIC]`: the help of the program, of a command, or a page on a topic. */

import type { Command } from 'commander'
import type { HelpCatalogue } from '../../messages/messages.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Session } from '../session.ts'

export function helpCommand(command: Command, session: Session, help: HelpCatalogue): void {
  command.argument('[topic]', help['argument-topic']).action(async (asked: string | undefined) => {
    const { program } = await import('../program.ts')
    const { topics, topicText } = await import('../../messages/topics/topics.ts')
    const { io, language } = session
    const fangan = await program([], session, help)
    if (asked === undefined) {
      fangan.outputHelp()
      return
    }
    const of = fangan.commands.find((one) => one.name() === asked)
    const topic = topics.find((one) => one === asked)
    if (of) of.outputHelp()
    else if (topic) {
      const { topicPage } = await import('../topic-page.ts')
      const text = await topicText(topic, language)
      io.stdout.write(topicPage(text, io.stdout.columns ?? 100, await session.reportStyle(io.stdout)))
    } else {
      const { near } = await import('../../plan/near-word.ts')
      const known = [...fangan.commands.map((one) => one.name()), ...topics]
      const suggestion = known.find((name) => asked !== '' && name.startsWith(asked)) ?? near(asked, known)
      throw new InputError(
        { code: 'usage-unknown-topic', values: { topic: asked } },
        { hint: suggestion ? { code: 'hint-did-you-mean', values: { suggestion } } : { code: 'hint-topics' } },
      )
    }
  })
}

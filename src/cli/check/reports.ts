/** The reports of a run in the formats that were asked for, each to its file or to standard output. */

import type { Session } from '../session.ts'
import { version } from '../version.ts'
import type { Target } from './flags.ts'
import type { Tally } from './run.ts'

export async function writeReports(targets: readonly Target[], tally: Tally, session: Session): Promise<void> {
  for (const target of targets) {
    // What people read has been shown already, file by file.
    if (target.format === 'pretty' && target.file === undefined) continue
    const text = await report(target, tally, session)
    if (target.file === undefined) session.io.stdout.write(text)
    else session.io.writeFiles(new Map([[target.file, text]]), { force: true })
  }
}

async function report({ format }: Target, tally: Tally, session: Session): Promise<string> {
  const { catalogue } = session
  const { findings, known, files } = tally
  switch (format) {
    case 'pretty':
      return tally.pretty
    case 'json':
      return (await import('../../report/json.ts')).json(findings, catalogue)
    case 'github':
      return (await import('../../report/github.ts')).github(findings, catalogue)
    case 'junit':
      return (await import('../../report/junit.ts')).junit(files, findings, catalogue)
    case 'sarif': {
      const { sarif } = await import('../../report/sarif.ts')
      const { ruleWords } = await import('./rule-words.ts')
      return sarif({ findings, known, rules: await ruleWords(session), version, language: session.language }, catalogue)
    }
  }
}

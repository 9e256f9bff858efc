/** One run of `fangan fmt` over its files: each for itself, so that one that cannot be read does not stop the others. */

import { format } from '../../edit/format.ts'
import { unifiedDiff } from '../../report/unified-diff.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { FormatFlags } from '../commands/fmt.ts'
import { refuseStdinTwice } from '../inputs.ts'
import { deliver } from '../output.ts'
import { print } from '../print.ts'
import { type Session, shownName } from '../session.ts'
import { planFileText } from './plan-file.ts'

export async function runFormat(paths: readonly string[], flags: FormatFlags, session: Session): Promise<void> {
  const { check, diff, output } = flags
  refuseStdinTwice(paths)
  const files = await session.io.expand(paths)
  if (output !== undefined && files.length > 1) throw new InputError({ code: 'usage-one-output' })
  let changed = 0
  for (const path of files) {
    try {
      const text = await planFileText(path, session)
      const ids = flags.ids === undefined ? 'beside' : flags.ids ? 'all' : undefined
      const result = format(text, path, ids)
      if (result !== text) changed += 1
      if (diff && result !== text) print(unifiedDiff(shownName(path), text, result), session.io.stdout)
      if (check && !diff && result !== text) session.io.stdout.write(`${shownName(path)}\n`)
      if (check || diff) continue
      if (output !== undefined || path === '-') deliver(result, flags, session)
      else if (result !== text) session.io.writeFiles(new Map([[path, result]]), { force: true })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      session.fail(error)
      if (error.what.code === 'format-unsafe') session.raise(3)
    }
  }
  if (check && changed > 0) session.raise(1)
  const isWritten = !check && !diff && output === undefined && !files.includes('-')
  const code = isWritten ? 'format-wrote' : 'format-would'
  if (isWritten || check) session.say({ code, values: { count: changed, files: files.length } })
}

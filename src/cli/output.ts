/** Where results go: standard output, or a file that is written whole or not at all. */

import { join } from 'node:path'
import { InputError } from '../source/diagnostic.ts'
import { fileNames } from './file-names.ts'
import type { OutputOptions } from './options.ts'
import { print } from './print.ts'
import type { Session } from './session.ts'

/** One result to standard output, or to the file that `-o` names. */
export function deliver(result: string | Uint8Array, { output, force = false }: OutputOptions, session: Session): void {
  if (output === undefined || output === '-') {
    const { stdout } = session.io
    if (typeof result === 'string') print(result, stdout)
    else if (stdout.isTTY) throw new InputError({ code: 'binary-to-terminal' }, { hint: { code: 'hint-output' } })
    else stdout.write(result)
    return
  }
  session.io.writeFiles(new Map([[output, result]]), { force })
  session.say({ code: 'wrote', values: { path: output } })
}

/** Results with a file each in a directory, all or none of them; `code` says what was written. */
export function deliverEach(
  results: readonly { title: string; content: string | Uint8Array }[],
  extension: string,
  code: 'wrote-plans' | 'wrote-texts',
  { directory, force = false }: { directory: string; force?: boolean | undefined },
  session: Session,
): void {
  const names = fileNames(
    results.map(({ title }) => title),
    extension,
  )
  const files = new Map(results.map(({ content }, index) => [join(directory, names[index] as string), content]))
  session.io.writeFiles(files, { force })
  session.say({ code, values: { count: results.length, path: directory } })
}

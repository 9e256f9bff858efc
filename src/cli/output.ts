/** Where results go: standard output, or a file that is written whole or not at all. */

import { InputError } from '../source/diagnostic.ts'
import type { OutputOptions } from './options.ts'
import type { Session } from './session.ts'

export function deliver(result: string | Uint8Array, { output, force = false }: OutputOptions, session: Session): void {
  if (output === undefined || output === '-') {
    if (typeof result !== 'string' && session.io.stdout.isTTY) {
      throw new InputError({ code: 'binary-to-terminal' }, { hint: { code: 'hint-output' } })
    }
    session.io.stdout.write(result)
    return
  }
  session.io.writeFiles(new Map([[output, result]]), { force })
  session.say({ code: 'wrote', values: { path: output } })
}

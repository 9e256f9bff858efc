/** Runs git, without a shell; what it refuses becomes an input error that says what to do. */

import { InputError } from '../source/diagnostic.ts'

export async function git(args: readonly string[], directory: string): Promise<string> {
  // Asked for at the moment it is needed: loading what starts programs takes as long as a tenth of a run.
  const { execFile } = process.getBuiltinModule('node:child_process')
  return new Promise((resolve, reject) => {
    const options = {
      cwd: directory,
      maxBuffer: 1 << 28,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    } as const
    execFile('git', ['-c', 'core.quotepath=off', ...args], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (error.code === 'ENOENT') reject(new InputError({ code: 'git-missing' }))
      else if (/not a git repository/.test(stderr)) reject(new InputError({ code: 'git-no-repository' }))
      else reject(new InputError({ code: 'git-failed', values: { reason: stderr.trim().split('\n')[0] ?? '' } }))
    })
  })
}

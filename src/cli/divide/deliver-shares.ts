/** The sheets of a division as files, one each or all in one, and what is said of them: how many, and what went to nobody. */

import { join } from 'node:path'
import type { Share, Split } from '../../divide/split.ts'
import { printableLine } from '../../render/printable.ts'
import { fileNames } from '../file-names.ts'
import type { OutputOptions } from '../options.ts'
import { deliver } from '../output.ts'
import type { Session } from '../session.ts'

export interface SplitFlags extends OutputOptions {
  format: 'yaml' | 'md' | 'docx'
  directory?: string
}

export async function deliverShares(splits: readonly Split[], flags: SplitFlags, session: Session): Promise<void> {
  const { directory, format, force = false } = flags
  const write = await writer(format)
  if (directory === undefined) deliver(await write(splits.flatMap(sheetsOf)), flags, session)
  else {
    const files = new Map<string, string | Uint8Array>()
    // Of one plan the name of the unit is enough; each of several has a directory of its own.
    const folders =
      splits.length === 1
        ? ['.']
        : fileNames(
            splits.map(({ title }) => title),
            '',
          )
    for (const [at, split] of splits.entries()) {
      const sheets = sheetsOf(split)
      const names = fileNames(
        sheets.map(({ name }) => name),
        `.${format}`,
      )
      for (const [index, sheet] of sheets.entries()) {
        files.set(join(directory, folders[at] as string, names[index] as string), await write([sheet]))
      }
    }
    session.io.writeFiles(files, { force })
    if (files.size > 0) session.say({ code: 'wrote-sheets', values: { count: files.size, path: directory } })
  }
  tell(splits, session)
}

function sheetsOf({ shares, rest }: Split): Share[] {
  return [...shares, ...(rest ? [rest] : [])]
}

async function writer(
  format: SplitFlags['format'],
): Promise<(shares: readonly Share[]) => Promise<string | Uint8Array>> {
  if (format === 'yaml') {
    const { toYaml } = await import('../../plan/save.ts')
    return async (shares) => toYaml(shares.map(({ plan }) => plan))
  }
  const { assignment } = await import('../../render/assignment/assignment.ts')
  if (format === 'md') {
    const { assignmentAsMarkdown } = await import('../../render/assignment/markdown.ts')
    return async (shares) => shares.map((share) => assignmentAsMarkdown(assignment(share.plan, share))).join('\n')
  }
  const { assignmentFile } = await import('../../render/assignment/word-file.ts')
  return (shares) => assignmentFile(shares.map((share) => assignment(share.plan, share)))
}

function tell(splits: readonly Split[], session: Session): void {
  const open = new Set(splits.flatMap((split) => split.open))
  if (open.size > 0) {
    session.say({ code: 'split-open', values: { parties: printableLine(Array.from(open).join('、')) } })
  }
  for (const { title, rest, left } of splits) {
    if (!rest) continue
    const values = { count: left.length, sheet: printableLine(rest.name), title: printableLine(title) }
    session.say({ code: 'split-left', values })
    for (const { name, id } of left)
      session.say({ code: 'split-left-duty', values: { name: printableLine(name || id) } })
  }
}

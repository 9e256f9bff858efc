/** The templates there are: those that come with fangan, and the plan files of the folders that are named for them. */

import { basename, extname, join } from 'node:path'
import { builtInTemplates } from '../../draft/built-in-templates.ts'
import { type Template, templateOf } from '../../draft/template.ts'
import { near } from '../../plan/near-word.ts'
import { decode } from '../../read/decode.ts'
import { InputError } from '../../source/diagnostic.ts'
import type { Session } from '../session.ts'

/** A template of a folder that cannot be used, and why. */
export interface BrokenTemplate {
  id: string
  error: InputError
}

export interface Templates {
  usable: Template[]
  broken: BrokenTemplate[]
}

/** The templates of the folders named on the command line, else in the configuration, and those built in that no other replaces. */
export async function readTemplates(named: readonly string[] | undefined, session: Session): Promise<Templates> {
  const { config, directory } = await session.configs.of('-')
  const folders = named ?? (config.templates ?? []).map((folder) => join(directory, folder))
  const own: Template[] = []
  const broken: BrokenTemplate[] = []
  for (const file of await filesOf(folders, session)) {
    const id = basename(file, extname(file))
    try {
      own.push(templateOf(id, decode(session.io.readFile(file), file), file))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      broken.push({ id, error })
    }
  }
  const replaced = new Set(own.map(({ id }) => id))
  const builtIn = Array.from(builtInTemplates).filter(([id]) => !replaced.has(id))
  return { usable: [...builtIn.map(([id, text]) => templateOf(id, text)), ...own], broken }
}

async function filesOf(folders: readonly string[], session: Session): Promise<string[]> {
  const files: string[] = []
  for (const folder of folders) {
    const found = await session.io.expand([folder])
    // What is no folder and no pattern comes back as it is.
    if (found[0] === folder && !session.io.isFile(folder))
      throw new InputError({ code: 'file-missing' }, { file: folder })
    files.push(...found.filter((file) => /\.ya?ml$/i.test(file)))
  }
  return files
}

/** The template of an id. Throws an `InputError` that names those there are. */
export function chooseTemplate(id: string, { usable, broken }: Templates): Template {
  const found = usable.find((template) => template.id === id)
  if (found) return found
  const unusable = broken.find((template) => template.id === id)
  if (unusable) throw unusable.error
  const ids = usable.map((template) => template.id)
  const suggestion = near(id, ids)
  throw new InputError(
    { code: 'new-unknown-template', values: { id: id.slice(0, 60), ids: ids.join(', ') } },
    suggestion ? { hint: { code: 'hint-did-you-mean', values: { suggestion } } } : {},
  )
}

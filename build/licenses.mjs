/** The licences of the packages that are bundled: their texts must travel with their code. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of THIRD-PARTY-LICENSES.txt for the files that went into a bundle, paths relative to `root`. */
export async function thirdPartyLicenses(inputs, root) {
  const folders = new Set(inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const entries = await Promise.all(
    Array.from(folders)
      .sort()
      .map((folder) => entry(join(root, folder))),
  )
  const once = Array.from(new Set(entries))
  return `fangan contains code of these packages.\n\n${once.join(`\n${'-'.repeat(80)}\n\n`)}`
}

async function entry(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((name) => /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(name))
  const text = file ? await readFile(join(folder, file), 'utf8') : 'The package has no licence text of its own.'
  if (!license) throw new Error(`${name} names no licence`)
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

/**
 * The READMEs show what the program prints. The block between the two marks is a command and its output; here the
 * command is run (the built program, so `npm run build` comes first) and must print what the README says it prints.
 * `UPDATE_GOLDEN=1` writes the blocks anew.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ConsoleFolder, consoleBlock, hasShell, shownCommands } from './console-blocks.ts'
import { runFangan } from './run-fangan.ts'

const root = new URL('../', import.meta.url)
const block = /<!-- example:begin -->\n```console\n(?<text>[^`]*)```\n<!-- example:end -->/

const shell = new ConsoleFolder('en', fileURLToPath(root))
afterAll(() => shell.remove())

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const file = new URL(name, root)
  const text = readFileSync(file, 'utf8')

  it.runIf(hasShell)('shows what its command prints', () => {
    const shown = shownCommands(block.exec(text)?.groups?.text ?? '')
    expect(shown, 'a command and its output between the marks').toHaveLength(1)
    const actual = shown.map(({ command }) => ({ command, output: shell.run(command).output }))
    if (process.env.UPDATE_GOLDEN) {
      const fresh = `<!-- example:begin -->\n${consoleBlock(actual)}\n<!-- example:end -->`
      writeFileSync(
        file,
        text.replace(block, () => fresh),
      )
    } else expect(shown).toEqual(actual)
  })

  it('shows a plan file that check accepts', async () => {
    const plan = /```yaml\n(?<plan>[^`]*)```/.exec(text)?.groups?.plan ?? ''
    expect(await runFangan(['check', '--format', 'json', '-'], plan)).toMatchObject({ status: 0, stdout: '[]\n' })
  })

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target as string)
    const local = links.filter((target) => !target.includes('://'))
    expect(local.filter((target) => !existsSync(new URL(target, root)))).toEqual([])
  })
})

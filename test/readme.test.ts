/**
 * The READMEs show what the program prints. The block between the two marks is a command and its output; here the
 * command is run (the built program, so `npm run build` comes first) and must print what the README says it prints.
 * `UPDATE_GOLDEN=1` writes the blocks anew.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runFangan } from './run-fangan.ts'

const root = new URL('../', import.meta.url)
const block = /<!-- example:begin -->\n```console\n\$ (?<command>[^\n]+)\n(?<output>[^`]*)```\n<!-- example:end -->/

/** Runs `node bin/fangan.js … [| head -n N]` without a shell. */
function run(command: string): string {
  const [program = '', head] = command.split(' | ')
  const [node, ...argv] = program.split(' ')
  expect(node).toBe('node')
  const environment = { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8' }
  const output = execFileSync(process.execPath, argv, { cwd: fileURLToPath(root), encoding: 'utf8', env: environment })
  const count = head === undefined ? undefined : Number(/^head -n (\d+)$/.exec(head)?.[1])
  const lines = output.replace(/\n$/, '').split('\n').slice(0, count)
  return `${lines.join('\n')}\n`
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const file = new URL(name, root)
  const text = readFileSync(file, 'utf8')

  it('shows what its command prints', () => {
    const shown = block.exec(text)?.groups
    expect(shown, 'a command and its output between the marks').toBeDefined()
    const { command = '', output } = shown as Record<string, string>
    const actual = run(command)
    if (process.env.UPDATE_GOLDEN) {
      const fresh = `<!-- example:begin -->\n\`\`\`console\n$ ${command}\n${actual}\`\`\`\n<!-- example:end -->`
      writeFileSync(
        file,
        text.replace(block, () => fresh),
      )
    } else expect(output).toBe(actual)
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

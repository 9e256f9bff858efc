/** The example of docs/custom-rules.md is a plugin that works, as it stands there. */

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { World } from './world.ts'

const page = readFileSync(new URL('../../docs/custom-rules.md', import.meta.url), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? ''

it('finds what it says it finds', async () => {
  const world = new World()
  world.write('fangan.config.yaml', block('yaml'))
  world.write('rules/ours.mjs', block('js'))
  world.write(
    'plan.yaml',
    'fangan: 1\ntitle: 云汀镇秋季道路养护方案\nduties:\n  - {name: 修路, lead: 村委会, place: 东片区}\n  - {name: 清沟, lead: 村委会, place: 北片区}\n',
  )
  const { stdout } = await world.run('check', 'plan.yaml', '--format', 'json')
  expect(JSON.parse(stdout).filter(({ rule }: { rule: string }) => rule === 'duty-names-place')).toMatchObject([
    { severity: 'error', message: '清沟: in none of 东片区、西片区', place: { start: { line: 5 } } },
  ])
  world.remove()
})

/** What `fangan completion` offers, asked as its scripts ask; test/cli/completion-in-shells.test.ts tries them in the shells. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { document, plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
  world.write('plan.yaml', plan)
  world.write('plan.txt', document)
  world.write('ours/ours-plan.yaml', plan)
})
afterEach(() => world.remove())

/** The first line and the candidates, without what is said about them. */
async function offered(...words: string[]): Promise<{ how: string; values: string[] }> {
  const { status, stdout, stderr } = await world.run('completion', 'fish', '--', ...words)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [how = '', ...lines] = stdout.trimEnd().split('\n')
  return { how, values: lines.map((line) => line.replace(/\t.*/, '')) }
}

describe('completion', () => {
  it.each<[string[], string, string[]]>([
    [['ta'], 'words 0', ['table']],
    [['completion', ''], 'words 0', ['bash', 'zsh', 'fish']],
    [['chart', ''], 'words 0', ['gantt', 'org', 'load']],
    [['chart', 'gantt', ''], 'files 0', []],
    [['table', 'plan.yaml', '--role', ''], 'words 0', ['lead', 'responsible', 'support']],
    [['table', 'plan.yaml', '--role=s'], 'words 7', ['--role=support']],
    [['--color', 'al', 'table'].slice(0, 2), 'words 0', ['always']],
    [['--lang', 'en', 'rul'], 'words 0', ['rules']],
    [['table', '--quiet', 'plan.yaml', '--unit', ''], 'words 0', ['农业农村办公室']],
    [['table', 'plan.txt', '--unit', ''], 'words 0', ['农业农村办公室', '各村']],
    [['table', '--unit', ''], 'none 0', []],
    [['table', 'gone.yaml', '--unit', ''], 'none 0', []],
    [['table', '-', '--unit', ''], 'none 0', []],
    [['table', '--width', ''], 'none 0', []],
    [['table', '--', '--fo'], 'files 0', []],
    [['table', '--columns', 'name,lea'], 'words 0', ['name,lead']],
    [['checklist', '--kind', 'duties,'], 'words 0', ['duties,checks', 'duties,materials']],
    [['parse', '-d', ''], 'directories 0', []],
    [['parse', '-o', ''], 'files 0', []],
    [['check', '--format', 'sa'], 'words 0', ['sarif']],
    [['check', '--format', 'sarif='], 'files 6', []],
    [['check', '--format=sarif=x'], 'files 15', []],
    [['check', '--rule', 'vague-w'], 'open 0', ['vague-wording=']],
    [
      ['check', '--rule', 'vague-wording='],
      'words 0',
      ['off', 'info', 'warning', 'error'].map((level) => `vague-wording=${level}`),
    ],
    [['explain', 'plan.yaml#phase'], 'words 0', ['plan.yaml#phase-集中养护阶段']],
    [['explain', 'plan.y'], 'files 0', []],
    [['explain', 'plan.yaml#', ''], 'none 0', []],
    [['new', '--template', 'work'], 'words 0', ['work-plan']],
    [['new', '--templates', 'ours', '--template=o'], 'words 11', ['--template=ours-plan']],
    [['new', '--templates', ''], 'directories 0', []],
    [['merge', '--into', ''], 'files 0', []],
    [['diff', 'a', 'b', '--only', 'dut'], 'words 0', ['duties']],
    [['add', 'duty', 'plan.yaml', '--phase', ''], 'words 0', ['集中养护阶段']],
    [['add', 'duty', 'plan.yaml', '--under', '修'], 'words 0', ['修补村道破损路面']],
    [['add', 'duty', 'plan.yaml', '--support', '财政所、农'], 'words 0', ['财政所、农业农村办公室']],
    [['add', ''], 'words 0', ['duty', 'phase', 'team', 'platform', 'organization', 'target']],
    [['help', 'tim'], 'words 0', ['times']],
    [['help', 'tab'], 'words 0', ['table']],
    [['gone', ''], 'none 0', []],
  ])('%j → %s %j', async (words, how, values) => {
    expect(await offered(...words)).toEqual({ how, values })
  })

  it('offers every command, with what it does', async () => {
    const { stdout } = await world.run('completion', 'fish', '--', '')
    expect(stdout).toContain('\ntable\tmake the task breakdown table')
    expect((await world.run('completion', 'zsh', '--', '--lang', 'zh-CN', 'tab')).stdout).toBe(
      'words 0\ntable:生成任务分解表\n',
    )
  })

  it('offers an option once, unless it may be repeated', async () => {
    const { values } = await offered('check', '--rule', 'schema=off', '--fix', '--')
    expect(values).toContain('--rule')
    expect(values).toContain('--lang')
    expect(values).not.toContain('--fix')
  })

  it('takes what is broken for nothing', async () => {
    world.write('broken.yaml', 'fangan: 1\ntitle: [\n')
    world.write('fangan.config.yaml', 'rules: 1\n')
    expect(await offered('table', 'broken.yaml', '--unit', '')).toEqual({ how: 'none 0', values: [] })
    expect(await offered('new', '--template', '')).toEqual({ how: 'none 0', values: [] })
    expect((await offered('table', 'plan.yaml', '--unit', '')).values).toEqual(['农业农村办公室'])
  })

  it('never offers a name that could steer the terminal', async () => {
    const units = JSON.stringify(['\u001b]0;x\u0007办', '甲\n乙', '甲\t乙', '甲\u202e乙', '甲乙'])
    world.write('plan.yaml', `fangan: 1\ntitle: 方案\nduties: [{name: 事, lead: ${units}}]\n`)
    expect((await offered('table', 'plan.yaml', '--unit', '')).values).toEqual(['甲乙'])
  })

  it('runs no plugin of the project', async () => {
    world.write('fangan.config.yaml', 'plugins: [./rules.mjs]\n')
    world.write('rules.mjs', 'throw new Error()')
    world.replaced = { importModule: () => Promise.reject(new Error('loaded')) }
    expect((await offered('explain', 'vague-w')).values).toEqual(['vague-wording'])
  })
})

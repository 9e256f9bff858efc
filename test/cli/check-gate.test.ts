/** The gate from outside: configuration, levels, ignores, baseline, what changed, repairs, many files and many formats. */

import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plan, World } from './world.ts'

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => world.remove())

/** A plan with one reference that leads nowhere, in line 5. */
const wrong = plan.replace('phase: 集中养护阶段}', 'phase: 无此阶段}')
const check = (...args: string[]) => world.run('check', ...args)
const rulesOf = (stdout: string) => (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule)

describe('levels', () => {
  beforeEach(() => world.write('plan.yaml', wrong))

  it('come from the flag, as often as it is given', async () => {
    expect((await check('plan.yaml', '--rule', 'reference=off')).status).toBe(0)
    const { status, stdout } = await check('plan.yaml', '--rule', 'reference=warning', '--rule', 'edtf=off')
    expect(stdout).toMatch(/^plan\.yaml:5:\d+ {2}warning {2}.* {2}reference$/m)
    expect(status).toBe(0)
  })

  it('decide the status with --fail-on and --max-warnings', async () => {
    const asWarning = ['plan.yaml', '--rule', 'reference=warning']
    expect((await check(...asWarning, '--fail-on', 'warning')).status).toBe(1)
    const { status, stderr } = await check(...asWarning, '--max-warnings', '0')
    expect(status).toBe(1)
    expect(stderr).toContain('warnings: 1, more than the 0 allowed')
    expect((await check(...asWarning, '--max-warnings', '1')).status).toBe(0)
  })

  it.each([
    ['--rule', 'reference=loud', '--rule'],
    ['--rule', 'refrence=off', 'did you mean reference?'],
    ['--as-of', '2025-02-30', '2025-02-30 is no value of --as-of'],
    ['--format', 'xml', 'pretty json sarif github junit'],
    ['--fail-on', 'never', 'error'],
  ])('refuse %s %s', async (option, value, says) => {
    const { status, stderr } = await check('plan.yaml', option, value)
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)])
  })
})

describe('the configuration', () => {
  it('is found upwards from the file, and the nearest holds', async () => {
    world.write('fangan.config.yaml', 'rules: {reference: off}\n')
    world.write('a/plan.yaml', wrong)
    world.write('b/plan.yaml', wrong)
    world.write('b/package.json', '{"name": "b", "fangan": {"rules": {"reference": "warning"}}}')
    const { stdout, status } = await check('a/plan.yaml', 'b/plan.yaml', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'b/plan.yaml', severity: 'warning' }])
    expect(status).toBe(0)
  })

  it('is passed over where a package.json has none', async () => {
    world.write('fangan.config.yaml', 'rules: {reference: off}\n')
    world.write('a/package.json', '{"devDependencies": {"fangan": "1"}}')
    world.write('a/plan.yaml', wrong)
    expect((await check('a/plan.yaml')).status).toBe(0)
  })

  it('is overridden by path, and leaves files out', async () => {
    world.write(
      'fangan.config.yaml',
      'rules: {reference: warning}\noverrides:\n  - {files: [old/**], rules: {reference: {level: info}}}\nignores: [drafts/**]\n',
    )
    for (const folder of ['new', 'old', 'drafts']) world.write(`${folder}/plan.yaml`, wrong)
    const { stdout } = await check('new/plan.yaml', 'old/plan.yaml', 'drafts/plan.yaml', '--format', 'json')
    expect(JSON.parse(stdout).map(({ file, severity }: Record<string, string>) => [file, severity])).toEqual([
      ['new/plan.yaml', 'warning'],
      ['old/plan.yaml', 'info'],
    ])
    expect((await check('drafts/plan.yaml')).stderr).toContain('ignored by the configuration')
  })

  it('can be named, and sets the bounds of the run', async () => {
    world.write('plan.yaml', wrong)
    world.write('ci.yaml', 'failOn: warning\nrules: {reference: warning}\n')
    expect((await check('plan.yaml', '--config', 'ci.yaml')).status).toBe(1)
    world.write('ci.yaml', 'maxWarnings: 0\nrules: {reference: warning}\n')
    expect((await check('plan.yaml', '--config', 'ci.yaml')).status).toBe(1)
    world.write('other.yaml', wrong)
    const gone = await check('plan.yaml', 'other.yaml', '--config', 'gone.yaml')
    expect(gone).toMatchObject({ status: 2, stderr: 'fangan: gone.yaml: there is no such file\n' })
  })

  it.each([
    ['rulse: {}', '1:1: rulse is no setting', 'did you mean rules?'],
    ['rules: {reference: loud}', '1:20: reference should be one of off info warning error', ''],
    ['rules: {refrence: off}', '1:9: there is no rule refrence', 'did you mean reference?'],
    ['rules: [reference]', '1:8: rules should be a mapping', ''],
    ['firstIsLead: maybe', '1:14: firstIsLead should be true or false', ''],
    ['maxWarnings: -1', '1:14: maxWarnings should be a whole number', ''],
    ['overrides: [{rules: {}}]', '1:13: files is missing', ''],
    ['units: [{name: 甲, alias: [乙]}]', '1:19: alias is no setting', 'did you mean aliases?'],
    ['plugins: [lodash]', '1:11: a plugin is the path of a local file', ''],
    ['failOn: always', '1:9: failOn should be one of error warning info', ''],
    ['rules: {a: b: c}', '1:', 'hint'],
  ])('is judged: %s', async (text, says, hint) => {
    world.write('plan.yaml', plan)
    world.write('fangan.config.yaml', `${text}\n`)
    const { status, stderr } = await check('plan.yaml')
    expect(stderr).toContain(`fangan: fangan.config.yaml:${says}`)
    expect(stderr).toContain(hint)
    expect(status).toBe(2)
  })
})

describe('custom rules', () => {
  const module = `export const rules = [{
    id: 'title-short', severity: 'warning', summary: 'titles are short',
    check(plan, report, { options, units }) {
      if (plan.title.length > (options.max ?? 5)) {
        report({ pointer: '/title', message: \`more than \${options.max} characters, units: \${units.length}\` })
      }
    },
  }]`

  it('run as the built-in ones do, with options and units', async () => {
    world.write('rules/title.mjs', module)
    world.write('plan.yaml', plan)
    world.write(
      'fangan.config.yaml',
      'plugins: [./rules/title.mjs]\nrules: {title-short: {level: error, max: 6}}\nunits: [{name: 农业农村办公室}]\n',
    )
    const { status, stdout } = await check('plan.yaml')
    expect(stdout).toMatch(/^plan\.yaml:2:8 {2}error {2}more than 6 characters, units: 1 {2}title-short$/m)
    expect(status).toBe(1)
    const sarif = JSON.parse((await check('plan.yaml', '--format', 'sarif')).stdout)
    const described = sarif.runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === 'title-short')
    expect(described.shortDescription.text).toBe('titles are short')
  })

  it.each([
    ['export const rule = 1', 'exports no list named rules'],
    ['export const rules = [{ id: "A" }]', 'rule 1 of this file: id is missing'],
    ['export const rules = [{ id: "edtf", severity: "info", summary: "x", check() {} }]', 'already is a rule edtf'],
    ['export const rules = [', 'cannot be loaded'],
  ])('are refused where they are no rules: %s', async (text, says) => {
    world.write('rules.mjs', text)
    world.write('plan.yaml', plan)
    world.write('fangan.config.yaml', 'plugins: [./rules.mjs]\n')
    const { status, stderr } = await check('plan.yaml')
    expect(stderr).toMatch(/^fangan: rules\.mjs: /)
    expect(stderr).toContain(says)
    expect(status).toBe(2)
  })
})

describe('ignores in the file', () => {
  const ignored = (comment: string) => `${wrong.trimEnd()} ${comment}\n`

  it('silence a finding on their line, or on the line below', async () => {
    world.write('plan.yaml', ignored('# fangan-ignore reference: 阶段另行印发'))
    expect(await check('plan.yaml')).toMatchObject({ status: 0, stdout: '' })
    world.write(
      'plan.yaml',
      wrong.replace('  - {', '  # fangan-ignore reference：另行印发 [until 2025-12-31]\n  # 说明\n  - {'),
    )
    expect(await check('plan.yaml')).toMatchObject({ status: 0, stdout: '' })
  })

  it.each([
    ['# fangan-ignore reference', /without saying why/, ['ignore']],
    ['# fangan-ignore edtf: 不用', /delete it/, ['ignore', 'reference']],
    ['# fangan-ignore reference: 暂缓 until 2025-05-31', /that day has passed/, ['ignore', 'reference']],
    ['# fangan-ignore edft: 不用', /there is no rule edft.*write edtf/, ['ignore', 'reference']],
    ['# fangan-ignore 看着办: 不用', /there is no rule 看着办/, ['ignore', 'reference']],
    ['# fangan-ignore', /names no rule/, ['ignore', 'reference']],
  ])('are findings themselves where they are not in order: %s', async (comment, says, rules) => {
    world.write('plan.yaml', ignored(comment))
    const { stdout } = await check('plan.yaml', '--format', 'json')
    expect(rulesOf(stdout).sort()).toEqual(rules)
    expect(stdout).toMatch(says)
    expect((await check('plan.yaml', '--rule', 'ignore=off', '--format', 'json')).stdout).not.toMatch(says)
  })

  it('are comments: the same words in a text mean nothing', async () => {
    const texts = `goals:\n  - name: 目标\n    text: |\n      # fangan-ignore edtf: 不是注释\n  - '甲 # fangan-ignore edtf: 也不是'\n`
    world.write('plan.yaml', plan + texts)
    expect(await check('plan.yaml', '--format', 'json')).toMatchObject({ stdout: '[]\n' })
  })
})

describe('the baseline', () => {
  it('keeps what is known out of sight by item, not by line, and says what is stale', async () => {
    world.write('plans/plan.yaml', wrong)
    const written = await check('plans/plan.yaml', '--baseline', 'known.json', '--update-baseline')
    expect(written).toMatchObject({ status: 0, stdout: '' })
    expect(JSON.parse(world.read('known.json'))).toMatchObject({
      version: 1,
      findings: [{ file: 'plans/plan.yaml', rule: 'reference', item: 'duty-修补村道破损路面/phase' }],
    })
    world.write('plans/plan.yaml', `# 上移\n\n${wrong}  - {name: 新任务, lead: 农业农村办公室, phase: 也没有}\n`)
    const { stdout, status } = await check('plans/plan.yaml', '--baseline', 'known.json', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'reference', place: { start: { line: 8 } } }])
    expect(status).toBe(1)
    const sarif = JSON.parse((await check('plans/plan.yaml', '--baseline', 'known.json', '--format', 'sarif')).stdout)
    expect(sarif.runs[0].results.map((one: { baselineState: string }) => one.baselineState)).toEqual([
      'new',
      'unchanged',
    ])

    world.write('plans/plan.yaml', plan)
    const clean = await check('plans/plan.yaml', '--baseline', 'known.json', '--format', 'json')
    expect(JSON.parse(clean.stdout)).toMatchObject([{ rule: 'baseline', severity: 'info' }])
    expect(clean.status).toBe(0)
  })

  it('keeps what it has of other files, and refuses what it did not write', async () => {
    world.write('a.yaml', wrong)
    world.write('b.yaml', wrong)
    await check('a.yaml', 'b.yaml', '--baseline', 'known.json', '--update-baseline')
    const both = world.read('known.json')
    await check('b.yaml', '--baseline', 'known.json', '--update-baseline')
    expect(world.read('known.json')).toBe(both)
    world.write('known.json', '{}')
    expect(await check('a.yaml', '--baseline', 'known.json')).toMatchObject({ status: 2 })
    expect(await check('a.yaml', '--update-baseline')).toMatchObject({ status: 2 })
  })
})

describe('--since', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], {
      cwd: world.folder,
      stdio: 'ignore',
    })
  const two = `${wrong}  - name: 清理沟渠\n    lead: 农业农村办公室\n    phase: 没有\n`

  it('looks at changed files, and in them at changed items', async () => {
    git('init', '-q')
    world.write('plan.yaml', two)
    world.write('方案.yaml', wrong)
    git('add', '.')
    git('commit', '-qm', '1')
    expect((await check('plan.yaml', '方案.yaml', '--since', 'HEAD')).stderr).toContain(
      'nothing has changed since HEAD',
    )
    world.write('plan.yaml', two.replace('name: 清理沟渠', 'name: 清理排水沟渠'))
    const changed = await check('plan.yaml', '方案.yaml', '--since', 'HEAD', '--format', 'json')
    expect(JSON.parse(changed.stdout)).toMatchObject([{ file: 'plan.yaml', item: '/duties/1/phase' }])
    world.write('方案.yaml', `${wrong}# 尾注\n`)
    expect(JSON.parse((await check('方案.yaml', '--since', 'HEAD', '--format', 'json')).stdout)).toEqual([])
    world.write('new.yaml', wrong)
    expect((await check('new.yaml', '--since', 'HEAD')).status).toBe(1)
  })

  it('says what is wrong with the revision or the repository', async () => {
    world.write('plan.yaml', plan)
    expect((await check('plan.yaml', '--since', 'HEAD')).stderr).toContain('git repository')
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', '1')
    for (const revision of ['nowhere', '--output=x']) {
      const { status, stderr } = await check('plan.yaml', `--since=${revision}`)
      expect([status, stderr]).toEqual([2, expect.stringContaining(`git knows no revision ${revision}`)])
    }
  })
})

describe('repairs', () => {
  const misspelt = `# 头\nfangan: 1\ntitle:   云汀镇方案 # 标题\nphasse: [集中养护阶段] # 阶段\n`
  const mended = misspelt.replace('phasse', 'phases')

  it('are made in place, comments and layout kept, and once', async () => {
    world.write('plan.yaml', misspelt)
    const first = await check('plan.yaml', '--fix')
    expect(world.read('plan.yaml')).toBe(mended)
    expect(first.stderr).toContain('repaired: 1 (files: 1)')
    const second = await check('plan.yaml', '--fix')
    expect(world.read('plan.yaml')).toBe(mended)
    expect(second.stderr).not.toContain('repaired')
  })

  it('are shown as a diff and offered, without being made', async () => {
    world.write('plan.yaml', misspelt)
    const { stdout, stderr } = await check('plan.yaml', '--dry-run')
    expect(stdout).toContain('\n-phasse: [集中养护阶段] # 阶段\n+phases: [集中养护阶段] # 阶段\n')
    expect(stderr).toContain('would repair: 1')
    expect(world.read('plan.yaml')).toBe(misspelt)
    const offered = await check('plan.yaml')
    expect(offered.stdout).toContain('fix: write “phases”')
    expect(offered.stderr).toContain('of these --fix can repair: 1')
    const [finding] = JSON.parse((await check('plan.yaml', '--format', 'json')).stdout)
    expect(finding.fix).toEqual({ safe: true, edits: [{ start: 34, end: 40, text: 'phases' }] })
  })

  it('leave files alone that are not UTF-8', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${misspelt}`, 'utf16le'))
    world.write('plan.yaml', bytes)
    expect((await check('plan.yaml', '--fix')).stdout).toContain('phasse')
    expect((await check('-', '--fix')).status).toBe(2)
  })
})

describe('many files', () => {
  it('stand behind patterns and directories, in order', async () => {
    world.write('plans/a.yaml', plan)
    world.write('plans/deep/b.yml', plan)
    world.write('plans/c.json', JSON.stringify({ fangan: 1, title: '甲' }))
    world.write('plans/fangan.config.yaml', '{}')
    world.write('plans/notes.txt', '')
    expect((await check('plans')).stderr).toBe('no problems (files: 3, plans: 3)\n')
    expect((await check('plans/**/*.y{a,}ml', 'plans/a.yaml')).stderr).toContain('files: 2')
    expect(await check('plans/*.nothing', 'plans/a.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^fangan: plans\/\*\.nothing: no file matches\n.*\nno problems \(files: 1/),
    })
  })

  it('are all checked whatever one of them is, and the unreadable counted at the end', async () => {
    world.write('a.yaml', 'fangan: [\n')
    world.write('b.yaml', wrong)
    const { status, stdout, stderr } = await check('a.yaml', 'gone.yaml', 'b.yaml')
    expect(stdout).toContain('b.yaml:5:')
    expect(stderr).toMatch(/files that could not be read: 2/)
    expect(status).toBe(2)
  })

  it('are shared between threads where it pays, and come out in order', async () => {
    const { checkTask } = await import('../../src/cli/check/task.ts')
    const started: number[] = []
    const names = Array.from({ length: 2100 }, (_, at) => `p${at}.yaml`)
    const bytes = new TextEncoder().encode(wrong)
    const { diskAt } = await import('../../src/cli/disk.ts')
    const io = { ...diskAt(world.folder), readFile: () => bytes, isFile: () => false }
    world.replaced = {
      ...io,
      startWorkers: (count, data) => {
        started.push(count)
        return Array.from({ length: count }, (_, worker) => {
          const run = checkTask(data, { ...io, env: {}, today: () => '' } as never)
          const slow = async (task: unknown) => {
            if (worker === 0) await new Promise((resolve) => setTimeout(resolve, 1))
            return run(task)
          }
          return { run: slow, close: () => {} }
        })
      },
    }
    const { stdout } = await check(...names, '--jobs', '3', '--format', 'json')
    // the thread that starts them is the third
    expect(started).toEqual([2])
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(names)
    await check('p1.yaml', '--jobs', '3')
    expect(started).toEqual([2])
  })

  it('show progress on a terminal and leave nothing of it', async () => {
    for (let at = 0; at < 201; at++) world.write(`plans/${at}.yaml`, plan)
    expect((await check('plans')).stderr).not.toContain('\r')
    world.isTTY = true
    const { stderr } = await check('plans')
    expect(stderr).toMatch(/^\rchecked 100 of 201\rchecked 200 of 201\r\u001b\[Kno problems/)
  })
})

describe('--watch', () => {
  it('checks again whenever something has changed', async () => {
    world.write('plan.yaml', wrong)
    world.replaced = {
      async *changes() {
        world.write('plan.yaml', plan)
        yield
      },
    }
    const { status, stderr } = await check('plan.yaml', '--watch')
    expect(stderr.match(/errors: 1|no problems|watching/g)).toEqual([
      'errors: 1',
      'watching',
      'no problems',
      'watching',
    ])
    expect(status).toBe(0)
  })
})

describe('in Chinese', () => {
  it('everything is said in Chinese', async () => {
    world.write('plan.yaml', `${wrong.trimEnd()} # fangan-ignore edtf: 不用\n`)
    const { stdout, stderr } = await check('plan.yaml', '--lang', 'zh-CN', '--max-warnings', '0')
    expect(stdout).toContain('但这里并没有这个问题')
    expect(stderr).toContain('警告 1 条，超过允许的 0 条')
  })
})

/** The page as a file: its policy and the hashes in it, hostile names, its size, its words in both languages. */

import { createHash } from 'node:crypto'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { englishPage } from '../../../src/messages/page-en.ts'
import { chinesePage } from '../../../src/messages/page-zh-cn.ts'
import { canonical } from '../../../src/plan/canonical.ts'
import type { PageFinding } from '../../../src/render/page/chapter.ts'
import { page } from '../../../src/render/page/page.ts'
import { cpuClock } from '../../cpu-clock.ts'
import { plan, planOf } from './plans.ts'

const chinese = { language: 'zh-CN', words: chinesePage } as const
const english = { language: 'en', words: englishPage } as const
const finding: PageFinding = { severity: 'warning', rule: 'no-lead', text: '没有牵头单位', where: 'a.yaml:12' }

function elements(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...children] : children
}

function attributes({ attrs }: Tree.Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

describe('the policy', () => {
  const all = elements(parse(page([{ plan, findings: [finding] }], chinese)))
  const policy = all.map(attributes).find((given) => given['http-equiv'] === 'Content-Security-Policy')?.content ?? ''

  it('lets nothing be loaded or sent', () => {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it.each(['script', 'style'])('names the hash of the one %s', (name) => {
    const inline = all.filter((element) => element.tagName === name && attributes(element).type === undefined)
    expect(inline).toHaveLength(1)
    const hash = createHash('sha256')
      .update(textOf(inline[0] as Tree.Element))
      .digest('base64')
    expect(policy).toContain(`${name}-src 'sha256-${hash}'`)
  })

  it('comes before what it speaks of, and nothing is there that it would refuse', () => {
    const head = all.findIndex((element) => attributes(element)['http-equiv'] !== undefined)
    expect(head).toBeLessThan(all.findIndex(({ tagName }) => tagName === 'style'))
    const given = all.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(given.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect(all.filter(({ tagName }) => ['img', 'link', 'iframe', 'object', 'base'].includes(tagName))).toEqual([])
  })
})

describe('hostile names', () => {
  const names = {
    script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
    end: '</script></style></title><svg onload=alert(1)>',
    link: 'javascript:alert(1)',
    quotes: `" onfocus="alert(1)" ' autofocus x='`,
    comment: '<!-- --> ]]> -->',
    escape: '\u001b[31m红\u001b]0;题\u0007',
    reversed: '\u202e正写\u2066反\u200f',
    separators: '行\u2028段\u2029末',
    broken: '半\ud800字',
    prototype: '__proto__',
    long: '很长的名称'.repeat(1000),
  }

  it.each(Object.entries(names))('%s are text', (kind, name) => {
    const item = { name, text: `${name}。另有说明。`, lead: [name], responsible: [name], time: { text: name } }
    const hostile = canonical({
      fangan: 1,
      title: name,
      document: { number: name, issuer: name, recipients: [name] },
      organizations: [{ ...item, seat: name, functions: [name], posts: [{ post: name, name, title: name }] }],
      teams: [{ ...item, members: [name] }],
      phases: [{ ...item, id: name }],
      targets: [{ subject: name, unit: name, value: 1 }],
      duties: [{ ...item, id: `d${name}`, phase: name }],
      checklists: [{ name, items: [{ text: name }] }],
    })
    const text = page([{ plan: hostile, findings: [{ ...finding, text: name, where: name }] }], chinese)
    const all = elements(parse(text))
    expect(all.filter(({ tagName }) => tagName === 'img')).toEqual([])
    expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(2)
    expect(
      all.flatMap(({ attrs }) => attrs.filter((one) => one.name.startsWith('on') || one.name === 'autofocus')),
    ).toEqual([])
    const links = all.flatMap((element) => attributes(element).href ?? [])
    expect(links.filter((link) => !/^#[\w-]+$/.test(link))).toEqual([])
    expect(/[\u001b\u0007\u202e\u2066\u200f]/.test(text)).toBe(false)
    const body = text.slice(0, text.indexOf('<script'))
    const data = text.slice(text.indexOf('id="data">') + 10, text.indexOf('</script>'))
    expect(data.includes('<') || /\p{Zl}|\p{Zp}/u.test(data)).toBe(false)
    expect(JSON.parse(data).plans[0].title).toBe(name)
    expect(Object.keys(JSON.parse(data).plans[0].items).length).toBeGreaterThan(4)
    if (kind === 'script') expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('what is on it', () => {
  it('is counted, and the findings are said', () => {
    const text = page([{ plan, findings: [finding] }], chinese)
    expect(text).toContain('<strong>3</strong> 项任务')
    expect(text).toContain('没有牵头单位')
    expect(text).toContain('村道完好率 <strong>≥95%</strong>')
    expect(text).toContain('<summary>原文</summary>')
  })

  it('is labelled in English where English is wanted', () => {
    const text = page([{ plan, findings: [] }], english)
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('<th scope="col" role="columnheader" class="c-lead">Lead</th>')
    expect(text).toContain('The check has found nothing.')
    const around = text.replace(/<script[\s\S]*$/, '').replace(/<style>[\s\S]*?<\/style>/, '')
    expect(around.match(/aria-label="[^"]*[\u4e00-\u9fff][^"]*"/g)).toBeNull()
  })

  it('has ids of its own for each of several plans', () => {
    const all = elements(
      parse(
        page(
          [plan, plan].map((plan) => ({ plan, findings: [] })),
          chinese,
        ),
      ),
    )
    const ids = all.flatMap((element) => attributes(element).id ?? [])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const targets = all.flatMap((element) => {
      const { for: field, 'aria-labelledby': labels } = attributes(element)
      return (labels ?? field)?.split(' ') ?? []
    })
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('is said when there is nothing', () => {
    const text = page([{ plan: canonical({ fangan: 1, title: '空方案' }), findings: [] }], chinese)
    for (const word of ['no-duties', 'no-points', 'schedule-none'] as const) expect(text).toContain(chinesePage[word])
  })
})

describe('its size and time', () => {
  it('stays below 300 KB for a hundred duties', () => {
    const size = Buffer.byteLength(page([{ plan: planOf(100), findings: [] }], chinese))
    expect(size).toBeLessThan(300_000)
  })

  it('takes below two seconds for 2,000 duties, and grows as they do', () => {
    page([{ plan: planOf(200), findings: [] }], chinese)
    const took = (count: number) => {
      const large = planOf(count)
      const spent = cpuClock()
      page([{ plan: large, findings: [] }], chinese)
      return spent()
    }
    const [small, large] = [Math.min(took(500), took(500)), Math.min(took(2000), took(2000))]
    expect(large).toBeLessThan(2000)
    expect(large).toBeLessThan(Math.max(10 * small, 200))
  })
})

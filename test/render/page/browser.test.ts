/**
 * The page in a real Chromium: filtered, ticked, reloaded, exported, printed, in the dark and on a phone, with nothing on
 * the console and no request beyond the file itself. Skipped where no browser is installed (or CHROMIUM_PATH names none).
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launchChromium } from '../../../build/chromium.mjs'
import { englishPage } from '../../../src/messages/page-en.ts'
import { chinesePage } from '../../../src/messages/page-zh-cn.ts'
import { page as pageOf } from '../../../src/render/page/page.ts'
import { ticksIn } from '../../../src/render/progress/ticks.ts'
import { plan, planOf } from './plans.ts'

if (chromiumPath === undefined) console.warn('No Chromium is installed: the page is not tried in a browser.')

const options = { language: 'zh-CN', words: chinesePage } as const

describe.skipIf(chromiumPath === undefined)('the page in a browser', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fangan-page-'))
  const file = join(folder, 'plan.html')
  const url = pathToFileURL(file).href
  let browser: Browser
  let said: string[] = []
  let asked: string[] = []

  beforeAll(async () => {
    writeFileSync(file, pageOf([{ plan, findings: [] }], options))
    browser = await launchChromium()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(said).toEqual([])
    expect(asked.filter((one) => one !== url && !one.startsWith('blob:'))).toEqual([])
    said = []
    asked = []
  })

  async function open(settings: BrowserContextOptions = {}, at = url): Promise<Page> {
    const context = await browser.newContext(settings)
    const page = await context.newPage()
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', ({ message }) => said.push(message))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(at)
    return page
  }

  const visibleTasks = (page: Page) =>
    page.locator('table.duties tr[data-id]:visible th').evaluateAll((cells) => cells.map((cell) => cell.textContent))

  it('filters by unit, role, phase and text, and clears', async () => {
    const page = await open()
    expect(await visibleTasks(page)).toEqual(['修补村道破损路面', '清理路面落叶', '排查桥涵隐患'])
    await page.getByRole('combobox', { name: '单位' }).selectOption({ label: '各村' })
    expect(await visibleTasks(page)).toEqual(['修补村道破损路面', '清理路面落叶'])
    expect(await page.locator('[data-count]').textContent()).toBe('共3项任务，显示2项')
    expect(await page.locator('.ticks > li:visible').count()).toBe(1)
    await page.getByRole('combobox', { name: '角色' }).selectOption({ label: '牵头' })
    expect(await visibleTasks(page)).toEqual([])
    expect(await page.locator('tr.group:visible').count()).toBe(0)
    await page.getByRole('button', { name: '清除' }).click()
    await page.getByRole('combobox', { name: '阶段' }).selectOption({ label: '排查阶段' })
    expect(await visibleTasks(page)).toEqual(['排查桥涵隐患'])
    await page.getByRole('button', { name: '清除' }).click()
    await page.getByLabel('文字').fill('先急后缓')
    expect(await visibleTasks(page)).toEqual(['修补村道破损路面'])
    expect(await page.locator('tr.group:visible').count()).toBe(1)
  })

  it('keeps ticks over a reload and exports them as Markdown', async () => {
    const page = await open({ acceptDownloads: true })
    expect(await page.locator('[data-progress]').textContent()).toBe('已勾选1项，共5项')
    await page.getByLabel('清理路面落叶').check()
    await page.getByLabel('排查桥涵隐患').uncheck()
    await page.reload()
    expect(await page.getByLabel('清理路面落叶').isChecked()).toBe(true)
    expect(await page.getByLabel('排查桥涵隐患').isChecked()).toBe(false)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出为 Markdown' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('云汀镇秋季道路养护方案.md')
    const saved = join(folder, 'saved.md')
    await download.saveAs(saved)
    const lines = readFileSync(saved, 'utf8').split('\n')
    expect(lines.filter((line) => line.includes('- [x]'))).toEqual([
      '  - [x] 清理路面落叶（责任：各村；配合：环卫站） <!-- d2 -->',
    ])
    expect(lines.filter((line) => line.includes('- [ ]'))).toHaveLength(4)
    expect(ticksIn(lines.join('\n')).filter(({ checked }) => checked)).toMatchObject([{ id: 'd2' }])
    await page.getByLabel('隐藏已勾选的').check()
    expect(await page.getByLabel('清理路面落叶').isVisible()).toBe(false)
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: '清空勾选' }).click()
    expect(await page.locator('[data-progress]').textContent()).toBe('已勾选1项，共5项')
  })

  it('works where the browser refuses to keep anything, and says so', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new Error('refused')
        },
      })
    })
    await page.reload()
    await page.getByLabel('清理路面落叶').check()
    expect(await page.locator('[data-progress]').textContent()).toBe('已勾选2项，共5项')
    expect(await page.locator('[data-keeping]').textContent()).toBe(chinesePage['ticks-refused'])
  })

  it('is worked by the keyboard alone', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.getByLabel('清理路面落叶').focus()
    await page.keyboard.press('Space')
    expect(await page.getByLabel('清理路面落叶').isChecked()).toBe(true)
  })

  it('unfolds for the printer what is folded, and prints', async () => {
    const page = await open()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await page.locator('details[open]').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-filters]').isVisible()).toBe(false)
    expect(await page.locator('[data-tools]').isVisible()).toBe(false)
  })

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(20, 23, 27)'],
  ] as const)('is %s where the reader wants it so', async (colorScheme, ground) => {
    const page = await open({ colorScheme })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(ground)
  })

  it.each([390, 320])('fits a phone of %d px, whatever the names', async (width) => {
    const wide = join(folder, 'wide.html')
    const name = 'W'.repeat(5000)
    const long = { ...plan, title: name, duties: [{ id: 'd', name, lead: [name], phase: name }] }
    writeFileSync(wide, pageOf([{ plan: long, findings: [] }], options))
    const page = await open({ viewport: { width, height: 844 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    asked = []
    await page.goto(pathToFileURL(wide).href)
    asked = []
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })

  it('runs nothing of what hostile names hold', async () => {
    const hostile = join(folder, 'hostile.html')
    const name = `</script><script>alert(1)</script><img src="https://example.invalid/x" onerror="alert(2)">'"`
    const item = { id: name, name, text: `${name}。`, lead: [name], phase: name }
    writeFileSync(hostile, pageOf([{ plan: { ...plan, title: name, duties: [item] }, findings: [] }], options))
    const page = await open()
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      return dialog.dismiss()
    })
    await page.goto(pathToFileURL(hostile).href)
    await page.locator('[data-tick]').first().check()
    await page.reload()
    expect(await page.locator('[data-tick]').first().isChecked()).toBe(true)
    expect(await visibleTasks(page)).toEqual([name])
    expect(dialogs).toEqual([])
    expect(asked.filter((one) => one !== url && one !== pathToFileURL(hostile).href)).toEqual([])
    asked = []
  })

  it('answers quickly with 2,000 tasks', async () => {
    const large = join(folder, 'large.html')
    writeFileSync(large, pageOf([{ plan: planOf(2000), findings: [] }], options))
    const page = await open()
    await page.goto(pathToFileURL(large).href)
    asked = []
    const took = await page.locator('[data-filter="text"]').evaluate((field) => {
      const start = performance.now()
      Object.assign(field, { value: '第1999项' }).dispatchEvent(new Event('input', { bubbles: true }))
      // To ask for a size is to have the page laid out.
      field.getBoundingClientRect()
      return performance.now() - start
    })
    expect(await page.locator('[data-count]').textContent()).toBe('共2000项任务，显示1项')
    expect(took).toBeLessThan(2000)
  })

  it.each([
    ['light', 1280, 'zh-CN', chinesePage, 1],
    ['dark', 390, 'zh-CN', chinesePage, 1],
    ['dark', 1280, 'en', englishPage, 2],
  ] as const)('has no finding of axe, %s at %d px in %s', async (colorScheme, width, language, words, count) => {
    const tried = join(folder, 'tried.html')
    const finding = { severity: 'warning', rule: 'no-lead', text: '没有牵头单位', where: 'a.yaml:12' } as const
    // Two plans that are called alike would be hard to tell apart for anybody.
    const inputs = ['甲', '乙'].slice(0, count).map((name) => ({ plan: { ...plan, title: name }, findings: [finding] }))
    writeFileSync(tried, pageOf(inputs, { language, words }))
    // What axe is put in by must not be stopped by the policy; the policy itself is tried by all other tests.
    const page = await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
    await page.goto(pathToFileURL(tried).href)
    asked = []
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) Object.assign(details, { open: true })
    })
    await page.locator('[data-tick]').first().check()
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const found = (await page.evaluate('axe.run(document)')) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  })
})

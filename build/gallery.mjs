/**
 * The pictures of the READMEs, made from the examples by the built program and taken in a Chromium that is installed:
 * the table, the chart and the page, into docs/images.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromiumPath, launchChromium } from './chromium.mjs'

const root = new URL('../', import.meta.url)
const images = new URL('docs/images/', root)
const mostBytes = 200_000

/** `args` print what is shown. */
const pictures = [
  {
    name: 'table',
    file: 'table.html',
    args: ['table', 'examples/qinghe-jiujin-ban.md', '--format', 'html'],
    width: 1100,
    height: 580,
  },
  { name: 'chart', file: 'chart.svg', args: ['chart', 'gantt', 'examples/qinghe-jiujin-ban.md', '--format', 'svg'] },
  {
    name: 'page',
    file: 'page.html',
    args: ['page', 'examples/qinghe-jiujin-ban.md', '--lang', 'zh-CN'],
    width: 1100,
    height: 900,
  },
  {
    name: 'page-en',
    file: 'page-en.html',
    args: ['page', 'examples/qinghe-jiujin-ban.md', '--lang', 'en'],
    width: 1100,
    height: 900,
  },
  {
    name: 'page-phone',
    file: 'page-phone.html',
    args: ['page', 'examples/qinghe-jiujin-ban.md', '--lang', 'zh-CN'],
    width: 390,
    height: 844,
    colorScheme: 'dark',
    from: '#duties',
  },
]

if (chromiumPath === undefined) throw new Error('no Chromium is installed; CHROMIUM_PATH may name one')
mkdirSync(images, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'fangan-gallery-'))
const browser = await launchChromium()
try {
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function take({ name, file, args, width = 1100, height = 900, colorScheme = 'light', from }) {
  const shown = execFileSync(process.execPath, ['bin/fangan.js', ...args], { cwd: fileURLToPath(root) })
  const path = join(folder, file)
  writeFileSync(path, shown)
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(pathToFileURL(path).href)
  if (from) await page.locator(from).evaluate((element) => element.scrollIntoView())
  const image = fileURLToPath(new URL(`${name}.png`, images))
  const target = file.endsWith('.svg') ? page.locator('svg') : page
  await target.screenshot({ path: image })
  await page.close()
  const { size } = statSync(image)
  if (size > mostBytes) throw new Error(`${name}.png has ${size} bytes, more than ${mostBytes}`)
  console.log(`docs/images/${name}.png ${Math.round(size / 1000)} KB`)
}

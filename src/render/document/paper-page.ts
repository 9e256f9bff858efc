/**
 * An official document as one HTML page, with the paper of GB/T 9704—2012 as its style: A4, the margins and sizes of
 * the standard, fonts by their usual names. No script, and nothing is loaded from anywhere.
 */

import { escapedHtml } from '../escaped-html.ts'
import { columnShares } from './column-shares.ts'
import { attachmentLines, titles } from './lines.ts'
import { numbered } from './ordinals.ts'
import { type Block, linesOf, type OfficialDocument, type PaperOptions, type Signature, type Table } from './tree.ts'

const style = `
@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: '— ' counter(page) ' —'; font: 14pt 'SimSun', '宋体', serif; } }
@page :left { @bottom-left { content: '— ' counter(page) ' —'; font: 14pt 'SimSun', '宋体', serif; } }
body { font-family: '仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif;
  font-size: 16pt; line-height: 28.95pt; width: 156mm; margin: 37mm auto 35mm; color: #000; background: #fff;
  text-align: justify; overflow-wrap: anywhere; }
p, h2, h3, h4 { margin: 0; font-size: inherit; font-weight: normal; text-indent: 2em; }
h1, h2.title { font-family: '方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'STZhongsong', '华文中宋', 'SimSun', 'Noto Serif CJK SC', serif;
  font-size: 22pt; line-height: 33pt; font-weight: normal; text-align: center; text-wrap: balance;
  margin: 28.95pt 0; }
h2, h3, h4 { break-after: avoid; }
h2 { font-family: 'SimHei', '黑体', 'Noto Sans CJK SC', sans-serif; }
h3 { font-family: '楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', serif; }
h4, b { font-weight: bold; }
p.flush { text-indent: 0; }
p.number { text-indent: 0; text-align: center; }
div.signed { width: fit-content; margin: 57.9pt 4em 0 auto; text-align: center; break-inside: avoid; }
div.signed p { text-indent: 0; }
p.label { font-family: 'SimHei', '黑体', 'Noto Sans CJK SC', sans-serif; text-indent: 0; }
p.attached { padding-left: 6em; text-indent: -4em; margin-top: 28.95pt; }
p.attached + p.attached { text-indent: -1em; margin-top: 0; }
header.red { color: #e60012; text-align: center; font-family: '方正小标宋简体', 'STZhongsong', 'SimSun', serif;
  font-size: 36pt; line-height: 1.3; margin-bottom: 2em; }
header + p.number { border-bottom: 2pt solid #e60012; padding-bottom: 4mm; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: 12pt; line-height: 1.5; margin: 0.5em 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 0.2em; text-align: left; vertical-align: middle; }
th { font-family: 'SimHei', '黑体', 'Noto Sans CJK SC', sans-serif; font-weight: normal; text-align: center; }
td.centered { text-align: center; }
section.page { break-before: page; margin-top: 4em; }
@media print { body { width: auto; margin: 0; } section.page { margin-top: 0; } }
`

export function paperPage(document: OfficialDocument, { redHead }: PaperOptions): string {
  const { number, notice, title, recipients, blocks, attached, signature, note, annexes } = document
  const { issuer } = notice?.signature ?? signature
  const head = redHead && issuer !== undefined ? [`<header class="red">${escapedHtml(issuer)}文件</header>`] : []
  const numberLine = number === undefined ? [] : [element('p', number, 'number')]
  const addressed = recipients.length === 0 ? [] : [element('p', `${recipients.join('，')}：`, 'flush')]
  const end = (by: Signature) => [...signed(by), ...(note === undefined ? [] : [element('p', `（${note}）`)])]
  const titled = (text: string) =>
    head.length > 0 ? [...head, ...numberLine, element('h1', text)] : [element('h1', text), ...numberLine]
  const front = notice
    ? [
        ...titled(notice.title),
        ...addressed,
        ...notice.paragraphs.map((text) => element('p', text)),
        ...end(notice.signature),
        '</section>\n<section class="page">',
        element('h1', title),
      ]
    : [...titled(title), ...addressed]
  const parts = [
    '<section>',
    ...front,
    ...body(blocks),
    ...attachmentLines(attached).map((line) => element('p', line.trim(), 'attached')),
    ...(notice ? signed(signature) : end(signature)),
    '</section>',
    ...annexes.flatMap((annex) => [
      '<section class="page">',
      element('p', annex.label, 'label'),
      element('h2', annex.title, 'title'),
      ...body(annex.blocks),
      '</section>',
    ]),
  ]
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${parts.join('\n')}
</body>
</html>
`
}

function signed({ issuer, date }: Signature): string[] {
  const lines = [issuer, date].flatMap((line) => (line === undefined ? [] : [element('p', line)]))
  return lines.length === 0 ? [] : [`<div class="signed">\n${lines.join('\n')}\n</div>`]
}

function body(blocks: readonly Block[]): string[] {
  const own = titles(blocks)
  return numbered(blocks).map(({ block, number }) => {
    if (block.kind === 'table') return table(block)
    if (block.kind === 'paragraph') return element('p', block.text)
    const { level, name, text = '', mark } = block
    if (name === '') return element('p', number + text)
    // one that has its text behind it is a paragraph, whose heading is set off by its weight alone
    if (text !== '')
      return `<p>${level === 3 && mark !== undefined ? `<b>${escapedHtml(number + name)}</b>` : escapedHtml(number + name)}${escapedHtml((mark ?? '') + text)}</p>`
    return level <= 3 && own.has(block) ? element(`h${level + 1}`, number + name) : element('p', number + name)
  })
}

function table({ columns, rows }: Table): string {
  const shares = columnShares(columns).map((share) => `<col style="width: ${(100 * share).toFixed(1)}%">`)
  const heads = columns.map(({ heading }) => `<th scope="col">${escapedHtml(heading)}</th>`)
  const lines = rows.map((row) =>
    row.kind === 'group'
      ? `<tr><th colspan="${columns.length}">${escapedHtml(row.text)}</th></tr>`
      : `<tr>${columns.map(({ centered }, at) => cell(row.cells[at] ?? '', centered)).join('')}</tr>`,
  )
  return `<table>
<colgroup>${shares.join('')}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`
}

function cell(text: string, centered = false): string {
  return `<td${centered ? ' class="centered"' : ''}>${linesOf(text).map(escapedHtml).join('<br>')}</td>`
}

function element(name: string, text: string, of?: string): string {
  return `<${name}${of === undefined ? '' : ` class="${of}"`}>${escapedHtml(text)}</${name}>`
}

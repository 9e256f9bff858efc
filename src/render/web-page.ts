/**
 * Sheets as one HTML document to be printed or pasted: semantic tables, no script, nothing loaded from anywhere. The
 * heading row repeats on every printed page.
 */

import { escapedHtml } from './escaped-html.ts'
import { printable, printableLine } from './printable.ts'
import type { Sheet, SheetRow } from './sheet.ts'

const style = `
@page { size: A4 landscape; margin: 15mm 12mm; }
body { font-family: 'FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', serif; font-size: 12pt; line-height: 1.5;
  margin: 1rem auto; max-width: 297mm; padding: 0 1rem; color: #000; background: #fff; }
section + section { break-before: page; }
h1 { font-family: 'SimHei', '黑体', 'Noto Sans CJK SC', sans-serif; font-size: 16pt; text-align: center; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #555; padding: 0.3em 0.5em; vertical-align: middle; text-align: left; overflow-wrap: anywhere; }
thead th, th.group { font-family: 'SimHei', '黑体', 'Noto Sans CJK SC', sans-serif; font-weight: normal; }
thead th { text-align: center; background: #d9e2f3; }
th.group { background: #f2f2f2; }
td.centered { text-align: center; }
@media print { body { font-size: 10.5pt; margin: 0; padding: 0 1px; max-width: none; }
  th, td { padding: 0.15em 0.35em; }
  thead th, th.group { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`

export function webPage(sheets: readonly Sheet[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(printableLine(sheets[0]?.title ?? ''))}</title>
<style>${style}</style>
</head>
<body>
${sheets.map(section).join('\n')}
</body>
</html>
`
}

function section({ title, columns, rows, notes }: Sheet): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const shares = columns.map(({ width }) => `<col style="width: ${((100 * width) / total).toFixed(1)}%">`)
  const headings = columns.map(({ heading }) => `<th scope="col">${escapedHtml(heading)}</th>`)
  return `<section>
<h1>${lines(title)}</h1>
<table>
<colgroup>${shares.join('')}</colgroup>
<thead>
<tr>${headings.join('')}</tr>
</thead>
${bodies(rows)
  .map((body) => `<tbody>\n${body.map((row) => tableRow(row, columns)).join('\n')}\n</tbody>`)
  .join('\n')}
</table>
${notes.map((note) => `<p>${lines(note)}</p>`).join('\n')}
</section>`
}

/** A group heading begins a body of its own, which is what its scope refers to. */
function bodies(rows: readonly SheetRow[]): SheetRow[][] {
  const found: SheetRow[][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last === undefined || row.kind === 'group') found.push([row])
    else last.push(row)
  }
  return found
}

function tableRow(row: SheetRow, columns: Sheet['columns']): string {
  if (row.kind === 'group') {
    const text = '\u3000'.repeat(row.level) + row.text
    return `<tr><th class="group" colspan="${columns.length}" scope="rowgroup">${lines(text)}</th></tr>`
  }
  const cells = columns.map(({ centered }, at) => {
    return `<td${centered ? ' class="centered"' : ''}>${lines(row.cells[at] ?? '')}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function lines(text: string): string {
  return escapedHtml(printable(text)).replace(/\n+/g, '<br>')
}

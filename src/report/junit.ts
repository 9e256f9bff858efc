/** Findings as JUnit XML: a suite for each file, a case for each finding, and one that passed where there is none. */

import { type Catalogue, sentence } from '../messages/messages.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

export function junit(files: readonly string[], findings: readonly Diagnostic[], catalogue: Catalogue): string {
  const byFile = new Map(files.map((file): [string, Diagnostic[]] => [file, []]))
  for (const finding of findings) {
    const list = byFile.get(finding.file)
    if (list) list.push(finding)
    else byFile.set(finding.file, [finding])
  }
  const suites = Array.from(byFile, ([file, list]) => suite(file, list, catalogue))
  const cases = Array.from(byFile.values(), (list) => Math.max(list.length, 1)).reduce((sum, one) => sum + one, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="fangan" tests="${cases}" failures="${findings.length}">\n`,
    ...suites,
    '</testsuites>\n',
  ].join('')
}

function suite(file: string, findings: readonly Diagnostic[], catalogue: Catalogue): string {
  const head = `  <testsuite name="${escaped(file)}" tests="${Math.max(findings.length, 1)}" failures="${findings.length}">\n`
  const passed = `    <testcase name="fangan check" classname="${escaped(file)}"/>\n`
  const cases = findings.map(({ rule, severity, message, place }) => {
    const where = `${place?.start.line ?? 1}:${place?.start.column ?? 1}`
    const text = escaped(sentence(catalogue, message))
    return [
      `    <testcase name="${escaped(`${rule} ${where}`)}" classname="${escaped(file)}">\n`,
      `      <failure type="${severity}" message="${text}">${escaped(`${file}:${where}`)} ${text}</failure>\n`,
      '    </testcase>\n',
    ].join('')
  })
  return `${head}${cases.length > 0 ? cases.join('') : passed}  </testsuite>\n`
}

/** XML has no way to write most control characters, escaped or not. */
function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\r\n]/g, ' ')
}

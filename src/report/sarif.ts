/**
 * Findings as SARIF 2.1.0 (OASIS), which code scanning platforms read. Columns count UTF-16 code units, as all places
 * here do.
 */

import { type Catalogue, type Language, sentence } from '../messages/messages.ts'
import type { Diagnostic, Severity } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import { ruleUrl } from './rule-url.ts'

/** What a report says of a rule. */
export interface RuleWords {
  id: string
  severity: Severity
  summary: string
  why: string
}

export interface SarifInput {
  findings: readonly Diagnostic[]
  /** What a baseline knew; undefined findings of it are `unchanged`. */
  known: readonly Diagnostic[]
  rules: readonly RuleWords[]
  version: string
  language: Language
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export function sarif({ findings, known, rules, version, language }: SarifInput, catalogue: Catalogue): string {
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const state = known.length > 0 ? 'new' : undefined
  const results = [
    ...findings.map((finding) => result(finding, state, index, catalogue)),
    ...known.map((finding) => result(finding, 'unchanged', index, catalogue)),
  ]
  const driver = { name: 'fangan', semanticVersion: version, rules: rules.map(reportingDescriptor) }
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, language, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function reportingDescriptor({ id, severity, summary, why }: RuleWords): object {
  return {
    id,
    shortDescription: { text: summary },
    ...(why === '' ? {} : { fullDescription: { text: why } }),
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: levels[severity] },
  }
}

function result(
  { rule, severity, message, file, place, item, related, fix }: Diagnostic,
  baselineState: 'new' | 'unchanged' | undefined,
  index: ReadonlyMap<string, number>,
  catalogue: Catalogue,
): object {
  const ruleIndex = index.get(rule)
  const uri = uriOf(file)
  const location = (at: Position | undefined) => ({
    artifactLocation: { uri },
    ...(at ? { region: region(at) } : {}),
  })
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: sentence(catalogue, message) },
    locations: [
      {
        physicalLocation: location(place),
        ...(item ? { logicalLocations: [{ fullyQualifiedName: item }] } : {}),
      },
    ],
    ...(related
      ? {
          relatedLocations: related.map((other) => ({
            physicalLocation: location(other.place),
            message: { text: sentence(catalogue, other.message) },
          })),
        }
      : {}),
    ...(fix
      ? {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation: { uri },
                  replacements: fix.edits.map(({ start, end, text }) => ({
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
    ...(baselineState ? { baselineState } : {}),
  }
}

function region({ start, end }: Position): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** A path as a URI reference: relative paths stay relative, so that they are those of the repository. */
function uriOf(file: string): string {
  const path = file.replace(/\\/g, '/')
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

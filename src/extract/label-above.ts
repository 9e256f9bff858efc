/**
 * A label above what it is about: its value goes on over the lines below it, as copies of tables and of forms have it
 * (责任单位：县教育局 over 县公安局, or over a counted list (1)县城管局负责集镇), or it governs the items of a list.
 */

import { isPartyRole, type Labelled, labelLine, labelled } from '../language/labelled.ts'
import { addLabelled } from '../language/labelled-parties.ts'
import type { Roles } from '../language/parties.ts'
import { dueBeside } from '../language/party-clauses.ts'
import { unitsIn } from '../language/unit-phrase.ts'
import type { BodyPart, OutlineNode } from '../outline/node.ts'
import type { Span } from '../source/place.ts'
import type { Reading } from './reading.ts'

/** The name of a unit or a few of them: what goes on is a text of its own. */
const longestLine = 40

/** A label of more lines than that heads a list of its own. */
const mostLines = 100

/**
 * The lines from `from` on, below a label of parties which are its value too: those that name units, as far as the next label. Units at
 * the end of a text may be who signs it.
 */
export function linesBelow(
  reading: Reading,
  above: Labelled | undefined,
  parts: readonly Span[],
  from: number,
): (Pick<Labelled, 'role' | 'label' | 'value'> & { span: Span })[] {
  if (!above || !isPartyRole(above.role)) return []
  const lines = []
  for (let index = from; index < parts.length && lines.length < mostLines; index++) {
    const span = parts[index] as Span
    const value = reading.slice(span)
    if (labelled(value, reading.outline.labels)[0]?.start === 0) return lines
    if (value.length > longestLine || !unitsIn(value)) return []
    lines.push({ role: above.role, label: above.label, value, span })
  }
  return []
}

/** 县城管局负责集镇: who answers for a part of the work. */
const forPart = /^([^，,。；;：:]{2,30}?)负责/

/** The units of a counted list below a label that ends the text of its item; undefined where it lists something else. */
export function unitsListed(reading: Reading, node: OutlineNode): { label: Labelled; units: string[] } | undefined {
  const last = node.body.at(-1)
  if (last?.type !== 'paragraph' || node.children.length === 0) return undefined
  const label = openLabel(reading, last)
  if (!label) return undefined
  const units: string[] = []
  for (const child of node.children) {
    if (child.children.length > 0) return undefined
    const name = reading.name(child)
    const own = unitsIn(forPart.exec(name)?.[1] ?? name)
    if (!own) return undefined
    units.push(...own)
  }
  return { label, units }
}

/** The label of parties that ends a paragraph with nothing behind it. */
function openLabel(reading: Reading, part: BodyPart): Labelled | undefined {
  const text = reading.slice(part)
  if (!/[:：]\s*$/.test(text)) return undefined
  const label = labelled(text, reading.outline.labels).at(-1)
  return label?.value === '' && isPartyRole(label.role) ? label : undefined
}

/** 牵头单位：县文旅局 as the last line of a chapter, over the items that it governs. */
export function labelsOver(reading: Reading, { role, body, children }: OutlineNode): Roles {
  const last = body.at(-1)
  return role === 'tasks' && children.length > 1 && last?.type === 'paragraph' ? rolesOfLabels(reading, last) : {}
}

/** Who answers by the labels of a line. */
export function rolesOfLabels(reading: Reading, line: Span): Roles {
  const roles: Roles = {}
  const text = reading.slice(line)
  for (const { role, value } of labelLine(text, labelled(text, reading.outline.labels)))
    if (isPartyRole(role) && value !== '') addLabelled(roles, role, dueBeside(value).value)
  return roles
}

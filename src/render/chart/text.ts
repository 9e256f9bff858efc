/** The charts by their names, as text. */

import type { Plan } from '../../plan/plan.ts'
import type { ChartKind, ChartOptions } from './drawing.ts'
import { ganttAsMermaid } from './gantt-mermaid.ts'
import { ganttForTerminal } from './gantt-terminal.ts'
import { loadAsMermaid, loadForTerminal } from './load-text.ts'
import { organizationsAsDot, organizationsAsMermaid, organizationsForTerminal } from './organization-text.ts'

type TextForm = (plan: Plan, options: ChartOptions & { width: number }) => string

const forms: Record<ChartKind, { terminal: TextForm; mermaid: TextForm; dot?: TextForm }> = {
  gantt: { terminal: ganttForTerminal, mermaid: ganttAsMermaid },
  org: { terminal: organizationsForTerminal, mermaid: organizationsAsMermaid, dot: organizationsAsDot },
  load: { terminal: loadForTerminal, mermaid: loadAsMermaid },
}

/** Only the tree of organizations has a form for Graphviz; the others are given as for a terminal. */
export function chartText(
  kind: ChartKind,
  format: 'terminal' | 'mermaid' | 'dot',
  plan: Plan,
  options: ChartOptions & { width: number },
): string {
  const form = forms[kind]
  return (form[format] ?? form.terminal)(plan, options)
}

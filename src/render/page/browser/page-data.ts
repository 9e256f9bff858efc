/** The data that the page carries for its script. */

export interface PlanData {
  title: string
  /** Id → numbers of the units that lead, answer and support, and the number of the phase, -1 for none. */
  items: Record<string, [number[], number[], number[], number]>
  /** The checklist as it is exported; only the ticks change. */
  markdown: string
}

export interface PageData {
  words: Record<'shown' | 'progress' | 'ticks-kept' | 'ticks-refused' | 'exported' | 'clear-ticks-sure', string>
  plans: PlanData[]
}

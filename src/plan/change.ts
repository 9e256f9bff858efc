/** A change of a plan in terms of the canonical model, by JSON Pointer; `edit/` finds the characters of a file that stand for it. */
export type Change =
  /** Another text for a value. */
  | { pointer: string; value: string }
  /** Another key for a value. */
  | { pointer: string; key: string }
  /** One entry less in a list. */
  | { pointer: string; remove: true }

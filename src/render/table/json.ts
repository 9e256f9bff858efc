/**
 * The task breakdown table as data: one object a plan, one object a task, always with the same keys, so that a
 * program can rely on them whatever the plan leaves out.
 */

import type { TableView } from './views.ts'

export function tableAsJson(views: readonly TableView[]): string {
  const text = JSON.stringify(views.map(data), undefined, 2)
  // A terminal or an editor would act on these; as escapes they are the same data.
  return `${text.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g, asEscape)}\n`
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function data({ title, by, columns, rows, totals }: TableView) {
  return {
    title,
    by,
    columns: columns.map(({ key, heading }) => ({ key, heading })),
    totals,
    rows: rows
      .filter(({ kind }) => kind === 'task')
      .map(({ groups, cells: { id, number, name, text, phase, status }, item }) => ({
        id,
        number: Number(number),
        groups,
        name,
        text,
        lead: item?.lead ?? [],
        responsible: item?.responsible ?? [],
        support: item?.support ?? [],
        officer: item?.officer ?? [],
        contact: item?.contact ?? [],
        time: item?.time ?? null,
        phase: phase || null,
        status: status || null,
        confidence: item?.confidence ?? null,
      })),
  }
}

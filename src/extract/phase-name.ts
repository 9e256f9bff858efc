/** The name of a phase as its items refer to it: the heading without the dates in its bracket and without 第一阶段：. */
export function phaseName(heading: string): string {
  return heading
    .replace(/[（(][^（()）]*(?:\d|年|月|旬|日|底|初)[^（()）]*[）)]?[:：]?$/, '')
    .replace(/^第[一二三四五六七八九十]阶段[:：]?(?=.)/, '')
    .replace(/[:：]$/, '')
    .replace(/^为(?=.{2,12}阶段)/, '')
}

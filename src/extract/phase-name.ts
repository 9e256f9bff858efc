import { opensWithTime } from '../outline/heading.ts'

/** The name of a phase as its items refer to it: the heading without the dates in its bracket and without 第一阶段：. */
export function phaseName(heading: string): string {
  return (
    heading
      .replace(/^[（(][^（()）]*\d[^（()）]*[）)][:：]?\s*(?=.)/, '')
      .replace(/[（(][^（()）]*(?:\d|年|月|旬|日|底)[^（()）]*[）)]?[:：]?$/, '')
      // 第二阶段（复赛）: the bracket behind the count is the name
      .replace(/^(?:第[一二三四五六七八九十]阶段)?[（(]([^（()）]+)[）)]$/, '$1')
      // 9月22日至26日为筹备阶段
      .replace(/^[\d年月日号至到—\-－–~～]{4,30}[为是]([^，,]{2,12}阶段).*$/, '$1')
      .replace(/^第[一二三四五六七八九十]阶段[:：]?(?=.)/, '')
      .replace(/[:：]$/, '')
      .replace(/^为(?=.{2,12}阶段)/, '')
  )
}

const period = /^(?:20\d\d年|[次翌]年)?[\d一二三四五六七八九十—\-－–~～至到月日份上中下旬初底季度第半年]{2,16}$/

/** 3—4月：摸底排查。各区县…: the label says when, and the first words of the text what the phase is called. */
export function phaseNameOf(heading: string, text: string): string {
  const called = period.test(heading) ? /^([^，,。；;：:（(\s]{2,12})(?=[。：:（(\s]|$)/.exec(text)?.[1] : undefined
  // 2024年9月底前，摸清底数: the day is no name
  return called ?? phaseName(heading.replace(opensWithTime, ''))
}

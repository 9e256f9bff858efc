/** What tells of an event and is none of its work: who holds it, facts right behind their labels, who is there and what is put on. */

import { labelled } from '../../language/labelled.ts'
import { OpeningPattern } from '../../language/opening-pattern.ts'
import { opensWithHour } from '../../language/step-hours.ts'
import { WordedPattern } from '../../language/worded-pattern.ts'
import { nameOf, ownBody } from '../node.ts'
import type { HeadingPlace } from './heading-place.ts'

const endsAsOfEvent = /式(?:[（(]|$)|(?:项目|人员|代表|领导|单位|嘉宾)$/

/** What still tells of an event: who is there, what is put on, and what comes at what hour. */
export function tellsOfEvent(name: string): boolean {
  return opensWithHour.test(name) || endsAsOfEvent.test(name)
}

/** 主办单位：…, 承办单位：… under any title: whose event it is. */
export const organizers = new WordedPattern(
  ['单位：', '单位:', '方：', '方:'],
  /^(?:主办|指导|承办)(?:单位|方)[:：][^。；;]*$/,
)

/** 主题我运动我健康, 时间9月20日: what is told of the event right behind the label, which has lost its mark. */
const fact = new OpeningPattern(
  '主口时地冠对',
  /^(?:(?:主题|口号|冠名)(?!教育|活动|宣传|实践|班会|[党团队]日|征文|演讲|晚会|展|词|曲)|时间(?=\d)|(?:地点|对象)(?!安排|要求|选择|确定|布置|范围)).{2,40}$/,
)

export function statesFact({ node, name }: HeadingPlace): boolean {
  return node.level === 1 && node.body.length === 0 && node.mark?.form === 'han' && fact.test(name)
}

/** 主办, 承办单位: whose event it is, beside the bodies that are set up for it. */
export function holdsEvent(name: string): boolean {
  return (
    name.length <= 4 &&
    ['主办', '承办', '协办', '指导', '支持'].some((word) => name.startsWith(word)) &&
    /^..(?:单位|方)?$/.test(name)
  )
}

/** Parts of one event, and not events of their own. */
const partOfEvent = /^(?:初|复|预|半?决|总决)赛|阶段|报名|彩排|开幕|闭幕|颁奖/

/** 竞赛项目及承办单位 over 电焊工, 汽车维修工, each with its own organizer and time: what is told is of several events. */
export function holdsEvents({ outline, node }: HeadingPlace): boolean {
  const { children } = node
  if (children.length < 2) return false
  const told = children.filter((child) => labelled(ownBody(outline, child)).some(({ value }) => value !== ''))
  return told.length * 2 > children.length && !children.some((child) => partOfEvent.test(nameOf(outline, child)))
}

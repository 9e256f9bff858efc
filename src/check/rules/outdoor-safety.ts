/** The rule that a plan for something outdoors says what happens when it rains, or somebody is hurt. */

import { passagesWith, wordingOf } from '../passages.ts'
import type { Rule } from '../rule.ts'

const outdoors =
  /户外|露天|徒步|登山|春游|秋游|游园会|游园活动|郊游|马拉松|长跑|越野|骑行|夏令营|运动会|(?:广场|操场)上?(?:集合|集中|举行|举办|出发|比赛)/
const provision = /安全|应急|雨|天气|医疗|急救|救护|预案|改期|顺延|室内/

export const outdoorSafety: Rule = {
  id: 'outdoor-safety',
  severity: 'info',
  summary: 'rule-outdoor-safety-summary',
  why: 'rule-outdoor-safety-why',
  guard: 'rule-outdoor-safety-guard',
  bad: `fangan: 1
title: 云汀镇护路徒步活动方案
type: activity-plan
duties:
  - {name: 沿环镇公路徒步, lead: 镇团委, text: 队伍从镇文化广场出发。}
`,
  good: `fangan: 1
title: 云汀镇护路徒步活动方案
type: activity-plan
duties:
  - {name: 沿环镇公路徒步, lead: 镇团委, text: 队伍从镇文化广场出发，遇雨顺延一周。}
`,
  check(plan, report) {
    if (plan.type !== 'activity-plan') return
    const [place] = passagesWith(plan, outdoors)
    const quote = outdoors.exec(place?.text ?? '')?.[0]
    if (!place || quote === undefined || provision.test(wordingOf(plan))) return
    report({ pointer: place.pointer, quote, message: { code: 'outdoor-safety', values: { sign: quote } } })
  },
}

/** What `fangan new` asks and shows on a terminal, in Chinese: code → text with `{holes}`. */

import type { DraftWords } from './messages.ts'

export const chineseDraft: DraftWords = {
  'built-in': '随 fangan 提供',
  'template-implementation-plan': '实施方案：把上级部署落到本地，分步推进',
  'template-work-plan': '工作方案：篇幅短，重在分工和时限',
  'template-activity-plan': '活动方案：一次活动的时间、地点、人员和经费',
  'template-rectification': '专项整治：集中解决一类问题，排查、整治、销号',
  'template-three-year-action': '三年行动计划：指标分年定，任务分年排',
  'template-emergency-plan': '应急预案：谁指挥、谁转移、谁救援',
}

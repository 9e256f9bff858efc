/**
 * The plans that come with fangan to begin from: each small, complete and sound, of an invented place, and with the
 * comments that teach the format. Their order is that of the list and of the first question.
 */

import activityPlan from './templates/activity-plan.yaml?raw'
import emergencyPlan from './templates/emergency-plan.yaml?raw'
import implementationPlan from './templates/implementation-plan.yaml?raw'
import rectification from './templates/rectification.yaml?raw'
import threeYearAction from './templates/three-year-action.yaml?raw'
import workPlan from './templates/work-plan.yaml?raw'

/** Template id → the text of its plan file. */
export const builtInTemplates: ReadonlyMap<string, string> = new Map([
  ['implementation-plan', implementationPlan],
  ['work-plan', workPlan],
  ['activity-plan', activityPlan],
  ['rectification', rectification],
  ['three-year-action', threeYearAction],
  ['emergency-plan', emergencyPlan],
])

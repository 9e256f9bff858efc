/** All rules, in the order in which they are listed. */

import type { Rule } from './rule.ts'
import { abbreviationBeforeDefinition } from './rules/abbreviation-before-definition.ts'
import { areaCount } from './rules/area-count.ts'
import { attachmentMissing } from './rules/attachment-missing.ts'
import { attachmentNotCited } from './rules/attachment-not-cited.ts'
import { basisTitle } from './rules/basis-title.ts'
import { cadenceWithoutActor } from './rules/cadence-without-actor.ts'
import { damagedText } from './rules/damaged-text.ts'
import { deadlineLoad } from './rules/deadline-load.ts'
import { deadlineMissing } from './rules/deadline-missing.ts'
import { deadlineOutsidePhase } from './rules/deadline-outside-phase.ts'
import { deadlineOutsidePlan } from './rules/deadline-outside-plan.ts'
import { deadlineUnreadable } from './rules/deadline-unreadable.ts'
import { declaredCount } from './rules/declared-count.ts'
import { declaredNames } from './rules/declared-names.ts'
import { declaredTotal } from './rules/declared-total.ts'
import { documentNumber } from './rules/document-number.ts'
import { doubledWords } from './rules/doubled-words.ts'
import { dutyConflict } from './rules/duty-conflict.ts'
import { dutyWithoutParty } from './rules/duty-without-party.ts'
import { edtf } from './rules/edtf.ts'
import { emptyLabel } from './rules/empty-label.ts'
import { eventTimes } from './rules/event-times.ts'
import { formulaDiffers } from './rules/formula-differs.ts'
import { groupWithoutHead } from './rules/group-without-head.ts'
import { headingMarks } from './rules/heading-marks.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { issueDate } from './rules/issue-date.ts'
import { leadAlsoSupports } from './rules/lead-also-supports.ts'
import { leadNotUnit } from './rules/lead-not-unit.ts'
import { longDutyName } from './rules/long-duty-name.ts'
import { memberCount } from './rules/member-count.ts'
import { nameDiffers } from './rules/name-differs.ts'
import { nameEnding } from './rules/name-ending.ts'
import { noLead } from './rules/no-lead.ts'
import { noOversight } from './rules/no-oversight.ts'
import { numberSequence } from './rules/number-sequence.ts'
import { officeWithoutSeat } from './rules/office-without-seat.ts'
import { outdoorSafety } from './rules/outdoor-safety.ts'
import { percentageRange } from './rules/percentage-range.ts'
import { phaseCoverage } from './rules/phase-coverage.ts'
import { phaseGap } from './rules/phase-gap.ts'
import { phaseOrder } from './rules/phase-order.ts'
import { phaseUndated } from './rules/phase-undated.ts'
import { placeholder } from './rules/placeholder.ts'
import { postHeldTwice } from './rules/post-held-twice.ts'
import { reference } from './rules/reference.ts'
import { repeatedParagraph } from './rules/repeated-paragraph.ts'
import { repeatedParty } from './rules/repeated-party.ts'
import { restartWithoutParent } from './rules/restart-without-parent.ts'
import { reversedRange } from './rules/reversed-range.ts'
import { reversedTime } from './rules/reversed-time.ts'
import { severalLeads } from './rules/several-leads.ts'
import { statusMismatch } from './rules/status-mismatch.ts'
import { targetConflict } from './rules/target-conflict.ts'
import { targetIncomplete } from './rules/target-incomplete.ts'
import { targetUnattached } from './rules/target-unattached.ts'
import { targetWithoutDuty } from './rules/target-without-duty.ts'
import { titleKind } from './rules/title-kind.ts'
import { transmittal } from './rules/transmittal.ts'
import { truncated } from './rules/truncated.ts'
import { unbalancedMarks } from './rules/unbalanced-marks.ts'
import { undefinedFramework } from './rules/undefined-framework.ts'
import { unitNotConstituted } from './rules/unit-not-constituted.ts'
import { unitTwoNames } from './rules/unit-two-names.ts'
import { unusedAbbreviation } from './rules/unused-abbreviation.ts'
import { vagueWording } from './rules/vague-wording.ts'

export const rules: readonly Rule[] = [
  reference,
  edtf,
  declaredCount,
  declaredNames,
  formulaDiffers,
  declaredTotal,
  areaCount,
  numberSequence,
  restartWithoutParent,
  headingMarks,
  dutyWithoutParty,
  emptyLabel,
  severalLeads,
  noLead,
  leadAlsoSupports,
  unitNotConstituted,
  unitTwoNames,
  abbreviationBeforeDefinition,
  unusedAbbreviation,
  attachmentMissing,
  attachmentNotCited,
  phaseOrder,
  phaseGap,
  phaseCoverage,
  phaseUndated,
  deadlineOutsidePlan,
  deadlineOutsidePhase,
  impossibleDate,
  deadlineMissing,
  deadlineUnreadable,
  reversedTime,
  deadlineLoad,
  vagueWording,
  cadenceWithoutActor,
  groupWithoutHead,
  officeWithoutSeat,
  memberCount,
  postHeldTwice,
  nameDiffers,
  nameEnding,
  repeatedParty,
  targetIncomplete,
  targetConflict,
  targetUnattached,
  targetWithoutDuty,
  percentageRange,
  reversedRange,
  documentNumber,
  issueDate,
  titleKind,
  transmittal,
  basisTitle,
  unbalancedMarks,
  repeatedParagraph,
  doubledWords,
  damagedText,
  placeholder,
  truncated,
  leadNotUnit,
  longDutyName,
  noOversight,
  eventTimes,
  outdoorSafety,
  dutyConflict,
  undefinedFramework,
  statusMismatch,
]

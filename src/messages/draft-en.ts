/** What `fangan new` asks and shows on a terminal, in English: code → text with `{holes}`. */

export const englishDraft = {
  'built-in': 'comes with fangan',
  'template-implementation-plan':
    'Implementation plan (实施方案): brings an order from above down to the place, step by step',
  'template-work-plan': 'Work plan (工作方案): short, who does what by when',
  'template-activity-plan': 'Activity plan (活动方案): one event with its time, place, people and cost',
  'template-rectification': 'Special rectification (专项整治): one kind of problem, found, mended and checked off',
  'template-three-year-action': 'Three-year action plan (三年行动计划): targets and tasks spread over years',
  'template-emergency-plan': 'Emergency plan (应急预案): who commands, who is moved, who rescues',
} as const

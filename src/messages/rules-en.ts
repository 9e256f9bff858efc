/** What the rules say, in English: what each asks for, why, when it keeps silent, and its findings. */

export const englishRules = () => ({
  // how a rule is shown
  'rule-page-summary': '{summary}. Severity: {severity}.',
  'rule-page-guard': 'Guard against false alarm: {guard}',
  'rule-page-bad': 'Wrong:',
  'rule-page-good': 'Right:',

  // rules that are no functions of a plan
  'rule-schema-summary': 'a plan file has the form of the plan format',
  'rule-schema-why':
    'A plan file that breaks the form cannot be relied on, so the other rules wait until it is mended.',
  'rule-ignore-summary': 'a comment that ignores a finding names its rule, its reason, and still has an effect',
  'rule-ignore-why':
    'An exception without a reason cannot be judged, and one that has outlived its finding or its date would hide the next fault.',
  'rule-baseline-summary': 'the baseline holds only findings that still occur',
  'rule-baseline-why': 'What was mended may not come back unseen under the cover of an old entry.',
  'rule-custom-summary': 'a rule of this project',
  'rule-custom-why': 'It is defined by a plugin that the configuration names.',

  'rule-reference-summary': 'a reference to another item names one that exists',
  'rule-reference-why':
    'Whoever reads or renders the plan looks the name up among the ids, names and aliases of the plan; a name that leads nowhere silently drops the connection.',
  'unresolved-reference': '{field} names “{name}”, but no item of this plan has that id, name or alias',

  'rule-edtf-summary': 'a time is valid EDTF',
  'rule-edtf-why':
    'Deadlines are sorted, compared and put into calendars by their EDTF form (ISO 8601-2 level 1 and 2); a value that is not EDTF, such as the 30th of February, is a deadline that nobody will be reminded of.',
  'invalid-edtf': '“{value}” is not a valid EDTF time (ISO 8601-2)',

  'rule-repeated-party-summary': 'nobody is named twice in one list',
  'rule-repeated-party-why': 'A name that stands twice is a slip of copying; often another name was meant.',
  'repeated-party': '{name} is named twice in this list: delete one of them',
  'repeated-party-first': '{name} is named here first',

  'rule-name-ending-summary': 'a name ends without a mark',
  'rule-name-ending-why': 'Names stand in tables, lists and references; a mark at their end makes two names of one.',
  'name-ending': 'the name ends with “{mark}”',

  'rule-declared-count-summary': 'a plan lists as many things as it announces',
  'rule-declared-count-why':
    'Whoever carries out the plan works through the list; if six are announced and five are listed, nobody knows whether one was forgotten or the number is wrong.',
  'rule-declared-count-guard':
    'Lists that end in 等, set phrases (一岗双责) and lists of which fewer than two items were found.',
  'declared-count': '{name} announces {declared}, but {listed} are listed: correct the number or complete the list',
  'declared-count-part': '{name} has {term} in this place, but its part says {count} ({part}): make both the same',

  'rule-declared-names-summary': 'what is announced by name is called the same where it is carried out',
  'rule-declared-names-why':
    'A reader looks for the announced name and does not find it; it is then not clear whether it is the same thing.',
  'rule-declared-names-guard':
    'Only where number and nearly all names agree and the two are one or two characters apart.',
  'declared-names': 'announced as {part}, but carried out under the name {other}: use one of them',
  'declared-names-other': 'here it is called {other}',

  'rule-formula-differs-summary': 'a formula is written one way',
  'rule-formula-differs-why':
    'Whoever reads 5+6+N on the first page and 5+N on the third does not know which parts there are.',
  'rule-formula-differs-guard':
    'Only formulas that begin and end alike; formulas that differ in their first or last term are different things.',
  'formula-differs': '{formula} is written {other} elsewhere: write the same formula, or name what each stands for',
  'formula-other': 'here it is {formula}',

  'rule-declared-total-summary': 'a stated total is what the plan adds up to',
  'rule-declared-total-why': 'Totals are quoted in covering notices and checked by whoever receives the plan.',
  'declared-total': '{declared} are stated, but {listed} are listed: correct the number or complete the list',

  'rule-number-sequence-summary': 'numbers of one level run on, none missing and none twice',
  'rule-number-sequence-why':
    'People refer to items by number: “task 17” must be one task, and a missing number looks like a lost item.',
  'rule-number-sequence-guard':
    'Jumps of more than two, as in rows kept of a larger table; sheets of a divided plan; a number inside a line.',
  'number-repeated': 'number {number} stands here a second time: number it and what follows anew',
  'number-gap': 'number {number} follows {previous}: a number is missing',
  'number-previous': 'the item before is {number}',

  'rule-restart-without-parent-summary': 'numbers begin anew only under a heading of their own',
  'rule-restart-without-parent-why':
    'A restart without a heading usually means that a heading was lost; what belongs together can then only be guessed.',
  'rule-restart-without-parent-guard':
    'A line without a number may be the heading. Said once a plan: what follows comes from the first lost heading.',
  restart: 'numbering begins anew at {number} without a heading above it: add the heading',

  'rule-area-count-summary': 'a place has one number of villages, stations or schools',
  'rule-area-count-why': 'Whoever counts what has been done counts against this number, and there are two of them.',
  'rule-area-count-guard': 'Numbers of a part (全镇12个村中的8个), and other kinds of places.',
  'area-count': 'this says {quote}, elsewhere it is {other}: correct one of them',
  'area-other': 'here it is {other}',

  'rule-heading-marks-summary': 'headings carry the marks of their levels: 一、 （一） 1. （1）',
  'rule-heading-marks-why': 'GB/T 9704—2012 orders the levels so, and readers and programs tell the level by the mark.',
  'rule-heading-marks-guard':
    'Off unless the configuration or --rule gives it a level. Decimal outlines, 第X阶段, 一是. Each mark and each gap is said once.',
  'heading-mark': 'the mark {number} should be written like {right}',
  'heading-level': '{number} stands where {left} should: a level is left out',

  'rule-duty-without-party-summary': 'a duty says who answers for it where most beside it do',
  'rule-duty-without-party-why':
    'A duty that is given to nobody is done by nobody; among duties that have an owner it was most likely forgotten.',
  'rule-duty-without-party-guard':
    'Only where at least half of the duties beside it name someone; a party of the task above counts. Labels that are left empty are told by empty-label.',
  'duty-without-party':
    'nobody answers for {name}, while {answered} of the {all} duties beside it name someone: add who does',

  'rule-empty-label-summary': 'a label is followed by what it announces',
  'rule-empty-label-why':
    'An empty 牵头单位： is a form that was never filled in; a table made of the plan shows an empty cell.',
  'rule-empty-label-guard': 'Names on the lines below the label, and redacted names.',
  'empty-label': 'nothing stands behind {label}: fill it in or delete the label',

  'rule-several-leads-summary': 'one unit leads',
  'rule-several-leads-why': 'With two leads each waits for the other, and nobody can be asked.',
  'rule-several-leads-guard':
    'Where the text says that they lead together (双牵头, 共同牵头), that each leads its own part (分别由…牵头), or that the first of a list leads; the hosts (主办单位) of an event.',
  'several-leads': '{count} units lead ({leads}): keep one, for instance {first}, and make the others support',
  'several-leads-often':
    '{items} items have several leads each (here: {leads}): say in the plan that the first of a list leads, or keep one lead each',

  'rule-no-lead-summary': 'where a plan names leads, a shared duty has one',
  'rule-no-lead-why':
    'Several units that answer together, and no lead: the duty is the only one of its kind that nobody calls the others to.',
  'rule-no-lead-guard':
    'Only where at least half of the duties have a lead; one unit alone, or with 各村 beside it; units with a sentence each.',
  'no-lead': '{units} answer together and none of them leads: name a lead, for instance {first}',

  'rule-lead-also-supports-summary': 'a unit has one part in a duty',
  'rule-lead-also-supports-why':
    'Who leads has to support as a matter of course; the name in the second list was most likely meant to be another.',
  'lead-also-supports': '{unit} leads this duty and supports it too: delete it here',
  'lead-also-supports-lead': '{unit} leads here',

  'rule-unit-not-constituted-summary': 'duties go to units that the plan constitutes',
  'rule-unit-not-constituted-why':
    'A unit that has duties but is not among the members is not invited, and may not exist under this name.',
  'rule-unit-not-constituted-guard':
    'Only where the plan lists at least three member units and the list is not left open; units that only support or that safeguards name; lists that a quarter of all units is not on.',
  'unit-not-constituted': '{unit} has a duty but is not among the member units: add it there, or correct the name',

  'rule-unit-two-names-summary': 'a unit goes by one name',
  'rule-unit-two-names-why':
    'Two names of one unit are two rows in every table by unit; each shows half of what it has to do.',
  'rule-unit-two-names-guard':
    'Names that the plan itself gives as aliases; a level or a remark in brackets that comes and goes.',
  'unit-two-names': '{name} seems to be the unit that is elsewhere called {other}: use {other}',
  'unit-other-name': 'elsewhere called {name}',

  'rule-abbreviation-before-definition-summary': 'a short name is used only after its definition',
  'rule-abbreviation-before-definition-why': 'Whoever reads from the beginning meets a name that means nothing yet.',
  'rule-abbreviation-before-definition-guard': 'Headings, and places where the short name is part of a longer one.',
  'abbreviation-before-definition':
    'the short name {name} is used here, but defined only later: move the definition to the first use',
  'abbreviation-defined': '{name} is defined here',

  'rule-unused-abbreviation-summary': 'a short name that is defined is used',
  'rule-unused-abbreviation-why':
    'A short name that nobody uses is ballast; more often the text afterwards uses another one.',
  'unused-abbreviation': 'the short name {name} is defined and never used: delete the definition, or use the name',

  'rule-attachment-missing-summary': 'a cited attachment is listed or there',
  'rule-attachment-missing-why': 'The reader is sent to a table that does not exist.',
  'rule-attachment-missing-guard':
    'A citation without a number is satisfied by any attachment; the title of one may stand among the lines of the text.',
  'attachment-missing': '{cited} is cited, but the plan lists {listed} attachments: add it, or delete the reference',

  'rule-attachment-not-cited-summary': 'the text says where an attachment belongs',
  'rule-attachment-not-cited-why': 'An attachment that no sentence mentions is easily overlooked.',
  'rule-attachment-not-cited-guard': 'A single attachment that the text mentions in any way.',
  'attachment-not-cited': 'attachment {number} ({name}) is not mentioned in the text: say where it applies',

  'rule-phase-order-summary': 'phases run one after the other',
  'rule-phase-order-why':
    'In an overlap two phases claim the same weeks, and a phase that ends before it begins cannot be carried out at all.',
  'rule-phase-order-guard':
    'A boundary day or month that two phases share, redacted years, and what runs side by side (边排查、边整治).',
  'phase-reversed': '{name} ends before it begins ({time}): swap or correct the dates',
  'phase-overlap': '{name} ({time}) begins before {other} ends ({otherTime}): move one of the dates',
  'phase-out-of-order':
    '{name} ({time}) is earlier than {other} ({otherTime}), which stands before it: correct the dates or the order',
  'phase-other': '{name} is here',

  'rule-phase-gap-summary': 'no time lies between two phases',
  'rule-phase-gap-why': 'Nobody knows what is to be done in the weeks between; usually one of the dates is a slip.',
  'rule-phase-gap-guard':
    'Up to three days, for a weekend or a holiday; holidays and flood seasons; works that are listed with their days, a calendar of days or rounds.',
  'phase-gap': '{other} ends in {to} and {name} begins only in {from}: close the gap',

  'rule-phase-coverage-summary': 'the phases together are the time that the plan says it takes',
  'rule-phase-coverage-why': 'The plan says until when it runs, and its last phase says something else.',
  'rule-phase-coverage-guard': 'Only where every phase is dated.',
  'phase-coverage': 'the plan is to run {stated}, but its phases run from {from} to {to}: make them agree',
  'phase-first': 'the phases begin here',

  'rule-phase-undated-summary': 'phases say when they are',
  'rule-phase-undated-why':
    'A phase without a date cannot be put on a calendar, and whoever is late cannot be told so.',
  'rule-phase-undated-guard': 'Phases whose wording has a month, a quarter or a year that could not be read.',
  'phase-undated': '{name} has no date, while other phases have one: add it',
  'phases-undated': 'none of the {count} phases has a date: add from when to when each runs',

  'rule-deadline-outside-plan-summary': 'a deadline lies within the time of the plan',
  'rule-deadline-outside-plan-why':
    'What is due after the plan has ended falls to nobody, and what was due before it was issued is late from the first day.',
  'rule-deadline-outside-plan-guard':
    'Duties that are done, ranges that began earlier, open times, redacted years; reports within 15 days of the end.',
  'deadline-after-plan': 'due {time}, but the plan ends in {edge}: bring it forward, or extend the plan',
  'deadline-before-plan': 'due {time}, but the plan begins in {edge}: correct the date',
  'plan-end': 'the plan ends in {edge}',
  'plan-start': 'the plan begins in {edge}',

  'rule-deadline-outside-phase-summary': 'a duty of a phase is due within the phase',
  'rule-deadline-outside-phase-why': 'The phase is inspected when it ends; a duty that is due later is open then.',
  'rule-deadline-outside-phase-guard': 'Reports within 15 days of the end, and thirds of a month that begin before it.',
  'deadline-outside-phase': 'due {time}, but its phase {phase} is {phaseTime}: correct the time or the phase',

  'rule-impossible-date-summary': 'the calendar has the day that is named',
  'rule-impossible-date-why': 'There is no 31st of September; each reader corrects it differently.',
  'impossible-day': 'there is no {date}: month {month} has {last} days',
  'impossible-month': 'there is no {date}: a year has twelve months',

  'rule-deadline-missing-summary': 'a duty says by when where nearly all beside it do',
  'rule-deadline-missing-why': 'The duty without a date is the one that is postponed.',
  'rule-deadline-missing-guard':
    'Only where two thirds of the duties beside it have a time, in documents most of them behind a label or in a column; 长期 and the like count as one, and so does a phase.',
  'deadline-missing': '{name} has no time, while {dated} of the {all} duties beside it have one: add by when',

  'rule-deadline-unreadable-summary': 'the wording of a time can be read as one',
  'rule-deadline-unreadable-why': 'A time that cannot be read is neither sorted nor put into a calendar.',
  'rule-deadline-unreadable-guard': 'What has no end (长期), recurs, or counts from an event.',
  'deadline-unreadable': 'no date can be read from {text}: write one, or give its meaning as edtf',

  'rule-reversed-time-summary': 'a time does not end before it begins',
  'rule-reversed-time-why': 'One of the two dates is wrong, and nobody can tell which; no calendar takes such a time.',
  'rule-reversed-time-guard': 'Redacted years; phases, of which phase-order speaks.',
  'reversed-time': '{time} ends before it begins: swap or correct the dates',

  'rule-deadline-load-summary': 'no unit has a pile of deadlines in one week',
  'rule-deadline-load-why': 'A pile of deadlines in one week is usually an oversight, and some of them will be missed.',
  'rule-deadline-load-guard':
    'More than five in one week; done and dropped duties, collectives and the last day of the year do not count.',
  'deadline-load': '{unit} has {count} duties due in the week of {week}: spread them',

  'rule-vague-wording-summary': 'what is asked for can be checked',
  'rule-vague-wording-why':
    '“Soon” and “where appropriate” are never late: without a date, a number or a unit nobody can say whether it was done.',
  'rule-vague-wording-guard':
    'Guiding thought, principles and aims; sentences with a number, a date or a cycle; what somebody may do (可给予适当奖励); once a section.',
  'vague-wording': '{word} cannot be checked ({sentence}): give a date, a number or a standard',

  'rule-cadence-without-actor-summary': 'what is done again and again has someone who does it',
  'rule-cadence-without-actor-why': 'A monthly report that nobody is to write is not written.',
  'rule-cadence-without-actor-guard':
    'Sentences that name their actor, groups in which most duties have a party; in documents, groups in which no duty has one.',
  'cadence-without-actor': '{name} is due {time}, but nobody is named who does it: add who',

  'rule-group-without-head-summary': 'a group with members has a head',
  'rule-group-without-head-why': 'A group without a head is not called together.',
  'rule-group-without-head-guard':
    'A redacted head counts, and so does a unit that leads; groups that consist of units or stand under a 总负责, and rosters of working groups of which most name no head.',
  'group-without-head': '{name} has members but no head: name one (组长)',

  'rule-office-without-seat-summary': 'an office that is set up says where it sits and who runs it',
  'rule-office-without-seat-why': 'Reports are to be sent there, and nobody knows where that is.',
  'rule-office-without-seat-guard': 'Offices that exist already (党政办公室).',
  'office-without-seat': 'it is not said where {name} sits: add it (设在…)',
  'office-without-seat-or-head': 'it is said neither where {name} sits nor who runs it: add both',

  'rule-member-count-summary': 'as many members are listed as are stated',
  'rule-member-count-why': 'Either someone is missing from the list or the number is old.',
  'rule-member-count-guard': 'Rows that stand for several people (各村党支部书记).',
  'member-count': '{name} is said to have {declared} members, but {listed} are listed: correct one of them',

  'rule-post-held-twice-summary': 'a post that one person holds is given to one person',
  'rule-post-held-twice-why': 'Two heads of one group, and it is not clear who decides.',
  'rule-post-held-twice-guard':
    '第一组长, 双组长, 常务 and 执行 posts, redacted names; a group that the party secretary and the head of the administration lead together.',
  'post-held-twice': '{name} is {post} of {group}, and so is {other}: keep one, or say that there are two',
  'post-other-holder': '{name} is {post} here',

  'rule-name-differs-summary': 'an office that one person holds has one name throughout',
  'rule-name-differs-why':
    'One of the two names is a slip, or the office has changed hands since half of the plan was written.',
  'rule-name-differs-guard': 'Deputies, former holders, titles that do not say of what, redacted names.',
  'name-differs': '{title} is {name} here and {other} elsewhere: correct one of them',
  'name-other': '{title} is {name} here',

  'rule-target-incomplete-summary': 'a target says what is measured, in what unit, and which way it counts',
  'rule-target-incomplete-why': '98 of what? A number without a unit can neither be reached nor missed.',
  'rule-target-incomplete-guard': 'Ranks and scores, which have no unit; time limits and parts (其中) in documents.',
  'target-without-subject': 'it is not said what is to reach {figure}: name it',
  'target-without-unit': '{subject} is {figure} without a unit: add it',
  'target-without-comparator':
    '{subject} is {figure}, but not whether at least, at most or exactly: add the comparator',

  'rule-target-conflict-summary': 'one indicator is promised one value',
  'rule-target-conflict-why': 'At the assessment everybody quotes the value that suits them.',
  'rule-target-conflict-guard': 'Different years, phases or places; subjects too short to be sure of.',
  'target-conflict': '{subject} is {figure} here and {other} elsewhere: keep one value',
  'target-other-value': 'here it is {figure}',

  'rule-target-unattached-summary': 'a target has an owner or a time where the others have one',
  'rule-target-unattached-why': 'Nobody is asked for a number that belongs to nobody.',
  'rule-target-unattached-guard': 'Only where another target of the plan has a unit or a time.',
  'target-unattached': '{subject} has neither a unit nor a time, while other targets do: add who, or by when',

  'rule-target-without-duty-summary': 'some duty works towards each target',
  'rule-target-without-duty-why':
    'A figure that no duty leads to is looked at for the first time when the year is over.',
  'rule-target-without-duty-guard':
    'Documents, plans of fewer than three duties, targets that name who answers for them; one word in common is enough.',
  'target-without-duty': 'no duty of the plan has to do with {subject}: add one, or say who answers for the target',

  'rule-percentage-range-summary': 'a share is at most all',
  'rule-percentage-range-why': 'A rate of 980 % is a slip of the keyboard that is copied from plan to plan.',
  'rule-percentage-range-guard': 'Growth, fulfilment, investment and output, which may well be more than all.',
  'percentage-range': '{figure} is no possible share ({subject}): correct the number',

  'rule-reversed-range-summary': 'a range runs from the smaller number to the larger',
  'rule-reversed-range-why': '15–10: one of the numbers may be wrong, not only their order.',
  'rule-reversed-range-guard': 'Falls (从15降到10), dates, scores and document numbers.',
  'reversed-range': 'the range {range} runs backwards: write {right}',

  'rule-document-number-summary': 'a document number has its form: 代字〔年〕N号',
  'rule-document-number-why':
    'Documents are filed and found by their number; GB/T 9704—2012, 7.2.5, has 〔〕 around the year, no 第 and no leading zero.',
  'rule-document-number-guard': 'Redacted numbers, and numbers from before 2013.',
  'document-number': 'the document number {number} should be {right}',
  'document-number-unknown': 'the document number {number} has not the form 代字〔年〕N号: complete it',
  'document-number-year':
    'the document number has the year {year}, but the document is dated {issued}: correct one of them',
  'document-issued': 'dated {issued}',

  'rule-issue-date-summary': 'a numbered document has its date, no earlier than its basis',
  'rule-issue-date-why':
    'The date decides from when the plan holds; one that is earlier than the document it rests on is wrong.',
  'rule-issue-date-guard': 'Redacted years.',
  'issue-date-missing': 'the document has a number ({number}) but no date: add issued',
  'issue-date-incomplete': 'the date of issue {issued} names no day: complete it',
  'issue-date-before-basis':
    'issued {issued}, before the document that it is based on ({title}, {number}): correct one of them',
  'basis-cited': '{title} is cited here',

  'rule-title-kind-summary': 'the text calls the plan what its title calls it',
  'rule-title-kind-why': 'Two kinds of document in one: usually the text was taken over from another plan.',
  'rule-title-kind-guard': '本方案 and other general words.',
  'title-kind': 'the text calls itself {called}, the title {titled}: use one',
  'title-here': 'the title says {titled}',

  'rule-transmittal-summary': 'the sentence that sends out a document says so',
  'rule-transmittal-why': '现将《…》 needs its verb: 印发给你们.',
  transmittal: 'this sentence has no verb that sends the document out ({sentence}): add 印发给你们',

  'rule-basis-title-summary': 'a cited document has its name',
  'rule-basis-title-why': '《关于印发的通知》 has lost the name of what was issued; nobody can look it up.',
  'basis-without-name': 'the cited title {title} has lost its name: complete it',
  'basis-unbalanced': 'the marks 《》 or 〈〉 in {title} are not in pairs: complete them',

  'rule-unbalanced-marks-summary': 'quotation marks and brackets come in pairs',
  'rule-unbalanced-marks-why':
    'A mark that is not closed lets a reader, and a program, take the rest of the paragraph for a quotation.',
  'rule-unbalanced-marks-guard': '1） and 一） as numbers of items; a pair that is closed in the next paragraph.',
  'unbalanced-marks': '{mark} has no {pair} ({around}): complete the pair',

  'rule-repeated-paragraph-summary': 'no paragraph stands in the plan twice',
  'rule-repeated-paragraph-why':
    'Copied and not yet changed: the second place most likely should say something of its own.',
  'rule-repeated-paragraph-guard':
    'Lines of fewer than 30 characters, tables, the title of the document, entries of a form (奖励办法：…), and what stands there four times or more: the wording of a form.',
  'repeated-paragraph': 'this paragraph stands in the plan already ({start}…): delete it, or write what was meant here',
  'repeated-first': 'it stands here first',

  'rule-doubled-words-summary': 'no word is typed twice',
  'rule-doubled-words-why': 'A slip that a spelling checker does not see.',
  'rule-doubled-words-guard':
    'Verbs that are doubled on purpose, words that are noun and verb (服务服务对象, 该处置处置), turns of two halves (一事一议, 随到随收).',
  'doubled-words': '{quote} says the same twice: write {once}',

  'rule-damaged-text-summary': 'the wording has come through conversion and copying unharmed',
  'rule-damaged-text-why':
    'Simplified and traditional characters side by side, bytes read in the wrong encoding, words put for others by a machine: names in such a text are not to be relied on.',
  'rule-damaged-text-guard':
    'Fewer than three different characters of the other script, which may be a name; single words that also stand in honest texts. Each is said once.',
  'mixed-script': 'simplified and traditional characters are mixed ({characters}): write the plan in one script',
  mojibake: '{quote} is what is left of bytes read in the wrong encoding: restore the words',
  'spun-text':
    'this seems to have been rewritten by a machine, word by word ({quote} and the like, {count} in all): go back to the original',

  'rule-placeholder-summary': 'nothing is left to be filled in',
  'rule-placeholder-why': '待定 and ×× in a plan that is in force are duties without an owner and dates without a day.',
  'rule-placeholder-guard':
    '另行通知; numbers of telephones of which a part is masked; the same sign all over a text is said once.',
  placeholder: '{quote} is left to be filled in: fill it in',
  placeholders: '{quote} is left to be filled in, here and in other places ({count} in all): fill them in',

  'rule-truncated-summary': 'the text goes on to its end',
  'rule-truncated-why':
    'A text that ends in the middle of a sentence was cut off while it was copied; what is missing may be a duty.',
  'rule-truncated-guard':
    'In a document only its end is looked at; short lines, dates and signatures have no full stop.',
  truncated: 'the text breaks off here (…{end}): complete it',

  'rule-lead-not-unit-summary': 'a duty is led by one unit',
  'rule-lead-not-unit-why':
    '各有关单位 lead nothing: each of them means the others. A person changes posts, and the unit is then without its duty.',
  'rule-lead-not-unit-guard':
    '各村, 各街道 and the like, which lead in their own area; organizations, platforms and teams.',
  'lead-is-collective': '{name} is no unit that could lead: name one',
  'lead-is-person': '{name} is a person: name the unit as lead, and the person as officer or contact',

  'rule-long-duty-name-summary': 'the name of a duty fits in a cell',
  'rule-long-duty-name-why': 'Tables, checklists and reminders show the name; details belong under it.',
  'rule-long-duty-name-guard': 'Plans that were read from a document.',
  'long-duty-name':
    'the name of this duty has {length} characters, more than {longest}: shorten it and move the rest to text',

  'rule-no-oversight-summary': 'a plan with many duties says how they are followed up',
  'rule-no-oversight-why': 'Without inspection, report or assessment nobody notices what was not done.',
  'rule-no-oversight-guard': 'Activities, and plans of fewer than eight duties.',
  'no-oversight': 'the plan has {count} duties, and no word about inspection, reports or assessment: add a section',

  'rule-event-times-summary': 'an event ends after it has begun',
  'rule-event-times-why': 'A participant cannot tell which of the two times is right.',
  'rule-event-times-guard': 'Events that run into the next day.',
  'event-times-none': '{range} ends when it begins: correct one of the times',
  'event-times': '{range} ends before it begins: correct the times, or write them in 24 hours',

  'rule-outdoor-safety-summary': 'a plan for something outdoors provides for rain and accidents',
  'rule-outdoor-safety-why': 'On the day itself it is too late to ask who calls it off and where the first-aid kit is.',
  'rule-outdoor-safety-guard': 'Plans other than activity plans; any word on safety, weather or another day.',
  'outdoor-safety':
    '{sign}, but not a word on weather, safety or first aid: say what happens in the rain and in an accident',

  'rule-duty-conflict-summary': 'a duty is not led by one unit here and by another there',
  'rule-duty-conflict-why': 'Both units will say that the other was meant.',
  'rule-duty-conflict-guard': 'Names of fewer than five characters; duties without a lead.',
  'duty-conflict': '{name} is led by {lead} here and by {other} elsewhere: keep one',
  'duty-first': 'led by {lead} here',

  'rule-undefined-framework-summary': 'a slogan with a number in it is spelled out',
  'rule-undefined-framework-why':
    '“四有” tells nobody what the four are; whoever was not at the meeting cannot carry it out.',
  'rule-undefined-framework-guard':
    'Set phrases, and slogans whose parts stand in the sentence or in the headings below.',
  'undefined-framework': '{name} is nowhere spelled out: list its parts',

  'rule-status-mismatch-summary': 'the state of a duty and the day it was done agree',
  'rule-status-mismatch-why':
    'Progress is counted by state; a duty that was done but is not marked so is reported as overdue.',
  'status-mismatch': '{name} is marked {status}, but was done on {done}: make it done, or delete the date',
  'status-parts-open': '{name} is marked done, but its part {part} is not: correct one of them',
  'status-part': '{part} is still open',
})

/** `fangan help format`, in English. */

export const text = `# The plan format on a page

One plan is one YAML or JSON document. fangan parse writes it, people write it by hand, and every other command reads it. Keys are English, values are Chinese; only fangan and title are required.

  fangan: 1
  title: 云汀镇秋季道路养护方案
  type: work-plan
  year: 2025
  organizations:
    - name: 道路养护工作专班
      posts: [{post: 组长, name: 李明远, title: 副镇长}]
  phases:
    - {name: 集中养护阶段, time: 2025年9月至10月}
  duties:
    - name: 修补破损路面
      phase: 集中养护阶段
      lead: 农业农村办公室
      duties:
        - name: 修补村道
          responsible: [各村（社区）, 财政所]
          time: 10月底前

## Parts, in the order of a document

type :: implementation-plan, work-plan, activity-plan, action-plan, assignment or other
year :: the year in which dates without one are read
document :: number, issuer, issued, recipients, disclosure, basis, attachments
guidance :: the guiding thought, one text
goals, principles :: what is wanted; what holds throughout
targets :: every number that is promised: subject, comparator (= >= > <= < between ~), value or min and max, unit
frameworks :: named counts such as 1+6+N: expression, parts
organizations :: leading groups, offices, stations: kind, parent, seat, count, posts, functions, aliases
platforms, teams :: resources; posts, members, carriers
phases :: the steps, with their times
duties :: the tree that the task breakdown table shows: number, phase, platform, team, status, nested duties
checklists :: points to verify, answered with yes or no: items
workflows, safeguards, budget :: steps of a procedure; safeguards; money
sections :: the outline of the whole text

## What every item may have

id, name, text :: ids are made from names where none is written
lead, responsible, support :: the units that lead, answer and help
officer, contact :: the leader in charge; the person who answers
time, place :: as in the document: fangan help times

## Shorthand

One value stands for a list of one (lead: 财政所), a name alone for an item (platforms: [充电设施一张图]), wording for a time (time: 5月底前). References (phase, parent, platform, team) take the id, the name or an alias of an item. fangan parse plan.yaml shows the canonical form; fangan schema prints the JSON Schema, which editors use to complete and check while you type.`

/** What `--help` says, in English: code → text. Examples are whole blocks, printed as they stand. */

export const englishHelp = {
  program:
    'Read Chinese implementation plans (实施方案): check them, and turn them into task breakdown tables and checklists.',
  'program-examples': `Examples:
  fangan table plan.txt                     the task breakdown table of a document
  fangan parse plan.txt -o plan.yaml        the document as a plan file, to edit by hand
  fangan check plan.yaml                    is the plan file sound?

Topics (fangan help TOPIC): format, times, parties, config, ignores, exit-codes

Exit status: 0 nothing found, 1 findings, 2 wrong use or unreadable input, 3 a bug in fangan.`,
  usage: '<command> [options]',
  'title-usage': 'Usage:',
  'title-options': 'Options:',
  'title-global-options': 'Options of every command:',
  'title-arguments': 'Arguments:',
  'title-commands': 'Commands:',
  choices: 'one of',
  default: 'default',
  'option-notes': '{text} ({notes})',
  'notes-separator': '; ',
  'option-help': 'show this help',
  'option-version': 'show the version',
  'option-lang': 'language of messages (default: that of the locale)',
  'option-color': 'colour the output (NO_COLOR is honoured)',
  'option-quiet': 'say nothing but errors on stderr',
  'argument-documents': 'documents (.txt, .md, .html, .docx, .doc), - for standard input',
  'argument-files':
    'plan files (.yaml, .json, .ndjson) or documents (.txt, .md, .html, .docx, .doc), - for standard input',
  'option-output': 'write to a file instead of standard output',
  'option-directory': 'write one file a plan into a directory, named by its title',
  'option-force': 'overwrite files that exist',
  'option-script': 'traditional characters: convert to simplified, keep, or decide by the text',
  'option-year': 'the year that dates without one are read in',
  'option-first-is-lead': 'where several units answer and none is said to lead, the first leads',
  'option-format': 'form of the output; without it the ending of -o FILE tells',
  'option-source': 'write into the YAML where each item stood in the document',
  'option-doubts': 'list on stderr what was read by a weak rule, with its place',
  'option-coverage': 'tell on stderr what became of every sentence, and list what was not read',
  'option-min-coverage': 'end with status 1 when less than this share was read, in percent',
  'option-report': 'print what was changed, and what is suspected and left, instead of the text',
  'option-report-format': 'form of the report',
  'option-text-directory': 'write one text a document into a directory',
  'option-by': 'group by unit (as lead, responsible, support), phase, leader or deadline',
  'option-checklist-by': 'one list a unit or a phase',
  'option-unit': 'only what this unit has to do',
  'option-role': 'only what is to be done in this role',
  'option-columns':
    'columns, by key or heading, with commas; +KEY adds to the usual ones (on demand: phase, status, confidence, id)',
  'option-blank': 'an empty column 完成情况, to be filled in',
  'option-kind': 'what is listed, with commas: duties, checks (points to verify), materials (to keep or to report)',
  'option-width': 'width of the terminal table or chart, in columns',
  'option-bom': 'begin the CSV with a byte order mark, as Excel wants it',
  parse: 'read documents and write the plans that are in them',
  'parse-examples': `Examples:
  fangan parse plan.txt                     the plan as YAML
  fangan parse plan.md --format json        the canonical form as JSON
  fangan parse collection.txt -d plans      one YAML file a plan, in plans/
  fangan parse plan.txt -o plan.yaml --coverage   and what was not understood
  cat plan.txt | fangan parse - -o plan.yaml`,
  restore: 'give back the text of copied documents: garbled characters, page numbers, site lines, …',
  'restore-examples': `Examples:
  fangan restore copy.txt > clean.txt
  fangan restore copy.txt --report          every change with its place, and what looks wrong still
  fangan restore copies/*.txt -d clean      one text a document, in clean/
  fangan restore copy.html --report --format json -o clean.txt`,
  check: 'check plan files: form, references, times, counts, parties and wording',
  'check-examples': `Examples:
  fangan check plan.yaml
  fangan check plans                        every plan file in a directory
  fangan check "plans/**/*.yaml" --format pretty --format sarif=out.sarif
  fangan check plans --rule vague-wording=off --fail-on warning --max-warnings 10
  fangan check plans --fix --dry-run        what could be repaired, as a diff
  fangan check plans --baseline known.json --update-baseline
  fangan check plans --since origin/main    only what has changed
  fangan check plan.txt                     a document is parsed first`,
  'option-config': 'configuration file (default: fangan.config.yaml or package.json, found upwards from each file)',
  'argument-checked': 'plan files or documents, directories, patterns such as plans/**/*.yaml, - for standard input',
  'argument-schema': 'which schema',
  'option-check-format': 'form of the report, several at once: one to standard output, the others to files',
  'option-rule': 'level of a rule: off, info, warning or error; may be repeated',
  'option-fail-on': 'end with status 1 from this severity on (default: error)',
  'option-max-warnings': 'end with status 1 when there are more warnings',
  'option-as-of': 'the day as of which deadlines are judged, as 2026-03-01 (default: today)',
  'option-fix': 'make the repairs that cannot change the meaning, in place',
  'option-dry-run': 'show what --fix would do, and write nothing',
  'option-baseline': 'findings that are known already and not shown',
  'option-update-baseline': 'write the findings of this run into the baseline',
  'option-since': 'look only at what has changed since a git revision',
  'option-watch': 'check again whenever the files change',
  'option-jobs': 'threads for thousands of files (default: as many as there are processors)',
  rules: 'list the rules of check',
  'rules-examples': `Examples:
  fangan rules                              one a line
  fangan rules --json                       for other programs`,
  'option-rules-json': 'as JSON',
  explain: 'explain a rule with examples, or where an item of a document comes from',
  'explain-examples': `Examples:
  fangan explain declared-count
  fangan explain plan.txt#duty-清除陈年垃圾      by what each field was read, with places`,
  'argument-rule': 'the id at the end of a finding, or FILE#ITEM with the id or the name of an item',
  schema: 'print the JSON Schema of plan files or of the configuration',
  'schema-examples': `Examples:
  fangan schema                             of plan files
  fangan schema config -o config.schema.json`,
  table: 'make the task breakdown table (任务分解表)',
  'table-examples': `Examples:
  fangan table plan.txt                     in the terminal (long wording is cut with …)
  fangan table plan.yaml --format md        as a Markdown table, nothing cut
  fangan table plan.yaml --format csv --bom -o table.csv
  fangan table plan.yaml --format xlsx --by unit --blank -o tasks.xlsx   one sheet a unit, to be filled in
  fangan table plan.yaml --format docx -o tasks.docx
  fangan table plan.yaml --unit 县教育局 --role lead      what one unit leads
  fangan table plan.yaml --by date --columns number,name,lead,time,id`,
  checklist: 'make checklists of duties, points to verify and materials to keep or to report',
  'checklist-examples': `Examples:
  fangan checklist plan.yaml
  fangan checklist plan.txt --format md     a GitHub task list, to tick in an issue
  fangan checklist plan.yaml --by unit --format docx -o lists.docx   one list a unit, to be signed
  fangan checklist plan.yaml --kind materials             what must be kept or reported
  fangan checklist plan.yaml --unit 县教育局 --kind duties,materials`,
  chart: 'draw a plan over time, its organizations, or the load of its units',
  'argument-chart': 'gantt (phases and dated duties), org (organizations and their heads), load (tasks by unit)',
  'option-chart-format': 'form of the output; dot (Graphviz) for org only',
  'option-chart-by': 'columns of load (default: phase, where duties name one)',
  'chart-examples': `Examples:
  fangan chart gantt plan.yaml              in the terminal
  fangan chart gantt plan.txt --format svg -o gantt.svg    a picture that opens anywhere
  fangan chart org plan.yaml --format mermaid              for Markdown
  fangan chart org plan.yaml --format dot | dot -Tpdf -o org.pdf
  fangan chart load plan.yaml --by month    who has how much to do, and when`,
  page: 'make one HTML page to look at, filter, tick off and print',
  'page-examples': `Examples:
  fangan page plan.yaml -o plan.html        to open in a browser, with or without a network
  fangan page plan.txt -o plan.html --lang en
  fangan page plans/a.yaml plans/b.yaml -o both.html`,
  write: 'write a plan as the official document again',
  'option-write-format': 'form of the output (default: by the ending of -o, else txt)',
  'option-duties': 'how duties tell who answers: in brackets, on label lines, in tables, or in a table as attachment',
  'option-red-head': 'the issuer in red above the title, with the number and a red line (docx and html)',
  'option-compose': 'leave the outline of the plan (sections) aside and write the chapters from its items alone',
  'write-examples': `Examples:
  fangan write plan.yaml                    the text, in the terminal
  fangan write plan.yaml -o plan.docx       laid out after GB/T 9704-2012, numbered by Word
  fangan write plan.yaml -o plan.docx --red-head --duties annex   the tasks as a table in the attachment
  fangan write plan.txt -o clean.md --duties labels               a document, brought into form
  fangan write collection.txt -d plans --format docx              one file a plan`,
  calendar: 'write deadlines, phases and recurring duties as a calendar (.ics)',
  'option-alarm': 'remind so long before: 3d, 12h, 2w, 30m',
  'calendar-examples': `Examples:
  fangan calendar plan.yaml -o plan.ics
  fangan calendar plan.yaml --unit 县教育局 --alarm 3d -o ours.ics   what one unit has to do
  fangan calendar plans/*.yaml -o all.ics`,
  diff: 'tell what changed from one plan to another, duty by duty',
  'argument-before': 'plan file or document as it was, - for standard input',
  'argument-after': 'plan file or document as it is now',
  'option-only': 'only these parts, with commas: duties, phases, organizations, …',
  'option-order': 'also tell what stands in another order or has another number',
  'option-plan': 'which plan of a compilation: its number, or a part of its title',
  'option-exit-code': 'end with status 1 when there are differences',
  'diff-examples': `Examples:
  fangan diff last.yaml plan.yaml
  fangan diff draft.docx plan.txt           documents are parsed first
  fangan diff draft.txt plan.yaml --only duties,phases
  fangan diff last.yaml plan.yaml --format md -o comment.md     for a pull request
  fangan diff plan.yaml plan.docx --exit-code                   in a pipeline
  git show HEAD:plan.yaml | fangan diff - plan.yaml`,
  trace: 'tell whether plans below answer a plan above, duty by duty',
  'argument-upper': 'the plan above: plan file or document, - for standard input',
  'argument-lower': 'the plans below: plan files or documents',
  'option-upper-plan': 'which plan of a compilation is the one above: its number, or a part of its title',
  'option-trace-exit-code': 'end with status 1 when something is not answered, is due too late or names no duty above',
  'trace-examples': `Examples:
  fangan trace county.yaml towns/*.yaml
  fangan trace county.docx town.txt --format md -o report.md
  fangan trace county.yaml town.yaml --exit-code               in a pipeline`,
  split: 'divide a plan: one sheet for each unit (任务交办单), or for each phase',
  'option-split-by': 'a sheet for each unit, or for each phase',
  'option-split-unit': 'only the sheet of this unit, by its name or an alias',
  'option-split-format': 'plan files (yaml), or sheets to be signed (md, docx)',
  'option-split-directory': 'one file a sheet into this directory, named after the unit or the phase',
  'split-examples': `Examples:
  fangan split plan.yaml -d sheets                       a plan file for each unit
  fangan split plan.txt --format docx -d sheets          a Word file for each unit, to be signed
  fangan split plan.txt --format docx -o all.docx        all of them in one file, for the printer
  fangan split plan.yaml --unit 县教育局 --format md     one unit, in the terminal
  fangan split plan.yaml --by phase -d phases            a plan file for each phase`,
  merge: 'put the sheets of units together again, with what they report',
  'argument-sheets': 'plan files as fangan split writes them, filled in by units',
  'option-into': 'put them into this plan, and keep its order and wording',
  'merge-examples': `Examples:
  fangan merge sheets/*.yaml -o merged.yaml
  fangan merge sheets/*.yaml --into plan.yaml -o plan-june.yaml
  fangan merge sheets/县教育局.yaml --into plan.yaml -o plan.yaml --force`,
  new: 'draft a plan: from a template or last year’s plan, by questions or by flags',
  'argument-new-file': 'the plan file to write (default: named by the title), - for standard output',
  'option-template': 'the template to begin from; --list-templates names them',
  'option-from': 'begin from last year’s plan file or document: dates move, names and progress are cleared',
  'option-title': 'title of the plan',
  'option-issuer': 'the office that issues it (document.issuer)',
  'option-number': 'document number (document.number)',
  'option-level': 'level of the leading group',
  'option-new-year': 'year of the plan: the dates move to it (default: this year)',
  'option-period': 'time that the plan takes, as in 2026年3月至11月: the phases are laid over it',
  'option-set': 'set one value by its path: phases[0].time=…; nothing behind = takes it out; repeatable',
  'option-yes': 'ask nothing: what is not given stays as the template has it',
  'option-templates':
    'a folder of plan files that are templates too (also templates: in the configuration); repeatable',
  'option-list-templates': 'list the templates and end',
  'option-list-format': 'form of that list',
  'new-examples': `Examples:
  fangan new                                questions on the terminal, with a preview
  fangan new plan.yaml --template work-plan --title 青禾县道路养护工作方案 --issuer 青禾县交通运输局
  fangan new plan.yaml --yes --period 2026年3月至11月 --set 'phases[0].name=部署阶段'
  fangan new 2026.yaml --from 2025.yaml --year 2026        last year's plan, brought up to date
  fangan new --list-templates --format json`,
  add: 'put a duty, a phase, a team … into a plan file; nothing else in it changes',
  'add-examples': `Examples:
  fangan add duty plan.yaml --name 修补村道破损路面 --lead 农业农村办公室 --support 财政所、各村 --time 2025年10月底前
  fangan add duty plan.yaml --under 整治村容村貌 --name 清理河道垃圾 --phase 集中整治阶段 --dry-run
  fangan add phase plan.yaml --name 总结阶段 --time 2025年11月
  fangan add organization plan.yaml --name 工作专班 --kind working-group --posts 组长=李明远（副镇长）
  fangan add target plan.yaml --text 村道完好率不低于95%`,
  'argument-add-kind': 'what is added',
  'argument-plan-file': 'plan file (.yaml, .json, .ndjson), - for standard input',
  'option-add-name': 'what it is called (of a target: what is measured)',
  'option-add-id': 'its id (default: made from the name where the items of the file have ids)',
  'option-add-text': 'the wording under the name; of a target alone, its numbers are read from it',
  'option-add-number': 'its number as printed, such as （一）',
  'option-add-phase': 'the phase that it belongs to',
  'option-add-platform': 'the platform that it works through',
  'option-add-team': 'the team that does it',
  'option-add-lead': 'who leads (牵头单位); several with 、 or repeated, as in all lists',
  'option-add-responsible': 'who is responsible (责任单位)',
  'option-add-support': 'who supports (配合单位)',
  'option-add-officer': 'the leader in charge (责任领导)',
  'option-add-contact': 'the person who answers, or whom to ask (责任人)',
  'option-add-time': 'when, in words or as EDTF: 2025年9月底前, 每月22日, 2025-09/2025-11',
  'option-add-place': 'where',
  'option-add-participants': 'who takes part',
  'option-add-open': 'which lists the document breaks off with 等: lead, responsible, support',
  'option-add-status': 'how far it is',
  'option-add-done': 'the day it was done, as 2026-03-01',
  'option-add-note': 'a remark',
  'option-add-upper': 'the duty of the upper plan that it answers',
  'option-add-aliases': 'what else it is called',
  'option-add-parent': 'the organization or team that it hangs under',
  'option-add-count': 'how many it stands for',
  'option-add-posts': 'a post and who holds it: 组长=李明远（副镇长）; repeat for more',
  'option-add-members': 'whom it is made of',
  'option-add-carriers': 'what it works through (载体)',
  'option-add-resources': 'what it can use (阵地、资源)',
  'option-add-kind': 'what kind of organization',
  'option-add-level': 'of which level',
  'option-add-seat': 'where it has its office',
  'option-add-functions': 'one of its functions (职责); repeat for more',
  'option-add-comparator': 'how the number is compared',
  'option-add-value': 'the number to reach',
  'option-add-min': 'the lower number of a range',
  'option-add-max': 'the upper number of a range',
  'option-add-unit': 'what is counted: %, 个, 人次',
  'option-add-under': 'the duty that it is a part of, by name or id',
  'option-add-new-unit': 'say nothing of units that are named for the first time',
  'option-add-dry-run': 'show what would change, and write nothing',
  fmt: 'give plan files their usual spelling and order, comments kept',
  'fmt-examples': `Examples:
  fangan fmt plan.yaml                      in place
  fangan fmt plan.yaml --diff               what it would change, nothing written
  fangan fmt plans --check                  in CI: lists the files that are not formatted, status 1
  fangan fmt plan.yaml --ids                every item gets an id that stays
  cat plan.yaml | fangan fmt -              to standard output`,
  'argument-plans': 'plan files (.yaml, .json, .ndjson), directories, patterns, - for standard input',
  'option-fmt-check': 'list the files that would change, end with status 1 if there are any, and write nothing',
  'option-fmt-diff': 'show what would change, and write nothing',
  'option-fmt-ids': 'write an id into every item that has none (default: where items of its kind have one)',
  'option-fmt-no-ids': 'write no ids',
  'option-fmt-output': 'write to a file instead of the plan file; - is standard output',
  progress: 'tell what is done, due and overdue, and read ticked checklists back',
  'argument-plan': 'plan file or document, - for standard input',
  'argument-checklists': 'checklists in Markdown as fangan checklist writes them, with ticks',
  'option-progress-as-of': 'the day as of which is judged, as 2026-03-01 (default: today)',
  'option-write': 'write what is ticked into the plan file as status: done (with --as-of also the day)',
  'option-fail-overdue': 'end with status 1 when anything is overdue',
  'progress-examples': `Examples:
  fangan progress plan.yaml                 as of today
  fangan progress plan.yaml ticked.md --as-of 2026-03-01
  fangan progress plan.yaml ticked.md --write              and keep it in the plan file
  fangan progress plan.yaml --format md -o report.md
  fangan progress plan.yaml --fail-overdue --quiet         in a pipeline`,
  completion: 'print the script with which a shell completes commands, options, units and items at TAB',
  'argument-shell': 'which shell',
  help: 'show the help of a command, or a page on a topic',
  'argument-topic': 'a command, or one of the topics format, times, parties, config, ignores, exit-codes',
  'help-examples': `Examples:
  fangan help table                         the same as fangan table --help
  fangan help format                        the plan format on a page
  fangan help times                         what expressions of dates are read, and as what
  fangan help parties                       how a document says who does what
  fangan help config                        the configuration of a project
  fangan help ignores                       how a finding is silenced
  fangan help exit-codes                    when fangan ends with which status`,
  'completion-examples': `Examples:
  fangan completion bash >> ~/.bashrc
  fangan completion zsh >> ~/.zshrc         behind the line that runs compinit
  fangan completion fish > ~/.config/fish/completions/fangan.fish`,
} as const

/** What `--help` says, in Chinese: code → text. */

import type { HelpCatalogue } from './messages.ts'

export const chineseHelp: HelpCatalogue = {
  program: '读取实施方案，检查内容，生成任务分解表和清单。',
  'program-examples': `示例：
  fangan table plan.txt                     由文档生成任务分解表
  fangan parse plan.txt -o plan.yaml        把文档转成可手工编辑的方案文件
  fangan check plan.yaml                    检查方案文件

专题（fangan help 专题）：format、times、parties、config、ignores、exit-codes

退出状态：0 没有问题，1 发现问题，2 用法有误或输入无法读取，3 fangan 自身出错。`,
  usage: '<命令> [选项]',
  'title-usage': '用法：',
  'title-options': '选项：',
  'title-global-options': '通用选项：',
  'title-arguments': '参数：',
  'title-commands': '命令：',
  choices: '可选',
  default: '默认',
  'option-notes': '{text}（{notes}）',
  'notes-separator': '；',
  'option-help': '显示本帮助',
  'option-version': '显示版本号',
  'option-lang': '提示语言（默认随系统区域设置）',
  'option-color': '输出是否着色（遵从 NO_COLOR）',
  'option-quiet': '除错误外不作提示',
  'argument-documents': '文档（.txt、.md、.html、.docx、.doc），- 表示标准输入',
  'argument-files': '方案文件（.yaml、.json、.ndjson）或文档（.txt、.md、.html、.docx、.doc），- 表示标准输入',
  'option-output': '写入文件，而不是标准输出',
  'option-directory': '每份方案一个文件，写入目录，以标题命名',
  'option-force': '覆盖已有文件',
  'option-script': '繁体字：转为简体、保留原样，或由正文判断',
  'option-year': '没有写明年份的日期按此年份理解',
  'option-first-is-lead': '多个单位负责而未写明牵头时，以第一个为牵头单位',
  'option-format': '输出格式；不写时看 -o 文件的扩展名',
  'option-source': '在 YAML 中写明各条目在原文中的位置',
  'option-doubts': '在标准错误输出列出依据薄弱、需要核对的内容及其位置',
  'option-coverage': '在标准错误输出说明每句话的去向，并列出未读懂的内容',
  'option-min-coverage': '已读比例低于该百分比时以状态 1 结束',
  'option-report': '不输出正文，而列出修改之处和保留的存疑之处',
  'option-report-format': '报告格式',
  'option-text-directory': '每份文档一个文本，写入目录',
  'option-by': '分列方式：按单位（分牵头、责任、配合）、阶段、责任领导或完成时限',
  'option-checklist-by': '每个单位或每个阶段一份清单',
  'option-unit': '只列该单位的任务',
  'option-role': '只列以该角色承担的任务（牵头、责任、配合）',
  'option-columns':
    '列出哪些列，写键名或表头，逗号分隔；+键名 表示在常用列之外增加（可增 阶段、完成情况、可信度、编号）',
  'option-blank': '加一列空白的“完成情况”，供填写',
  'option-kind': '列出什么，逗号分隔：duties 任务，checks 检查要点，materials 台账和报送材料',
  'option-width': '终端表格或图的宽度（列数）',
  'option-bom': 'CSV 以字节顺序标记开头，便于用 Excel 打开',
  parse: '读取文档，写出其中的方案',
  'parse-examples': `示例：
  fangan parse plan.txt                     以 YAML 输出方案
  fangan parse plan.md --format json        以 JSON 输出规范形式
  fangan parse collection.txt -d plans      每份方案一个 YAML 文件，写入 plans/
  fangan parse plan.txt -o plan.yaml --coverage   同时说明哪些内容未读懂
  cat plan.txt | fangan parse - -o plan.yaml`,
  restore: '还原转载文档的文字：乱码、分页编号、网站内容等',
  'restore-examples': `示例：
  fangan restore copy.txt > clean.txt
  fangan restore copy.txt --report          列出每处修改的位置，以及仍然存疑之处
  fangan restore copies/*.txt -d clean      每份文档一个文本，写入 clean/
  fangan restore copy.html --report --format json -o clean.txt`,
  check: '检查方案文件：格式、引用、时间、数目、责任单位和用语',
  'check-examples': `示例：
  fangan check plan.yaml
  fangan check plans                        目录中的全部方案文件
  fangan check "plans/**/*.yaml" --format pretty --format sarif=out.sarif
  fangan check plans --rule vague-wording=off --fail-on warning --max-warnings 10
  fangan check plans --fix --dry-run        以差异形式显示可作的修复
  fangan check plans --baseline known.json --update-baseline
  fangan check plans --since origin/main    只看改动过的内容
  fangan check plan.txt                     文档会先转成方案`,
  'option-config': '配置文件（默认由各文件向上查找 fangan.config.yaml 或 package.json）',
  'argument-checked': '方案文件或文档、目录、plans/**/*.yaml 之类的通配符，- 表示标准输入',
  'argument-schema': '哪一个模式',
  'option-check-format': '报告格式，可同时用几种：一种写到标准输出，其余写入文件',
  'option-rule': '规则的级别：off、info、warning 或 error，可重复',
  'option-fail-on': '有这一级或更重的问题时以状态 1 结束（默认 error）',
  'option-max-warnings': '警告多于此数时以状态 1 结束',
  'option-as-of': '判断期限所依据的日期，例如 2026-03-01（默认为今天）',
  'option-fix': '就地作出不会改变含义的修复',
  'option-dry-run': '显示 --fix 将作的改动，但不写入',
  'option-baseline': '已知而不再显示的问题',
  'option-update-baseline': '把本次的问题写入基线',
  'option-since': '只看自某个 git 版本以来的改动',
  'option-watch': '文件改动后重新检查',
  'option-jobs': '文件数以千计时所用的线程数（默认与处理器数相同）',
  rules: '列出 check 的全部规则',
  'rules-examples': `示例：
  fangan rules                              一行一条
  fangan rules --json                       供其他程序使用`,
  'option-rules-json': '输出 JSON',
  explain: '说明一条规则并附示例，或说明文档中某个条目的来历',
  'explain-examples': `示例：
  fangan explain declared-count
  fangan explain plan.txt#duty-清除陈年垃圾      各字段依据哪条规则、出自何处`,
  'argument-rule': '规则编号（写在每条提示的末尾），或“文件#条目”，# 后为条目的编号或名称',
  schema: '输出方案文件或配置的 JSON Schema',
  'schema-examples': `示例：
  fangan schema                             方案文件的模式
  fangan schema config -o config.schema.json`,
  table: '生成任务分解表',
  'table-examples': `示例：
  fangan table plan.txt                     在终端显示（过长的文字以 … 截断）
  fangan table plan.yaml --format md        输出 Markdown 表格，不截断
  fangan table plan.yaml --format csv --bom -o table.csv
  fangan table plan.yaml --format xlsx --by unit --blank -o tasks.xlsx   每个单位一张表，留空填写
  fangan table plan.yaml --format docx -o tasks.docx
  fangan table plan.yaml --unit 县教育局 --role lead      某单位牵头的任务
  fangan table plan.yaml --by date --columns number,name,lead,time,id`,
  checklist: '生成任务、检查要点、台账和报送材料的清单',
  'checklist-examples': `示例：
  fangan checklist plan.yaml
  fangan checklist plan.txt --format md     GitHub 任务列表，可在议题中勾选
  fangan checklist plan.yaml --by unit --format docx -o lists.docx   每个单位一份，可签字
  fangan checklist plan.yaml --kind materials             要留存、要报送的材料
  fangan checklist plan.yaml --unit 县教育局 --kind duties,materials`,
  chart: '绘制进度图、组织结构图或单位任务量图',
  'argument-chart': 'gantt（阶段和有日期的任务）、org（组织机构及负责人）、load（各单位任务量）',
  'option-chart-format': '输出格式；dot（Graphviz）仅用于 org',
  'option-chart-by': 'load 的各列（任务写明阶段时默认按阶段）',
  'chart-examples': `示例：
  fangan chart gantt plan.yaml              在终端显示进度图
  fangan chart gantt plan.txt --format svg -o gantt.svg    处处可打开的图片
  fangan chart org plan.yaml --format mermaid              放入 Markdown 的组织结构图
  fangan chart org plan.yaml --format dot | dot -Tpdf -o org.pdf
  fangan chart load plan.yaml --by month    各单位各月的任务量`,
  page: '生成一个网页文件，可以查看、筛选、勾选和打印',
  'page-examples': `示例：
  fangan page plan.yaml -o plan.html        用浏览器打开，不需要网络
  fangan page plan.txt -o plan.html --lang en
  fangan page plans/a.yaml plans/b.yaml -o both.html`,
  write: '把方案写成正式公文',
  'option-write-format': '输出格式（默认看 -o 的扩展名，没有 -o 时为 txt）',
  'option-duties': '责任怎么写：括号、标签行、正文中的表、附件中的表',
  'option-red-head': '题目上方套红头：发文机关、发文字号和红线（docx、html）',
  'option-compose': '不用方案里原文的提纲（sections），只按各条目写成各章',
  'write-examples': `示例：
  fangan write plan.yaml                    在终端里看全文
  fangan write plan.yaml -o plan.docx       按 GB/T 9704—2012 排版，序号由 Word 自动编
  fangan write plan.yaml -o plan.docx --red-head --duties annex   任务分解表作附件
  fangan write plan.txt -o clean.md --duties labels               把一篇文稿理顺
  fangan write collection.txt -d plans --format docx              一份方案一个文件`,
  calendar: '把时限、阶段和定期任务写成日历文件（.ics）',
  'option-alarm': '提前多久提醒：3d、12h、2w、30m',
  'calendar-examples': `示例：
  fangan calendar plan.yaml -o plan.ics
  fangan calendar plan.yaml --unit 县教育局 --alarm 3d -o ours.ics   一个单位的任务
  fangan calendar plans/*.yaml -o all.ics`,
  diff: '逐项说明一份方案与另一份相比有何变化',
  'argument-before': '原来的方案文件或文档，- 表示标准输入',
  'argument-after': '现在的方案文件或文档',
  'option-only': '只比较这些部分，用逗号隔开：duties、phases、organizations 等',
  'option-order': '次序和序号的变化也一并列出',
  'option-plan': '汇编中的哪一份：序号，或标题中的一部分',
  'option-exit-code': '有差异时以状态 1 结束',
  'diff-examples': `示例：
  fangan diff last.yaml plan.yaml
  fangan diff draft.docx plan.txt           文档先解析再比较
  fangan diff draft.txt plan.yaml --only duties,phases
  fangan diff last.yaml plan.yaml --format md -o comment.md     贴到合并请求里
  fangan diff plan.yaml plan.docx --exit-code                   用于流水线
  git show HEAD:plan.yaml | fangan diff - plan.yaml`,
  trace: '逐项核对下级方案是否落实了上级方案的任务',
  'argument-upper': '上级方案：方案文件或文档，- 表示标准输入',
  'argument-lower': '下级方案：方案文件或文档',
  'option-upper-plan': '汇编中哪一份是上级方案：序号，或标题中的一部分',
  'option-trace-exit-code': '有任务未落实、时限晚于上级，或 upper 所指的任务不存在时，以状态 1 结束',
  'trace-examples': `示例：
  fangan trace county.yaml towns/*.yaml
  fangan trace county.docx town.txt --format md -o report.md
  fangan trace county.yaml town.yaml --exit-code               用于流水线`,
  split: '分解方案：每个单位一份（任务交办单），或每个阶段一份',
  'option-split-by': '按单位或按阶段分',
  'option-split-unit': '只出该单位的一份，写名称或简称',
  'option-split-format': '方案文件（yaml），或供签收的交办单（md、docx）',
  'option-split-directory': '每份一个文件，写入目录，以单位或阶段命名',
  'split-examples': `示例：
  fangan split plan.yaml -d sheets                       每个单位一份方案文件
  fangan split plan.txt --format docx -d sheets          每个单位一份 Word 交办单，供签收
  fangan split plan.txt --format docx -o all.docx        全部放在一个文件里，便于打印
  fangan split plan.yaml --unit 县教育局 --format md     只看一个单位，在终端显示
  fangan split plan.yaml --by phase -d phases            每个阶段一份方案文件`,
  merge: '汇总各单位填报的分解方案',
  'argument-sheets': '由 fangan split 写出、各单位填报后的方案文件',
  'option-into': '并入这份方案，保持其顺序和文字',
  'merge-examples': `示例：
  fangan merge sheets/*.yaml -o merged.yaml
  fangan merge sheets/*.yaml --into plan.yaml -o plan-june.yaml
  fangan merge sheets/县教育局.yaml --into plan.yaml -o plan.yaml --force`,
  new: '起草方案：从模板或去年的方案出发，逐项回答或用选项给出',
  'argument-new-file': '要写入的方案文件（默认按标题命名），- 为标准输出',
  'option-template': '从哪个模板起草；--list-templates 列出模板',
  'option-from': '从去年的方案文件或文档起草：日期顺延，清除姓名和进展',
  'option-title': '方案标题',
  'option-issuer': '发文机关（document.issuer）',
  'option-number': '发文字号（document.number）',
  'option-level': '领导小组的层级',
  'option-new-year': '方案的年份，日期随之顺延（默认今年）',
  'option-period': '方案的起止时间，例如 2026年3月至11月；各阶段按它重新排布',
  'option-set': '按路径设一个值：phases[0].time=…；等号后为空则删去；可多次使用',
  'option-yes': '不提问：没给出的都照模板',
  'option-templates': '存放模板（方案文件）的文件夹，也可写在配置的 templates 中；可多次使用',
  'option-list-templates': '列出模板后结束',
  'option-list-format': '模板列表的格式',
  'new-examples': `示例：
  fangan new                                在终端上逐项回答，写入前先预览
  fangan new plan.yaml --template work-plan --title 青禾县道路养护工作方案 --issuer 青禾县交通运输局
  fangan new plan.yaml --yes --period 2026年3月至11月 --set 'phases[0].name=部署阶段'
  fangan new 2026.yaml --from 2025.yaml --year 2026        把去年的方案改成今年的
  fangan new --list-templates --format json`,
  add: '往方案文件里添加任务、阶段、队伍等，其余内容一字不动',
  'add-examples': `示例：
  fangan add duty plan.yaml --name 修补村道破损路面 --lead 农业农村办公室 --support 财政所、各村 --time 2025年10月底前
  fangan add duty plan.yaml --under 整治村容村貌 --name 清理河道垃圾 --phase 集中整治阶段 --dry-run
  fangan add phase plan.yaml --name 总结阶段 --time 2025年11月
  fangan add organization plan.yaml --name 工作专班 --kind working-group --posts 组长=李明远（副镇长）
  fangan add target plan.yaml --text 村道完好率不低于95%`,
  'argument-add-kind': '添加什么',
  'argument-plan-file': '方案文件（.yaml、.json、.ndjson），- 表示标准输入',
  'option-add-name': '名称（指标则为所衡量的内容）',
  'option-add-id': '编号（默认：文件中的条目有编号时按名称生成）',
  'option-add-text': '名称下的正文；添加指标时只给正文，可从中读出数值',
  'option-add-number': '原文序号，如（一）',
  'option-add-phase': '所属阶段',
  'option-add-platform': '所用平台',
  'option-add-team': '承担的队伍',
  'option-add-lead': '牵头单位；多个用“、”隔开或重复给出，其他列表同此',
  'option-add-responsible': '责任单位',
  'option-add-support': '配合单位',
  'option-add-officer': '责任领导',
  'option-add-contact': '责任人、联系人',
  'option-add-time': '时间，可写原话或 EDTF：2025年9月底前、每月22日、2025-09/2025-11',
  'option-add-place': '地点',
  'option-add-participants': '参加对象',
  'option-add-open': '原文以“等”收尾、没有列全的名单：lead、responsible、support',
  'option-add-status': '进展',
  'option-add-done': '完成日期，如 2026-03-01',
  'option-add-note': '备注',
  'option-add-upper': '所对应的上级方案任务',
  'option-add-aliases': '别称、简称',
  'option-add-parent': '所隶属的组织或队伍',
  'option-add-count': '所代表的个数',
  'option-add-posts': '职务和姓名：组长=李明远（副镇长），可重复',
  'option-add-members': '组成人员',
  'option-add-carriers': '载体',
  'option-add-resources': '阵地、资源',
  'option-add-kind': '组织的类别',
  'option-add-level': '层级',
  'option-add-seat': '办公室设在何处',
  'option-add-functions': '一项职责，可重复',
  'option-add-comparator': '数值的比较方式',
  'option-add-value': '要达到的数值',
  'option-add-min': '区间下限',
  'option-add-max': '区间上限',
  'option-add-unit': '计量单位：%、个、人次',
  'option-add-under': '所属的上级任务，写名称或编号',
  'option-add-new-unit': '对第一次出现的单位不作提示',
  'option-add-dry-run': '显示会改什么，不写入',
  fmt: '把方案文件整理成统一的写法和顺序，保留注释',
  'fmt-examples': `示例：
  fangan fmt plan.yaml                      就地整理
  fangan fmt plan.yaml --diff               只看会改什么，不写入
  fangan fmt plans --check                  用于流水线：列出未整理的文件，以状态 1 结束
  fangan fmt plan.yaml --ids                每个条目都写上固定的编号
  cat plan.yaml | fangan fmt -              写到标准输出`,
  'argument-plans': '方案文件（.yaml、.json、.ndjson）、目录、通配符，- 表示标准输入',
  'option-fmt-check': '列出需要整理的文件，有则以状态 1 结束，不写入',
  'option-fmt-diff': '显示会改什么，不写入',
  'option-fmt-ids': '为没有编号的条目都写上编号（默认：同类条目有编号时才写）',
  'option-fmt-no-ids': '不写编号',
  'option-fmt-output': '写到另一个文件，不改原文件；- 表示标准输出',
  progress: '报告完成、到期和逾期情况，读回已勾选的清单',
  'argument-plan': '方案文件或文档，- 表示标准输入',
  'argument-checklists': 'fangan checklist 生成的 Markdown 清单，已勾选',
  'option-progress-as-of': '以哪一天为准判断，如 2026-03-01（默认今天）',
  'option-write': '把勾选的任务写回方案文件（status: done；给出 --as-of 时一并写明日期）',
  'option-fail-overdue': '有逾期任务时以状态 1 结束',
  'progress-examples': `示例：
  fangan progress plan.yaml                 截至今天
  fangan progress plan.yaml ticked.md --as-of 2026-03-01
  fangan progress plan.yaml ticked.md --write              并写回方案文件
  fangan progress plan.yaml --format md -o report.md
  fangan progress plan.yaml --fail-overdue --quiet         用于流水线`,
  completion: '输出命令行补全脚本：按 TAB 键补全命令、选项、单位和条目',
  'argument-shell': '哪一种 shell',
  help: '显示某个命令的帮助，或某个专题的说明',
  'argument-topic': '命令，或专题：format、times、parties、config、ignores、exit-codes',
  'help-examples': `示例：
  fangan help table                         等于 fangan table --help
  fangan help format                        方案格式一览
  fangan help times                         能读哪些时间写法，读成什么
  fangan help parties                       公文里怎样写明谁做什么
  fangan help config                        项目的配置
  fangan help ignores                       怎样忽略一条问题
  fangan help exit-codes                    什么情况下以什么状态结束`,
  'completion-examples': `示例：
  fangan completion bash >> ~/.bashrc
  fangan completion zsh >> ~/.zshrc         加在运行 compinit 的一行之后
  fangan completion fish > ~/.config/fish/completions/fangan.fish`,
}

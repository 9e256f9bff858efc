/** What the rules say, in Chinese. */

import type { englishRules } from './rules-en.ts'

export const chineseRules = (): Record<keyof ReturnType<typeof englishRules>, string> => ({
  // how a rule is shown
  'rule-page-summary': '{summary}。级别：{severity}。',
  'rule-page-guard': '哪些情况不提示：{guard}',
  'rule-page-bad': '有问题的写法：',
  'rule-page-good': '正确的写法：',

  // rules that are no functions of a plan
  'rule-schema-summary': '方案文件符合方案格式',
  'rule-schema-why': '不合格式的方案文件不可信赖，其余规则要等它改好后再查。',
  'rule-ignore-summary': '忽略问题的注释写明规则和理由，且仍然有用',
  'rule-ignore-why': '没有理由的例外无从判断；问题已经消失或期限已过的例外，会掩盖下一个错误。',
  'rule-baseline-summary': '基线只保留仍然存在的问题',
  'rule-baseline-why': '已经改好的问题，不能借旧基线悄悄重现。',
  'rule-custom-summary': '本项目自定义的规则',
  'rule-custom-why': '由配置所列的插件定义。',

  'rule-reference-summary': '引用的条目应当存在',
  'rule-reference-why':
    '读取和输出方案时，都要按 id、名称、别名去查找所引用的条目；写了一个查不到的名称，这层关系就悄悄丢失了。',
  'unresolved-reference': '{field} 写的“{name}”在本方案中找不到对应的 id、名称或别名',

  'rule-edtf-summary': '时间应为有效的 EDTF',
  'rule-edtf-why':
    '完成时限的排序、比较和日历提醒都依据 EDTF（ISO 8601-2 一、二级）；不合规的写法，例如 2 月 30 日，就成了谁也不会被提醒的期限。',
  'invalid-edtf': '“{value}”不是有效的 EDTF 时间（ISO 8601-2）',

  'rule-repeated-party-summary': '同一列表中不重复写同一单位或人员',
  'rule-repeated-party-why': '同一名称出现两次是抄录之误，往往本应是另一个名称。',
  'repeated-party': '同一列表中重复写了“{name}”，请删去一处',
  'repeated-party-first': '“{name}”最先写在这里',

  'rule-name-ending-summary': '名称末尾没有标点',
  'rule-name-ending-why': '名称要用在表格、清单和引用中，末尾带标点会使同一名称变成两个。',
  'name-ending': '名称以“{mark}”结尾',

  'rule-declared-count-summary': '宣布几项，就应列出几项',
  'rule-declared-count-why': '执行的人按清单逐项落实；说六项只列五项，谁也说不准是漏了一项，还是数字写错。',
  'rule-declared-count-guard': '以“等”结尾的列举、固定说法（如一岗双责）、只找到不足两项的列举，不作判断。',
  'declared-count': '“{name}”应为 {declared} 项，实际列出 {listed} 项：请改数字或补全',
  'declared-count-part': '“{name}”中此处是 {term}，而该部分写的是 {count}（{part}）：请改成一致',

  'rule-declared-names-summary': '前面点到的名称，后面应当一致',
  'rule-declared-names-why': '读者按前面的名称去找却找不到，就弄不清是不是同一件事。',
  'rule-declared-names-guard': '只在数目相同、多数名称对得上、且两个名称仅差一两个字时提示。',
  'declared-names': '此处称“{part}”，后文称“{other}”：请统一',
  'declared-names-other': '此处称“{other}”',

  'rule-formula-differs-summary': '同一公式前后写法应当一致',
  'rule-formula-differs-why': '前面写“5+6+N”，后面写“5+N”，读者弄不清到底有几部分。',
  'rule-formula-differs-guard': '只比较首尾相同的公式；首项或末项不同的，视为不同的提法。',
  'formula-differs': '此处写“{formula}”，别处写“{other}”：请统一，或分别写明所指',
  'formula-other': '此处写“{formula}”',

  'rule-declared-total-summary': '所说的总数应与实际相符',
  'rule-declared-total-why': '总数会写进通知，也会被收文单位逐一核对。',
  'declared-total': '写明 {declared} 项，实际 {listed} 项：请改数字或补全',

  'rule-number-sequence-summary': '同一级的序号应当连续，不缺不重',
  'rule-number-sequence-why': '大家按序号称呼各项；序号重复就分不清，序号缺失则像是漏了内容。',
  'rule-number-sequence-guard':
    '一次跳过两个以上的，视为从大表中摘录的行，不作判断；分解出的方案沿用上级序号、序号写在行中的，也不判断。',
  'number-repeated': '序号“{number}”重复：请从此处起重新编号',
  'number-gap': '“{previous}”之后直接是“{number}”，中间缺号：请补上或重新编号',
  'number-previous': '前一项是“{number}”',

  'rule-restart-without-parent-summary': '序号从头编起时，上面应有标题',
  'rule-restart-without-parent-why': '没有标题却重新编号，多半是丢了上一级标题，哪些内容属于一组就只能猜。',
  'rule-restart-without-parent-guard': '上面一行可作标题的，不作判断；每份方案只提示一次。',
  restart: '从“{number}”起重新编号，上面却没有标题：请补上一级标题',

  'rule-area-count-summary': '同一地方的村、站、学校个数前后一致',
  'rule-area-count-why': '统计进度要以这个数为底数，底数却有两个。',
  'rule-area-count-guard': '只说其中一部分的（全镇12个村中的8个）和不同种类的，不查。',
  'area-count': '此处为“{quote}”，别处为“{other}”：请更正其中一处',
  'area-other': '此处为“{other}”',

  'rule-heading-marks-summary': '标题序号按层次使用：一、（一）1.（1）',
  'rule-heading-marks-why': 'GB/T 9704—2012 这样规定层次序数，读者和程序都凭序号认层次。',
  'rule-heading-marks-guard':
    '默认关闭，在配置或 --rule 中给出级别后才查。小数编号、“第X阶段”“一是”不查。每种序号、每种跳级只提示一次。',
  'heading-mark': '序号“{number}”应写成“{right}”的样式',
  'heading-level': '此处用“{number}”，应先用“{left}”：跳了一级',

  'rule-duty-without-party-summary': '同组任务多数写明了责任单位时，每项都应写明',
  'rule-duty-without-party-why': '没有责任单位的任务没有人做；同组其他任务都有，多半是漏写。',
  'rule-duty-without-party-guard':
    '同组至少一半写明责任单位时才提示；上级任务的责任单位视为已写明；标签后空着的，由 empty-label 提示。',
  'duty-without-party': '“{name}”没有责任单位，同组 {all} 项中有 {answered} 项已写明：请补上',

  'rule-empty-label-summary': '标签后面应有内容',
  'rule-empty-label-why': '“牵头单位：”后面空着，等于表没填完，任务分解表里就是一个空格。',
  'rule-empty-label-guard': '名单写在下一行的，以及隐去姓名的，不算空。',
  'empty-label': '“{label}”后面是空的：请填写，或删去这一行',

  'rule-several-leads-summary': '牵头单位只应有一个',
  'rule-several-leads-why': '有两个牵头单位，就会互相等靠，出了问题也无从追问。',
  'rule-several-leads-guard':
    '写明“双牵头”“共同牵头”“分别由……牵头”的，或规定列第一位的为牵头单位的，以及活动的主办单位，不作判断。',
  'several-leads': '有 {count} 个牵头单位（{leads}）：请留一个，如“{first}”，其余改为配合',
  'several-leads-often': '有 {items} 项各有多个牵头单位（此处为{leads}）：请写明“列第一位的为牵头单位”，或每项只留一个',

  'rule-no-lead-summary': '其他任务有牵头单位时，多家共同负责的任务也应有',
  'rule-no-lead-why': '几家共同负责而没有牵头，就没有人召集。',
  'rule-no-lead-guard':
    '半数以上任务有牵头单位时才提示；只有一家责任单位，或一家单位加“各村”一类的，不需要牵头；各单位各有分工语句的，也不提示。',
  'no-lead': '“{units}”共同负责，却没有牵头单位：请指定一个，如“{first}”',

  'rule-lead-also-supports-summary': '一个单位在一项任务里只有一个角色',
  'rule-lead-also-supports-why': '牵头单位本就要做，再列为配合，多半是想写别的单位。',
  'lead-also-supports': '“{unit}”已是牵头单位，又列为配合单位：请删去此处',
  'lead-also-supports-lead': '“{unit}”在此处牵头',

  'rule-unit-not-constituted-summary': '任务应交给方案明确的成员单位',
  'rule-unit-not-constituted-why': '有任务却不在成员单位名单里，开会不通知它，也可能根本没有这个单位。',
  'rule-unit-not-constituted-guard':
    '只在方案列出三个以上成员单位、且名单未以“等”结尾时提示；配合单位和保障措施中的单位不查；四分之一以上单位不在名单上的，不视为成员名册。',
  'unit-not-constituted': '“{unit}”有任务，却不在成员单位之列：请补入名单，或改正名称',

  'rule-unit-two-names-summary': '同一单位应用同一名称',
  'rule-unit-two-names-why': '同一单位两种叫法，按单位出表时会变成两行，每行只有一半任务。',
  'rule-unit-two-names-guard': '方案写明的简称、层级字样或括注的有无，不算两个名称。',
  'unit-two-names': '“{name}”与别处的“{other}”像是同一单位：请统一为“{other}”',
  'unit-other-name': '别处称“{name}”',

  'rule-abbreviation-before-definition-summary': '简称应先说明、后使用',
  'rule-abbreviation-before-definition-why': '从头读的人会先碰到一个还没交代的名称。',
  'rule-abbreviation-before-definition-guard': '标题里的，以及属于更长名称一部分的，不作判断。',
  'abbreviation-before-definition': '简称“{name}”在说明之前已经使用：请把“以下简称”移到第一次出现处',
  'abbreviation-defined': '“{name}”在此处说明',

  'rule-unused-abbreviation-summary': '说明了简称就应使用',
  'rule-unused-abbreviation-why': '没有用到的简称是多余的；更常见的是后文用了另一个简称。',
  'unused-abbreviation': '说明了简称“{name}”，后文却没有用到：请删去说明，或统一用它',

  'rule-attachment-missing-summary': '正文提到的附件应当列出',
  'rule-attachment-missing-why': '读者按“见附件”去找，却没有这份附件。',
  'rule-attachment-missing-guard': '没有编号的“附件”，只要列有附件即可；附件的标题可以夹在正文各行之间。',
  'attachment-missing': '正文写“{cited}”，而所列附件共 {listed} 份：请补上附件，或删去此处',

  'rule-attachment-not-cited-summary': '所列附件应在正文中提到',
  'rule-attachment-not-cited-why': '正文没有提到的附件容易被忽略。',
  'rule-attachment-not-cited-guard': '只有一份附件、正文已有提及的，不作判断。',
  'attachment-not-cited': '附件{number}“{name}”正文没有提到：请写明用在何处',

  'rule-phase-order-summary': '各阶段的时间应先后衔接',
  'rule-phase-order-why': '时间重叠的两个阶段会争同一段时间；结束早于开始的阶段则无法执行。',
  'rule-phase-order-guard': '前后阶段共用的交界日或交界月，隐去年份的日期，以及写明“边排查、边整治”的，不作判断。',
  'phase-reversed': '“{name}”的结束早于开始（{time}）：请对调或改正',
  'phase-overlap': '“{name}”（{time}）开始时，“{other}”（{otherTime}）尚未结束：请调整其中一个日期',
  'phase-out-of-order': '“{name}”（{time}）早于排在前面的“{other}”（{otherTime}）：请改正日期或顺序',
  'phase-other': '“{name}”在此处',

  'rule-phase-gap-summary': '相邻阶段之间不应有空档',
  'rule-phase-gap-why': '空档期该做什么没有交代，多半是日期写错。',
  'rule-phase-gap-guard': '三天以内的间隔，写明假期、汛期的，逐条列出的工作，以及各段都不相接的日程、轮次，不作判断。',
  'phase-gap': '“{other}”到 {to} 结束，“{name}”到 {from} 才开始：请衔接起来',

  'rule-phase-coverage-summary': '各阶段合起来应等于方案的起止时间',
  'rule-phase-coverage-why': '总的起止时间与各阶段对不上，就不知道以哪个为准。',
  'rule-phase-coverage-guard': '只在各阶段都有日期时提示。',
  'phase-coverage': '方案时间为“{stated}”，各阶段却是 {from} 至 {to}：请改成一致',
  'phase-first': '各阶段从此处开始',

  'rule-phase-undated-summary': '各阶段应写明时间',
  'rule-phase-undated-why': '没有时间的阶段排不进日程，也无从催办。',
  'rule-phase-undated-guard': '文字里已有月份、季度、年份的，不作判断。',
  'phase-undated': '“{name}”没有时间，其他阶段有：请补上',
  'phases-undated': '{count} 个阶段都没有时间：请写明各阶段起止',

  'rule-deadline-outside-plan-summary': '完成时限应在方案的起止时间之内',
  'rule-deadline-outside-plan-why': '方案结束后才到期的任务没人验收；发文之前就到期的任务一下达就已逾期。',
  'rule-deadline-outside-plan-guard':
    '已完成的、开始较早的、反复进行的、没有终点的、隐去年份的，以及结束后十五日内总结上报、公示归档的，不作判断。',
  'deadline-after-plan': '时限“{time}”晚于方案结束时间 {edge}：请提前，或延长方案',
  'deadline-before-plan': '时限“{time}”早于方案开始或印发时间 {edge}：请改正',
  'plan-end': '方案到 {edge} 结束',
  'plan-start': '方案从 {edge} 开始',

  'rule-deadline-outside-phase-summary': '任务的时限应在所属阶段之内',
  'rule-deadline-outside-phase-why': '阶段结束就要验收，时限更晚的任务到那时还没有完成。',
  'rule-deadline-outside-phase-guard': '结束后 15 日内的总结、上报不查；结束前已经开始的“旬”也不查。',
  'deadline-outside-phase': '时限“{time}”不在所属的“{phase}”（{phaseTime}）之内：请改时限或改阶段',

  'rule-impossible-date-summary': '日期应当存在',
  'rule-impossible-date-why': '没有 9 月 31 日，各人会各自理解。',
  'impossible-day': '没有“{date}”这一天：{month} 月只有 {last} 天',
  'impossible-month': '没有“{date}”：一年只有十二个月',

  'rule-deadline-missing-summary': '同组任务多数有时限时，每项都应有',
  'rule-deadline-missing-why': '没有时限的那一项总是往后拖。',
  'rule-deadline-missing-guard':
    '同组三分之二以上有时限时才提示，公文中还须多数写在标签或表格栏内；“长期”“全年”以及所属阶段都算时限。',
  'deadline-missing': '“{name}”没有完成时限，同组 {all} 项中有 {dated} 项已写明：请补上',

  'rule-deadline-unreadable-summary': '完成时限应能读成日期',
  'rule-deadline-unreadable-why': '读不出日期的时限不会排序，也进不了日历。',
  'rule-deadline-unreadable-guard': '“长期”一类、反复进行的、以某事为起点的，不作判断。',
  'deadline-unreadable': '从“{text}”读不出日期：请写明日期，或用 edtf 注明',

  'rule-reversed-time-summary': '时间的结束不应早于开始',
  'rule-reversed-time-why': '两个日期必有一个写错，却看不出是哪一个；这样的时间也进不了日历。',
  'rule-reversed-time-guard': '隐去年份的不作判断；阶段的时间由 phase-order 提示。',
  'reversed-time': '“{time}”的结束早于开始：请对调或改正',

  'rule-deadline-load-summary': '一个单位不宜在同一周有许多任务到期',
  'rule-deadline-load-why': '一周内任务扎堆到期，多半是排期时没有顾及，总有几项会误期。',
  'rule-deadline-load-guard': '一周超过五项才提示；已完成、已取消的，“各村”一类以及年底到期的不计。',
  'deadline-load': '“{unit}”在 {week} 这一周有 {count} 项任务到期：请错开',

  'rule-vague-wording-summary': '要求应当能够核查',
  'rule-vague-wording-why': '“尽快”“适时”永远不会逾期；没有日期、数量或标准，就说不清做没做到。',
  'rule-vague-wording-guard':
    '指导思想、原则、目标不查；句中已有数字、日期、周期的不查；“可给予适当奖励”一类的许可不查；每节只提示一次。',
  'vague-wording': '“{word}”无从核查（{sentence}）：请写明日期、数量或标准',

  'rule-cadence-without-actor-summary': '反复要做的事应写明由谁做',
  'rule-cadence-without-actor-why': '每月要做的事没写明谁来做，就不会有人做。',
  'rule-cadence-without-actor-guard':
    '句中已有主语的不查；同组多数任务已有责任单位的，由另一条规则提示；文档中同组任务都没有写责任单位的，不查。',
  'cadence-without-actor': '“{name}”（{time}）没有写明由谁来做：请补上',

  'rule-group-without-head-summary': '有成员的小组应有负责人',
  'rule-group-without-head-why': '没有组长的小组没有人召集。',
  'rule-group-without-head-guard':
    '隐去姓名的组长、写明牵头单位的，都算有负责人；由若干单位组成的组、另有“总负责”的，以及多数工作组只列人员的，不提示。',
  'group-without-head': '“{name}”列了成员，却没有组长：请补上',

  'rule-office-without-seat-summary': '下设的办公室应写明设在哪里、由谁负责',
  'rule-office-without-seat-why': '材料要报送办公室，却不知道办公室在哪里。',
  'rule-office-without-seat-guard': '原有的办公室（如党政办公室）不查。',
  'office-without-seat': '没有写明“{name}”设在哪里：请补上“设在……”',
  'office-without-seat-or-head': '没有写明“{name}”设在哪里、由谁负责：请补上',

  'rule-member-count-summary': '成员名单应与所说人数一致',
  'rule-member-count-why': '不是漏列了人，就是人数没有更新。',
  'rule-member-count-guard': '名单里有“各村党支部书记”这类合写的，不作判断。',
  'member-count': '“{name}”写明成员 {declared} 人，名单为 {listed} 人：请改成一致',

  'rule-post-held-twice-summary': '一人担任的职务只应有一人',
  'rule-post-held-twice-why': '一个小组两个组长，不知道听谁的。',
  'rule-post-held-twice-guard':
    '第一组长、双组长、常务和执行职务、隐去的姓名，不作判断；书记和行政主要负责人同为组长的，不查。',
  'post-held-twice': '“{group}”的{post}既是“{other}”又是“{name}”：请留一个，或写明双{post}',
  'post-other-holder': '此处{post}是“{name}”',

  'rule-name-differs-summary': '同一职务前后应是同一人',
  'rule-name-differs-why': '两个姓名总有一个写错，或者换人后没有改全。',
  'rule-name-differs-guard': '副职、原职、没有写明单位的职务和隐去的姓名，不作判断。',
  'name-differs': '此处{title}是“{name}”，别处是“{other}”：请核对',
  'name-other': '此处{title}是“{name}”',

  'rule-target-incomplete-summary': '指标应写明对象、单位和比较方式',
  'rule-target-incomplete-why': '98 是百分数还是个数？说不清的指标没法考核。',
  'rule-target-incomplete-guard': '名次、得分没有单位，不查；文中的办理时限和“其中”所述的部分，也不查。',
  'target-without-subject': '没有写明什么要达到 {figure}：请补上',
  'target-without-unit': '“{subject}”为 {figure}，没有单位：请补上',
  'target-without-comparator': '“{subject}”为 {figure}，没有写明不低于、不高于还是等于：请补上 comparator',

  'rule-target-conflict-summary': '同一指标只应有一个数值',
  'rule-target-conflict-why': '考核时各取所需，说不清以哪个为准。',
  'rule-target-conflict-guard': '年份、阶段、地点不同的，以及对象过于笼统的，不作判断。',
  'target-conflict': '“{subject}”此处为 {figure}，别处为 {other}：请统一',
  'target-other-value': '此处为 {figure}',

  'rule-target-unattached-summary': '其他指标有责任单位或时限时，每个都应有',
  'rule-target-unattached-why': '没有责任单位、没有时限的指标没有人负责。',
  'rule-target-unattached-guard': '方案中已有指标写明责任单位或时限时才提示。',
  'target-unattached': '“{subject}”既没有责任单位也没有时限，其他指标有：请补上',

  'rule-target-without-duty-summary': '每项指标都有任务去落实',
  'rule-target-without-duty-why': '没有任务对应的指标，往往到年底才有人想起。',
  'rule-target-without-duty-guard': '文档、任务不足三项的方案、已写明责任单位的指标，不查；有一个词相同即可。',
  'target-without-duty': '没有一项任务与“{subject}”有关：请补充任务，或写明由谁负责',

  'rule-percentage-range-summary': '比率不应超过 100%',
  'rule-percentage-range-why': '980% 这样的比率是笔误，却会一份份抄下去。',
  'rule-percentage-range-guard': '增长、完成、投资、产值等可以超过 100% 的，不查。',
  'percentage-range': '“{figure}”不可能是比率（{subject}）：请改正',

  'rule-reversed-range-summary': '范围应从小到大',
  'rule-reversed-range-why': '写成“15-10个”，不一定只是顺序反了，也可能数字写错。',
  'rule-reversed-range-guard': '“从15降到10”一类、日期、文号，不作判断。',
  'reversed-range': '范围“{range}”前大后小：应写成“{right}”',

  'rule-document-number-summary': '发文字号应为“代字〔年〕N号”',
  'rule-document-number-why':
    '公文按发文字号归档和检索；GB/T 9704—2012 第 7.2.5 条规定年份用〔〕、不编虚位、不加“第”字。',
  'rule-document-number-guard': '隐去的文号和 2013 年以前的文号，不查。',
  'document-number': '发文字号“{number}”应写成“{right}”',
  'document-number-unknown': '发文字号“{number}”不是“代字〔年〕N号”的形式：请补全',
  'document-number-year': '发文字号的年份是 {year}，成文日期却是 {issued}：请核对',
  'document-issued': '成文日期 {issued}',

  'rule-issue-date-summary': '有文号的公文应有成文日期，且不早于所依据的文件',
  'rule-issue-date-why': '成文日期决定方案何时生效；早于所依据的文件，必有一处写错。',
  'rule-issue-date-guard': '隐去年份的，不作判断。',
  'issue-date-missing': '有发文字号（{number}），却没有成文日期：请补上 issued',
  'issue-date-incomplete': '成文日期“{issued}”没有写到日：请补全',
  'issue-date-before-basis': '成文日期 {issued} 早于所依据的《{title}》（{number}）：请核对',
  'basis-cited': '此处引用《{title}》',

  'rule-title-kind-summary': '正文对方案的称呼应与标题一致',
  'rule-title-kind-why': '标题和正文称呼不一，多半是从别的方案套改而来。',
  'rule-title-kind-guard': '“本方案”这类通称，不查。',
  'title-kind': '正文称“{called}”，标题称“{titled}”：请统一',
  'title-here': '标题称“{titled}”',

  'rule-transmittal-summary': '印发语应当完整',
  'rule-transmittal-why': '“现将《……》”后面要有“印发给你们”，否则不成句。',
  transmittal: '印发语缺少“印发给你们”（{sentence}）：请补上',

  'rule-basis-title-summary': '引用的文件应有完整名称',
  'rule-basis-title-why': '“关于印发的通知”丢了所印发文件的名称，谁也查不到。',
  'basis-without-name': '引用的“{title}”缺少文件名：请补全',
  'basis-unbalanced': '“{title}”中的书名号不成对：请补全',

  'rule-unbalanced-marks-summary': '引号、括号、书名号应成对',
  'rule-unbalanced-marks-why': '没有闭合的引号或括号，会让后面整段都像是引文。',
  'rule-unbalanced-marks-guard': '“1）”一类序号，以及在下一段闭合的，不作判断。',
  'unbalanced-marks': '符号 {mark} 缺少对应的 {pair}（{around}）：请补全',

  'rule-repeated-paragraph-summary': '同一段文字不应出现两次',
  'rule-repeated-paragraph-why': '多半是复制后忘了改，第二处本该另有内容。',
  'rule-repeated-paragraph-guard':
    '不足 30 字的行、表格、文件标题和“奖励办法：……”一类的项不查；出现四次以上的，视为固定格式的用语。',
  'repeated-paragraph': '这段文字（{start}……）前面已经有过：请删去，或改成此处应写的内容',
  'repeated-first': '第一次出现在此处',

  'rule-doubled-words-summary': '词语不应重复',
  'rule-doubled-words-why': '这类笔误拼写检查看不出来。',
  'rule-doubled-words-guard':
    '有意重叠的动词、兼作名词和动词的词（服务服务对象、该处置处置）、“一事一议”“随到随收”一类，不查。',
  'doubled-words': '“{quote}”重复：应为“{once}”',

  'rule-damaged-text-summary': '文字经转换、复制后没有受损',
  'rule-damaged-text-why': '简繁混用、编码读错留下的乱码、机器逐词替换的同义词，都说明文中的名称不可尽信。',
  'rule-damaged-text-guard':
    '另一种字体不足三个不同的字（可能是人名）不查；正常文字里也有的个别词不查。每种情况只提示一次。',
  'mixed-script': '简体和繁体混用（{characters}）：请统一字体',
  mojibake: '“{quote}”是编码读错留下的乱码：请恢复原文',
  'spun-text': '文字像是被机器逐词替换过（“{quote}”等，共 {count} 处）：请找回原文',

  'rule-placeholder-summary': '不应留有待填的内容',
  'rule-placeholder-why': '方案印发后还留着“待定”“××”，等于没有责任人、没有日期。',
  'rule-placeholder-guard': '“另行通知”和隐去几位的电话号码不查；同一种符号全文只提示一次。',
  placeholder: '“{quote}”尚待填写：请补全',
  placeholders: '“{quote}”尚待填写，全文共 {count} 处：请补全',

  'rule-truncated-summary': '文字应当完整',
  'rule-truncated-why': '在半句话处结束，多半是复制时截断，丢掉的可能正是一项任务。',
  'rule-truncated-guard': '文稿只看结尾；短行、日期、署名不需要句号。',
  truncated: '文字在此处中断（……{end}）：请补全',

  'rule-lead-not-unit-summary': '牵头的应是一个具体单位',
  'rule-lead-not-unit-why': '“各有关单位牵头”等于没有牵头；写个人的，人一调动任务就没了着落。',
  'rule-lead-not-unit-guard': '“各村”“各街道”在本地牵头，不查；只查任务。',
  'lead-is-collective': '“{name}”不是能牵头的具体单位：请指定一个',
  'lead-is-person': '“{name}”是个人：牵头请写单位，个人请写入 officer 或 contact',

  'rule-long-duty-name-summary': '任务名称不宜过长',
  'rule-long-duty-name-why': '任务表、清单和提醒都只显示名称，细节应写在 text 里。',
  'rule-long-duty-name-guard': '从文稿读出的方案，不查。',
  'long-duty-name': '任务名称有 {length} 个字，超过 {longest} 个：请缩短，其余移到 text',

  'rule-no-oversight-summary': '任务较多的方案应写明如何督查',
  'rule-no-oversight-why': '没有督查、报送或考核，没做的事就没有人发现。',
  'rule-no-oversight-guard': '活动方案和任务不足八项的方案，不查。',
  'no-oversight': '方案有 {count} 项任务，却没有督查、报送或考核的内容：请补上',

  'rule-event-times-summary': '活动的结束时间应晚于开始时间',
  'rule-event-times-why': '参加的人不知道哪个时间是对的。',
  'rule-event-times-guard': '跨夜的活动，不作判断。',
  'event-times-none': '“{range}”起止时间相同：请改正其中一个',
  'event-times': '“{range}”的结束早于开始：请改正，或用 24 小时制',

  'rule-outdoor-safety-summary': '户外活动写明遇雨和意外怎么办',
  'rule-outdoor-safety-why': '到了当天才问谁决定改期、急救箱在哪里，就晚了。',
  'rule-outdoor-safety-guard': '只查活动方案；文中有安全、天气、改期的话即可。',
  'outdoor-safety': '有“{sign}”，却没有天气、安全、急救方面的话：请写明遇雨和发生意外怎么办',

  'rule-duty-conflict-summary': '同一项任务前后的牵头单位应一致',
  'rule-duty-conflict-why': '两家都会说指的是对方。',
  'rule-duty-conflict-guard': '名称不足五个字的、没有牵头单位的，不作判断。',
  'duty-conflict': '“{name}”此处由“{lead}”牵头，别处由“{other}”牵头：请统一',
  'duty-first': '此处由“{lead}”牵头',

  'rule-undefined-framework-summary': '带数字的提法应有具体内容',
  'rule-undefined-framework-why': '只写“四有”，没参加会的人不知道是哪四有。',
  'rule-undefined-framework-guard': '固定说法，以及在句中或下级标题里已经展开的，不查。',
  'undefined-framework': '“{name}”没有展开：请列出具体内容',

  'rule-status-mismatch-summary': '任务状态应与完成日期一致',
  'rule-status-mismatch-why': '进度按状态统计，已完成却没有标记的任务会被报成逾期。',
  'status-mismatch': '“{name}”标为 {status}，却有完成日期 {done}：请改为 done，或删去日期',
  'status-parts-open': '“{name}”标为 done，其中的“{part}”却没有完成：请核对',
  'status-part': '“{part}”尚未完成',
})

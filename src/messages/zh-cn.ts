/** The sentences in Chinese: code → sentence with `{holes}`. */

import type { Catalogue } from './messages.ts'

export const chinese: Catalogue = {
  // findings
  'unresolved-reference': '{field} 写的“{name}”在本方案中找不到对应的 id、名称或别名',
  'invalid-edtf': '“{value}”不是有效的 EDTF 时间（ISO 8601-2）',

  // the file system
  'file-missing': '文件不存在',
  'file-is-directory': '这是目录，不是文件',
  'file-unreadable': '文件无法读取（{reason}）',
  'file-exists': '文件已存在，未作改动',
  'file-unwritable': '文件无法写入（{reason}）',
  'hint-force': '如需覆盖，请加 --force',
  'hint-directory': '请写出具体文件，例如 {path}/*.md',
  'output-conflict': '有两份结果都要写入 {path}',

  // the command line
  'usage-unknown-option': '没有选项 {option}',
  'usage-unknown-command': '没有命令 {command}',
  'usage-missing-argument': '没有可读取的内容：缺少 {argument}',
  'usage-missing-value': '选项 {option} 需要一个值',
  'usage-bad-choice': '{option} 不能取 {value}；可取的值：{choices}',
  'usage-bad-number': '{option} 不能取 {value}；应为 {min} 到 {max} 的整数',
  'usage-conflict': '{option} 与 {other} 不能同时使用',
  'usage-extra-argument': '参数过多',
  'usage-other': '用法有误：{reason}',
  'usage-stdin-twice': '标准输入（-）只能读取一次',
  'hint-did-you-mean': '是否要用 {suggestion}？',
  'hint-help': '用法见 fangan {command} --help',
  'hint-help-program': '命令一览见 fangan --help',

  // what a run says
  'document-without-plan': '这份文档里没有找到方案',
  'plan-invalid': '这份方案文件有 {count} 处问题，无法使用',
  'hint-check': '用 fangan check {file} 查看各处问题及其位置',
  wrote: '已写入 {path}',
  'wrote-plans': '已将 {count} 份方案写入 {path}',
  'summary-clean': '{plans} 份方案（{files} 个文件）没有问题',
  'summary-found': '{files} 个文件：错误 {errors} 处，警告 {warnings} 处，提示 {infos} 处',
  hint: '建议',
  'severity-error': '错误',
  'severity-warning': '警告',
  'severity-info': '提示',
  bug: 'fangan 程序出错：{reason}',
  'bug-report': '请反馈此问题（npm bugs fangan），附上以下内容；如方便，请一并附上输入文件',

  // the rules
  'rule-reference-summary': '引用的条目应当存在',
  'rule-reference-why':
    '读取和输出方案时，都要按 id、名称、别名去查找所引用的条目；写了一个查不到的名称，这层关系就悄悄丢失了。',
  'rule-edtf-summary': '时间应为有效的 EDTF',
  'rule-edtf-why':
    '完成时限的排序、比较和日历提醒都依据 EDTF（ISO 8601-2 一、二级）；不合规的写法，例如 2 月 30 日，就成了谁也不会被提醒的期限。',

  // reading documents
  'file-too-large': '文件有 {size} MB，上限为 {limit} MB',
  'hint-too-large': '一份方案通常不过几百 KB；请拆分文件，或确认是否选错了文件',
  'file-empty': '文件是空的',
  'file-blank': '文件里只有空白',
  'file-binary': '这是二进制文件，不是文本',
  'line-too-long': '第 {line} 行超过 {limit} 个字符，不像正常文稿',
  'format-not-read': '从内容看这是 {format} 文件，目前不读这种格式',
  'text-undecodable': '文字既不是 UTF-8、UTF-16，也不是 GB18030：第一个无法识别的字节在偏移 {offset} 处',
  'hint-save-as-utf8': '请另存为 UTF-8 编码',
  'hint-save-as-text': '请用原程序打开，另存为纯文本（.txt）或 Markdown（.md）后再读',
  'hint-table-as-markdown': '请把表格复制到 Markdown 文件（.md），写成竖线表格后再读',
  'hint-unpack': '请先解压，再指定其中的文稿',
  'hint-copy-text': '请把其中的文字复制到 .txt 文件，或直接读它的原稿',
  'hint-recognise-text': '请先做文字识别，把结果存为 .txt',
  'hint-split-line': '请把文字分行，一段一行',
}

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
}

/** The sentences in English, the language that every other catalogue is checked against: code → sentence with `{holes}`. */

export const english = {
  // findings
  'unresolved-reference': '{field} names “{name}”, but no item of this plan has that id, name or alias',
  'invalid-edtf': '“{value}” is not a valid EDTF time (ISO 8601-2)',

  // the file system
  'file-missing': 'there is no such file',
  'file-is-directory': 'this is a directory, not a file',
  'file-unreadable': 'the file cannot be read ({reason})',
  'file-exists': 'the file exists already and is left as it is',
  'file-unwritable': 'the file cannot be written ({reason})',
  'hint-force': 'use --force to overwrite it',
  'hint-directory': 'name the files themselves, for example {path}/*.md',
} as const

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
  'output-conflict': 'two results would be written to {path}',

  // the command line
  'usage-unknown-option': 'unknown option {option}',
  'usage-unknown-command': 'unknown command {command}',
  'usage-missing-argument': 'nothing to read: {argument} is missing',
  'usage-missing-value': 'option {option} needs a value',
  'usage-bad-choice': '{value} is no value of {option}; it takes {choices}',
  'usage-bad-number': '{value} is no value of {option}; it takes a whole number from {min} to {max}',
  'usage-conflict': '{option} and {other} cannot be used together',
  'usage-extra-argument': 'too many arguments',
  'usage-other': 'wrong use: {reason}',
  'usage-stdin-twice': 'standard input (-) can be read only once',
  'hint-did-you-mean': 'did you mean {suggestion}?',
  'hint-help': 'fangan {command} --help shows how it is used',
  'hint-help-program': 'fangan --help lists the commands',

  // what a run says
  'document-without-plan': 'no plan was found in this document',
  'plan-invalid': 'this plan file is not valid and cannot be used (problems: {count})',
  'hint-check': 'fangan check {file} shows them with their places',
  wrote: 'wrote {path}',
  'wrote-plans': 'wrote {path} (plans: {count})',
  'summary-clean': 'no problems (files: {files}, plans: {plans})',
  'summary-found': 'errors: {errors}, warnings: {warnings}, notes: {infos} (files: {files})',
  hint: 'hint',
  'severity-error': 'error',
  'severity-warning': 'warning',
  'severity-info': 'info',
  bug: 'fangan has a bug: {reason}',
  'bug-report': 'please report it (npm bugs fangan) with the lines below and, if you may share it, the input',

  // the rules
  'rule-reference-summary': 'a reference to another item names one that exists',
  'rule-reference-why':
    'Whoever reads or renders the plan looks the name up among the ids, names and aliases of the plan; a name that leads nowhere silently drops the connection.',
  'rule-edtf-summary': 'a time is valid EDTF',
  'rule-edtf-why':
    'Deadlines are sorted, compared and put into calendars by their EDTF form (ISO 8601-2 level 1 and 2); a value that is not EDTF, such as the 30th of February, is a deadline that nobody will be reminded of.',

  // reading documents
  'file-too-large': 'this file has {size} MB, the limit is {limit} MB',
  'hint-too-large': 'a plan is a few hundred kilobytes at most; cut the file, or check that it is the right one',
  'file-empty': 'the file is empty',
  'file-blank': 'the file holds nothing but white space',
  'file-binary': 'this is a binary file, not text',
  'line-too-long': 'line {line} has more than {limit} characters; no document has such lines',
  'format-not-read': 'this is a {format} file by its content, and fangan does not read that format',
  'text-undecodable': 'the text is neither UTF-8 nor UTF-16 nor GB18030: the first bad byte is at offset {offset}',
  'hint-save-as-utf8': 'save it again as UTF-8',
  'hint-save-as-text': 'open it in its program, save it as plain text (.txt) or Markdown (.md), and read that',
  'hint-table-as-markdown': 'copy the table into a Markdown file (.md) as a pipe table, and read that',
  'hint-unpack': 'unpack it and name the documents in it',
  'hint-copy-text': 'copy the text out of it into a .txt file, or read the document that it was made from',
  'hint-recognise-text': 'run text recognition on it and save the result as .txt',
  'hint-split-line': 'break the text into lines, one paragraph a line',
} as const

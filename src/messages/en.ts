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
  'file-too-large': 'this file has {size} MB; the limit is {limit} MB',
  'hint-too-large': 'a plan is a few hundred kilobytes at most; cut the file, or check that it is the right one',
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
  'usage-stdin-twice': 'standard input (-) can be read only once',
  'hint-did-you-mean': 'did you mean {suggestion}?',
  'hint-help': 'fangan {command} --help shows how it is used',
  'hint-help-program': 'fangan --help lists the commands',

  // what a run says
  'document-without-plan': 'no plan was found in this document',
  'plan-invalid': 'this plan file has {count} problems and cannot be used',
  'hint-check': 'fangan check {file} shows them with their places',
  wrote: 'wrote {path}',
  'wrote-plans': 'wrote {count} plans to {path}',
  'summary-clean': 'no problems in {plans} plans ({files} files)',
  'summary-clean-one': 'no problems',
  'summary-found': '{errors} errors, {warnings} warnings, {infos} notes in {files} files',
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
} as const

/** `fangan help exit-codes`, in English. */

export const text = `# Exit statuses

0 :: done, and nothing found
1 :: something was found: check has findings at or above --fail-on (error unless told otherwise) or more warnings than --max-warnings; parse read less than --min-coverage; progress --fail-overdue met something overdue; fmt --check found a file to be formatted; merge found sheets that differ, or what the plan does not have; diff --exit-code found a difference; trace --exit-code found something not answered, late, or naming no duty above
2 :: wrong use, or an input that cannot be read: the message says where, what and what to do
3 :: a bug in fangan; the message says how to report it

The highest one wins where several inputs end differently. Results go to standard output or -o FILE, everything said to you to standard error; --quiet silences all but errors. A file is written whole or not at all, and an existing one is replaced only with --force.`

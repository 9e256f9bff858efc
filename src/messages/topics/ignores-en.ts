/** `fangan help ignores`, in English. The tests check the example as a plan file. */

export const text = `# Silencing a finding where it stands

A comment on the line of a finding, or on the line above it, silences one rule there:

  fangan: 1
  title: 云汀镇秋季道路养护方案
  duties:
    - {name: 疏通道路两侧排水沟, lead: 各村}
    # fangan-ignore duty-without-party: 另行分工 [until 2099-12-31]
    - name: 修补村道破损路面

The rule is the word at the end of a finding; the reason stands behind the colon, and the last day on which the comment holds, if wanted, in brackets. So that no exception is forgotten, a comment without a reason, without effect or past its day is itself a finding (of the rule ignore).

## Other ways to silence

--rule ID=off :: a rule, in this run
rules: {ID: off} :: a rule, in the project: fangan help config
overrides, ignores :: a rule, or all, in some files
--baseline FILE :: all findings that there are now: only new ones are shown
--since REVISION :: all that has not changed since a git revision`

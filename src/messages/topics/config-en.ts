/** `fangan help config`, in English. The tests read the example as a configuration. */

export const text = `# The configuration of a project

fangan.config.yaml, or the key fangan of package.json, is found upwards from each file: the nearest one holds. --config FILE names one for all. Paths and patterns are relative to it, and everything in it is optional.

  rules:
    vague-wording: off
    deadline-load: {level: warning}
  overrides:
    - files: [archive/**]
      rules: {reference: warning}
  ignores: [drafts/**]
  units:
    - {name: 青禾县农业农村局, aliases: [县农业局]}
    - {name: 各乡镇, members: [云汀镇, 澄湖镇]}
  firstIsLead: true
  labels: {lead: [主抓单位], responsible: [承办处室]}
  plugins: [./rules/ours.mjs]
  templates: [./templates]
  failOn: warning
  maxWarnings: 20

rules :: the level of a rule: off, info, warning or error; {level, …} where it takes options: fangan explain RULE
overrides :: rules and firstIsLead for some files; later ones win
ignores :: files that check leaves out
units :: the units that there are: full names, short names, and whom a collective means
firstIsLead :: where several units answer and none is said to lead, the first leads
labels :: labels of parties that your documents use and fangan does not know: lead, responsible, support, officer, contact, time, place, participants
plugins :: rules of your own, as ES modules
templates :: folders of templates of your own, for fangan new
failOn, maxWarnings :: when check ends with status 1

Options on the command line win over the configuration. fangan schema config prints the JSON Schema, for editors.`

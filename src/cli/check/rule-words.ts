/** What every rule that may have spoken is called and why it is there, for reports that describe the rules too. */

import { rules } from '../../check/rules.ts'
import { ownRules } from '../../gate/own-rules.ts'
import type { RuleWords } from '../../report/sarif.ts'
import type { Session } from '../session.ts'
import { FileRules } from './file-rules.ts'

export async function ruleWords(session: Session): Promise<RuleWords[]> {
  const { catalogue, configs, io } = session
  const known = [...ownRules, ...rules].map(({ id, severity, summary, why }) => {
    return { id, severity, summary: catalogue[summary], why: catalogue[why] }
  })
  const files = new FileRules(configs, io, { levels: [], today: '' })
  const custom = await files.customOf(await configs.of('-'))
  return [...known, ...custom.map(({ id, severity, words }) => ({ id, severity, ...words }))]
}

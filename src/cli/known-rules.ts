/** Every rule that there is where fangan runs: its own, and those that plugins of the project add. */

import { rules } from '../check/rules.ts'
import { ownRules } from '../gate/own-rules.ts'
import type { RuleDocument } from '../report/rule-page.ts'
import { FileRules } from './check/file-rules.ts'
import type { Session } from './session.ts'

export async function knownRules({ configs, io }: Session): Promise<RuleDocument[]> {
  const files = new FileRules(configs, io, { levels: [], today: '' })
  return [...ownRules, ...rules, ...(await files.customOf(await configs.of('-')))]
}

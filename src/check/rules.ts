/** All rules, in the order in which they are listed. */

import { edtf } from './edtf.ts'
import { reference } from './reference.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [reference, edtf]

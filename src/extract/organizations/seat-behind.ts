/** Where a body sits, in the bracket behind its name: 综合协调组（设在县民政局）, 指挥部办公室（设在县农业局）. */

import { ClosingPattern } from '../../language/closing-pattern.ts'

/** The bracket, and in it the seat. */
export const seatBehind = new ClosingPattern(
  '）)',
  /[（(](?:(?:办公室)?暂?设[在于]?|挂靠在?|办公地点(?:设?在)?[：:]?)([^（()）：:]{2,24})[）)]$/,
)

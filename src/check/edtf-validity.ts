/**
 * Is a value EDTF? The plain dates and intervals that nearly every plan has are held against the calendar here, which
 * costs nothing; whatever else EDTF knows (seasons, sets, qualifiers, times of day) is left to the library, which takes
 * as long to wake as all the rest of a check. The library itself lets the 29th of February pass in every year.
 */

const plainDate = /^([\dX]{4})(?:-(0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?$/
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export async function isEdtf(value: string): Promise<boolean> {
  return isPlainEdtf(value) ?? (await parses(value))
}

/** Plans share their dates: those that were found right are kept, within bounds. */
const right = new Set<string>()
const mostKept = 5000

/** Whether a plain date or interval is right; undefined where the value is of another form. */
export function isPlainEdtf(value: string): boolean | undefined {
  if (right.has(value)) return true
  const isRight = judge(value)
  if (right.size >= mostKept) right.clear()
  if (isRight) right.add(value)
  return isRight
}

function judge(value: string): boolean | undefined {
  const sides = value.split('/')
  if (sides.length > 2 || value.length > 21) return undefined
  let dates = 0
  for (const side of sides) {
    if (side === '..' && sides.length === 2) continue
    const date = plainDate.exec(side)
    const [, year, month, day] = date ?? []
    if (year === undefined || !/^\d*X*$/.test(year)) return undefined
    if (day !== undefined && month !== undefined && !hasDay(year, month, day)) return false
    dates += 1
  }
  return dates > 0 ? true : undefined
}

function hasDay(year: string, month: string, day: string): boolean {
  if (month === 'XX' || day === 'XX') return true
  if (month === '02' && day === '29') return year.includes('X') || isLeap(Number(year))
  return Number(day) <= (days[Number(month) - 1] as number)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

async function parses(value: string): Promise<boolean> {
  // The library's parser keeps every way of reading a value open, so a long one would take its time.
  if (value.length > 200) return false
  const { parse } = await import('edtf')
  try {
    parse(value)
    return true
  } catch {
    return false
  }
}

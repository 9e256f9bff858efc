/**
 * Whether a text is in traditional characters, told from its most frequent ones. Cheap enough to ask of every text,
 * so that annotations and conversion are only looked into where there can be any.
 */

/** A text in traditional characters has one of these at least. */
export const traditionalSigns =
  '國學會來時對們個為發經動產長業開關說實務應體與義過進這後單區組織責導點員黨領辦鎮鄉創標統設計'
const frequent = new RegExp(`[${traditionalSigns}]`, 'g')

/** At least one in forty characters is one that simplified text does not have (a name in old characters is no sign). */
export function looksTraditional(text: string): boolean {
  // samples tell which texts need not be counted through
  if (text.length > sampleCount * sampleLength) {
    const samples = Array.from({ length: sampleCount }, (_, number) => {
      const start = Math.floor((text.length / sampleCount) * number)
      return text.slice(start, start + sampleLength)
    }).join('')
    if (count(samples) * 160 < samples.length) return false
  }
  const found = count(text)
  return found > 0 && found * 40 >= text.length
}

const sampleCount = 64
const sampleLength = 1000

function count(text: string): number {
  let found = 0
  frequent.lastIndex = 0
  while (frequent.test(text)) found++
  return found
}

/**
 * Whether a text is in traditional characters, told from its most frequent ones. Cheap enough to ask of every text,
 * so that annotations and conversion are only looked into where there can be any.
 */

const frequent = /[國學會來時對們個為發經動產長業開關說實務應體與義過進這後單區組織責導點員黨領辦鎮鄉創標統設計]/g

/** At least one in forty characters is one that simplified text does not have (a name in old characters is no sign). */
export function looksTraditional(text: string): boolean {
  // the beginning decides for most texts; the whole is only counted where the beginning holds one
  let count = 0
  for (const _ of text.matchAll(frequent)) count++
  return count > 0 && count * 40 >= text.length
}

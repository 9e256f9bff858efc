/**
 * The characters that documents are written in: the frequent ones of GB 2312, what they look like in traditional
 * script, and marks. Whoever sees another one is either reading a rare name or a broken text.
 */

import { conversion } from './conversion.ts'
import { gbkBytes } from './gbk-bytes.ts'

const marks = '　、。·…—～‘’“”〔〕〈〉《》「」『』【】×÷①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽℃％＋－！？；：，．（）０１２３４５６７８９'

let characters: Promise<ReadonlySet<string>> | undefined

export function familiarCharacters(): Promise<ReadonlySet<string>> {
  characters ??= collect()
  return characters
}

async function collect(): Promise<ReadonlySet<string>> {
  const simplified = await conversion()
  const gbk = gbkBytes()
  const all: string[] = []
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const character = String.fromCharCode(unit)
    if (gbk.bytes(character) > 0) all.push(character)
  }
  // one a line, so that no phrase of the dictionaries spans two
  const forms = simplified(all.join('\n')).split('\n')
  const familiar = all.filter((character, at) => gbk.isFrequent(character) || gbk.isFrequent(forms[at] ?? ''))
  return new Set([...familiar, ...marks])
}

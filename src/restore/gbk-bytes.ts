/**
 * The two-byte characters of GBK and their bytes, both ways. The platform only decodes; what must be encoded to find
 * out how a text was broken goes through the table that comes of decoding every pair once.
 */

export interface GbkBytes {
  /** The character of two bytes, private-use ones included; undefined where there is none. */
  character(lead: number, trail: number): string | undefined
  /** Both bytes of a character in one number, lead byte first; 0 where GBK has none. */
  bytes(character: string): number
  /** Whether a character is one of the 3,755 frequent ones (level 1 of GB 2312). */
  isFrequent(character: string): boolean
}

const leads = { from: 0x81, to: 0xfe }
const trails = { from: 0x40, to: 0xfe }
const width = trails.to - trails.from + 1

let table: GbkBytes | undefined

export function gbkBytes(): GbkBytes {
  table ??= build()
  return table
}

function build(): GbkBytes {
  const decoder = new TextDecoder('gb18030')
  const characters: (string | undefined)[] = []
  const pairs = new Uint16Array(0x10000)
  for (let lead = leads.from; lead <= leads.to; lead++) {
    for (let trail = trails.from; trail <= trails.to; trail++) {
      const decoded = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      const known = decoded.length === 1 && decoded !== '\ufffd'
      characters.push(known ? decoded : undefined)
      if (known) pairs[decoded.charCodeAt(0)] ||= lead * 256 + trail
    }
  }
  return {
    character: (lead, trail) =>
      lead < leads.from || lead > leads.to || trail < trails.from || trail > trails.to
        ? undefined
        : characters[(lead - leads.from) * width + trail - trails.from],
    bytes: (character) => pairs[character.charCodeAt(0)] as number,
    isFrequent(character) {
      const pair = pairs[character.charCodeAt(0)] as number
      return pair >= 0xb0a1 && pair < 0xd800 && (pair & 0xff) >= 0xa1
    },
  }
}

/** File names from titles: what no common file system takes is left out, and no two plans of a run get the same name. */

/** Characters that some file system forbids, and invisible ones. */
const forbidden = /[\u0000-\u001f\u007f-\u009f/\\:*?"<>|\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+/g

/** Names of devices on Windows, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Most file systems take 255 bytes; a Chinese character is three. */
const longest = 60

/** A file name for each title, in order, all different even where upper and lower case are the same. */
export function fileNames(titles: readonly string[], extension: string): string[] {
  const taken = new Map<string, number>()
  return titles.map((title) => {
    const base = fileName(title)
    let name = base
    for (let count = taken.get(base) ?? 1; taken.has(name.toLowerCase()); count++) {
      taken.set(base, count + 1)
      name = `${base}-${count + 1}`
    }
    taken.set(name.toLowerCase(), 1)
    return `${name}${extension}`
  })
}

/** A name that begins with a dot is hidden, and one that begins with a dash is an option of the next command. */
function fileName(title: string): string {
  const clean = title.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
  const short = Array.from(clean.replace(/^[-. ]+/, ''))
    .slice(0, longest)
    .join('')
    .replace(/(?<![. ])[. ]+$/, '')
  if (short === '') return '方案'
  return device.test(short) ? `${short}-` : short
}

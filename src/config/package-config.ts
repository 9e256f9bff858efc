/**
 * Whether a package.json has a configuration in it. Nearly every one that is met has nothing to say, and then the reader
 * of configurations need not wake; JSON.parse is the fastest way to know.
 */

export function holdsConfig(text: string): boolean {
  if (!text.includes('"fangan"')) return false
  try {
    return Object.hasOwn(JSON.parse(text) as object, 'fangan')
  } catch {
    return false
  }
}

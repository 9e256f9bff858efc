/** Loads an ES module from the disk. A file of its own, because the bundle turns every other import into a require. */

export function importModule(url: string): Promise<unknown> {
  return import(url)
}

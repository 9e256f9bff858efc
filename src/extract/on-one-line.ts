/** What an item is called: on one line, also where a copy breaks the name (火场警戒、⏎交通疏导), and without space around it. */
export function onOneLine(name: string): string {
  return name.includes('\n') ? name.replace(/\s*\n\s*/g, '').trim() : name.trim()
}

/** Text as HTML and SVG hold it, between tags and in quoted attributes. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}

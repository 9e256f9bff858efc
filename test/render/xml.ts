/** XML as a strict reader sees it: the names of its elements. Throws where it is not well formed. */

import { SaxesParser } from 'saxes'

export function xmlOf(text: string): string[] {
  const elements: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => elements.push(name))
  parser.write(text).close()
  return elements
}

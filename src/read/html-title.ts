/** The title of a page where it names a document that the page itself does not name. */

import { type Element, isElement, isText, type ParentNode } from './html-tree.ts'

/** Elements whose content is no text of the page. Readings above characters (`rt`) and what was struck out are none either. */
export const leftOut: ReadonlySet<string> = new Set(
  (
    'audio base button canvas datalist del footer head iframe input link math meta nav noscript object rp rt script select ' +
    'style svg template textarea title video'
  ).split(' '),
)

const namesDocument = /(?:方案|计划|规划|要点|意见|通知|预案|办法|细则|安排|分工)$/

/** The `<title>` of a page that names a document and does not stand in the page. */
export function missingTitle(root: ParentNode): Element | undefined {
  const title = titleOf(root)
  const wanted = title ? plainText(title) : ''
  return namesDocument.test(wanted) && !bodyText(root).includes(wanted) ? title : undefined
}

/** The first `<title>`, wherever a fragment has it. */
function titleOf(node: ParentNode): Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child) || child.tagName === 'svg') continue
    const found = child.tagName === 'title' ? child : titleOf(child)
    if (found) return found
  }
  return undefined
}

/** The text of a page without white space, to look for its title in. */
function bodyText(node: ParentNode): string {
  let text = ''
  for (const child of node.childNodes) {
    if (isText(child)) text += child.value.replace(/\s/g, '')
    else if (isElement(child) && !leftOut.has(child.tagName)) text += bodyText(child)
  }
  return text
}

function plainText(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value.replace(/\s/g, '') : '')).join('')
}

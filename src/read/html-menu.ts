/** Menus of a page that nothing marks as such: lists and lines that hold nothing but short links, with bars between them. */

import { attribute, type Element, isElement, isText, type ParentNode } from './html-tree.ts'

interface Links {
  count: number
  longest: number
  /** Whether anything stands beside the links. */
  hasOther: boolean
  hasAttachment: boolean
}

const fewest = 3
/** No name of a page's column is longer; the titles of papers are. */
const longest = 8
const mayBeMenus = new Set(['ul', 'ol', 'div', 'p', 'td'])
const between = /[|｜>»›·•\s/]/g

export class Menus {
  readonly #known = new Map<ParentNode, Links>()

  /** Whether an element is a menu: three links and more, each no longer than the name of a column. */
  has(element: Element): boolean {
    if (!mayBeMenus.has(element.tagName)) return false
    const links = this.#linksIn(element)
    return links.count >= fewest && links.longest <= longest && !links.hasOther && !links.hasAttachment
  }

  /** Looks at every element once. */
  #linksIn(node: ParentNode): Links {
    const known = this.#known.get(node)
    if (known) return known
    const found: Links = { count: 0, longest: 0, hasOther: false, hasAttachment: false }
    for (const child of node.childNodes) {
      if (isText(child)) found.hasOther ||= child.value.replace(between, '') !== ''
      else if (isElement(child)) add(found, isLink(child) ? linkOf(child) : this.#linksIn(child))
    }
    this.#known.set(node, found)
    return found
  }
}

function add(all: Links, one: Links): void {
  all.count += one.count
  all.longest = Math.max(all.longest, one.longest)
  all.hasOther ||= one.hasOther
  all.hasAttachment ||= one.hasAttachment
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href') !== undefined
}

function linkOf(link: Element): Links {
  const text = textOf(link).trim()
  return { count: 1, longest: text.length, hasOther: false, hasAttachment: /附|下载|\.\w{3,4}$/.test(text) }
}

function textOf(node: ParentNode): string {
  return node.childNodes.map((child) => (isText(child) ? child.value : isElement(child) ? textOf(child) : '')).join('')
}

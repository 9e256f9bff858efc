/**
 * The tree of an HTML page or fragment, as browsers build it from whatever was written, with the place of every run
 * of text. Nesting and the number of elements are bounded while the tree grows: the rules for misnested tags let a few
 * kilobytes ask for a tree without end.
 */

import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type TreeAdapter,
} from 'parse5'
import { InputError } from '../source/diagnostic.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode
export type Node = DefaultTreeAdapterTypes.ChildNode

/** Browsers nest no deeper. */
const maximumDepth = 512
const maximumElements = 200_000

export function htmlTree(source: string, file: string): ParentNode {
  const options = { sourceCodeLocationInfo: true, treeAdapter: boundedAdapter(file) }
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(source.slice(0, 4096))
  return isPage ? parse(source, options) : parseFragment(source, options)
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function boundedAdapter(file: string): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let elements = 0
  const refuse = (code: 'markup-too-deep' | 'markup-too-large', limit: number) => {
    throw new InputError({ code, values: { limit } }, { file, hint: { code: 'hint-copy-text' } })
  }
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++elements > maximumElements) refuse('markup-too-large', maximumElements)
      return defaultTreeAdapter.createElement(...args)
    },
    onItemPush() {
      if (++depth > maximumDepth) refuse('markup-too-deep', maximumDepth)
    },
    onItemPop() {
      depth--
    },
    // only text is placed: the places of elements would take more memory than the page
    setNodeSourceCodeLocation(node, location) {
      if (node.nodeName === '#text') defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
    },
    getNodeSourceCodeLocation(node) {
      return node.nodeName === '#text' ? defaultTreeAdapter.getNodeSourceCodeLocation(node) : undefined
    },
    updateNodeSourceCodeLocation(node, end) {
      if (node.nodeName === '#text') defaultTreeAdapter.updateNodeSourceCodeLocation(node, end)
    },
    // runs of text are never joined: each keeps its own place
    insertText(parent, text) {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference)
    },
  }
}

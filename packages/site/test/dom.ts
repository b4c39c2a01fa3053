import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node

type Tree = DefaultTreeAdapterTypes.Document

/** Tests ask one page many things. */
let last: { readonly html: string; readonly tree: Tree; readonly elements: Element[] } | undefined

function read(html: string) {
  if (last?.html !== html) {
    const tree = parse(html)
    last = { html, tree, elements: descend(tree) }
  }
  return last
}

/** Every element of a page in document order. */
export const elementsOf = (html: string): readonly Element[] => read(html).elements

function descend(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(descend) : []
  return isElement(node) ? [node, ...children] : children
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** Elements by tag name. */
export const all = (html: string, tagName: string): Element[] =>
  elementsOf(html).filter((element) => element.tagName === tagName)

const silent = new Set(['script', 'style', 'title', 'head'])

/** The text that readers see, in one language or in all; white space and quotes are made alike. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (isElement(node) && (silent.has(node.tagName) || skip(node))) return ' '
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, skip)).join('') : ''
}

export const normalised = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

export const visibleText = (html: string, skip?: (element: Element) => boolean): string =>
  normalised(textOf(read(html).tree, skip))

export const idsOf = (html: string): string[] =>
  elementsOf(html).flatMap((element) => attribute(element, 'id') ?? [])

import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node

const descend = (node: Node): Element[] => {
  const below = 'childNodes' in node ? node.childNodes.flatMap(descend) : []
  return isElement(node) ? [node, ...below] : below
}

/** Elements by tag name, in document order. */
export const all = (node: Node, ...names: readonly string[]): Element[] =>
  descend(node).filter(({ tagName }) => names.includes(tagName))

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node

function descend(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(descend) : []
  return isElement(node) ? [node, ...children] : children
}

/** Elements of a page by tag name, in document order. */
export const elements = (html: string, ...names: readonly string[]): Element[] =>
  descend(parse(html)).filter(({ tagName }) => names.includes(tagName))

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

const silent = new Set(['script', 'style', 'head'])

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (isElement(node) && silent.has(node.tagName)) return ' '
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** White space is one blank, as it looks. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

/** What a reader sees. */
export const visibleText = (html: string): string => squeeze(textOf(parse(html)))

/** The JSON-LD blocks of a page, as text. */
export const blocksOf = (html: string): string[] =>
  elements(html, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''))

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Elements that HTML opens again in every block until they are closed: unclosed ones multiply. */
const formatting = /<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi

class TooManyElements extends Error {}

/**
 * HTML as a tree that knows its places in the source.
 *
 * A thousand unclosed `<b>` before a thousand paragraphs make a million elements. Beyond three elements for each tag
 * the formatting tags are blanked out, which keeps every position.
 */
export function toTree(source: string): HtmlDocument {
  const most = 3 * source.split('<').length + 100
  try {
    return treeOf(source, most)
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error
    return treeOf(
      source.replace(formatting, (tag) => ' '.repeat(tag.length)),
      Infinity,
    )
  }
}

function treeOf(source: string, most: number): HtmlDocument {
  let count = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...definition) {
      count += 1
      if (count > most) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...definition)
    },
  }
  // Without scripting `noscript` holds elements, which are dropped, instead of text.
  return parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter })
}

export const isElement = (node: HtmlNode | HtmlDocument): node is HtmlElement => 'tagName' in node

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** Elements nest as deep as a page is long: a short text has few nodes. */
const mostNodes = 60

/** The text of an element when it is short; only the beginning of a long one. */
export function shortTextOf(element: HtmlElement): string {
  let text = ''
  const waiting: HtmlNode[] = [element]
  for (let seen = 0; seen < mostNodes; seen += 1) {
    const node = waiting.pop()
    if (node === undefined) break
    if ('value' in node) text += node.value
    else if (isElement(node)) waiting.push(...node.childNodes.slice(0, mostNodes).toReversed())
  }
  return text
}

import type { AsideReason } from '../source/source-page.ts'
import { isInvisible, isStruck } from './element-fate.ts'
import { blocks } from './elements.ts'
import { type HtmlElement, shortTextOf } from './parse.ts'
import { type IsLabel, isUnreadTable } from './tables.ts'

/** A number, letter or sign, perhaps in brackets. */
const mark = /^\s*[[(]?(?:\d{1,2}|[a-z]|[*†‡§]{1,3})[\])]{0,2}\s*$/i

/** Units whose exponent is no footnote: km². */
const unit = /(?:^|[^\p{L}])(?:k|c|d|m)?m$/u

function isFootnote(element: HtmlElement): boolean {
  if (element.tagName !== 'sup' || !mark.test(shortTextOf(element))) return false
  const siblings = element.parentNode?.childNodes ?? []
  const before = siblings[siblings.indexOf(element) - 1]
  return !(before !== undefined && 'value' in before && unit.test(before.value.trimEnd()))
}

/** Why the text of an element is no part of the line in which it is. */
export function asideReasonOf(element: HtmlElement, isLabel: IsLabel): AsideReason | undefined {
  if (element.tagName === 'table') return isUnreadTable(element, isLabel) ? 'table' : undefined
  if (blocks.has(element.tagName)) return undefined
  if (isInvisible(element)) return 'hidden'
  if (isStruck(element)) return 'struck'
  return isFootnote(element) ? 'footnote' : undefined
}

import { isPerson } from '../contact/line-shapes.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'

/** Who said something, and in which office. */
export interface Credit {
  readonly name: SourceSpan
  readonly office?: SourceSpan
}

/** Offices of heads of administrations, in every gender form. */
const office =
  /^(?:(?:der|die) )?(?:(?:ober|erster? |erste )?bürgermeister|landrat|landrät|städteregionsrat|städteregionsrät|(?:kreis|stadt|gemeinde|ober)direktor|kreisdirektor|dezernent|beigeordnet|amtsleit|jugendamtsleit)[\p{L}*:_/()-]*/iu

/** Whether a text names an office somewhere at the beginning of a word. */
export const namesOffice = (text: string): boolean =>
  text.split(/[\s,]+/).some((word) => office.test(word))

/**
 * A credit as name and office: split at the first comma, more commas belong to the office. An office in front of the
 * name is recognised by its word.
 *
 * @returns undefined when there is no name to be told from the office
 */
export function readCredit(credit: SourceSpan): Credit | undefined {
  const comma = credit.text.indexOf(',')
  const head = comma < 0 ? credit : trimmed(slice(credit, 0, comma))
  const tail = comma < 0 ? undefined : trimmed(slice(credit, comma + 1))
  const leading = office.exec(head.text)?.[0].length ?? 0
  if (leading === 0) return withTail(head, tail)
  const rest = trimmed(slice(head, leading))
  if (isPerson(rest.text)) return { name: rest, office: slice(head, 0, leading) }
  if (tail !== undefined && isPerson(tail.text)) return { name: tail, office: head }
  return undefined
}

function withTail(name: SourceSpan, office: SourceSpan | undefined): Credit | undefined {
  if (
    office !== undefined &&
    office.text !== '' &&
    (isPerson(name.text) || namesOffice(office.text))
  )
    return { name, office }
  return isPerson(name.text) ? { name } : undefined
}

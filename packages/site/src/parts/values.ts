import {
  conceptLabel,
  type Difference,
  type DifferingValue,
  recordRows,
  referenceFields,
} from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { type Html, type HtmlPart, html, join } from '../html.ts'
import { type Page, phrase } from '../page.ts'
import { code, number } from './data.ts'
import { date } from './dates.ts'
import { paragraphs } from './paragraphs.ts'

/** Fields whose values are concepts, by their last name, with their scheme. */
const schemes: ReadonlyMap<string, string> = new Map(
  referenceFields('scheme', recordRows).map(({ to, way }) => [
    way.split('/').at(-1) ?? '',
    to.scheme,
  ]),
)

const dates = new Set(['since', 'referenceDate', 'retrieved', 'basisSince'])

/** How values of a field are shown. */
interface FieldFacts {
  readonly scheme: string | undefined
  readonly isDate: boolean
}

/** @param isExtra - whether the network adds the field */
function factsOf(page: Page, name: string, isExtra: boolean): FieldFacts {
  if (!isExtra) return { scheme: schemes.get(name), isDate: dates.has(name) }
  const field = page.snapshot.fields.get(name)
  return { scheme: field?.scheme, isDate: field?.type === 'date' }
}

const isLanguage = (part: string | undefined): boolean =>
  part === 'de' || part === 'en' || part === 'de-simple'

/** Prose keeps its paragraphs; what names something is shown as it is written. */
function text(page: Page, part: string | undefined, value: string): Html {
  if (!isLanguage(part)) return /\s/.test(value) ? phrase(page, { de: value }) : code(value)
  const localized: Localized = { [part as string]: value }
  if (!value.includes('\n')) return phrase(page, localized)
  return html`<div${part !== page.language && html` lang="${part}"`}>${paragraphs(value)}</div>`
}

function single(
  page: Page,
  { isDate, scheme }: FieldFacts,
  part: string | undefined,
  value: string | number,
): HtmlPart {
  if (typeof value === 'number') return number(page, value)
  if (scheme !== undefined) return phrase(page, conceptLabel(page.snapshot, scheme, value))
  return isDate ? date(page, value) : text(page, part, value)
}

/**
 * A value of a record as a reader knows it from the profile: concepts by their labels, dates and numbers written out.
 */
export function shownValue(
  page: Page,
  { entry, part, path }: Difference,
  value: DifferingValue,
): Html {
  const field = path.findLast((name) => name !== part && name !== entry) ?? ''
  const facts = factsOf(page, field, path[0] === 'extra')
  const values = typeof value === 'boolean' ? [String(value)] : [value].flat()
  return join(
    values.map((each) => single(page, facts, part, each)),
    ', ',
  )
}

import { containerKeyOf, type ListEntry, type MunicipalProfile } from '@kommunalgraph/model'
import { type Html, type HtmlPart, html, join } from '../html.ts'
import type { Page } from '../page.ts'
import { conceptLink, inSchemeOrder } from '../parts/concepts.ts'
import { addressLink, number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { fieldLabel } from '../parts/labels.ts'
import { part } from '../parts/part.ts'
import { territoryLink } from '../parts/places.ts'
import { comparisonTable } from './comparison-table.ts'

type ToCell = (page: Page, record: MunicipalProfile) => HtmlPart

/** A line for each concept, in the order of its scheme. */
function concepts(page: Page, scheme: string, notations: readonly string[] = []): HtmlPart {
  if (notations.length === 0) return undefined
  const links = inSchemeOrder(page, scheme, notations).map((each) =>
    conceptLink(page, scheme, each),
  )
  return join(links, html`<br>`)
}

/** A line for each programme, with the beginning where it is known. */
function participations(page: Page, record: MunicipalProfile): HtmlPart {
  const lines = (record.participations ?? []).flatMap(({ programme, since }) => {
    const name = programme === undefined ? [] : [conceptLink(page, 'programmes', programme)]
    const from =
      since === undefined ? [] : [html`${page.messages.profile.from} ${date(page, since)}`]
    return [join([...name, ...from], ', ')]
  })
  return lines.length === 0 ? undefined : join(lines, html`<br>`)
}

/** What is compared, by the field whose label it has. */
const facts: readonly (readonly [field: string, cell: ToCell])[] = [
  ['kind', (page, { kind }) => conceptLink(page, 'kinds', kind)],
  [
    'partOf',
    (page, record) => {
      const key = containerKeyOf(record)
      return key === undefined ? undefined : territoryLink(page, key)
    },
  ],
  ['participations', participations],
  ['areaKm2', (page, { areaKm2 }) => areaKm2 && html`${number(page, areaKm2.value)} km²`],
  ['phases', (page, { phases }) => concepts(page, 'phases', phases)],
  [
    'fieldsOfAction',
    (page, { fieldsOfAction }) => concepts(page, 'fields-of-action', fieldsOfAction),
  ],
  ['website', (_page, { website }) => website && addressLink(website)],
]

/** What each is, and works on. */
export function comparedFacts(page: Page, entries: readonly ListEntry[]): Html {
  const words = page.messages.compare
  const rows = facts.map(([field, cell]) => ({
    head: fieldLabel(page, field),
    cells: entries.map(({ record }) => cell(page, record)),
  }))
  return part(words.facts, comparisonTable(page, entries, words.factsCaption, rows))
}

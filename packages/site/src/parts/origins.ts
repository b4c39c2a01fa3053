import {
  fragments,
  type MunicipalProfile,
  recordRows,
  referencesIn,
  type Source,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, phrase } from '../page.ts'

/** A source that a page names, with its number there. */
export interface Origin {
  readonly source: Source
  readonly number: number
  /** Named by this record only; the others stand in the list of sources too. */
  readonly own: boolean
}

/** The sources of a record by id: its own ones first, then shared ones in the order in which it names them. */
export type Origins = ReadonlyMap<string, Origin>

/** Number the sources of a record; its own ones come before shared ones of the same id. */
export function originsOf(page: Page, record: MunicipalProfile): Origins {
  const own = new Map(record.sources?.map((source) => [source.id, source]))
  const origins = new Map<string, Origin>()
  const named = referencesIn('source', recordRows, record).map(({ text }) => text)
  for (const id of new Set([...own.keys(), ...named])) {
    const source = own.get(id) ?? page.snapshot.sources.get(id)
    if (source) origins.set(id, { source, number: origins.size + 1, own: own.has(id) })
  }
  return origins
}

/** A footnote mark: the number of a source, linked to its entry at the end of the page. */
export function reference(page: Page, origins: Origins, id: string | undefined): Html | undefined {
  const origin = id === undefined ? undefined : origins.get(id)
  if (origin === undefined) return undefined
  return html` <a class="reference" href="#${fragments.source(origin.source.id)}"><span class="kern-sr-only">${page.messages.words.source} </span>[${origin.number}]</a>`
}

/** The source of a whole part, on a line of its own. */
export function sourceNote(page: Page, origins: Origins, id: string | undefined): Html | undefined {
  const origin = id === undefined ? undefined : origins.get(id)
  if (origin === undefined) return undefined
  return html`<p class="note"><a href="#${fragments.source(origin.source.id)}">${page.messages.words.source} [${origin.number}]</a></p>
`
}

/** A source by name in a table cell, with its number; narrow screens show the number only. */
export function namedReference(
  page: Page,
  origins: Origins,
  id: string | undefined,
): Html | undefined {
  const origin = id === undefined ? undefined : origins.get(id)
  if (origin === undefined) return undefined
  const { id: own, publisher, title } = origin.source
  const name = publisher ?? phrase(page, title)
  return html`<a href="#${fragments.source(own)}"><span class="kern-sr-only-mobile">${name} </span>[${origin.number}]</a>`
}

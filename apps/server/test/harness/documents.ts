/*
 * The contract's own list of documents and formats (docs/http.md, section 2), written out a second time, so that a
 * change of the tables in the code is seen.
 */

/** A format: how a client names it, how the answer does, and the ending of a fixed address. */
export interface Row {
  readonly accept: string
  readonly sent: string
  readonly extension: string
}

const row = (accept: string, sent: string, extension: string): Row => ({ accept, sent, extension })

export const html = row('text/html', 'text/html; charset=utf-8', 'html')
export const turtle = row('text/turtle', 'text/turtle; charset=utf-8', 'ttl')
const jsonLd = row('application/ld+json', 'application/ld+json', 'jsonld')
export const json = row('application/json', 'application/json', 'json')
export const csv = row('text/csv', 'text/csv; charset=utf-8; header=present', 'csv')

export const rdf: readonly Row[] = [
  turtle,
  jsonLd,
  row('application/n-triples', 'application/n-triples', 'nt'),
  row('application/n-quads', 'application/n-quads', 'nq'),
  row('application/trig', 'application/trig', 'trig'),
  row('application/rdf+xml', 'application/rdf+xml', 'rdf'),
]

/** What a document's negotiated answers say in Vary: those of a municipality are TimeGates. */
export const varyOf = (path: string): string =>
  /^\/kommunen\/[^/.]+$/.test(path)
    ? 'Accept, Accept-Datetime, Accept-Encoding'
    : 'Accept, Accept-Encoding'

/** A document of each kind. */
export interface Example {
  readonly path: string
  readonly english: string
  /** The address without extension of its fixed forms. */
  readonly stem: string
  readonly rows: readonly Row[]
  /** What `*\/*` gets. */
  readonly usual: Row
}

const example = (path: string, rows: readonly Row[], usual: Row, stem = path): Example => ({
  path,
  english: `/en${path}`,
  stem,
  rows,
  usual,
})

export const examples: readonly Example[] = [
  example('/', [html, ...rdf], html, '/index'),
  example('/kommunen', [html, ...rdf, json, csv], html),
  example('/kommunen/kreis-dueren', [html, ...rdf, json, csv], html),
  example('/def/phases', [html, ...rdf], turtle),
  example('/def/sources', [html, ...rdf], turtle),
  example('/def/population', [html, ...rdf], turtle),
  example('/def/problems', [html, ...rdf], turtle),
]

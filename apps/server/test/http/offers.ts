import type { Offer } from '../../src/http/negotiate.ts'

/** The rows of the format table as docs/http.md, section 2, gives them; the real ones come from the model. */
const ROWS = {
  html: ['text/html', ['application/xhtml+xml']],
  turtle: [
    'text/turtle',
    ['application/x-turtle', 'application/turtle', 'text/n3', 'text/rdf+n3', 'application/rdf+n3'],
  ],
  jsonld: ['application/ld+json', []],
  json: ['application/json', ['text/json']],
  ntriples: ['application/n-triples', ['text/plain']],
  nquads: ['application/n-quads', ['text/x-nquads']],
  trig: ['application/trig', ['application/x-trig']],
  rdfxml: ['application/rdf+xml', ['text/rdf', 'application/xml', 'text/xml']],
  csv: ['text/csv', []],
  problem: ['application/problem+json', ['application/json', 'text/json']],
  linkformat: ['application/link-format', []],
} as const satisfies Record<string, readonly [string, readonly string[]]>

export type Name = keyof typeof ROWS

const NOT_RDF: readonly Name[] = ['html', 'json', 'csv', 'problem', 'linkformat']

const offer = (name: Name): Offer & { readonly name: Name } => ({
  name,
  mediaType: ROWS[name][0],
  rdf: !NOT_RDF.includes(name),
  aliases: ROWS[name][1],
})

const offers = (names: string) => names.split(' ').map((name) => offer(name as Name))

/** The server's order on pages for people. */
export const page = offers('html turtle jsonld json ntriples nquads trig rdfxml csv')

/** The server's order on data routes: HTML goes to the place before CSV. */
export const data = offers('turtle jsonld json ntriples nquads trig rdfxml html csv')

export const feed = offers('trig jsonld nquads')
export const history = offers('html linkformat turtle')
export const errors = offers('problem html turtle')

/** An absolute IRI. */
export type Iri = `${string}:${string}`

/** The public base of all own IRIs: absolute, ends in a slash. Configured, never taken from a request. */
export type Base = `${string}:${string}/`

export const contextIri = (base: Base): Iri => `${base}kontext/v1.jsonld`

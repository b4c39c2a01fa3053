/** An absolute IRI. */
export type Iri = `${string}:${string}`

/** The public base of all own IRIs: absolute, ends in a slash. Configured, never taken from a request. */
export type Base = `${string}:${string}/`

/** Where the JSON-LD context is that documents name now, below the base. */
export const contextPath = 'kontext/v2.jsonld'

export const contextIri = (base: Base): Iri => `${base}${contextPath}`

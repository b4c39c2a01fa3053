import type { Absence, Found, Subject } from '../resource.ts'

/** Every format of the model that carries RDF, by name. */
export const rdfFormats = ['turtle', 'json-ld', 'n-triples', 'n-quads', 'trig', 'rdf-xml'] as const

export const found = (subject: Subject): Found => ({ state: 'found', subject })

/** @param near - the word to which similar names are suggested */
export const notFound = (near?: string): Absence => ({
  state: 'not-found',
  ...(near !== undefined && { near }),
})

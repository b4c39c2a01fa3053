import { formats } from '@kommunalgraph/rdf'
import type { Absence, Found, Subject } from '../resource.ts'

/** Every format of the model that carries RDF, by name. */
export const rdfFormats = formats.filter(({ rdf }) => rdf).map(({ name }) => name)

export const found = (subject: Subject): Found => ({ state: 'found', subject })

/** @param near - the word to which similar names are suggested */
export const notFound = (near?: string): Absence => ({
  state: 'not-found',
  ...(near !== undefined && { near }),
})

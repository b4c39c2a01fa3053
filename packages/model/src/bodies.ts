import type { RdfFormatName } from '@kommunalgraph/rdf'
import type { PageLanguage } from './iri.ts'

/**
 * The texts of a document that are kept as they were proved: every data format, its lines in the row files, its part
 * of the catalogue in every application profile, its schema.org block in each page language.
 */
export type BodyName =
  | RdfFormatName
  | 'json'
  | 'csv'
  | 'row:kommunen'
  | 'row:figures'
  | 'row:population'
  | 'row:records'
  | 'cube:n-triples'
  | 'cube:turtle'
  | 'catalogue'
  | `block:${PageLanguage}`

/** What a superseded version keeps: its graph as it was published, its row, and what the feed tells of it. */
export const keptWhenSuperseded: readonly BodyName[] = ['n-quads', 'csv', 'catalogue']

import { readdirSync, readFileSync } from 'node:fs'
import type { Base } from '@kommunalgraph/rdf'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { z } from 'zod'
import { type ConceptScheme, conceptSchemeSchema } from '../src/fields/concept.ts'
import { noExtraFields } from '../src/fields/extra.ts'
import { networkSchema } from '../src/fields/network.ts'
import { wholeAgs } from '../src/fields/nodes/identifiers.ts'
import { type MunicipalProfile, recordSchema } from '../src/fields/record.ts'
import { sourcesSchema } from '../src/fields/source.ts'
import { documentIri, type Slug } from '../src/iri.ts'
import { neighbourOf } from '../src/neighbour.ts'
import { noOutlines } from '../src/outlines.ts'
import { placeSchema, type ReferencePlace } from '../src/place.ts'
import type { ReferenceData } from '../src/reference-data.ts'

/** The base of all golden files. */
export const base: Base = 'https://daten.example.org/'

/** A record as a file would have it. */
export type RecordInput = z.input<typeof recordSchema>

export type Records = ReadonlyMap<Slug, MunicipalProfile>
type Places = ReadonlyMap<string, ReferencePlace>

const data = new URL('../../../data/', import.meta.url)

const readText = (path: string): string => readFileSync(new URL(path, data), 'utf8')
export const readYaml = (path: string): unknown => parseYaml(readText(path))

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith(ending))
    .map((name) => folder + name)

/** An empty cell says nothing. */
const filled = (row: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))

function readPlaces(): Places {
  const rows = filesIn('reference/', '.csv').flatMap((path) =>
    parseCsv<Readonly<Record<string, string>>>(readText(path), { columns: true }),
  )
  return new Map(
    rows.map((row) => placeSchema.parse(filled(row))).map((place) => [place.ags, place]),
  )
}

function readConcepts(): ReadonlyMap<string, ConceptScheme> {
  const schemes = filesIn('concepts/', '.yaml').map((path) =>
    conceptSchemeSchema.parse(readYaml(path)),
  )
  return new Map(schemes.map((each) => [each.scheme, each]))
}

const places = readPlaces()
const network = networkSchema.parse(readYaml('network.yaml'))
const concepts = readConcepts()
const { sources } = sourcesSchema.parse(readYaml('sources.yaml'))

/** Reference data with what `data/` ships for all, and these records. */
export function referenceDataOf(records: Records, known: Places = places): ReferenceData {
  const hasAgs = (record: MunicipalProfile, key: string): boolean =>
    wholeAgs({ concepts }, record.kind, record.identifiers?.ags ?? '').includes(key)
  return {
    base,
    network,
    concepts,
    sources: new Map(sources.map((each) => [each.id, each])),
    fields: noExtraFields,
    outlines: noOutlines,
    neighbour: (slug) => {
      const record = records.get(slug)
      return record && neighbourOf(record)
    },
    resolve: (scheme, value) =>
      scheme === 'ags' ? [...records].find(([, record]) => hasAgs(record, value))?.[0] : undefined,
    place: (ags) => known.get(ags),
  }
}

/** Read a record that the schema accepts. */
export const profileOf = (record: RecordInput): MunicipalProfile => recordSchema.parse(record)

/** The document that tests of one node look at. */
export const slug: Slug = 'musterstadt'
export const document = documentIri(base, slug)

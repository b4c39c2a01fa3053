import {
  type BodyName,
  type ListEntry,
  municipalityColumns,
  type ReferenceData,
  toPublished,
} from '@kommunalgraph/model'
import { csvHeader, csvRows, formatNamed } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import {
  figureColumns,
  figuresOf,
  observationColumns,
  observationsOf,
} from '../cube/figure-rows.ts'
import { cubePart } from '../cube/observations.ts'

/*
 * What a version gives to files that hold the whole collection: its lines in the tables, its part of the cube. It
 * follows from the record and its graph.
 */

/** A text that is kept under a name. */
export interface NamedText {
  readonly name: BodyName
  readonly mediaType: string
  readonly text: string
}

const csv = 'text/csv'

/** The record as tables have it: its own CSV, and its lines in the tables of the collection. */
export function rowTexts(referenceData: ReferenceData, entry: ListEntry): readonly NamedText[] {
  const columns = municipalityColumns(referenceData)
  const row = csvRows(columns, [entry])
  const record = JSON.stringify(toPublished(referenceData.base, entry.slug, entry.record))
  return [
    { name: 'csv', mediaType: csv, text: csvHeader(columns) + row },
    { name: 'row:kommunen', mediaType: csv, text: row },
    {
      name: 'row:figures',
      mediaType: csv,
      text: csvRows(figureColumns(referenceData), figuresOf(entry)),
    },
    {
      name: 'row:population',
      mediaType: csv,
      text: csvRows(observationColumns(referenceData), observationsOf(referenceData, entry)),
    },
    { name: 'row:records', mediaType: 'application/jsonl', text: `${record}\n` },
  ]
}

/** The part of the cube that stands in a graph. */
export function cubeTexts({ base }: ReferenceData, quads: readonly Quad[]): readonly NamedText[] {
  const part = cubePart(quads)
  if (part.length === 0) return []
  const [triples, turtle] = [formatNamed('n-triples'), formatNamed('turtle')]
  return [
    { name: 'cube:n-triples', mediaType: triples.mediaType, text: triples.write(part) },
    { name: 'cube:turtle', mediaType: turtle.mediaType, text: `${turtle.write(part, base)}\n` },
  ]
}

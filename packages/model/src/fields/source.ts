import { type FieldTable, nodeListField, objectOf, required, type ValueOf } from './field.ts'
import { source } from './nodes/source.ts'

/** A source that several records name has the fields of one that only one does. */
export const sourceSchema = objectOf(source.rows)

/** Where values come from. */
export type Source = ValueOf<typeof source.rows>

/** The file `sources.yaml`. */
export const sourcesRows = {
  sources: required(
    nodeListField(
      source,
      ['Quellen', 'sources'],
      ['Quellen, auf die sich mehrere Dateien berufen.', 'Sources that several files name.'],
    ),
  ),
} satisfies FieldTable

export const sourcesSchema = objectOf(sourcesRows)

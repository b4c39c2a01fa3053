import type { FacetOptions, FieldDefinition, FieldTable, Label } from './fields/field.ts'
import { allowsList } from './fields/field.ts'
import { type MunicipalProfile, recordRows } from './fields/record.ts'
import { fieldTexts } from './references.ts'

/** By what the list of municipalities is narrowed. */
export interface Facet extends Pick<FacetOptions, 'name' | 'parameter' | 'part'> {
  readonly label: Label
  /** The scheme of its values; absent where they are no concepts. */
  readonly scheme?: string
  /** Whether its values are keys of the official list. */
  readonly isTerritory: boolean
  /** Whether a record has one value at most. */
  readonly isSingle: boolean
  /** The values that a record has, each once. */
  readonly values: (record: MunicipalProfile) => readonly string[]
}

/** Whole values, or the part of them that counts. */
const partsOf = (values: readonly (string | undefined)[], part = /^.*$/s): readonly string[] => [
  ...new Set(values.flatMap((value) => (value && part.exec(value)?.[0]) || [])),
]

function toFacet(row: FieldDefinition, options: FacetOptions, isInList: boolean): Facet {
  const { refersTo = { source: 'node' } } = row
  const { label = row.label, name, parameter, part, values } = options
  return {
    name,
    parameter,
    label,
    ...(part && { part }),
    ...('scheme' in refersTo && { scheme: refersTo.scheme }),
    isTerritory: 'territory' in refersTo,
    isSingle: !isInList && !allowsList(row.schema),
    values: (record) => {
      const written = () => fieldTexts(recordRows, record, (each) => each === row)
      // The table of a record is asked about records only.
      return partsOf(values?.(record as never) ?? written().map(({ text }) => text), part)
    },
  }
}

type Placed = readonly [position: number, facet: Facet]

const facetsIn = (rows: FieldTable, isInList = false): readonly Placed[] =>
  Object.values(rows).flatMap((row): readonly Placed[] => {
    const { facet, schema, nodeShape } = row
    if (nodeShape) return facetsIn(nodeShape.rows, isInList || allowsList(schema))
    return facet ? [[facet.position ?? Infinity, toFacet(row, facet, isInList)]] : []
  })

/** The fields that ask for a facet, in the order in which addresses and pages have them. */
export const facets: readonly Facet[] = facetsIn(recordRows)
  .toSorted(([one], [other]) => (one === other ? 0 : one - other))
  .map(([, facet]) => facet)

export const facetNames: readonly string[] = facets.map(({ name }) => name)

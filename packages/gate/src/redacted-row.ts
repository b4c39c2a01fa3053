import {
  type MunicipalProfile,
  municipalityColumns,
  type ReferenceData,
  type Slug,
  telephoneIri,
} from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { parse } from 'csv-parse/sync'

type Known = Pick<ReferenceData, 'base' | 'fields'>
type Cells = Readonly<Record<string, string>>

/** What the columns of today say of a record. */
const cellsOf = (known: Known, slug: Slug, record: MunicipalProfile): Cells =>
  Object.fromEntries(
    municipalityColumns(known).map(({ name, value }) => [
      name,
      String(value({ slug, record }) ?? ''),
    ]),
  )

/**
 * The row of a version without what was erased: cells that followed from it say what the record says now, and cells
 * that are one of the values are empty. All others stay as they were, whatever columns there were then.
 */
export function redactedRow(
  known: Known,
  slug: Slug,
  csv: string,
  before: MunicipalProfile,
  after: MunicipalProfile,
  values: readonly string[],
): string {
  const [names = [], cells = []]: string[][] = parse(csv)
  const [then, now] = [cellsOf(known, slug, before), cellsOf(known, slug, after)]
  const erased = new Set(values.flatMap((value) => [value, telephoneIri(value)]))
  const row = names.map((name, at) => {
    const cell = cells[at] ?? ''
    if (then[name] !== now[name]) return now[name] ?? ''
    return erased.has(cell) ? '' : cell
  })
  return writeCsv(
    names.map((name, at) => ({ name, value: (entry: readonly string[]) => entry[at] })),
    [row],
  )
}

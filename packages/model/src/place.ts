import { z } from 'zod'
import * as is from './constraints.ts'

export const levels = ['land', 'kreis', 'staedteregion', 'kreisfreie-stadt', 'gemeinde'] as const

/** A column of populations, by its day: `population_2024_12_31`. */
const populationColumn = /^population_(\d{4})_(\d{2})_(\d{2})$/

/** The name of the column with the populations of a day. */
export const populationColumnOf = (day: string): string => `population_${day.replaceAll('-', '_')}`

/** A row with its populations in one place, by day. */
const gathered = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row
  const [dated, others] = [new Map<string, unknown>(), new Map<string, unknown>()]
  for (const [name, cell] of Object.entries(row)) {
    const day = populationColumn.exec(name)?.slice(1).join('-')
    if (day === undefined) others.set(name, cell)
    else dated.set(day, cell)
  }
  return {
    ...Object.fromEntries(others),
    ...(dated.size > 0 && { populations: Object.fromEntries(dated) }),
  }
}

const columns = z.object({
  level: z.enum(levels),
  ags: z.string(),
  ars: z.string().optional(),
  name: is.line,
  name_en: is.line.optional(),
  nuts: z.string().optional(),
  wikidata: z.string().optional(),
  lat: z.coerce.number().optional(),
  lon: z.coerce.number().optional(),
  /** Where the administration sits. */
  seat: is.line.optional(),
  /** Of the administration. */
  postcode: z.string().optional(),
  area_km2: z.coerce.number().optional(),
  /** The Regierungsbezirk, by name. */
  administrative_region: is.line.optional(),
  /** The Amt, Verbandsgemeinde or other association, by name. */
  association: is.line.optional(),
  /** Official populations by day. */
  populations: z.record(z.string(), z.coerce.number()).optional(),
})

/** The columns of a reference list, in the order in which it is written; populations follow. */
export const placeColumns = (Object.keys(columns.shape) as (keyof typeof columns.shape)[]).filter(
  (name) => name !== 'populations',
)

/** A row of a reference list: of its cells those that are filled, as text. */
export const placeSchema = z.preprocess(gathered, columns)

/** A territory of the official reference list: its keys, name and place. */
export type ReferencePlace = z.infer<typeof placeSchema>

/** The list of keys puts the rank of a town behind its name: `Xanten, Stadt`. */
export const shortPlaceName = ({ name }: Pick<ReferencePlace, 'name'>): string =>
  name.split(',', 1)[0] ?? name

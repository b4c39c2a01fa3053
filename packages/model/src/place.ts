import { z } from 'zod'
import * as is from './constraints.ts'

export const levels = ['land', 'kreis', 'staedteregion', 'kreisfreie-stadt', 'gemeinde'] as const

export const placeSchema = z.object({
  level: z.enum(levels),
  ags: z.string(),
  ars: z.string().optional(),
  name: is.line,
  name_en: is.line.optional(),
  nuts: z.string().optional(),
  wikidata: z.string().optional(),
  lat: z.coerce.number().optional(),
  lon: z.coerce.number().optional(),
  population_2019_12_31: z.coerce.number().optional(),
  population_2021_12_31: z.coerce.number().optional(),
})

/** A territory of the official reference list: its keys, name and place. */
export type ReferencePlace = z.infer<typeof placeSchema>

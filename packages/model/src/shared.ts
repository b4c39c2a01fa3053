import { z } from 'zod'
import * as is from './constraints.ts'
import { dutiesSchema } from './duties.ts'

/*
 * What records share: sources, concept schemes, the network. Read from `data/`, described under `/def` and `/`.
 */

export const sourceSchema = z
  .strictObject({
    id: is.key,
    title: is.localizedLine,
    publisher: is.line.optional(),
    url: is.url.optional(),
    licence: is.licence,
    attribution: is.line.optional(),
    retrieved: is.date.optional(),
  })
  .meta({
    description: 'Where values come from: title, publisher, address, licence, attribution text.',
  })

/** Where values come from. */
export type Source = z.infer<typeof sourceSchema>

export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema).readonly() })

const evidence = z.strictObject({ title: is.line, url: is.url.optional() })

/** Classes that a concept may have besides `skos:Concept`. */
const conceptTypes = ['org:Role', 'schema:DefinedTerm', 'schema:StatisticalVariable'] as const

const conceptSchema = z.strictObject({
  notation: is.key,
  label: is.localizedLine,
  definition: is.localized.optional(),
  altLabels: z.array(is.line).readonly().optional(),
  broader: is.key.optional(),
  replaces: is.key.optional(),
  code: is.line.optional(),
  ageGroup: is.key.optional(),
  unit: is.key.optional(),
  property: z
    .string()
    .regex(/^P[1-9]\d*$/)
    .optional(),
})

/** A concept of one of our schemes; `ageGroup`, `unit` and `property` belong to measures. */
export type Concept = z.infer<typeof conceptSchema>

export const conceptSchemeSchema = z.strictObject({
  scheme: is.key,
  title: is.localizedLine,
  description: is.localized,
  licence: is.licence,
  modified: is.instant.optional(),
  ordered: z.boolean().optional(),
  types: z.array(z.enum(conceptTypes)).readonly().optional(),
  evidence: z.array(evidence).readonly().optional(),
  concepts: z.array(conceptSchema).min(1, 'scheme/empty').readonly(),
})

export type ConceptScheme = z.infer<typeof conceptSchemeSchema>

const publisherTypes = [
  'LocalAuthority',
  'NationalAuthority',
  'NonProfitOrganisation',
  'RegionalAuthority',
  'SupraNationalAuthority',
] as const

export const networkSchema = z.strictObject({
  demonstration: z.boolean().optional(),
  name: is.germanLine,
  site: z.strictObject({ name: is.germanLine, description: is.localized }),
  programme: is.key,
  state: is.containerKey,
  publisher: z.strictObject({
    name: is.line,
    type: z.enum(publisherTypes),
    url: is.url.optional(),
  }),
  contact: z.strictObject({
    name: is.germanLine,
    email: is.email,
    url: is.url.optional(),
    telephone: is.telephone.optional(),
  }),
  licences: z.strictObject({ facts: is.licence, texts: is.licence, metadata: is.licence }),
  languages: z
    .array(z.enum(['de', 'en']))
    .min(1)
    .readonly(),
  modified: is.instant.optional(),
  harvest: z.strictObject({
    contributor: is.line,
    themes: z
      .array(z.string().regex(/^[A-Z]{4}$/))
      .min(1)
      .readonly(),
    frequency: z.string().regex(/^[A-Z_]+$/),
  }),
  duties: dutiesSchema.optional(),
})

/** Who publishes, for which network, under which licences. */
export type Network = z.infer<typeof networkSchema>

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
export type Place = z.infer<typeof placeSchema>

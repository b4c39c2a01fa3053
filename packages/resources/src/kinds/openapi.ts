import type { Release } from '@kommunalgraph/model'
import { type Described, writeOpenApi } from '../openapi/openapi.ts'
import type { FileKind } from '../resource.ts'

/** So many records are looked at within some milliseconds. */
const few = 500

/** What programs can ask for, for the tools that make clients of it. */
export const openApi = (described: Described): FileKind => ({
  name: 'openapi',
  summary: { de: 'Diese Beschreibung (OpenAPI)', en: 'This description (OpenAPI)' },
  address: ['openapi.json'],
  mediaType: 'application/json',
  cache: 'document',
  isLong: ({ count }: Release) => count > few,
  text: (release) => release && writeOpenApi(release, described),
})

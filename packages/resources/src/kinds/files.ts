import {
  apiCatalogPath,
  apiCatalogType,
  writeApiCatalog,
  writeRobots,
} from '@kommunalgraph/catalog'
import { resourceIri } from '@kommunalgraph/model'
import { contextDocuments } from '@kommunalgraph/rdf'
import type { FileKind } from '../resource.ts'

/** Caches keep what is frozen for ever; new terms mean a new context beside it (docs/decisions/0015). */
export const contexts: readonly FileKind[] = [...contextDocuments].map(
  ([path, { isFrozen, text }]) => ({
    name: path,
    summary: { de: 'Der Kontext unseres JSON-LD', en: 'The context of our JSON-LD' },
    address: path.split('/'),
    mediaType: 'application/ld+json',
    cache: isFrozen ? 'immutable' : 'document',
    text,
  }),
)

export const robots: FileKind = {
  name: 'robots',
  summary: { de: 'Was Suchmaschinen besuchen dürfen', en: 'What search engines may visit' },
  address: ['robots.txt'],
  mediaType: 'text/plain; charset=utf-8',
  cache: 'document',
  text: (release) => release && writeRobots(release),
}

/** What programs can talk to here (RFC 9727). */
export const apiCatalog: FileKind = {
  name: 'api-catalog',
  summary: { de: 'Die Schnittstellen (RFC 9727)', en: 'The interfaces (RFC 9727)' },
  address: apiCatalogPath.split('/'),
  mediaType: apiCatalogType,
  cache: 'document',
  text: (release) => release && writeApiCatalog(release),
  links: ({ base }) => [{ rel: 'api-catalog', href: resourceIri(base, apiCatalogPath) }],
}

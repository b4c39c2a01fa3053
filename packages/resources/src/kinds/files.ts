import {
  apiCatalogPath,
  apiCatalogType,
  writeApiCatalog,
  writeRobots,
} from '@kommunalgraph/catalog'
import { resourceIri } from '@kommunalgraph/model'
import { contextDocument, contextPath } from '@kommunalgraph/rdf'
import type { FileKind } from '../resource.ts'

/** Frozen: caches keep it for ever, and new terms mean `v2` (docs/decisions/0015). */
export const context: FileKind = {
  name: 'context',
  address: contextPath.split('/'),
  mediaType: 'application/ld+json',
  cache: 'immutable',
  text: () => contextDocument(),
}

export const robots: FileKind = {
  name: 'robots',
  address: ['robots.txt'],
  mediaType: 'text/plain; charset=utf-8',
  cache: 'document',
  text: (release) => release && writeRobots(release),
}

/** What programs can talk to here (RFC 9727). */
export const apiCatalog: FileKind = {
  name: 'api-catalog',
  address: apiCatalogPath.split('/'),
  mediaType: apiCatalogType,
  cache: 'document',
  text: (release) => release && writeApiCatalog(release),
  links: ({ base }) => [{ rel: 'api-catalog', href: resourceIri(base, apiCatalogPath) }],
}

import { apiCatalogPath } from '@kommunalgraph/catalog'
import { describeNetwork, type Link, resourceIri } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { startPage } from '@kommunalgraph/site'
import type { DocumentKind } from '../resource.ts'
import { found, rdfFormats } from './common.ts'

/** From the root to what programs can talk to. */
const discovery = (base: Base): Link[] => [
  { rel: 'api-catalog', href: resourceIri(base, apiCatalogPath), type: 'application/linkset+json' },
]

/** So many points are drawn on the start page's map within some milliseconds. */
const few = 1_000

/** The root: start page for people; as RDF the network, its publisher and their contact. */
export const network: DocumentKind = {
  name: 'network',
  pattern: '',
  readers: 'people',
  formats: ['html', ...rdfFormats],
  cache: 'document',
  isLong: ({ count }) => count > few,
  open: (release) =>
    found({
      path: '',
      modified: release.network.modified,
      licence: release.network.licences.metadata,
      kept: (name) => release.body('', name),
      quads: () => describeNetwork(release),
      page: startPage,
      links: () => discovery(release.base),
    }),
  paths: () => [''],
}

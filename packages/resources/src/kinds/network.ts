import { apiCatalogPath } from '@kommunalgraph/catalog'
import { describeNetwork, factLicenceOf, type Link, resourceIri } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { pageWords, startPage } from '@kommunalgraph/site'
import { defineDocument } from '../resource.ts'
import { found, graphBodies, keptAtPath } from './common.ts'

/** From the root to what programs can talk to. */
const discovery = (base: Base): Link[] => [
  { rel: 'api-catalog', href: resourceIri(base, apiCatalogPath), type: 'application/linkset+json' },
]

/** So many points are drawn on the start page's map within some milliseconds. */
const few = 1_000

/** The root: start page for people; as RDF the network, its publisher and their contact. */
export const network = defineDocument({
  name: 'network',
  summary: {
    de: 'Das Netzwerk: wer es trägt und was es veröffentlicht',
    en: 'The network: who runs it, and what it publishes',
  },
  address: [],
  readers: 'people',
  cache: 'document',
  isLong: ({ count }) => count > few,
  open: (release) =>
    found({
      path: '',
      modified: release.network.modified,
      licence: factLicenceOf(release.network),
    }),
  bodies: {
    html: (_, context) => startPage(context),
    ...graphBodies((_, release) => describeNetwork(release)),
  },
  markup: (_, release) => describeNetwork(release),
  kept: keptAtPath,
  links: (_, { base }) => discovery(base),
  paths: () => [''],
  navigation: [{ path: '', foot: pageWords.navigation.home }],
  shared: (referenceData) => new Map([['', describeNetwork(referenceData)]]),
})

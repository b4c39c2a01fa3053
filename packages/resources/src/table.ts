import type { Address } from '@kommunalgraph/model'
import type { NavigationEntry } from '@kommunalgraph/site'
import { catalogue } from './kinds/catalogue.ts'
import { change } from './kinds/change.ts'
import { compare } from './kinds/compare.ts'
import { cube } from './kinds/cube.ts'
import { definitions } from './kinds/definitions.ts'
import { dumps } from './kinds/dumps.ts'
import { atom, feed, feedPages } from './kinds/feed.ts'
import { apiCatalog, contexts, robots } from './kinds/files.ts'
import { history } from './kinds/history.ts'
import { linkset } from './kinds/linkset.ts'
import { list } from './kinds/list.ts'
import { memento } from './kinds/memento.ts'
import { municipality } from './kinds/municipality.ts'
import { network } from './kinds/network.ts'
import { openApi } from './kinds/openapi.ts'
import { guidePages, legalPages, security } from './kinds/pages.ts'
import { picture } from './kinds/picture.ts'
import { places } from './kinds/places.ts'
import { quality } from './kinds/quality.ts'
import { resolver } from './kinds/resolver.ts'
import { sitemapFiles } from './kinds/sitemap.ts'
import { linkedData } from './kinds/void.ts'
import type { DocumentKind, FileKind, PictureKind, RedirectKind } from './resource.ts'

const documents: readonly DocumentKind[] = [
  network,
  list,
  places,
  compare,
  municipality,
  history,
  memento,
  change,
  dumps,
  cube,
  feed,
  feedPages,
  catalogue,
  quality,
  linkedData,
  ...guidePages,
  definitions,
  ...legalPages,
]

const described = {
  documents,
  files: [
    ...contexts,
    robots,
    security,
    apiCatalog,
    ...atom,
    linkset,
    ...sitemapFiles(documents),
  ] as readonly FileKind[],
  pictures: [picture] as readonly PictureKind[],
  redirects: [resolver] as readonly RedirectKind[],
}

/**
 * Every kind of resource. Routes, canonical spelling, negotiation, Link headers, the alternates of 406, the sitemap,
 * links of every page and the crawl for dead IRIs read this table.
 */
export const resources = {
  ...described,
  files: [...described.files, openApi(described)],
}

/** The address of every kind, but for endings. */
export const resourceAddresses: readonly Address[] = Object.values(resources).flatMap((kinds) =>
  kinds.map(({ address }) => address),
)

/** What every page leads to, in the order of the table. */
export const navigation: readonly NavigationEntry[] = documents.flatMap(
  (kind) => kind.navigation ?? [],
)

import {
  catalogIri,
  datasetIri,
  documentPath,
  fixedDocuments,
  resourceIri,
  type Snapshot,
} from '@kommunalgraph/model'
import { type Instant, integer, iri, type Localized, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import type { DumpSet } from '../dump-set.ts'
import { publisher, page as webPage } from './agents.ts'
import { collections, describeCollection } from './collection.ts'
import { licence, themeTaxonomy } from './concepts.ts'
import { languagesOf } from './dataset.ts'
import { describeDates } from './dates.ts'
import { datasetsPerPage, entriesOn, type PageChoice, pageAddress, pageCount } from './pages.ts'
import { datasetPart } from './part.ts'
import { states } from './places.ts'
import { describeSchemeDataset, schemesOf } from './scheme.ts'
import { finish, newSheet, type Sheet } from './sheet.ts'

const { dcat, dct, foaf, hydra } = vocabulary

/** What the catalogue tells besides the release that it is made from. */
export interface CatalogueOptions extends PageChoice {
  /** In which format the next page is; the same as this one. */
  readonly extension?: string | undefined
  /** The newest finished dumps; without them there is no dataset of the whole collection. */
  readonly dumps?: DumpSet | undefined
  /** When the first release was published. */
  readonly issued?: Instant | undefined
}

/** What the datasets depend on that no municipality is responsible for. */
type SharedOptions = Pick<CatalogueOptions, 'dumps' | 'issued'>

/** One page of the catalogue: the catalogue itself, datasets, and everything that these name. */
export function describeCatalogue(snapshot: Snapshot, options: CatalogueOptions): Quad[] {
  const { issued, page, profile, size = datasetsPerPage } = options
  const sheet = newSheet(snapshot, profile)
  const self = describeCatalog(sheet, snapshot, issued)
  describeView(sheet, snapshot, options)
  const parts = entriesOn(snapshot, page, size).map((entry) => ({
    ...partition(
      datasetPart(snapshot, entry, profile),
      resourceIri(snapshot.base, documentPath(entry.slug)),
    ),
    dataset: iri(datasetIri(snapshot.base, documentPath(entry.slug))),
  }))
  const members = parts.map(({ dataset }) => dataset)
  for (const { own } of parts) sheet.graph.addAll(own)
  // Collections stand on page one, so that the next pages hold nothing but municipalities.
  const shared = page === 1 ? describeShared(sheet, options) : []
  sheet.graph.add(self, dcat.dataset, ...shared, ...members)
  finish(sheet, iri)
  for (const { named } of parts) sheet.graph.addAll(named)
  return sheet.graph.quads()
}

/** What a part says of its own document's things, and what of things that others name too. */
function partition(quads: readonly Quad[], document: string) {
  const isOwn = ({ subject }: Quad): boolean => subject.value.startsWith(`${document}#`)
  return { own: quads.filter(isOwn), named: quads.filter((quad) => !isOwn(quad)) }
}

/** The title of the catalogue. */
export const catalogueTitle = ({ network }: Snapshot): Localized => network.site.name

function describeCatalog(sheet: Sheet, snapshot: Snapshot, issued: string | undefined): NamedNode {
  const { graph } = sheet
  const { base, network } = snapshot
  const self = iri(catalogIri(base, 'katalog'))
  graph.type(self, dcat.Catalog)
  graph.add(self, dct.title, ...texts(catalogueTitle(snapshot)))
  graph.add(self, dct.description, ...texts(network.site.description))
  graph.add(self, dct.publisher, publisher(sheet))
  graph.add(self, dct.license, licence(sheet, network.licences.metadata))
  graph.add(self, dct.language, ...languagesOf(sheet, network.languages.includes('en')))
  describeDates(sheet, self, { issued, modified: snapshot.modified })
  graph.add(self, foaf.homepage, webPage(sheet, iri(resourceIri(base, ''))))
  graph.add(self, dct.spatial, ...states(sheet))
  graph.add(self, dcat.themeTaxonomy, themeTaxonomy(sheet))
  // Without foaf:primaryTopic, at which piveau ends a closure.
  const document = iri(resourceIri(base, fixedDocuments.catalogue.path))
  graph.type(document, foaf.Document)
  graph.add(document, dct.title, ...texts(catalogueTitle(snapshot)))
  return self
}

/** The datasets that no municipality is responsible for. */
function describeShared(sheet: Sheet, { dumps, issued }: SharedOptions): NamedNode[] {
  const collected = dumps
    ? Object.values(collections).flatMap(
        (each) => describeCollection(sheet, each, dumps, issued) ?? [],
      )
    : []
  const schemes = schemesOf(sheet.snapshot).map((each) =>
    describeSchemeDataset(sheet, each, issued),
  )
  return [...collected, ...schemes]
}

/** How many datasets all pages hold together. */
function datasetCount(snapshot: Snapshot, dumps: DumpSet | undefined): number {
  const names = new Set(dumps?.files.map(({ name }) => name))
  const found = Object.values(collections).filter(({ files }) =>
    files.some((name) => names.has(name)),
  )
  return snapshot.count + snapshot.concepts.size + found.length
}

/**
 * The links of a page to its neighbours, where there is more than one.
 *
 * One view per page, at its own address, and no `hydra:PagedCollection` beside it: piveau would read only that.
 */
function describeView({ graph }: Sheet, snapshot: Snapshot, options: CatalogueOptions): void {
  const { dumps, extension, page, size = datasetsPerPage } = options
  const pages = pageCount(snapshot, size)
  if (pages === 1) return
  // All pages of one run come from one release, else a dataset that slips over a border is deleted.
  const at = (target: number) =>
    iri(
      pageAddress(snapshot.base, { ...options, page: target, stand: snapshot.sequence }, extension),
    )
  const self = iri(pageAddress(snapshot.base, options, extension))
  graph.type(self, hydra.PartialCollectionView)
  graph.add(self, hydra.totalItems, integer(datasetCount(snapshot, dumps)))
  graph.add(self, hydra.first, at(1))
  if (page > 1) graph.add(self, hydra.previous, at(page - 1))
  if (page < pages) graph.add(self, hydra.next, at(page + 1))
  graph.add(self, hydra.last, at(pages))
}

/** The datasets of the whole collection, the cube and the concept schemes, with everything that they name. */
export function describeSharedDatasets(
  snapshot: Snapshot,
  options: SharedOptions & Pick<CatalogueOptions, 'profile'>,
): Quad[] {
  const sheet = newSheet(snapshot, options.profile)
  describeShared(sheet, options)
  return finish(sheet, iri)
}

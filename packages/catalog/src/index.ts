/* What a version gives to files of the whole collection. */

export { catalogueBody, catalogueText, profileIn } from './bodies/profiled.ts'
export {
  cubeTexts,
  type NamedText,
  rowTexts,
} from './bodies/texts.ts'

/* The catalogue, and the application profiles that it is described in. */

export {
  type CatalogueOptions,
  catalogueTitle,
  describeCatalogue,
  describeSharedDatasets,
} from './catalogue/catalogue.ts'
export { catalogueInputs, describeDatasetClosure } from './catalogue/closure.ts'
export { firstPublished } from './catalogue/first-published.ts'
export { describeMarkup, type SharedDataset, sharedDatasets } from './catalogue/markup.ts'
export { changeMember } from './catalogue/member.ts'
export {
  datasetsPerPage,
  entriesOn,
  type PageChoice,
  pageCount,
  pageQuery,
} from './catalogue/pages.ts'
export type { DatasetReferenceData } from './catalogue/sheet.ts'
export {
  type ApplicationProfile,
  type ApplicationProfileName,
  applicationProfile,
  applicationProfileNames,
  applicationProfiles,
  defaultProfile,
} from './profiles/profiles.ts'

/* Dumps: the finished files of a release, and the cube among them. */

export { cubeFacts, methodsOfCube } from './cube/contents.ts'
export { describeWholeCube, writeWholeCube } from './cube/whole.ts'
export {
  type DumpExtension,
  type DumpFile,
  type DumpName,
  type DumpSet,
  dumpExtensions,
  dumpFragment,
  dumpNames,
  dumpPath,
} from './dump-set.ts'
export {
  type CollectionName,
  collectionMarkup,
  collectionTexts,
  describeDumps,
} from './dumps/describe.ts'
export { addDumps, isBeingWritten, isOf, type KeptDumps, newestDumps } from './dumps/dump-folder.ts'
export { dumpsRevision } from './dumps/revision.ts'
export { type DumpOptions, writeDumps } from './dumps/write-dumps.ts'

/* The feed. */

export { writeAtom } from './feed/atom.ts'
export { describeFeed, describeFeedPage, feedTitle } from './feed/describe.ts'
export { changesOn, feedPageCount, isClosed } from './feed/pages.ts'

/* Quality. */

export { type Audit, auditCatalogue } from './quality/audit.ts'
export { measureFiles } from './quality/measure.ts'
export { dimensions, fullScore, type Metric, metrics } from './quality/metrics.ts'
export { rateRelease, sampleSize, servedAddresses } from './quality/rate.ts'
export { type QualityScore, ratingOf, type Summary, scoreOf, summaryOf } from './quality/score.ts'
export { type ShapeFinding, validateShapes } from './quality/shacl.ts'
export { viewOf } from './quality/view.ts'

/* Discovery: sitemap, API catalogue, VoID, link sets. */

export { collections } from './catalogue/collection.ts'
export {
  pagesPerFile,
  type SitemapEntry,
  writeRobots,
  writeSitemap,
  writeSitemapIndex,
} from './sitemap/sitemap.ts'
export { apiCatalogPath, apiCatalogType, writeApiCatalog } from './void/api-catalog.ts'
export { describeVoid, voidPath } from './void/describe.ts'
export { type LinkContext, writeLinkset } from './void/linkset.ts'

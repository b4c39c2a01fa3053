/* What pages are made from: context, links, words, files, the views that an address asks for. */

export { type Asset, assetsAt, readAssets } from './assets.ts'
export { compareQuery, readComparison } from './compare/choice.ts'
export { SiteError } from './errors.ts'
export {
  fieldNames,
  type ListState,
  listQuery,
  orderWords,
  permittedOf,
  readListState,
  readText,
} from './list/state.ts'
export { lookAsset, lookAssets } from './look/look-assets.ts'
export { pageWords } from './messages/messages.ts'
export type { Assets, FormatLink, NavigationEntry, PageContext } from './page.ts'

/* Pages, one function each: a context in, HTML out. */

export { type CatalogueFacts, cataloguePage } from './pages/catalogue.ts'
export { comparePage } from './pages/compare.ts'
export { cubePage } from './pages/cube.ts'
export { type DataFacts, type DataFile, dataPage } from './pages/data.ts'
export {
  type DeveloperTools,
  developerPage,
  type Explanation,
} from './pages/developer.ts'
export { differencePage } from './pages/difference.ts'
export { extraFieldsPage } from './pages/extra-fields.ts'
export { type FeedFacts, feedPage } from './pages/feed.ts'
export { fieldsPage } from './pages/fields.ts'
export { joinPage } from './pages/join.ts'
export { accessibilityPage, imprintPage, privacyPage, simplePage } from './pages/legal.ts'
export { licensingPage } from './pages/licensing.ts'
export { linkedDataPage } from './pages/linked-data.ts'
export { municipalityListPage } from './pages/municipality-list.ts'
export { placesPage } from './pages/places.ts'
export { type NearPage, type ProblemDetails, problemPage } from './pages/problem.ts'
export { type ProblemText, problemsPage } from './pages/problems.ts'
export { profilePage } from './pages/profile.ts'
export { type QualityFacts, qualityPage } from './pages/quality.ts'
export { schemePage } from './pages/scheme.ts'
export { sourcesPage } from './pages/sources.ts'
export { startPage } from './pages/start.ts'
export { historyPage } from './pages/versions.ts'

/* Answers for programs. */

export { suggestionsFor } from './places/suggestions.ts'

/* Pictures for link previews, as SVG. */

export { pictureSize, profilePicture } from './picture/preview-picture.ts'

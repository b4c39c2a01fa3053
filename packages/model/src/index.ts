/* Records: what a file says, and its table of fields. */

export { schemaOrgBlock, schemaOrgBlocks } from './block.ts'
export { type BodyName, keptWhenSuperseded } from './bodies.ts'
export { municipalityColumns } from './columns.ts'
export { type Localized, type TextLanguage, textLanguages } from './constraints.ts'
/* Formats: quads as bytes. */
export { contextDocument, contextDocuments } from './context.ts'
export { compareDates, type PartialDate, startOf } from './dates.ts'
/* Description: records and what they share, as quads. */
export { describeScheme, describeSources } from './describe/concepts.ts'
export { describeCube } from './describe/cube.ts'
export { datasetTexts, distributions, temporalCoverage } from './describe/dataset.ts'
export { profileTitle } from './describe/document.ts'
export { documentTitles } from './describe/documents.ts'
export { type DerivedShare, derivedShares, type Series, seriesOf } from './describe/figures.ts'
export { describeList } from './describe/list.ts'
export { cubeTitle, describeMentions, networkMentions } from './describe/mentions.ts'
export { describeNetwork } from './describe/network.ts'
export { describePage } from './describe/page.ts'
export { describe } from './describe/record.ts'
export { containerKeyOf, containerOf, levelOf, placeName } from './describe/territory.ts'
export { describeTombstone } from './describe/tombstone.ts'
export { changeTitle, describeChange, describeVersions, historyTitle } from './describe/versions.ts'
/* What each field is, for those who use the data. */
export {
  type DictionaryEntry,
  type DictionaryTerm,
  dataDictionary,
} from './dictionary.ts'
export { type Difference, difference, type Value } from './difference.ts'
/* What records share. */
export { type Duties, requiredDuties } from './duties.ts'
export type { Label, NodeTemplate, Row, Rows } from './fields.ts'
export { type CsvColumn, csvHeader, csvRows, writeCsv } from './formats/csv.ts'
export { FormatError } from './formats/errors.ts'
export { writeSelfContainedJsonLd } from './formats/jsonld.ts'
export { type JsonLdForm, loadContext, toJsonLdForm } from './formats/jsonld-forms.ts'
export { type ListedLink, writeLinkFormat } from './formats/link-format.ts'
export { readKeptGraph } from './formats/reading-order.ts'
export {
  type Format,
  type FormatExtension,
  type FormatName,
  type FormatRow,
  formatNamed,
  formatOfExtension,
  formats,
  type RdfFormat,
  type RdfFormatName,
} from './formats.ts'
/* RDF. */
export {
  boolean,
  dateLiteral,
  decimal,
  double,
  Graph,
  integer,
  iri,
  plain,
  tagged,
  texts,
} from './graph.ts'
/* Versions of documents. */
export {
  baseAt,
  changesOf,
  type History,
  historyOf,
  isMemento,
  recordAt,
  type Step,
  stepsOf,
} from './history.ts'
/* IRIs. */
export {
  activityIri,
  type Base,
  catalogIri,
  changePath,
  conceptIri,
  contextIri,
  cubeIri,
  datasetIri,
  documentIri,
  documentPath,
  fragments,
  historyPath,
  type Iri,
  keyTargets,
  linksetPath,
  networkIri,
  type PageLanguage,
  pageIri,
  parseInstant,
  problemIri,
  resourceIri,
  type Slug,
  schemeIri,
  sourceIri,
  toBase,
  toSlug,
  versionPath,
  voidIri,
  writeInstant,
} from './iri.ts'
/* What rooms hand each other. */
export { type Issue, type IssueKind, issueKinds, type Severity, severities } from './issue.ts'
export { type Licence, type LicenceKey, licenceIri, licenceKeys, licenceOf } from './licences.ts'
export { fill, type Message, type MessageValue, type MessageValues, visible } from './messages.ts'
export {
  isSameNeighbour,
  type Neighbour,
  neighbourOf,
  type Questions,
  questionsOf,
} from './neighbour.ts'
export { addressLine, type Contact } from './nodes/contact.ts'
export { type DatedFigure, type Figure, isDated } from './nodes/figure.ts'
export { type Identifiers, keySourceOf, wholeAgs } from './nodes/identifiers.ts'
export { publishable, toPublished } from './publishable.ts'
export { type Kind, kinds, type MunicipalProfile, recordRows, recordSchema } from './record.ts'
export {
  type Change,
  type ChangeKind,
  changeKinds,
  type FacetChoice,
  type FacetCount,
  type FacetName,
  type Facets,
  type FileFacts,
  facetNames,
  type Instant,
  type KeyScheme,
  keySchemes,
  type Link,
  type ListEntry,
  type ListPage,
  type ListQuery,
  type MapPoint,
  type Near,
  type RecordFacts,
  type Release,
  type Representation,
  type Selection,
  type Sizes,
  type Snapshot,
  type SortName,
  type StatementFacts,
  type StoredBody,
  sortNames,
  type Tombstone,
  type Version,
  type World,
} from './release.ts'
/* Versions. */
export { recordShape, toPresentShape } from './shape.ts'
export {
  type Concept,
  type ConceptScheme,
  conceptSchemeSchema,
  levels,
  type Network,
  networkSchema,
  type Place,
  placeSchema,
  requiredSchemes,
  type SchemeName,
  type Source,
  sourceSchema,
  sourcesSchema,
} from './shared.ts'
export { statementFacts } from './statements.ts'
export {
  isPersonal,
  mappingVersion,
  recordHash,
  type Traced,
  traced,
  versionHash,
} from './version.ts'
export * as vocabulary from './vocabularies.ts'
export { vocabularies } from './vocabularies.ts'

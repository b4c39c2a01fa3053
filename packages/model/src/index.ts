/* Records: what a file says, and its table of fields. */

export { schemaOrgBlock } from './block.ts'
export { municipalityColumns } from './columns.ts'
export { type Localized, type TextLanguage, textLanguages } from './constraints.ts'
/* Formats: quads as bytes. */
export { contextDocument } from './context.ts'
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
export { containerOf, placeName } from './describe/territory.ts'
export type { Label, NodeTemplate, Row, Rows } from './fields.ts'
export { writeCsv } from './formats/csv.ts'
export { FormatError } from './formats/errors.ts'
export { contextLoader, type JsonLdForm, writeJsonLdForm } from './formats/jsonld-forms.ts'
export {
  type Format,
  type FormatExtension,
  type FormatName,
  type FormatRow,
  formatNamed,
  formatOfExtension,
  formats,
  type RdfFormat,
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
/* IRIs. */
export {
  type Base,
  conceptIri,
  contextIri,
  cubeIri,
  documentIri,
  documentPath,
  fragments,
  type Iri,
  keyTargets,
  networkIri,
  type PageLanguage,
  pageIri,
  problemIri,
  resourceIri,
  type Slug,
  schemeIri,
  sourceIri,
  toBase,
  toSlug,
} from './iri.ts'
/* What rooms hand each other. */
export { type Issue, type Message, type Severity, severities } from './issue.ts'
export { type Licence, type LicenceKey, licenceIri, licenceKeys, licenceOf } from './licences.ts'
export { addressLine, type Contact } from './nodes/contact.ts'
export { type DatedFigure, type Figure, isDated } from './nodes/figure.ts'
export { type Identifiers, keySourceOf, wholeAgs } from './nodes/identifiers.ts'
export { publishable, toPublished } from './publishable.ts'
export { type Kind, kinds, type MunicipalProfile, recordRows, recordSchema } from './record.ts'
export {
  type KeyScheme,
  keySchemes,
  type Link,
  type ListEntry,
  type ListPage,
  type ListQuery,
  type Release,
  type Representation,
  type Tombstone,
  type World,
} from './release.ts'
/* What records share. */
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
export * as vocabulary from './vocabularies.ts'

/* What a record says: its fields, its values. */

export { collectionAttribution, differingRights, profileAttribution } from './attribution.ts'
export { municipalityColumns } from './columns.ts'
export { containerKeyOf } from './container.ts'
export { type DictionaryEntry, type DictionaryTerm, dataDictionary } from './dictionary.ts'
export { type Facet, facetNames, facets } from './facets.ts'
export {
  allowsSeveral,
  type ExtraField,
  type ExtraFields,
  extraFieldsRows,
  extraFieldsSchema,
  noExtraFields,
  reservedFieldNames,
} from './fields/extra.ts'
export {
  type FieldDefinition,
  type FieldTable,
  isChoice,
  isUrl,
  type Label,
  type NodeShape,
  objectOf,
} from './fields/field.ts'
export {
  classIri,
  classNames,
  type KnownKinds,
  kindFrom,
  type MunicipalKind,
  municipalKindOf,
  pluralOf,
} from './fields/kind.ts'
export {
  type KindLevelName,
  kindLevelNames,
  type MarkShape,
  markShapeNames,
} from './fields/kind-levels.ts'
export { kindFieldNames } from './fields/kind-rows.ts'
export { addressLine, type Contact } from './fields/nodes/contact.ts'
export { type DatedFigure, type Figure, isDated } from './fields/nodes/figure.ts'
export { type FormerKey, formerKeysIn } from './fields/nodes/former-keys.ts'
export {
  datedKeys,
  formsOf,
  hasKeyNode,
  type Identifiers,
  type KeyName,
  keyNames,
  keySourceOf,
  keysIn,
  wholeAgs,
} from './fields/nodes/identifiers.ts'
export { firstParticipation, type Participation } from './fields/nodes/participation.ts'
export {
  type MunicipalProfile,
  recordRows,
  recordSchema,
} from './fields/record.ts'
export { recordSchemaWith, recordTable } from './fields/record-table.ts'
export { type WellKnownKind, wellKnownKinds } from './fields/well-known-kinds.ts'
export { isAboutPerson, pathOfPointer, personalAt } from './personal.ts'
export { isPersonalMailbox, mentionsPerson } from './persons.ts'
export { isGone, publishable, toPublished } from './publishable.ts'
export {
  type FieldPath,
  fieldTexts,
  referenceFields,
  referencesIn,
  sourcedParts,
} from './references.ts'
export { sourceAttribution } from './source-attribution.ts'

/* What records share: network, schemes, sources, places, licences. */

export { conceptLabel, conceptOf } from './description-context.ts'
export {
  type Concept,
  type ConceptScheme,
  conceptSchemeRows,
  conceptSchemeSchema,
} from './fields/concept.ts'
export { type Duties, requiredDuties } from './fields/duties.ts'
export { type Network, namedPages, networkRows, networkSchema } from './fields/network.ts'
export { type Source, sourceSchema, sourcesRows, sourcesSchema } from './fields/source.ts'
export {
  factLicenceOf,
  type Licence,
  type LicenceKey,
  licenceIri,
  licenceKeys,
  licenceOf,
} from './licences.ts'
export {
  backgrounds,
  type Colour,
  contrast,
  contrastIn,
  inkOn,
  leastContrast,
  nearestShade,
  type Theme,
  themes,
} from './look/contrast.ts'
export {
  type ColourName,
  colourIn,
  colourUses,
  type Look,
  type LookContent,
  type LookFile,
  type LookFiles,
  lookMediaTypes,
  noLookFiles,
} from './look/look-file.ts'
export {
  levels,
  placeColumns,
  placeSchema,
  populationColumnOf,
  type ReferencePlace,
  shortPlaceName,
} from './place.ts'
export { recordSchemes } from './schemes.ts'

/* Addresses and IRIs. */

export {
  type Address,
  type AddressValues,
  addresses,
  isFixed,
  pathOf,
  pathOfDocument,
  patternOf,
  type Segment,
  type SegmentSpelling,
  valuesIn,
} from './address.ts'
export {
  activityIri,
  catalogIri,
  changePath,
  checksumIri,
  conceptIri,
  cubeIri,
  datasetIri,
  definitionPath,
  documentIri,
  documentPath,
  fieldIri,
  fragments,
  historyPath,
  isProvisional,
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

/* Descriptions: records and what they share, as quads. */

export { schemaOrgBlock, schemaOrgBlocks } from './block.ts'
export { countedMeasure, dimensionsOf } from './cube-dimensions.ts'
export { describeScheme, describeSources } from './describe/concepts.ts'
export { type CubeFacts, cubeComponents, cubeThings, describeCube } from './describe/cube.ts'
export {
  coveredPeriod,
  datasetTexts,
  type Period,
  temporalCoverage,
} from './describe/dataset.ts'
export { describeDatasetMarkup } from './describe/dataset-markup.ts'
export { profileTitle } from './describe/document.ts'
export { type DefinitionName, fixedDocuments } from './describe/documents.ts'
export { describeFiles, distributions, downloadTitle } from './describe/downloads.ts'
export { describeFields } from './describe/fields.ts'
export { type DerivedShare, derivedShares, type Series, seriesOf } from './describe/figures.ts'
export { describeList } from './describe/list.ts'
export {
  catalogueMentions,
  cubeTitle,
  describeMentions,
  networkMentions,
} from './describe/mentions.ts'
export { describeNetwork } from './describe/network.ts'
export { describePage } from './describe/page.ts'
export { describe } from './describe/record.ts'
export { containerOf, placeName } from './describe/territory.ts'
export { describeTombstone } from './describe/tombstone.ts'
export { changeTitle, describeChange, describeVersions, historyTitle } from './describe/versions.ts'
export { lettersWrittenOut, letterWrittenOut } from './letters.ts'

/* Versions: what was published, what changed. */

export { type BodyName, keptWhenSuperseded } from './bodies.ts'
export { type Difference, type DifferingValue, difference, placeInRecord } from './difference.ts'
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
export { readKeptGraph } from './reading-order.ts'
export { recordShape, toPresentNetwork, toPresentShape } from './shape.ts'
export { statementFacts } from './statements.ts'
export {
  isPersonal,
  mappingVersion,
  recordHash,
  type Traced,
  traced,
  versionHash,
} from './version.ts'

/* What packages hand each other. */

export { UserError } from './errors.ts'
export { dataThemes, frequencies, supplierOfState, suppliers } from './harvest-lists.ts'
export {
  officialPopulations,
  type PopulationChange,
  type PopulationDensity,
  populationChange,
  populationDensity,
} from './indicators.ts'
export { type Issue, type IssueKind, issueKinds, type Severity, severities } from './issue.ts'
export {
  type IssuePart,
  issueCounts,
  issueText,
  severityCount,
  severityWords,
} from './issue-text.ts'
export { fill, type Message, type MessageValue, type MessageValues, visible } from './messages.ts'
export {
  isSameNeighbour,
  type Neighbour,
  neighbourOf,
  type Questions,
  questionsOf,
} from './neighbour.ts'
export { once } from './once.ts'
export {
  type BoundingBox,
  boxOf,
  noOutlines,
  type OutlineFile,
  type OutlineLine,
  type OutlinePoint,
  type Outlines,
  type OutlinesByState,
  outlineLines,
  outlinesOfAll,
  toOutlines,
} from './outlines.ts'
export { type KeyScheme, keySchemes, type ReferenceData } from './reference-data.ts'
export {
  type Change,
  type ChangeKind,
  changeKinds,
  type FacetChoice,
  type FacetCount,
  type FacetName,
  type Facets,
  type FileFacts,
  type FoundPlace,
  type Link,
  type ListEntry,
  type ListPage,
  type ListQuery,
  type MapPoint,
  type NearbyMunicipality,
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
} from './release.ts'
export { stateKeys, stateName } from './states.ts'
export { isServiceNumber, telephoneIri } from './telephone.ts'

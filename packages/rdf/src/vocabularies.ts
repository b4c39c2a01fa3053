import { define, named, type Vocabulary } from './vocabulary/define.ts'

export type { TermKind, Terms, Vocabulary } from './vocabulary/define.ts'
export * from './vocabulary/harvest.ts'

export const adms = define('adms', 'http://www.w3.org/ns/adms#', {
  Identifier: 'class',
  identifier: 'iri',
  schemaAgency: 'plain',
  status: 'iri',
})

/** Core Public Organisation Vocabulary (CPOV 2.1.2) of the European Commission. */
export const cv = define('cv', 'http://data.europa.eu/m8g/', {
  AdminUnit: 'class',
  ContactPoint: 'class',
  Participation: 'class',
  PublicOrganisation: 'class',
  code: 'iri',
  contactPage: 'iri',
  contactPoint: 'iri',
  email: 'plain',
  level: 'iri',
  participates: 'iri',
  telephone: 'plain',
})

/** The elements without ranges: for publishers, dates and rights of sources that are plain strings. */
export const dc = define('dc', 'http://purl.org/dc/elements/1.1/', {
  date: 'plain',
  publisher: 'plain',
  rights: 'plain',
})

/** DCMI Metadata Terms. */
export const dct = define('dct', 'http://purl.org/dc/terms/', {
  Frequency: 'class',
  LicenseDocument: 'class',
  LinguisticSystem: 'class',
  Location: 'class',
  MediaType: 'class',
  MediaTypeOrExtent: 'class',
  PeriodOfTime: 'class',
  RightsStatement: 'class',
  Standard: 'class',
  accessRights: 'iri',
  accrualPeriodicity: 'iri',
  conformsTo: 'iri',
  description: 'text',
  format: 'iri',
  hasPart: 'iri',
  identifier: 'plain',
  isPartOf: 'iri',
  isReplacedBy: 'iri',
  issued: 'plain',
  language: 'iri',
  license: 'iri',
  modified: 'plain',
  publisher: 'iri',
  replaces: 'iri',
  rights: 'iri',
  source: 'iri',
  spatial: 'iri',
  subject: 'iri',
  temporal: 'iri',
  title: 'text',
  type: 'iri',
})

export const foaf = define('foaf', 'http://xmlns.com/foaf/0.1/', {
  Agent: 'class',
  Document: 'class',
  Person: 'class',
  homepage: 'iri',
  isPrimaryTopicOf: 'iri',
  name: 'plain',
  page: 'iri',
  primaryTopic: 'iri',
})

/** GeoSPARQL; not under its usual prefix `geo`, which is the name of a schema.org property in our context. */
export const geo = define('geosparql', 'http://www.opengis.net/ont/geosparql#', {
  Feature: 'class',
  Geometry: 'class',
  asWKT: 'geosparql:wktLiteral',
  hasGeometry: 'iri',
  hasMetricArea: 'xsd:double',
  wktLiteral: 'individual',
})

/** Core Location Vocabulary of the European Commission: places and addresses. */
export const locn = define('locn', 'http://www.w3.org/ns/locn#', {
  Address: 'class',
  Geometry: 'class',
  address: 'iri',
  adminUnitL1: 'text',
  fullAddress: 'text',
  geometry: 'iri',
  locatorDesignator: 'plain',
  poBox: 'plain',
  postCode: 'plain',
  postName: 'text',
  thoroughfare: 'text',
})

export const org = define('org', 'http://www.w3.org/ns/org#', {
  ChangeEvent: 'class',
  FormalOrganization: 'class',
  Membership: 'class',
  Organization: 'class',
  OrganizationalCollaboration: 'class',
  OrganizationalUnit: 'class',
  Post: 'class',
  Role: 'class',
  changedBy: 'iri',
  classification: 'iri',
  hasMember: 'iri',
  hasMembership: 'iri',
  holds: 'iri',
  member: 'iri',
  memberDuring: 'iri',
  organization: 'iri',
  originalOrganization: 'iri',
  postIn: 'iri',
  purpose: 'iri',
  resultingOrganization: 'iri',
  role: 'iri',
  unitOf: 'iri',
})

export const prov = define('prov', 'http://www.w3.org/ns/prov#', {
  Agent: 'class',
  Entity: 'class',
  generatedAtTime: 'plain',
  invalidatedAtTime: 'plain',
  value: 'text',
  wasAttributedTo: 'iri',
  wasDerivedFrom: 'iri',
  wasQuotedFrom: 'iri',
})

export const qb = define('qb', 'http://purl.org/linked-data/cube#', {
  AttributeProperty: 'class',
  CodedProperty: 'class',
  ComponentSpecification: 'class',
  DataSet: 'class',
  DataStructureDefinition: 'class',
  DimensionProperty: 'class',
  HierarchicalCodeList: 'class',
  MeasureProperty: 'class',
  Observation: 'class',
  Slice: 'class',
  SliceKey: 'class',
  attribute: 'iri',
  codeList: 'iri',
  component: 'iri',
  componentAttachment: 'iri',
  componentProperty: 'iri',
  componentRequired: 'plain',
  dataSet: 'iri',
  dimension: 'iri',
  hierarchyRoot: 'iri',
  measure: 'iri',
  observation: 'iri',
  order: 'plain',
  parentChildProperty: 'iri',
  slice: 'iri',
  sliceKey: 'iri',
  sliceStructure: 'iri',
  structure: 'iri',
})

export const rdf = define('rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', {
  Property: 'class',
  langString: 'individual',
  type: 'iri',
})

/**
 * schema.org, under http: its official context maps to http terms, so https would make Turtle and JSON-LD
 * two graphs.
 */
export const schema = define('schema', 'http://schema.org/', {
  AboutPage: 'class',
  AdministrativeArea: 'class',
  CollectionPage: 'class',
  ContactPoint: 'class',
  CreativeWork: 'class',
  DataCatalog: 'class',
  DataDownload: 'class',
  Dataset: 'class',
  DefinedTerm: 'class',
  GeoCoordinates: 'class',
  GovernmentOrganization: 'class',
  Observation: 'class',
  Organization: 'class',
  OrganizationRole: 'class',
  Person: 'class',
  Place: 'class',
  PostalAddress: 'class',
  PropertyValue: 'class',
  Quotation: 'class',
  State: 'class',
  StatisticalVariable: 'class',
  WebPage: 'class',
  WebSite: 'class',
  about: 'iri',
  additionalProperty: 'iri',
  address: 'iri',
  addressCountry: 'plain',
  addressLocality: 'plain',
  affiliation: 'iri',
  alternateName: 'text',
  areaServed: 'iri',
  contactPoint: 'iri',
  contactType: 'text',
  containedInPlace: 'iri',
  containsPlace: 'iri',
  contentUrl: 'iri',
  creator: 'iri',
  dataset: 'iri',
  dateModified: 'plain',
  datePublished: 'plain',
  description: 'text',
  distribution: 'iri',
  email: 'plain',
  encodingFormat: 'plain',
  endDate: 'plain',
  geo: 'iri',
  hasPart: 'iri',
  identifier: 'iri',
  inLanguage: 'plain',
  includedInDataCatalog: 'iri',
  isAccessibleForFree: 'plain',
  isPartOf: 'iri',
  jobTitle: 'text',
  keywords: 'text',
  knowsAbout: 'iri',
  latitude: 'xsd:decimal',
  legalName: 'text',
  license: 'iri',
  longitude: 'xsd:decimal',
  mainEntity: 'iri',
  measurementTechnique: 'iri',
  member: 'iri',
  memberOf: 'iri',
  name: 'text',
  observationAbout: 'iri',
  observationDate: 'plain',
  position: 'plain',
  postOfficeBoxNumber: 'plain',
  postalCode: 'plain',
  propertyID: 'plain',
  publisher: 'iri',
  roleName: 'text',
  sameAs: 'iri',
  slogan: 'text',
  spatialCoverage: 'iri',
  startDate: 'plain',
  streetAddress: 'plain',
  telephone: 'plain',
  temporalCoverage: 'plain',
  text: 'text',
  translationOfWork: 'iri',
  unitCode: 'plain',
  unitText: 'text',
  url: 'iri',
  value: 'plain',
  valueReference: 'text',
  variableMeasured: 'iri',
})

/** In descriptions of municipalities only: portals put a label of RDFS in place of the IRI that has it. */
export const rdfs = define('rdfs', 'http://www.w3.org/2000/01/rdf-schema#', {
  comment: 'text',
  isDefinedBy: 'iri',
  label: 'text',
  range: 'iri',
  subPropertyOf: 'iri',
})

export const sdmxAttribute = define('sdmxa', 'http://purl.org/linked-data/sdmx/2009/attribute#', {
  collMethod: 'iri',
  obsStatus: 'iri',
  unitMeasure: 'iri',
})

export const sdmxCode = define('sdmxc', 'http://purl.org/linked-data/sdmx/2009/code#', {
  'obsStatus-A': 'individual',
  'obsStatus-E': 'individual',
  'obsStatus-P': 'individual',
})

export const sdmxDimension = define('sdmxd', 'http://purl.org/linked-data/sdmx/2009/dimension#', {
  age: 'iri',
  refArea: 'iri',
  refPeriod: 'plain',
  sex: 'iri',
})

export const sdmxMeasure = define('sdmxm', 'http://purl.org/linked-data/sdmx/2009/measure#', {
  obsValue: 'plain',
})

export const skos = define('skos', 'http://www.w3.org/2004/02/skos/core#', {
  Concept: 'class',
  ConceptScheme: 'class',
  altLabel: 'text',
  broader: 'iri',
  definition: 'text',
  hasTopConcept: 'iri',
  hiddenLabel: 'text',
  inScheme: 'iri',
  notation: 'plain',
  prefLabel: 'text',
  topConceptOf: 'iri',
})

export const time = define('time', 'http://www.w3.org/2006/time#', {
  Instant: 'class',
  Interval: 'class',
  hasBeginning: 'iri',
  hasEnd: 'iri',
  hasTime: 'iri',
  inXSDDate: 'xsd:date',
  inXSDgYear: 'xsd:gYear',
  inXSDgYearMonth: 'xsd:gYearMonth',
})

export const vcard = define('vcard', 'http://www.w3.org/2006/vcard/ns#', {
  Individual: 'class',
  Kind: 'class',
  Organization: 'class',
  fn: 'plain',
  hasEmail: 'iri',
  hasTelephone: 'iri',
  hasURL: 'iri',
  'organization-unit': 'plain',
  role: 'plain',
})

export const xsd = define('xsd', 'http://www.w3.org/2001/XMLSchema#', {
  boolean: 'individual',
  date: 'individual',
  dateTime: 'individual',
  decimal: 'individual',
  double: 'individual',
  gYear: 'individual',
  gYearMonth: 'individual',
  hexBinary: 'individual',
  integer: 'individual',
  nonNegativeInteger: 'individual',
  string: 'individual',
})

/** Namespaces of which we use values only, so that Turtle can shorten them. */
define('geocoding', 'http://dcat-ap.de/def/politicalGeocoding/', {})
define('lic', 'http://dcat-ap.de/def/licenses/', {})
define('wd', 'http://www.wikidata.org/entity/', {})

/** Every vocabulary, ordered by prefix: the source of Turtle's prefixes and of the JSON-LD context. */
export const vocabularies: readonly Vocabulary[] = named()

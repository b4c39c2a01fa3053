import {
  checksumIri,
  coveredPeriod,
  datasetIri,
  datasetTexts,
  differingRights,
  distributions,
  documentPath,
  factLicenceOf,
  fragments,
  type MunicipalProfile,
  municipalKindOf,
  type Period,
  profileAttribution,
  resourceIri,
  type Slug,
} from '@kommunalgraph/model'
import {
  dateLiteral,
  type Iri,
  iri,
  type Localized,
  plain,
  startOfDate,
  texts,
} from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Literal, NamedNode } from 'n3'
import { contact, page, publisher, series, standard } from './agents.ts'
import { authority, contributor, level } from './concepts.ts'
import { describeDates } from './dates.ts'
import { type Common, describeDistribution } from './distribution.ts'
import { recordKeywords } from './keywords.ts'
import { territories } from './places.ts'
import type { Sheet } from './sheet.ts'

const { dcat, dcatde, dct } = vocabulary

/** What every dataset of the catalogue says, whatever it holds. */
export interface DatasetFacts extends Omit<Common, 'attribution' | 'licence'> {
  /** The document that it belongs to; `landingPage` unless there is none for people. */
  readonly path: string
  readonly title: Localized
  readonly description: Localized
  readonly keywords: readonly Literal[]
  readonly spatial: readonly NamedNode[]
  readonly level: string
  readonly period?: Period | undefined
  /** The document that describes the period, if not its own. */
  readonly periodPath?: string
  readonly conformsTo?: NamedNode
  readonly version?: string | undefined
  readonly statistical: boolean
  readonly inSeries: boolean
  readonly distributions: readonly NamedNode[]
}

/** The language concepts of a dataset: German always, English where there is English text. */
export const languagesOf = (sheet: Sheet, english: boolean): NamedNode[] => [
  authority(sheet, 'language', 'DEU'),
  ...(english ? [authority(sheet, 'language', 'ENG')] : []),
]

/** A dcat:Dataset: from it no path leads to the catalogue or to another dataset. */
export function describeFacts(sheet: Sheet, facts: DatasetFacts): NamedNode {
  const { graph, profile, snapshot } = sheet
  const { harvest } = snapshot.network
  const self = iri(datasetIri(snapshot.base, facts.path))
  graph.type(self, dcat.Dataset)
  graph.add(self, dct.title, ...texts(facts.title))
  graph.add(self, dct.description, ...texts(facts.description))
  graph.add(self, dct.identifier, plain(self.value))
  graph.add(self, dct.publisher, publisher(sheet))
  graph.add(self, dcat.contactPoint, contact(sheet))
  graph.add(self, dcat.keyword, ...facts.keywords)
  graph.add(self, dcat.theme, ...harvest.themes.map((code) => authority(sheet, 'data-theme', code)))
  graph.add(self, dct.spatial, ...facts.spatial)
  describePeriod(sheet, self, facts)
  describeDates(sheet, self, facts)
  graph.add(self, dct.accessRights, authority(sheet, 'access-right', 'PUBLIC'))
  graph.add(self, dct.accrualPeriodicity, authority(sheet, 'frequency', harvest.frequency))
  graph.add(self, dct.language, ...facts.languages)
  if (facts.statistical) graph.add(self, dct.type, authority(sheet, 'dataset-type', 'STATISTICAL'))
  graph.add(self, dcat.landingPage, page(sheet, iri(resourceIri(snapshot.base, facts.path))))
  if (facts.conformsTo) graph.add(self, dct.conformsTo, facts.conformsTo)
  if (facts.version) graph.add(self, profile.version, plain(facts.version))
  if (facts.inSeries && profile.series) graph.add(self, dcat.inSeries, series(sheet))
  if (profile.german) describeGerman(sheet, self, facts)
  graph.add(self, dcat.distribution, ...facts.distributions)
  return self
}

/** What GovData asks for beside the European profile. */
function describeGerman(sheet: Sheet, self: NamedNode, facts: DatasetFacts): void {
  const { contributor: id } = sheet.snapshot.network.harvest
  sheet.graph.add(self, dcatde.contributorID, contributor(sheet, id))
  sheet.graph.add(self, dcatde.politicalGeocodingLevelURI, level(sheet, facts.level))
}

function describePeriod(
  sheet: Sheet,
  self: NamedNode,
  { path, period, periodPath = path }: DatasetFacts,
): void {
  if (period === undefined) return
  const { graph, profile, snapshot } = sheet
  const { start, end } = profile.partialDates ? period : wholeDays(period)
  const node = iri(`${resourceIri(snapshot.base, periodPath)}#${fragments.temporal}`)
  graph.add(self, dct.temporal, node)
  graph.type(node, dct.PeriodOfTime)
  graph.add(node, dcat.startDate, dateLiteral(start))
  if (end) graph.add(node, dcat.endDate, dateLiteral(end))
}

/** A period that begins with a year begins with the first day of it, and ends with the last. */
const wholeDays = ({ end, start }: Period): Period => ({
  start: new Date(startOfDate(start)).toISOString().slice(0, 10),
  end: end && new Date(endOf(end) - 1).toISOString().slice(0, 10),
})

/** Milliseconds of the first instant after a day, month or year. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return Date.UTC(year + 1, 0)
  return day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1)
}

/** Where every field of a profile is explained. */
const dictionary = (sheet: Sheet): NamedNode =>
  standard(sheet, iri(resourceIri(sheet.snapshot.base, 'datenfelder')), {
    de: 'Datenfelder der Kommunalprofile',
    en: 'Data dictionary of the municipal profiles',
  })

/**
 * What two harvests compare: the version that counts, its dates. The record's own dates win; else they are the
 * instants of its versions.
 */
function stateOf({ snapshot }: Sheet, slug: Slug, record: MunicipalProfile) {
  const version = snapshot.version(slug)
  return {
    issued: record.issued,
    modified: record.modified ?? version?.instant,
    version: version && String(version.sequence),
  }
}

/** The profile of a municipality as a dataset, in the files that most programs read. */
export function describeProfile(sheet: Sheet, slug: Slug, record: MunicipalProfile): NamedNode {
  const { network, base, sizes } = sheet.snapshot
  const path = documentPath(slug)
  const document: Iri = resourceIri(base, path)
  const { description, name: title } = datasetTexts(record)
  const { version, ...dates } = stateOf(sheet, slug, record)
  const differing = differingRights(sheet.snapshot, record)
  const common: Common = {
    licence: factLicenceOf(network, record),
    attribution: profileAttribution(sheet.snapshot, record, { title, address: document }),
    differing: differing && { iri: `${document}#${fragments.rights}`, text: differing },
    // Labels are in every language of the network, also where nobody translated the record's own texts.
    languages: languagesOf(sheet, network.languages.includes('en')),
    ...dates,
  }
  const facts = sizes(path)
  const files = distributions.map(({ extension }) => ({
    ...common,
    document,
    fragment: extension,
    address: `${document}.${extension}` as Iri,
    form: extension,
    gzip: false,
    title: record.name,
    facts: facts?.[extension],
    checksum: checksumIri(base, slug, extension, sheet.profile.digest),
  }))
  const self = describeFacts(sheet, {
    ...common,
    path,
    title,
    description,
    keywords: recordKeywords(sheet, record),
    spatial: territories(sheet, record),
    level: municipalKindOf(sheet.snapshot, record.kind).geocoding,
    period: coveredPeriod(record),
    conformsTo: dictionary(sheet),
    version,
    statistical: false,
    inSeries: true,
    distributions: files.map(({ fragment }) =>
      iri(`${document}#${fragments.distribution(fragment)}`),
    ),
  })
  for (const file of files) describeDistribution(sheet, file)
  return self
}

import { compareDates, dateLiteral, plain } from '@kommunalgraph/rdf'
import { dcat, dct, schema } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { differingRights } from '../attribution.ts'
import {
  catalogueNode,
  concept,
  conceptLabel,
  factLicence,
  networkNode,
  node,
} from '../description-context.ts'
import { isDated } from '../fields/nodes/figure.ts'
import { firstParticipation } from '../fields/nodes/participation.ts'
import type { MunicipalProfile } from '../fields/record.ts'
import { fragments } from '../iri.ts'
import { describeDatasetMarkup } from './dataset-markup.ts'
import { describeDownloads } from './downloads.ts'
import type { RecordContext } from './record-context.ts'

/** What a profile can have, in the words of its data set's description. */
const parts: readonly {
  readonly of: (record: MunicipalProfile) => object | undefined
  readonly de: string
  readonly en: string
}[] = [
  { of: (record) => record.identifiers, de: 'Schlüssel', en: 'keys' },
  { of: (record) => record.members, de: 'Mitglieder', en: 'members' },
  { of: (record) => record.location, de: 'Lage', en: 'location' },
  { of: (record) => record.participations, de: 'Teilnahmen', en: 'participations' },
  {
    of: (record) => record.statistics?.find(isDated),
    de: 'Zahlen mit Stichtag und Quelle',
    en: 'figures with reference date and source',
  },
  {
    of: ({ statistics }) => (statistics?.some(isDated) ? undefined : statistics),
    de: 'Zahlen mit Quelle',
    en: 'figures with source',
  },
  { of: (record) => record.quotation, de: 'Zitat', en: 'quotation' },
  { of: (record) => record.goals, de: 'Ziele', en: 'goals' },
  { of: (record) => record.contacts, de: 'Kontakt', en: 'contact' },
]

/** An empty list says nothing. */
const isThere = (part: object | undefined): boolean =>
  part !== undefined && !(Array.isArray(part) && part.length === 0)

/** Name and description of the profile as a data set, from what the record really has. */
export function datasetTexts(record: MunicipalProfile) {
  const present = parts.filter(({ of }) => isThere(of(record)))
  const list = (language: 'de' | 'en') => present.map((part) => part[language]).join(', ')
  const name = { de: record.name.de, en: record.name.en ?? record.name.de }
  return {
    name: { de: `Kommunalprofil: ${name.de}`, en: `Municipal profile: ${name.en}` },
    description: {
      de: `Kommunalprofil „${name.de}“ im Netzwerk der Kommunen, als offene Daten: ${list('de') || 'Art und Name'}.`,
      en: `Municipal profile “${name.en}” in the network of municipalities, as open data: ${list('en') || 'kind and name'}.`,
    },
  }
}

/** A period by its ends, each as precise as it is known. */
export interface Period {
  readonly start: string
  readonly end?: string | undefined
}

/** First to last dated figure, else from the first participation on; never invented. */
export function coveredPeriod(record: MunicipalProfile): Period | undefined {
  const dates = (record.statistics ?? [])
    .filter(isDated)
    .map(({ referenceDate }) => referenceDate)
    .sort(compareDates)
  const [first] = dates
  if (first !== undefined) return { start: first, end: dates.at(-1) }
  const participation = firstParticipation(record)
  return participation && { start: participation.since }
}

/** First and last date of the dated figures, as schema.org writes a period; undefined where there is none. */
export function temporalCoverage(record: MunicipalProfile): string | undefined {
  const dates = (record.statistics ?? []).filter(isDated).map((each) => each.referenceDate)
  const [first, last] = [dates.toSorted()[0], dates.toSorted().at(-1)]
  return first === last ? first : `${first}/${last}`
}

/** What the profile is of, and what it counts. */
const keywordsOf = ({ record, referenceData }: RecordContext, measures: ReadonlySet<string>) => [
  referenceData.network.site.name,
  conceptLabel(referenceData, 'kinds', record.kind),
  ...Array.from(measures, (measure) => conceptLabel(referenceData, 'measures', measure)),
]

/** The profile as a data set, for search engines. */
export function describeDataset(context: RecordContext): void {
  const { document, graph, record, referenceData } = context
  const self = node(context, fragments.dataset)
  const measured = new Set((record.statistics ?? []).filter(isDated).map((each) => each.measure))
  const licence = factLicence(context)
  networkNode(context, 'publisher')
  catalogueNode(context)
  describeDatasetMarkup(graph, referenceData, self, {
    ...datasetTexts(record),
    ...{ document, licence, issued: record.issued, modified: record.modified },
    keywords: keywordsOf(context, measured),
  })
  graph.add(self, schema.spatialCoverage, context.territory)
  const coverage = temporalCoverage(record)
  if (coverage) graph.add(self, schema.temporalCoverage, plain(coverage))
  for (const measure of measured)
    graph.add(self, schema.variableMeasured, concept(context, 'measures', measure))
  describePeriod(context, self)
  const differs = differingRights(referenceData, record) !== undefined
  describeDownloads(graph, document, self, {
    ...{ title: record.name, licence },
    rights: differs ? node(context, fragments.rights) : undefined,
  })
}

/** What figures or participations cover. */
function describePeriod(context: RecordContext, dataset: NamedNode): void {
  const period = coveredPeriod(context.record)
  if (period === undefined) return
  const { graph } = context
  const self = node(context, fragments.temporal)
  graph.add(dataset, dct.temporal, self)
  graph.type(self, dct.PeriodOfTime)
  graph.add(self, dcat.startDate, dateLiteral(period.start))
  if (period.end) graph.add(self, dcat.endDate, dateLiteral(period.end))
}

import { iri, texts } from '@kommunalgraph/rdf'
import { cv, dct, foaf, geo, schema } from '@kommunalgraph/rdf/vocabularies'
import { containerKeyOf } from '../container.ts'
import { municipality } from '../description-context.ts'
import { classesOf, municipalKindOf } from '../fields/kind.ts'
import type { MunicipalProfile } from '../fields/record.ts'
import { keyTargets } from '../iri.ts'
import type { ReferencePlace } from '../place.ts'
import type { ReferenceData } from '../reference-data.ts'
import type { RecordContext } from './record-context.ts'

/** What a place of the reference list is called. */
export const placeName = (place: ReferencePlace) => ({ de: place.name, en: place.name_en })

/**
 * The territory around, if we know it: the published municipality, else the entry of the reference list.
 */
export function containerOf(referenceData: ReferenceData, record: MunicipalProfile) {
  const key = containerKeyOf(record)
  if (key === undefined) return undefined
  const holder = referenceData.resolve('ags', key)
  // A municipality that is gone keeps its keys, but nothing may link to it.
  const slug = holder !== undefined && referenceData.neighbour(holder) ? holder : undefined
  return { key, slug, place: referenceData.place(key) }
}

/** The territory: keys, place, area and figures hang here. */
export function describeTerritory(context: RecordContext): void {
  const { document, graph, record, territory } = context
  graph.type(territory, dct.Location, geo.Feature, schema.Place)
  graph.add(territory, foaf.isPrimaryTopicOf, document)
  graph.type(territory, ...classesOf(context.referenceData, record.kind, 'territory'))
  const { geocoding, standing } = municipalKindOf(context.referenceData, record.kind)
  // Where municipalities work together is a place, and no unit of the administration.
  if (standing === 'unit') graph.add(territory, cv.level, iri(keyTargets.level(geocoding)))
  describeContainer(context)
  const members = (record.members ?? []).filter((slug) => context.referenceData.neighbour(slug))
  for (const slug of members) {
    const member = municipality(context, slug, 'territory')
    graph.add(territory, dct.hasPart, member)
    graph.add(territory, schema.containsPlace, member)
  }
}

/**
 * The place around, never its key, which is a concept of a code list. Foreign IRIs stay bare but for this one:
 * schema.org readers need its type and name.
 */
function describeContainer(context: RecordContext): void {
  const { graph, territory, record, referenceData } = context
  const container = containerOf(referenceData, record)
  if (container === undefined) return
  if (container.slug !== undefined) {
    const around = municipality(context, container.slug, 'territory')
    graph.add(territory, dct.isPartOf, around)
    graph.add(territory, schema.containedInPlace, around)
    return
  }
  if (container.place?.wikidata === undefined) return
  const around = iri(keyTargets.wikidata(container.place.wikidata))
  graph.add(territory, dct.isPartOf, around)
  graph.add(territory, schema.containedInPlace, around)
  const type = container.place.level === 'land' ? schema.State : schema.AdministrativeArea
  graph.type(around, dct.Location, type)
  graph.add(around, cv.code, iri(keyTargets.ags(container.key)))
  graph.add(around, schema.name, ...texts(placeName(container.place)))
}

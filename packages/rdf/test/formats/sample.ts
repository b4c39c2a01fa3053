import type { Quad } from 'n3'
import {
  boolean,
  dateLiteral,
  decimal,
  double,
  Graph,
  integer,
  iri,
  plain,
  tagged,
} from '../../src/graph.ts'
import { dct, foaf, geo, schema, sdmxDimension, skos } from '../../src/vocabularies.ts'
import { base } from './base.ts'

const document = iri(`${base}kommunen/musterstadt`)
const territory = iri(`${base}kommunen/musterstadt#gebiet`)
const point = iri(`${base}kommunen/musterstadt#punkt`)

/** A small document that has one of everything that a reader of the formats wants to see. */
export function sample(): readonly Quad[] {
  const graph = new Graph()
  graph.type(document, foaf.Document, schema.WebPage)
  graph.add(document, foaf.primaryTopic, territory)
  graph.add(document, dct.title, tagged('Musterstadt – Kommunalprofil', 'de'))
  graph.add(document, dct.license, iri('http://dcat-ap.de/def/licenses/dl-by-de/2.0'))
  graph.add(document, dct.source, iri(`${base}def/sources#statistik`))
  graph.add(document, schema.dateModified, dateLiteral('2026-11-20'))
  graph.add(document, schema.publisher, iri(`${base}#herausgeber`))
  graph.type(territory, dct.Location)
  graph.add(territory, schema.name, tagged('Musterstadt', 'de'), tagged('Sample Town', 'en'))
  graph.add(territory, schema.name, tagged('Muster-Stadt', 'de-simple'), plain('Musterstadt'))
  graph.add(territory, schema.geo, point)
  graph.add(territory, sdmxDimension.refPeriod, dateLiteral('2012'))
  graph.add(territory, geo.hasMetricArea, double(1_500_000))
  graph.type(point, schema.GeoCoordinates)
  graph.add(point, schema.latitude, decimal(50.5))
  graph.add(point, schema.position, integer(1))
  graph.add(point, schema.isAccessibleForFree, boolean(true))
  graph.add(point, skos.notation, plain('Sie sagten:\n"ja"'))
  return graph.quads()
}

import { dateLiteral, decimal, double, iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import { dc, dct, geo, locn, prov, schema } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { DataFactory } from 'n3'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import type { DescriptionContext } from '../../description-context.ts'
import { fragments, keyTargets } from '../../iri.ts'
import { field, nodeShape, states, type ValueOf } from '../field.ts'
import { sourceRow } from './common.ts'

/** Borders move: a point and an area are those of a day. */
const territorialStatusRow = field(
  is.date.optional(),
  ['Gebietsstand', 'territorial status'],
  [
    'Tag, dessen Grenzen gelten, wenn die Quelle ihn nennt.',
    'Day whose borders are meant, if the source gives it.',
  ],
  states('self', dc.date, (value) => [dateLiteral(value)]),
)

const locationRows = {
  lat: field(
    z.number('location/format').min(-90, 'location/range').max(90, 'location/range'),
    ['Breite', 'latitude'],
    ['Grad nach WGS 84.', 'Degrees, WGS 84.'],
  ),
  lon: field(
    z.number('location/format').min(-180, 'location/range').max(180, 'location/range'),
    ['Länge', 'longitude'],
    ['Grad nach WGS 84.', 'Degrees, WGS 84.'],
  ),
  method: field(
    z.literal('derived').optional(),
    ['Verfahren', 'method'],
    ['`derived`, wenn der Punkt berechnet ist.', '`derived` if the point was computed.'],
  ),
  note: field(
    is.localizedLine.optional(),
    ['Hinweis', 'note'],
    ['Wie der Punkt berechnet ist.', 'How the point was computed.'],
    states('self', dct.description, texts),
  ),
  referenceDate: territorialStatusRow,
  source: sourceRow,
}

type Location = ValueOf<typeof locationRows>

/** Well-known text puts longitude first. */
function describePoint(
  { lat, lon }: Location,
  self: NamedNode,
  { graph }: DescriptionContext,
): void {
  const wkt = `POINT(${decimal(lon).value} ${decimal(lat).value})`
  graph.add(self, geo.asWKT, DataFactory.literal(wkt, geo.wktLiteral))
  graph.add(self, schema.latitude, decimal(lat))
  graph.add(self, schema.longitude, decimal(lon))
}

export const location = nodeShape(locationRows, {
  fragment: () => fragments.point,
  types: () => [geo.Geometry, locn.Geometry, schema.GeoCoordinates, prov.Entity],
  links: [
    ['territory', locn.geometry],
    ['territory', geo.hasGeometry],
    ['territory', schema.geo],
  ],
  derive: describePoint,
})

/** In square kilometres: the smallest area, since the graph counts whole square metres. */
const squareMetre = 0.000_001

const areaRows = {
  value: field(
    z.number('area/format').min(squareMetre, 'area/format').max(1_000_000, 'area/too-large'),
    ['Fläche', 'area'],
    ['Quadratkilometer, mit Punkt vor den Nachkommastellen.', 'Square kilometres.'],
  ),
  referenceDate: territorialStatusRow,
  source: sourceRow,
}

/** GeoSPARQL counts square metres, schema.org takes square kilometres by unit code. */
function describeArea(
  { value }: ValueOf<typeof areaRows>,
  self: NamedNode,
  context: DescriptionContext,
): void {
  context.graph.add(context.territory, geo.hasMetricArea, double(Math.round(value * 1e6)))
  context.graph.add(self, schema.name, tagged('Fläche', 'de'), tagged('area', 'en'))
  context.graph.add(self, schema.propertyID, iri(keyTargets.wikidata('P2046')))
  context.graph.add(self, schema.value, decimal(value))
  context.graph.add(self, schema.unitCode, plain('KMK'))
  context.graph.add(self, schema.unitText, plain('km²'))
}

export const area = nodeShape(areaRows, {
  fragment: () => fragments.area,
  types: () => [schema.PropertyValue, prov.Entity],
  links: [['territory', schema.additionalProperty]],
  derive: describeArea,
})

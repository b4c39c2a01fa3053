import {
  type BoundingBox,
  boxOf,
  keyTargets,
  type MunicipalProfile,
  type Neighbour,
  neighbourOf,
  placeName,
  wholeAgs,
} from '@kommunalgraph/model'
import { iri, type Localized, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type Literal, type NamedNode } from 'n3'
import { mention, type Sheet } from './sheet.ts'

const { dcat, dct, foaf, geo, skos } = vocabulary

interface Spot {
  readonly name: Localized
  readonly lat?: number | undefined
  readonly lon?: number | undefined
}

/** Longitude first, as WKT has it. */
const point = (lat: number, lon: number) =>
  DataFactory.literal(`POINT(${lon} ${lat})`, geo.wktLiteral)

/** Against the clock, from the south-west. */
const rectangle = ({ east, north, south, west }: BoundingBox) =>
  DataFactory.literal(
    `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`,
    geo.wktLiteral,
  )

/**
 * The box of a territory whose outline is known. There is no `locn:geometry`: DCAT-AP wants a node there, which stops
 * CKAN (docs/decisions/0061).
 */
function describeBox(sheet: Sheet, self: NamedNode, ags: string): void {
  const found = boxOf(sheet.snapshot.outlines, ags)
  if (found === undefined) return
  const { box, source } = found
  sheet.graph.add(self, dcat.bbox, rectangle(box))
  const credited = mention(sheet, iri(source.url), ({ graph }, agency) => {
    graph.type(agency, foaf.Document)
    graph.add(agency, dct.title, ...texts(changedCredit(source.credit)))
  })
  sheet.graph.add(self, dct.source, credited)
}

/** The terms of use ask for the source and a note that the data were changed. */
const changedCredit = (credit: string): Localized => ({
  de: `${credit} (Daten verändert)`,
  en: `${credit} (data changed)`,
})

/** The German name alone for German portals; else as the last one, for CKAN keeps the last as the text of the place. */
function placeLabels({ profile }: Sheet, name: Localized): Literal[] {
  const [german, ...others] = texts(name)
  if (german === undefined) return others
  return profile.german ? [german] : [...others, german]
}

/** A territory by its key in the official list. */
function territory(sheet: Sheet, ags: string, { lat, lon, name }: Spot): NamedNode {
  return mention(sheet, iri(keyTargets.ags(ags)), ({ graph }, self) => {
    graph.type(self, dct.Location)
    graph.add(self, skos.prefLabel, ...placeLabels(sheet, name))
    if (lat !== undefined && lon !== undefined) graph.add(self, dcat.centroid, point(lat, lon))
    describeBox(sheet, self, ags)
  })
}

const spotOf = ({ name, point: at }: Neighbour): Spot => ({ name, ...at })

/** An independent city is named by its key as a municipality, which is the level that it is listed on. */
const keyOf = ({ snapshot }: Sheet, { key, kind }: Neighbour): string | undefined =>
  key === undefined ? undefined : wholeAgs(snapshot, kind, key).at(-1)

/** Where a profile is about: its own key, for a consortium those of its members. */
export function territories(sheet: Sheet, record: MunicipalProfile): NamedNode[] {
  const self = neighbourOf(record)
  const members = (record.members ?? []).flatMap((slug) => sheet.snapshot.neighbour(slug) ?? [])
  const named = keyOf(sheet, self) === undefined ? members : [self]
  return named.flatMap((each) => {
    const key = keyOf(sheet, each)
    return key === undefined ? [] : [territory(sheet, key, spotOf(each))]
  })
}

/** The states in which the network is. */
export function states(sheet: Sheet): NamedNode[] {
  const { network, place } = sheet.snapshot
  return network.states.map((key) => {
    const found = place(key)
    const name = found ? placeName(found) : { de: key }
    return territory(sheet, key, { lat: found?.lat, lon: found?.lon, name })
  })
}

import { iri, plain, tagged } from '@kommunalgraph/rdf'
import { adms, cv, dct, prov, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import { z } from 'zod'
import * as is from '../constraints.ts'
import { type Label, leaf, template, type ValueOf } from '../fields.ts'
import { fragments, keyTargets } from '../iri.ts'
import { node, type Scope, source } from '../scope.ts'

const keySource = z.union(
  [
    is.key,
    z.strictObject({
      ags: is.key.optional(),
      ars: is.key.optional(),
      nuts: is.key.optional(),
      wikidata: is.key.optional(),
      geonames: is.key.optional(),
      gnd: is.key.optional(),
    }),
  ],
  'key-source/format',
)

export const identifierRows = {
  ags: leaf(
    is.ags.optional(),
    ['Gemeindeschlüssel (AGS)', 'municipality key (AGS)'],
    [
      'Amtlicher Gemeindeschlüssel in Anführungszeichen: Kreis und kreisfreie Stadt 5 Stellen, sonst 8.',
      'Official municipality key, quoted: 5 digits for a district or independent city, else 8.',
    ],
  ),
  ars: leaf(
    is.ars.optional(),
    ['Regionalschlüssel (ARS)', 'regional key (ARS)'],
    [
      'Amtlicher Regionalschlüssel, 12 Stellen; nur für Gemeinden.',
      'Official regional key, 12 digits; for municipalities only.',
    ],
  ),
  nuts: leaf(
    is.nuts.optional(),
    ['NUTS-3-Code', 'NUTS 3 code'],
    [
      'Nur Kreise, kreisfreie Städte und die Städteregion haben einen eigenen.',
      'Only districts, independent cities and the city region have one of their own.',
    ],
  ),
  wikidata: leaf(
    is.wikidata.optional(),
    ['Wikidata', 'Wikidata'],
    ['Objekt in Wikidata, zum Beispiel Q6275.', 'Item in Wikidata, for example Q6275.'],
  ),
  geonames: leaf(
    is.geonames.optional(),
    ['GeoNames', 'GeoNames'],
    [
      'Nur ein Eintrag für das Verwaltungsgebiet (Klasse A), nicht für den Ort.',
      'Only an entry for the administrative area (class A), not for the populated place.',
    ],
  ),
  gnd: leaf(
    is.gnd.optional(),
    ['GND', 'GND'],
    ['Kennung in der Gemeinsamen Normdatei.', 'Id in the Integrated Authority File (GND).'],
  ),
  source: leaf(
    keySource.optional(),
    ['Quelle', 'source'],
    [
      'Eine Quelle für alle Schlüssel oder eine je Schlüssel.',
      'One source for all keys or one per key.',
    ],
  ),
}

export type Identifiers = ValueOf<typeof identifierRows>
type Scheme = Exclude<keyof Identifiers, 'source'>

interface KeyNode {
  readonly scheme: 'ags' | 'ars' | 'nuts'
  readonly agency: string
  /** What such a key is called, and the Wikidata property that it is. */
  readonly of: (key: string) => { readonly name: Label; readonly property: string }
}

/** The keys that get a node; the others are `schema:sameAs`. */
const keyNodes: readonly KeyNode[] = [
  {
    scheme: 'ags',
    agency: 'Statistisches Bundesamt',
    of: (key) =>
      key.length === 5
        ? { name: ['Kreisschlüssel (AGS)', 'district key (AGS)'], property: 'P440' }
        : { name: ['Gemeindeschlüssel (AGS)', 'municipality key (AGS)'], property: 'P439' },
  },
  {
    scheme: 'ars',
    agency: 'Statistisches Bundesamt',
    of: () => ({ name: ['Regionalschlüssel (ARS)', 'regional key (ARS)'], property: 'P1388' }),
  },
  {
    scheme: 'nuts',
    agency: 'Eurostat',
    of: () => ({ name: ['NUTS-3-Code', 'NUTS 3 code'], property: 'P605' }),
  },
]

/** The 5-digit key of an independent city also has an 8-digit form. */
export const wholeAgs = (kind: string, ags: string): readonly string[] =>
  kind === 'kreisfreie-stadt' && ags.length === 5 ? [ags, `${ags}000`] : [ags]

function keyConcepts(value: Identifiers, kind: string): string[] {
  const { ags, ars, nuts, wikidata } = value
  return [
    ...(wikidata && ags?.startsWith('05') ? [keyTargets.nwbib(wikidata)] : []),
    ...(ags ? wholeAgs(kind, ags).map(keyTargets.ags) : []),
    ...(ars ? [keyTargets.ars(ars)] : []),
    ...(nuts ? [keyTargets.nuts(nuts)] : []),
  ]
}

const sameAs = (value: Identifiers): string[] => [
  ...(value.wikidata ? [keyTargets.wikidata(value.wikidata)] : []),
  ...(value.geonames ? [keyTargets.geonames(value.geonames)] : []),
  ...(value.gnd ? [keyTargets.gnd(value.gnd)] : []),
]

/** The source of one key. */
export function keySourceOf(value: Identifiers, scheme: Scheme): string | undefined {
  return typeof value.source === 'string' ? value.source : value.source?.[scheme]
}

function describeKeys(value: Identifiers, _self: unknown, scope: Scope): void {
  const { graph, territory, record } = scope
  graph.add(territory, cv.code, ...keyConcepts(value, record.kind).map(iri))
  graph.add(territory, schema.sameAs, ...sameAs(value).map(iri))
  // Keys without a node of their own are covered by the document's sources.
  for (const scheme of ['wikidata', 'geonames', 'gnd'] as const) {
    const origin = value[scheme] && keySourceOf(value, scheme)
    if (origin) graph.add(scope.document, dct.source, source(scope, origin))
  }
  for (const { scheme, agency, of } of keyNodes) {
    const key = value[scheme]
    if (key === undefined) continue
    const self = node(scope, fragments.key(scheme))
    const { name, property } = of(key)
    graph.add(territory, adms.identifier, self)
    graph.add(territory, schema.identifier, self)
    graph.type(self, adms.Identifier, schema.PropertyValue, prov.Entity)
    graph.add(self, skos.notation, plain(key))
    graph.add(self, schema.value, plain(key))
    graph.add(self, adms.schemaAgency, plain(agency))
    graph.add(self, schema.name, tagged(name[0], 'de'), tagged(name[1], 'en'))
    graph.add(self, schema.propertyID, iri(keyTargets.wikidata(property)))
    const origin = keySourceOf(value, scheme)
    if (origin) graph.add(self, prov.wasDerivedFrom, source(scope, origin))
  }
}

export const identifiers = template(identifierRows, { derive: describeKeys })

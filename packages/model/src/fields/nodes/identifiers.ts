import { dateLiteral, iri, plain, tagged } from '@kommunalgraph/rdf'
import { adms, cv, dcat, dct, prov, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type NamedNode } from 'n3'
import * as is from '../../constraints.ts'
import { type DescriptionContext, node, source } from '../../description-context.ts'
import { fragments, keyTargets } from '../../iri.ts'
import { field, type Label, nodeShape, type ValueOf } from '../field.ts'
import { type KnownKinds, municipalKindOf } from '../kind.ts'
import { sourcesRow } from './common.ts'

/** The keys that a municipality can have; one more row is one more key. Where each leads tells `keyTargets`. */
export const keyRows = {
  ags: field(
    is.ags.optional(),
    ['Gemeindeschlüssel (AGS)', 'municipality key (AGS)'],
    [
      'Amtlicher Gemeindeschlüssel in Anführungszeichen: Kreise und kreisfreie Städte 5 Stellen, sonst 8.',
      'Official municipality key, quoted: 5 digits for a district or independent city, else 8.',
    ],
    { refersTo: { key: 'ags' } },
  ),
  ars: field(
    is.ars.optional(),
    ['Regionalschlüssel (ARS)', 'regional key (ARS)'],
    [
      'Amtlicher Regionalschlüssel, 12 Stellen; nur für Gemeinden.',
      'Official regional key, 12 digits; for municipalities only.',
    ],
    { refersTo: { key: 'ars' } },
  ),
  nuts: field(
    is.nuts.optional(),
    ['NUTS-3-Code', 'NUTS 3 code'],
    [
      'Nur Kreise, kreisfreie Städte und die Städteregion haben einen eigenen.',
      'Only districts, independent cities and the city region have one of their own.',
    ],
    { refersTo: { key: 'nuts' } },
  ),
  wikidata: field(
    is.wikidata.optional(),
    ['Wikidata', 'Wikidata'],
    ['Objekt in Wikidata, zum Beispiel Q6275.', 'Item in Wikidata, for example Q6275.'],
    { refersTo: { key: 'wikidata' } },
  ),
  geonames: field(
    is.geonames.optional(),
    ['GeoNames', 'GeoNames'],
    [
      'Nur ein Eintrag für das Verwaltungsgebiet (Klasse A), nicht für den Ort.',
      'Only an entry for the administrative area (class A), not for the populated place.',
    ],
    { refersTo: { key: 'geonames' } },
  ),
  gnd: field(
    is.gnd.optional(),
    ['GND', 'GND'],
    ['Kennung in der Gemeinsamen Normdatei.', 'Id in the Integrated Authority File (GND).'],
    { refersTo: { key: 'gnd' } },
  ),
}

/** A key by which others know a municipality. */
export type KeyName = keyof typeof keyRows

export const keyNames = Object.keys(keyRows) as readonly KeyName[]

export const identifierRows = {
  ...keyRows,
  since: field(
    is.date.optional(),
    ['Gültig seit', 'valid since'],
    [
      'Erster Tag, an dem Gemeinde- und Regionalschlüssel gelten, wenn er bekannt ist.',
      'First day on which municipality key and regional key are valid, if it is known.',
    ],
  ),
  source: sourcesRow(keyNames),
}

/** The keys that `since` dates: the others change with lists of their own. */
export const datedKeys: readonly KeyName[] = ['ags', 'ars']

export type Identifiers = ValueOf<typeof identifierRows>

interface KeyNode {
  readonly agency: string
  /** What such a key is called, and the Wikidata property that it is, where there is one. */
  readonly of: (key: string) => { readonly name: Label; readonly property?: string }
}

/** The keys that get a node; the others are `schema:sameAs`. */
const keyNodes: Readonly<Partial<Record<KeyName, KeyNode>>> = {
  ags: {
    agency: 'Statistisches Bundesamt',
    of: (key) => {
      if (key.length === 2) return { name: ['Länderschlüssel (AGS)', 'state key (AGS)'] }
      return key.length === 5
        ? { name: ['Kreisschlüssel (AGS)', 'district key (AGS)'], property: 'P440' }
        : { name: ['Gemeindeschlüssel (AGS)', 'municipality key (AGS)'], property: 'P439' }
    },
  },
  ars: {
    agency: 'Statistisches Bundesamt',
    of: () => ({ name: ['Regionalschlüssel (ARS)', 'regional key (ARS)'], property: 'P1388' }),
  },
  nuts: {
    agency: 'Eurostat',
    of: () => ({ name: ['NUTS-3-Code', 'NUTS 3 code'], property: 'P605' }),
  },
}

/** Whether a key is a thing of its own in the description. */
export const hasKeyNode = (name: KeyName): boolean => keyNodes[name] !== undefined

/** The 5-digit key of an independent city also has an 8-digit form. */
export const cityForms = (ags: string): readonly string[] =>
  ags.length === 5 ? [ags, `${ags}000`] : [ags]

/** An AGS in every form that it has for such a kind. */
export const wholeAgs = (kinds: KnownKinds, kind: string, ags: string): readonly string[] =>
  municipalKindOf(kinds, kind).levelName === 'independent-city' ? cityForms(ags) : [ags]

interface Keyed {
  readonly identifiers?: Identifiers | undefined
  readonly kind: string
}

/** The forms of one key of a record. */
export function formsOf(
  kinds: KnownKinds,
  { identifiers, kind }: Keyed,
  name: KeyName,
): readonly string[] {
  const key = identifiers?.[name]
  if (key === undefined) return []
  return name === 'ags' ? wholeAgs(kinds, kind, key) : [key]
}

/** Every key of a record in every form. */
export const keysIn = (
  kinds: KnownKinds,
  record: Keyed,
): readonly (readonly [name: KeyName, key: string])[] =>
  keyNames.flatMap((name) => formsOf(kinds, record, name).map((key) => [name, key] as const))

/** Where the keys of a record lead. */
const targetsOf = (kinds: KnownKinds, record: Keyed, names: readonly KeyName[]) =>
  names.flatMap((name) => formsOf(kinds, record, name).map((key) => iri(keyTargets[name](key))))

const withNode = keyNames.filter(hasKeyNode)
const withoutNode = keyNames.filter((name) => !hasKeyNode(name))

/** The source of one key. */
export const keySourceOf = ({ source }: Identifiers, name: KeyName): string | undefined =>
  typeof source === 'string' ? source : source?.[name]

/** The list that a key is from: the datatype of its notation, as ADMS has it. */
const listOf = (name: KeyName, key: string) =>
  iri(keyTargets[name](key).slice(0, -`/${key}`.length))

/** What a key is, whether it is one of now or was one. */
export function describeKeyNode(
  self: NamedNode,
  name: KeyName,
  key: string,
  origin: string | undefined,
  context: DescriptionContext,
): void {
  const { graph } = context
  const known = keyNodes[name]
  if (known === undefined) return
  const { name: label, property } = known.of(key)
  graph.type(self, adms.Identifier, schema.PropertyValue, prov.Entity)
  graph.add(self, skos.notation, DataFactory.literal(key, listOf(name, key)))
  graph.add(self, schema.value, plain(key))
  graph.add(self, adms.schemaAgency, plain(known.agency))
  graph.add(self, schema.name, tagged(label[0], 'de'), tagged(label[1], 'en'))
  if (property) graph.add(self, schema.propertyID, iri(keyTargets.wikidata(property)))
  if (origin) graph.add(self, prov.wasDerivedFrom, source(context, origin))
}

interface KeyPeriod {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** When a key is that of the municipality, as far as the record says it. */
export function describeKeyPeriod(
  self: NamedNode,
  period: NamedNode,
  { since, until }: KeyPeriod,
  { graph }: DescriptionContext,
): void {
  graph.add(self, dct.temporal, period)
  graph.type(period, dct.PeriodOfTime)
  if (since) graph.add(period, dcat.startDate, dateLiteral(since))
  if (until) graph.add(period, dcat.endDate, dateLiteral(until))
}

function describeKey(value: Identifiers, name: KeyName, context: DescriptionContext): void {
  const { graph, territory } = context
  for (const [at, key] of formsOf(context.referenceData, keyed(value, context), name).entries()) {
    const self = node(context, fragments.key(name, at + 1))
    graph.add(territory, adms.identifier, self)
    graph.add(territory, schema.identifier, self)
    describeKeyNode(self, name, key, keySourceOf(value, name), context)
    if (value.since === undefined || !datedKeys.includes(name)) continue
    const period = node(context, fragments.keyPeriod(name, at + 1))
    describeKeyPeriod(self, period, { since: value.since }, context)
  }
}

const keyed = (identifiers: Identifiers, { record }: DescriptionContext): Keyed => ({
  identifiers,
  kind: record.kind,
})

function describeKeys(value: Identifiers, _self: unknown, context: DescriptionContext): void {
  const { graph, referenceData, territory } = context
  const { ags, wikidata } = value
  if (wikidata && ags?.startsWith('05'))
    graph.add(territory, cv.code, iri(keyTargets.nwbib(wikidata)))
  graph.add(territory, cv.code, ...targetsOf(referenceData, keyed(value, context), withNode))
  graph.add(
    territory,
    schema.sameAs,
    ...targetsOf(referenceData, keyed(value, context), withoutNode),
  )
  // Keys without a node of their own are covered by the document's sources.
  for (const name of withoutNode) {
    const origin = value[name] && keySourceOf(value, name)
    if (origin) graph.add(context.document, dct.source, source(context, origin))
  }
  for (const name of withNode) describeKey(value, name, context)
}

export const identifiers = nodeShape(identifierRows, { derive: describeKeys })

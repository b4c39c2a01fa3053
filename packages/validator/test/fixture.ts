import type { Issue } from '@kommunalgraph/model'
import { type CheckOptions, checkData, type DataSet, type FoundFile } from '../src/index.ts'

/*
 * A small data folder without a finding. Every place, person and key in it is made up.
 */

/** A concept scheme with these notations; further lines per notation. */
const scheme = (name: string, notations: Readonly<Record<string, string>>): string =>
  [
    `scheme: ${name}`,
    `title: { de: Liste ${name}, en: List ${name} }`,
    'description: { de: Zum Prüfen., en: For checks. }',
    'licence: cc-zero',
    'concepts:',
    ...Object.entries(notations).map(
      ([notation, more]) =>
        `  - { notation: ${notation}, label: { de: D-${notation}, en: E-${notation} }${more} }`,
    ),
    '',
  ].join('\n')

const notations = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, '']))

const schemes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'age-groups': notations('total', 'under-18'),
  'census-bases': notations('census-2011', 'census-2022', 'not-stated'),
  cohorts: notations('erste', 'zweite'),
  components: notations('kette'),
  evidence: notations('zusage'),
  'fields-of-action': notations('feld'),
  funding: notations('foerderung'),
  kinds: notations(
    'kreis',
    'staedteregion',
    'kreisfreie-stadt',
    'kreisangehoerige-stadt',
    'gemeinde',
    'verbund',
  ),
  measures: {
    population: ', ageGroup: total, unit: persons',
    'population-under-18': ', ageGroup: under-18, unit: persons',
    'share-under-18': ', unit: percent',
  },
  methods: notations('official', 'stated', 'derived'),
  phases: notations('anfang', 'schule'),
  programmes: { muster: '', probe: ', since: "2017", until: "2020-06"' },
  roles: notations('member', 'head-of-administration', 'youth-office'),
  units: notations('persons', 'percent'),
}

const network = `name: { de: Musternetz }
site:
  name: { de: Musterprofile, en: Sample profiles }
  description: { de: Profile zum Prüfen., en: Profiles for checks. }
programme: muster
states: ["05"]
publisher: { name: Musterstelle, type: LocalAuthority }
contact:
  name: { de: Ansprechstelle, en: Contact }
  email: daten@muster.internal
  telephone: "+4930123456789"
licences: { facts: cc-zero, texts: cc-zero, metadata: cc-zero }
languages: [de, en]
modified: 2026-01-01
harvest: { contributor: govData, themes: [SOCI], frequency: IRREG }
duties:
  imprint:
    address: { street: Musterweg 1, postcode: "12345", town: Musterstadt }
    representedBy: Leitung der Musterstelle
    responsible: Redaktion der Musterstelle
  privacy:
    contact: schutz@muster.internal
    authority: { name: Musteraufsicht, url: https://aufsicht.muster.internal }
    logDays: 7
  accessibility:
    contact: barrieren@muster.internal
    checked: 2026-01-01
    method: { de: Von Hand., en: By hand. }
    barriers: [{ de: Eine Barriere., en: A barrier. }]
    ombudsman: { name: Musterombudsstelle, url: https://ombud.muster.internal }
  simple: Das ist ein Muster.
  security: { contact: sicher@muster.internal, expires: 2027-01-01 }
`

const sources = `sources:
  - id: amt
    title: { de: Musteramt, en: Sample office }
    licence: dl-by-de/2.0
    attribution: © Musteramt
    retrieved: 2026-01-01
  - { id: zweitamt, title: { de: Zweites Amt, en: Second office }, licence: cc-zero }
`

const reference = `level,ags,ars,name,name_en,nuts,wikidata,lat,lon,population_2019_12_31,population_2021_12_31
land,05,,Musterland,,,Q1000000000,,,,
kreisfreie-stadt,05997,059970000000,Probenhausen,,DEA98,Q1000000997,51.5,7.5,200000,201000
kreis,05998,,Kreis Muster,District of Muster,DEA99,Q1000000998,51.2,7.1,90000,91000
gemeinde,05998004,059980004004,"Musterstadt, Stadt",,DEA99,Q1000000004,51.2,7.1,9900,10000
gemeinde,05998008,059980008008,Musterdorf,,DEA99,Q1000000008,51.3,7.2,4000,4100
`

/** The record that most rows break: a town with a value in every part. */
const town = `kind: kreisangehoerige-stadt
name: { de: Musterstadt, en: Sample Town }
identifiers: { ags: "05998004", ars: "059980004004", wikidata: Q1000000004, source: amt }
location: { lat: 51.2, lon: 7.1, source: amt }
areaKm2: { value: 40.5, source: amt }
partOf: "05998"
participations: [{ programme: muster, since: "2020", cohort: erste, source: amt }]
statistics:
  - { measure: population, value: 10000, referenceDate: 2021-12-31, method: official, source: amt }
  - { measure: population-under-18, value: 1700, referenceDate: 2021-12-31, method: official, source: amt }
quotation:
  text: { de: Wir fangen früh an. }
  speaker: { name: Erika Mustermann, office: { de: Bürgermeisterin der Musterstadt } }
  source: profil
description: { de: Ein Text., en: A text., summary: true, source: profil }
goals:
  - { id: 1, text: { de: Ein Ziel. }, summary: true, source: profil }
phases: [anfang]
contacts:
  - id: 1
    name: Max Mustermann
    basis: official-publication
    address: { street: Musterweg 1, postcode: "12345", town: Musterstadt }
    telephone: "+4930123456789"
    email: amt@musterstadt.example
    source: profil
website: https://musterstadt.example
sources:
  - { id: profil, title: { de: Profil der Musterstadt }, licence: other-closed }
issued: 2026-01-01
modified: 2026-01-02
`

const city = `kind: kreisfreie-stadt
name: { de: Probenhausen }
identifiers: { ags: "05997", ars: "059970000000", nuts: DEA98, wikidata: Q1000000997, source: zweitamt }
partOf: "05"
`

const consortium = `kind: verbund
name: { de: Musterverbund }
members: [musterstadt, probenhausen]
participations: [{ programme: muster, since: "2020", source: amt }]
`

/** The text of every file of the folder, by path. */
export const folder: Readonly<Record<string, string>> = {
  'network.yaml': network,
  'sources.yaml': sources,
  'reference/muster.csv': reference,
  'municipalities/musterstadt.yaml': town,
  'municipalities/probenhausen.yaml': city,
  'municipalities/musterverbund.yaml': consortium,
  ...Object.fromEntries(
    Object.entries(schemes).map(([name, concepts]) => [
      `concepts/${name}.yaml`,
      scheme(name, concepts),
    ]),
  ),
}

/** Files to put over those of the folder; null takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>

const toFound = (path: string, content: string | Uint8Array): FoundFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

export const changed = (changes: Changes): readonly FoundFile[] =>
  Object.entries({ ...folder, ...changes }).flatMap(([path, content]) =>
    content === null ? [] : [toFound(path, content)],
  )

/** The folder with changes, as it is on 1 February 2026. */
export const checked = (changes: Changes = {}, previous?: CheckOptions['previous']): DataSet =>
  checkData(changed(changes), {
    today: '2026-02-01',
    own: { base: 'https://profile.muster.internal/', paths: new Set(['', 'katalog', 'impressum']) },
    ...(previous && { previous }),
  })

/** A finding as tables write it: `file code line:column`. */
export const brief = ({ file, code, line, column }: Issue): string =>
  `${file.replace('municipalities/', '').replace('.yaml', '')} ${code} ${line}:${column}`

import { kindFrom, type ReferencePlace, toSlug } from '@kommunalgraph/model'
import type { Answers } from './answers.ts'
import { standsAlone } from './kinds.ts'

/** An edition of the register: its territorial status, and the days of its figures. */
export interface Edition {
  readonly status: string | undefined
  readonly population: string | undefined
  readonly area: string | undefined
}

/** The first member of a new folder. */
export interface Example {
  readonly slug: string
  readonly text: string
}

const quoted = (text: string): string => JSON.stringify(text)

const header = '# yaml-language-server: $schema=../../schema/municipality.schema.json\n'

/** A town that nobody takes for a real one. */
export const syntheticExample = ({ kinds }: Answers): Example => ({
  slug: 'musterstadt',
  text: `${header}# Ein erfundenes Beispiel: durch die erste wirkliche Kommune ersetzen, auch im Dateinamen (er ist die Adresse).
kind: ${kinds.find(standsAlone) ?? 'gemeinde'}
name: { de: Musterstadt }
`,
})

const isTown = ({ name }: ReferencePlace): boolean => /,.*stadt/i.test(name)

/** What the official list says that a territory is. */
function listedKind(place: ReferencePlace): string {
  if (place.level !== 'gemeinde') return place.level
  return isTown(place) ? 'kreisangehoerige-stadt' : place.level
}

/** Whether a territory may be of a kind: of one that the list has only where the list says so. */
function isOfKind(place: ReferencePlace, kind: string): boolean {
  const listed = ['kreisangehoerige-stadt', 'gemeinde', 'kreis', 'staedteregion']
  const entries: readonly string[] = kindFrom(kind, undefined)?.entries ?? []
  return listed.includes(kind) ? listedKind(place) === kind : entries.includes(place.level)
}

const officialName = ({ name }: ReferencePlace): string => name.replace(/\s*,.*$/, '')

/**
 * A territory of the first kind of those that were asked for, else of what the list has: some states have nothing but
 * independent cities.
 */
export function examplePlace(
  { kinds }: Answers,
  places: readonly ReferencePlace[],
): { readonly place: ReferencePlace; readonly kind: string } | undefined {
  for (const kind of kinds) {
    const place = places.find((each) => isOfKind(each, kind))
    if (place) return { place, kind }
  }
  // What is in no list is in none of any state, and its example is a made-up one.
  if (kinds.some((kind) => kindFrom(kind, undefined)?.entries.length === 0)) return undefined
  const first = places.find(({ level }) => level !== 'land')
  return first && { place: first, kind: listedKind(first) }
}

/** What a territory lies in: its district, and a district in its state. */
const containerOf = ({ ags }: ReferencePlace): string => ags.slice(0, ags.length === 8 ? 5 : 2)

/** Of a place of the list what the register says of it, and nothing else. */
export function registerExample(
  { kind, place }: { readonly place: ReferencePlace; readonly kind: string },
  { area, population }: Edition,
): Example {
  const name = officialName(place)
  const count = population === undefined ? undefined : place.populations?.[population]
  const keys = [
    `ags: ${quoted(place.ags)}`,
    ...(place.ars === undefined ? [] : [`ars: ${quoted(place.ars)}`]),
    'source: destatis-gv',
  ]
  const lines = [
    '# Ein Beispiel mit dem, was das Gemeindeverzeichnis sagt. Der Dateiname ist die Adresse der Seite.',
    `kind: ${kind}`,
    `name: { de: ${quoted(name)} }`,
    `identifiers: { ${keys.join(', ')} }`,
    ...(place.area_km2 === undefined
      ? []
      : [
          `areaKm2: { value: ${place.area_km2},${area ? ` referenceDate: ${area},` : ''} source: destatis-gv }`,
        ]),
    `partOf: ${quoted(containerOf(place))}`,
    ...(count === undefined
      ? []
      : [
          'statistics:',
          `  - { measure: population, value: ${count}, referenceDate: ${population}, method: official, source: destatis-gv }`,
        ]),
  ]
  return { slug: toSlug(name), text: `${header}${lines.join('\n')}\n` }
}

const german = (day: string): string => day.split('-').reverse().join('.')

/** The register as a source, as YAML of a list. */
export function registerSource({ population, status }: Edition, english: boolean): string {
  const year = (population ?? status)?.slice(0, 4)
  const edition = [
    ...(status ? [[`Gebietsstand ${german(status)}`, `territorial status ${status}`]] : []),
    ...(population
      ? [[`Bevölkerung am ${german(population)}`, `population on ${population}`]]
      : []),
  ]
  const both = (de: string, en: string) =>
    `{ de: ${quoted(de)}${english ? `, en: ${quoted(en)}` : ''} }`
  return [
    '  - id: destatis-gv',
    `    title: ${both('Gemeindeverzeichnis (GV-ISys), GV100AD', 'Register of municipalities (GV-ISys), GV100AD')}`,
    ...(edition.length > 0
      ? [
          `    edition: ${both(edition.map(([de]) => de).join(', '), edition.map(([, en]) => en).join(', '))}`,
        ]
      : []),
    '    publisher: Statistisches Bundesamt (Destatis)',
    '    url: "https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/"',
    '    licence: dl-by-de/2.0',
    `    attribution: ${quoted(`© Statistisches Bundesamt (Destatis)${year ? `, ${year}` : ''}`)}`,
    `    changes: ${both('Daten geändert: ausgewählt, für Landkreise summiert', 'data changed: selected, added up for districts')}`,
    '',
  ].join('\n')
}

import { type Kind, type ReferencePlace, toSlug } from '@kommunalgraph/model'
import type { Answers } from './answers.ts'

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
export const syntheticExample = ({ kinds: [kind = 'gemeinde'] }: Answers): Example => ({
  slug: 'musterstadt',
  text: `${header}# Ein erfundenes Beispiel: durch die erste wirkliche Kommune ersetzen, auch im Dateinamen (er ist die Adresse).
kind: ${kind}
name: { de: Musterstadt }
`,
})

const isTown = ({ name }: ReferencePlace): boolean => /,.*stadt/i.test(name)

/** The kind of a territory of the official list. */
function kindOfPlace(place: ReferencePlace): Kind | undefined {
  if (place.level === 'land') return undefined
  if (place.level !== 'gemeinde') return place.level
  return isTown(place) ? 'kreisangehoerige-stadt' : 'gemeinde'
}

const officialName = ({ name }: ReferencePlace): string => name.replace(/\s*,.*$/, '')

/** The first of the kinds that were asked for, else of any: some states have no districts, or nothing else. */
export function examplePlace({ kinds }: Answers, places: readonly ReferencePlace[]) {
  const members = places.filter((place) => kindOfPlace(place) !== undefined)
  for (const kind of kinds) {
    const found = members.find((place) => kindOfPlace(place) === kind)
    if (found) return found
  }
  return members[0]
}

/** What a territory lies in: its district, and a district in its state. */
const containerOf = ({ ags }: ReferencePlace): string => ags.slice(0, ags.length === 8 ? 5 : 2)

/** Of a place of the list what the register says of it, and nothing else. */
export function registerExample(place: ReferencePlace, { area, population }: Edition): Example {
  const name = officialName(place)
  const count = population === undefined ? undefined : place.populations?.[population]
  const keys = [
    `ags: ${quoted(place.ags)}`,
    ...(place.ars === undefined ? [] : [`ars: ${quoted(place.ars)}`]),
    'source: destatis-gv',
  ]
  const lines = [
    '# Ein Beispiel mit dem, was das Gemeindeverzeichnis sagt. Der Dateiname ist die Adresse der Seite.',
    `kind: ${kindOfPlace(place)}`,
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

/**
 * Writes a data folder of plainly synthetic municipalities: the same number gives the same bytes on any machine, and
 * record i is the same in a folder of a hundred and of a hundred thousand.
 *
 *     node bench/generate.mjs --count 10953 --out FOLDER
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { randomFrom } from './random.mjs'

const data = fileURLToPath(new URL('../data/', import.meta.url))

/** One district, then 99 municipalities in it, and so on. */
const perDistrict = 100

const syllables = [
  'ba',
  'lo',
  'nu',
  'ker',
  'mi',
  'tau',
  'sö',
  'rü',
  'fe',
  'gra',
  'wil',
  'pon',
  'dä',
  'zi',
  'hu',
]
const words = [
  'Kinder',
  'Familien',
  'Angebote',
  'Beratung',
  'früh',
  'gemeinsam',
  'Schule',
  'Übergang',
  'Quartier',
  'Gesundheit',
  'Fachkräfte',
  'vor Ort',
  'verlässlich',
  'Netzwerk',
  'Teilhabe',
  'Eltern',
]
const phases = ['pregnancy-birth', 'early-years', 'day-care', 'primary-school', 'secondary-school']
const fields = ['health', 'education', 'early-support', 'language', 'parenting', 'youth-welfare']
const cohorts = ['model-2012', 'project-2017', 'programme-2020']

const pick = (random, list) => list[Math.floor(random() * list.length)]
const sentence = (random, length) =>
  `${Array.from({ length }, () => pick(random, words)).join(' ')}.`
const states = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'))
const quoted = (text) => JSON.stringify(text)
const digits = (number, width) => String(number).padStart(width, '0')

/** What the record is called, and its keys. */
function identityOf(index) {
  const random = randomFrom(index * 7919 + 1)
  const district = Math.floor(index / perDistrict)
  const isDistrict = index % perDistrict === 0
  const county = digits((district % 16) + 1, 2) + digits(Math.floor(district / 16) + 100, 3)
  const place = digits(index % perDistrict, 3)
  const stem = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
    pick(random, syllables),
  ).join('')
  const name = `${stem[0].toUpperCase()}${stem.slice(1)}-Probe${isDistrict ? 'kreis' : 'dorf'} ${index}`
  return {
    name,
    slug: `${stem.replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ä', 'ae')}-probe${isDistrict ? 'kreis' : 'dorf'}-${index}`,
    isDistrict,
    county,
    ags: isDistrict ? county : county + place,
    ars: isDistrict ? undefined : `${county}0${place}${place}`,
    wikidata: `Q${900_000_000 + index}`,
    population: 2_000 + Math.floor(random() * 200_000),
    lat: Number((47.5 + random() * 7).toFixed(5)),
    lon: Number((6 + random() * 8.5).toFixed(5)),
    random,
  }
}

/** The file of a record: as rich as the profile of Kreis Düren. */
function recordOf({ name, isDistrict, county, ags, ars, wikidata, population, lat, lon, random }) {
  const figures = [2018, 2019, 2020, 2021].map(
    (year, step) =>
      `  - { measure: population, value: ${population + step * 111}, referenceDate: ${year}-12-31, method: official, source: destatis-gv }`,
  )
  const goals = [1, 2, 3, 4, 5].map(
    (id) =>
      `  - { id: ${id}, text: { de: ${quoted(sentence(random, 9))}, en: ${quoted(`Sample goal ${id} of ${name}.`)} }, source: profile }`,
  )
  return `${[
    `kind: ${isDistrict ? 'kreis' : 'gemeinde'}`,
    `name: { de: ${quoted(name)}, en: ${quoted(`${name} (sample)`)} }`,
    `identifiers: { ags: "${ags}"${ars ? `, ars: "${ars}"` : ''}, wikidata: ${wikidata}, source: hbz-nwbib }`,
    `location: { lat: ${lat}, lon: ${lon}, source: destatis-gv }`,
    `areaKm2: { value: ${(20 + random() * 900).toFixed(2)}, source: destatis-gv }`,
    `partOf: "${isDistrict ? county.slice(0, 2) : county}"`,
    `participations: [{ programme: kinderstark, since: "${2020 + Math.floor(random() * 5)}", cohort: ${pick(random, cohorts)}, source: profile }]`,
    'statistics:',
    ...figures,
    `  - { measure: population-under-18, value: ${Math.floor(population / 6)}, referenceText: "31.12.", method: stated, source: profile }`,
    'quotation:',
    `  text: { de: ${quoted(sentence(random, 14))} }`,
    '  speaker: { name: Erika Mustermann, office: { de: Bürgermeisterin, en: Mayor } }',
    '  source: profile',
    '  licence: other-closed',
    'description:',
    `  de: ${quoted(`${sentence(random, 40)}\n\n${sentence(random, 50)}`)}`,
    `  en: ${quoted(`Sample text about ${name}: ${sentence(random, 40)}`)}`,
    '  summary: true',
    '  source: profile',
    `motto: { de: ${quoted(sentence(random, 5))}, source: profile }`,
    'goals:',
    ...goals,
    `phases: [${phases.slice(0, 2 + Math.floor(random() * 4)).join(', ')}]`,
    `fieldsOfAction: [${fields.slice(Math.floor(random() * 4)).join(', ')}]`,
    'contacts:',
    '  - id: 1',
    '    name: Erika Mustermann',
    '    basis: official-publication',
    '    address: { street: Musterweg 1, postcode: "12345", town: Musterstadt }',
    '    telephone: "+493012345678"',
    `    email: ${quoted(`probe${ags}@example.org`)}`,
    '    source: profile',
    'sources:',
    `  - { id: profile, title: { de: ${quoted(`Profil von ${name}`)} }, url: "https://example.org/profil/${ags}", licence: other-closed }`,
    'issued: 2026-01-01',
    'modified: 2026-01-01',
  ].join('\n')}\n`
}

const referenceRow = ({ isDistrict, ags, ars, name, wikidata, lat, lon }) =>
  [
    isDistrict ? 'kreis' : 'gemeinde',
    ags,
    ars ?? '',
    name,
    '',
    '',
    wikidata,
    lat,
    lon,
    '',
    '',
  ].join(',')

/** Write the folder: records and their reference list; what they share is that of `data/`. */
export function generate(count, folder) {
  mkdirSync(join(folder, 'municipalities'), { recursive: true })
  for (const shared of ['network.yaml', 'sources.yaml', 'concepts', 'reference'])
    cpSync(join(data, shared), join(folder, shared), { recursive: true })
  const rows = [
    'level,ags,ars,name,name_en,nuts,wikidata,lat,lon,population_2019_12_31,population_2021_12_31',
  ]
  for (const state of states)
    if (state !== '05') rows.push(`land,${state},,Probeland ${state},,,,,,,`)
  for (let index = 0; index < count; index++) {
    const identity = identityOf(index)
    rows.push(referenceRow(identity))
    writeFileSync(join(folder, 'municipalities', `${identity.slug}.yaml`), recordOf(identity))
  }
  writeFileSync(join(folder, 'reference', 'synthetic.csv'), `${rows.join('\n')}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { count: { type: 'string' }, out: { type: 'string' } } })
  if (!/^[1-9]\d*$/.test(values.count ?? '') || values.out === undefined) {
    console.error('usage: node bench/generate.mjs --count N --out FOLDER')
    process.exit(1)
  }
  generate(Number(values.count), values.out)
}

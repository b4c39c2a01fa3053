/**
 * Writes a data folder of all municipalities of Germany, out of the newest edition of the official register that lies
 * beside the repository: plain records with keys, kind, area and population. The same edition gives the same bytes, and
 * the record of a municipality is the same in a folder of a hundred and in that of all.
 *
 *     node --conditions=@kommunalgraph/source bench/register.mjs --out FOLDER [--count N]
 *
 * Unincorporated areas, which nobody governs, are written as `gemeinde`, the nearest kind there is: the folder is for
 * measuring, not for publishing.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { randomFrom } from './random.mjs'

const data = fileURLToPath(new URL('../data/', import.meta.url))

/** The newest edition. Its dates stand in the notes beside it, not in the file. */
const edition = {
  file: new URL('../../shared/reference/gv100ad/GV100AD_30112025.txt.gz', import.meta.url),
  area: '2024-12-31',
  population: '2024-12-31',
  census: 2022,
}

const source = `  - id: destatis-gv100ad
    title:
      de: "Gemeindeverzeichnis GV100AD, Gebietsstand 30.11.2025"
      en: "Register of municipalities GV100AD, territorial status of 30 November 2025"
    publisher: Statistisches Bundesamt (Destatis)
    licence: other-open
    attribution: "© Statistisches Bundesamt (Destatis), 2025. Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet."
`

const quoted = (text) => JSON.stringify(text)

/** The keys of a record: an independent city has the key of its district. */
const keyOf = ({ key }, kind) => (kind === 'kreisfreie-stadt' ? key.slice(0, 5) : key)

/** The condominium with Luxembourg and coastal waters lie in no district. */
const whereabouts = ({ district, state }, { registerDistrictName }) =>
  district === undefined ? state.name : registerDistrictName(district)

/** What tells municipalities of one name apart, ever more of it. */
const additions = [
  () => undefined,
  whereabouts,
  (each, names) => `${whereabouts(each, names)}, ${each.municipality.key}`,
]

/** Each municipality with a slug that no other one has, whatever the order and the number of records. */
function withSlugs(all, names, level = 0) {
  const { plainName, toSlug } = names
  const named = all.map((each) => {
    const addition = additions[level](each, names)
    const name = plainName(each.municipality.name)
    const alias = addition === undefined ? undefined : `${name} (${addition})`
    return { ...each, name, alias, slug: toSlug(alias ?? name) }
  })
  const bySlug = [...Map.groupBy(named, ({ slug }) => slug).values()]
  return bySlug.flatMap((same) => (same.length === 1 ? same : withSlugs(same, names, level + 1)))
}

/**
 * The file of a record. The alias says how the address came about, as `check` wants it of a name that it does not
 * follow.
 */
function recordOf({ alias, kind, municipality, name, ...containers }, { area, population }) {
  const container = kind === 'kreisfreie-stadt' ? containers.state : containers.district
  const figure = `measure: population, value: ${population.value}, referenceDate: ${population.referenceDate}`
  return `${[
    `kind: ${kind}`,
    `name: { de: ${quoted(name)} }`,
    ...(alias === undefined ? [] : [`aliases: [${quoted(alias)}]`]),
    `identifiers: { ags: "${keyOf(municipality, kind)}", ars: "${municipality.ars}", source: destatis-gv100ad }`,
    `areaKm2: { value: ${area.value / 100}, source: destatis-gv100ad }`,
    ...(container === undefined ? [] : [`partOf: "${container.key}"`]),
    'statistics:',
    `  - { ${figure}, method: official, source: destatis-gv100ad }`,
    'issued: 2026-01-01',
    'modified: 2026-01-01',
  ].join('\n')}\n`
}

const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const row = (...cells) => cells.map(cell).join(',')

/** The reference list says "Stadt" behind the comma where Bavaria abbreviates it or a title stands instead. */
const listedName = ({ kind, name }) => (kind === 'kreisangehoerige-stadt' ? `${name}, Stadt` : name)

const levelOf = (kind) => (kind === 'kreisfreie-stadt' ? kind : 'gemeinde')

/** An independent city stands in it once, by its name as a municipality: as a district, Cottbus has another one. */
const referenceList = (rows, municipalities, { registerDistrictName, kindOf, rowsOf }) =>
  [
    'level,ags,ars,name',
    ...rowsOf(rows, 'state').map(({ key, name }) => row('land', key, '', name)),
    ...rowsOf(rows, 'district')
      .filter((district) => kindOf(district) !== 'kreisfreie-stadt')
      .map((district) => row(kindOf(district), district.key, '', registerDistrictName(district))),
    ...municipalities.map((each) => {
      const { kind, municipality } = each
      return row(levelOf(kind), keyOf(municipality, kind), municipality.ars, listedName(each))
    }),
    '',
  ].join('\n')

/** A fixed order that mixes the states, so that the first hundred are like all of them. */
const byChance = (all) =>
  all
    .map((each) => ({ each, chance: randomFrom(Number(each.municipality.key))() }))
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ each }) => each)

/**
 * Write the folder: records and their reference list; what they share is that of `data/`.
 *
 * @returns how many records were written, of how many
 */
export async function generateFromRegister(folder, count = Number.POSITIVE_INFINITY) {
  const importer = await import('../packages/importer/src/index.ts')
  const { toSlug } = await import('../packages/model/src/index.ts')
  const names = { ...importer, toSlug }
  const { lost, rows } = importer.readRegister(gunzipSync(readFileSync(edition.file)))
  if (lost > 0) throw new Error(`${lost} lines of the register could not be read`)
  const municipalities = withSlugs(importer.municipalitiesOf(rows), names).map((each) => ({
    ...each,
    kind: importer.kindOf(each.municipality) ?? 'gemeinde',
  }))
  if (new Set(municipalities.map(({ slug }) => slug)).size < municipalities.length)
    throw new Error('two municipalities have one slug')
  mkdirSync(join(folder, 'municipalities'), { recursive: true })
  mkdirSync(join(folder, 'reference'), { recursive: true })
  for (const shared of ['network.yaml', 'concepts'])
    cpSync(join(data, shared), join(folder, shared), { recursive: true })
  const sources = readFileSync(join(data, 'sources.yaml'), 'utf8')
  writeFileSync(join(folder, 'sources.yaml'), sources + source)
  const list = referenceList(rows, municipalities, names)
  writeFileSync(join(folder, 'reference', 'register.csv'), list)
  const written = byChance(municipalities).slice(0, count)
  for (const each of written) {
    const { areaHectares: area, population } = importer.datedFigures(each.municipality, edition)
    const text = recordOf(each, { area, population })
    writeFileSync(join(folder, 'municipalities', `${each.slug}.yaml`), text)
  }
  return { written: written.length, of: municipalities.length }
}

function usage(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { count: { type: 'string' }, out: { type: 'string' } } })
  if (values.out === undefined || !/^[1-9]\d*$/.test(values.count ?? '1'))
    usage(
      'usage: node --conditions=@kommunalgraph/source bench/register.mjs --out FOLDER [--count N]',
    )
  if (!existsSync(edition.file))
    usage(
      'The register does not lie beside this repository (../shared/reference/gv100ad). The measurements also take a synthetic folder: node bench/generate.mjs --count 11000 --out FOLDER',
    )
  const count = values.count === undefined ? undefined : Number(values.count)
  const { of, written } = await generateFromRegister(values.out, count)
  console.log(`${written} records of the ${of} municipalities of the register in ${values.out}`)
}

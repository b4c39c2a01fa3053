import { type Slug, toSlug } from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { areaMeasure, type TableFigure, type TableSource } from '../figures/figure-table.ts'
import { readFigures } from '../figures/read-figures.ts'
import { type ContainedMunicipality, municipalitiesOf } from './containers.ts'
import { editionChanges } from './edition-changes.ts'
import { kindOf } from './kinds.ts'
import { plainName, registerDistrictName } from './names.ts'
import { readRegister } from './read-register.ts'
import { type RegisterRow, rowsOf } from './register-row.ts'
import { type RegisterSlug, registerSlugs } from './slugs.ts'

/* Every municipality of the register as a record, with its figures out of each edition: a whole country to try with. */

/** An edition, unpacked, and what no file of its kind tells where it is not kept here. */
export interface RegisterEdition {
  readonly input: Uint8Array | string
  readonly populationDate?: string | undefined
  readonly base?: string | undefined
}

export interface RegisterFolder {
  /** The files of `municipalities/`, by slug, in the order of the register. */
  readonly records: ReadonlyMap<Slug, string>
  /** A file of `reference/`. */
  readonly reference: string
  /** Of the figures, one an edition. */
  readonly sources: readonly TableSource[]
}

interface ReadEdition {
  readonly rows: readonly RegisterRow[]
  readonly municipalities: readonly ContainedMunicipality[]
  readonly source: TableSource | undefined
  readonly figures: ReadonlyMap<string, readonly TableFigure[]>
}

function readEdition({ input, ...options }: RegisterEdition): ReadEdition {
  const { rows } = readRegister(input)
  const { figures, source } = readFigures(input, options)
  return {
    ...{ rows, municipalities: municipalitiesOf(rows), source },
    figures: Map.groupBy(figures, ({ key }) => key),
  }
}

/** Unincorporated areas, which nobody governs, are `gemeinde`, the nearest kind there is. */
const kindIn = ({ municipality }: ContainedMunicipality) => kindOf(municipality) ?? 'gemeinde'

/** An independent city has the key of its district. */
const keyIn = (each: ContainedMunicipality): string =>
  kindIn(each) === 'kreisfreie-stadt' ? each.municipality.key.slice(0, 5) : each.municipality.key

const quoted = (text: string): string => JSON.stringify(text)

const sourceId = ({ source }: ReadEdition): string => source?.id ?? 'unknown'

/** The file of a record. Its alias says how the address came about, as `check` wants it of one unlike the name. */
function recordText(
  each: ContainedMunicipality,
  { from, slug }: RegisterSlug,
  latest: ReadEdition,
  editions: readonly ReadEdition[],
): string {
  const [key, kind] = [keyIn(each), kindIn(each)]
  const name = plainName(each.municipality.name)
  const container = kind === 'kreisfreie-stadt' ? each.state : each.district
  const area = latest.figures.get(key)?.find(({ measure }) => measure === areaMeasure)
  const figures = editions.flatMap((edition) =>
    (edition.figures.get(key) ?? [])
      .filter(({ measure }) => measure !== areaMeasure)
      .map(
        ({ base, measure, method, referenceDate, value }) =>
          `  - { measure: ${measure}, value: ${value}, referenceDate: ${referenceDate}, base: ${base}, method: ${method}, source: ${sourceId(edition)} }`,
      ),
  )
  const { ars } = each.municipality
  return `${[
    `kind: ${kind}`,
    `name: { de: ${quoted(name)} }`,
    ...(toSlug(name) === slug ? [] : [`aliases: [${quoted(from)}]`]),
    `identifiers: { ags: "${key}", ars: "${ars}", source: ${sourceId(latest)} }`,
    ...(area === undefined
      ? []
      : [
          `areaKm2: { value: ${area.value}, referenceDate: ${area.referenceDate}, source: ${sourceId(latest)} }`,
        ]),
    ...(container === undefined ? [] : [`partOf: "${container.key}"`]),
    ...(figures.length === 0 ? [] : ['statistics:', ...figures]),
    'issued: 2026-01-01',
    'modified: 2026-01-01',
  ].join('\n')}\n`
}

interface ListedPlace {
  readonly level: string
  readonly ags: string
  readonly ars?: string
  readonly name: string
}

const listColumns = (['level', 'ags', 'ars', 'name'] as const).map((name) => ({
  name,
  value: (place: ListedPlace) => place[name],
}))

/** An independent city is in it once, by its name as a municipality: as a district, Cottbus has another one. */
function listOf({ municipalities, rows }: ReadEdition): string {
  const places: readonly ListedPlace[] = [
    ...rowsOf(rows, 'state').map(({ key, name }) => ({ level: 'land', ags: key, name })),
    ...rowsOf(rows, 'district').flatMap((district) => {
      const level = kindOf(district)
      return level === undefined || level === 'kreisfreie-stadt'
        ? []
        : [{ level, ags: district.key, name: registerDistrictName(district) }]
    }),
    ...municipalities.map((each) => {
      const kind = kindIn(each)
      const name = plainName(each.municipality.name)
      return {
        level: kind === 'kreisfreie-stadt' ? kind : 'gemeinde',
        ...{ ags: keyIn(each), ars: each.municipality.ars },
        // The list says "Stadt" behind the comma where Bavaria abbreviates it or a title stands instead.
        name: kind === 'kreisangehoerige-stadt' ? `${name}, Stadt` : name,
      }
    }),
  ]
  return writeCsv(listColumns, places).replaceAll('\r\n', '\n')
}

/** Keys whose territory is another one since an edition: its population is not that of the place now. */
const grownSince = (earlier: ReadEdition, latest: ReadEdition): ReadonlySet<string> =>
  new Set(
    editionChanges(earlier.rows, latest.rows).flatMap((change) =>
      change.kind === 'merged' ? [change.now.key] : [],
    ),
  )

/**
 * The records of the newest of some editions, each with the populations of all of them, and what they need beside them.
 *
 * @param editions - oldest first; addresses are those that the oldest gave
 * @throws RangeError without any edition
 */
export function registerFolder(editions: readonly RegisterEdition[]): RegisterFolder {
  const read = editions.map(readEdition)
  const latest = read.at(-1)
  if (latest === undefined) throw new RangeError('No edition of the register')
  const slugs = registerSlugs(read.map(({ municipalities }) => municipalities))
  const grown = new Map(read.map((each) => [each, grownSince(each, latest)]))
  const records = latest.municipalities.flatMap((each) => {
    const slug = slugs.get(each.municipality.key)
    if (slug === undefined) return []
    const counted = read.filter((edition) => !grown.get(edition)?.has(each.municipality.key))
    return [[slug.slug, recordText(each, slug, latest, counted)] as const]
  })
  return {
    records: new Map(records),
    reference: listOf(latest),
    sources: read.flatMap(({ source }) => source ?? []),
  }
}

import {
  type FieldTable,
  isGone,
  type ReferencePlace,
  recordRows,
  referencesIn,
} from '@kommunalgraph/model'
import { type Context, eachOf } from '../context.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import { isWrittenWhole } from './figures.ts'
import { foldName, kindWordsIn, nameFits, officialName } from './names.ts'
import { kindIn, type RecordDraft, type RecordRule } from './record.ts'

/* A record against the official reference list of data/reference. */

/** The list's entry of a record; an independent city stands there with its 5-digit key. */
const placeOf = ({ identifiers }: RecordDraft, { shared }: Context): ReferencePlace | undefined =>
  identifiers?.ags === undefined ? undefined : shared.places.get(identifiers.ags)

/** A rule that looks at records whose key the list has. */
const withPlace =
  (
    rule: (record: RecordDraft, place: ReferencePlace, context: Context) => readonly Finding[],
  ): RecordRule =>
  (record, context) => {
    const place = placeOf(record, context)
    return place ? rule(record, place, context) : []
  }

/** The key that the list gives to this name; not accepted by itself, only suggested. */
function agsByName({ name, kind }: RecordDraft, { shared }: Context): string | undefined {
  const levels = levelsOf(shared, kind)
  const words = kindWordsIn(shared)
  const wanted = foldName(name?.de ?? '', words)
  const fitting = [...shared.places.values()].filter(
    (place) => levels.includes(place.level) && foldName(officialName(place), words) === wanted,
  )
  return fitting.length === 1 ? fitting[0]?.ags : undefined
}

/** Levels of the list that a kind may have there: one of the list's own kinds has its own only. */
function levelsOf(shared: Context['shared'], kind: string | undefined): readonly string[] {
  const entries: readonly string[] = kindIn(shared, kind)?.entries ?? []
  return kind !== undefined && entries.includes(kind) ? [kind] : entries
}

function unlisted(
  ags: string,
  path: Path,
  { shared }: Pick<Context, 'shared'>,
  suggest: () => string | undefined = () => undefined,
): readonly Finding[] {
  const city = ags.endsWith('000') ? shared.places.get(ags.slice(0, 5)) : undefined
  if (shared.places.size === 0 || shared.places.has(ags) || city?.level === 'kreisfreie-stadt')
    return []
  const state = ags.slice(0, 2)
  const isListed =
    shared.places.has(state) || [...shared.places.keys()].some((key) => key.startsWith(state))
  return isListed
    ? [finding('ags/not-in-reference', path, { value: ags, suggestion: suggest() })]
    : [finding('ags/state-without-reference', path, { state })]
}

/** A place that merged into another one is no longer in the list. */
const agsIsListed: RecordRule = (record, context) => {
  const ags = record.identifiers?.ags
  if (!ags || isGone(record)) return []
  return unlisted(ags, ['identifiers', 'ags'], context, () => agsByName(record, context))
}

/** A finding unless the list has the district or state. */
const unlistedContainer = (
  value: string,
  path: Path,
  { shared: { places } }: Pick<Context, 'shared'>,
): readonly Finding[] =>
  places.size === 0 || places.has(value)
    ? []
    : [finding('part-of/not-in-reference', path, { value })]

/** Every territory that a file names is in the list. */
export const territoriesAreListed =
  (rows: FieldTable) =>
  (draft: object, context: Pick<Context, 'shared'>): readonly Finding[] =>
    referencesIn('territory', rows, draft).flatMap(({ path, text, to }) =>
      to.territory === 'container'
        ? unlistedContainer(text, path, context)
        : unlisted(text, path, context),
    )

const codes = {
  ars: 'ars/differs-from-reference',
  nuts: 'nuts/differs-from-reference',
  wikidata: 'wikidata/differs-from-reference',
} as const

/** The list gives a town the NUTS code of its district, which the town must not claim: another rule. */
const keysAgree = withPlace(({ identifiers, kind }, place, { shared }) =>
  (['ars', 'nuts', 'wikidata'] as const).flatMap((scheme) => {
    const value = identifiers?.[scheme]
    const official = place[scheme]
    if (!value || !official || value === official) return []
    if (scheme === 'nuts' && kindIn(shared, kind)?.nuts === false) return []
    return [finding(codes[scheme], ['identifiers', scheme], { value, official })]
  }),
)

const nameAgrees = withPlace(({ name, officialName: inLaw, aliases }, place, { shared }) => {
  const words = kindWordsIn(shared)
  const names = [name?.de, inLaw?.de, ...(aliases ?? [])].filter((each) => each !== undefined)
  if (name?.de === undefined || names.some((each) => nameFits(each, place, words))) return []
  const { ags } = place
  const official = officialName(place)
  const suggestion = nearest(name.de, [official])
  return [
    finding('name/differs-from-reference', ['name', 'de'], {
      ags,
      official,
      value: name.de,
      suggestion,
    }),
  ]
})

/** The register names a town's title after a comma: "…, Stadt", "…, Hansestadt". */
function officialKind({ level, name }: ReferencePlace): string {
  if (level !== 'gemeinde') return level
  return /,.*stadt/i.test(name) ? 'kreisangehoerige-stadt' : level
}

/** Kinds that the list itself tells apart; of others it knows the level. */
const kindsOfList: ReadonlySet<string> = new Set([
  ...['kreis', 'staedteregion', 'kreisfreie-stadt', 'kreisangehoerige-stadt', 'gemeinde'],
])

const kindAgrees = withPlace(({ kind }, place, { shared }) => {
  const known = kindIn(shared, kind)
  if (kind === undefined || known === undefined || known.digits === 0) return []
  const official = officialKind(place)
  const isOther = kind !== official && kindsOfList.has(kind) && kindIn(shared, official)
  if (known.entries.includes(place.level) && !isOther) return []
  return [
    finding('kind/differs-from-reference', ['kind'], { ags: place.ags, official, value: kind }),
  ]
})

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres on a sphere of earth's mean radius (haversine). */
function kilometres(from: LatLon, to: LatLon): number {
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2
  const chord =
    half(from.lat, to.lat) +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(from.lon, to.lon)
  return 12_742 * Math.asin(Math.sqrt(chord))
}

interface LatLon {
  readonly lat: number
  readonly lon: number
}

/** Further from the middle than any point of a district in North Rhine-Westphalia should be. */
const farthest = 25

const locationIsNear = withPlace(({ location }, place) => {
  const { lat, lon } = location ?? {}
  if (lat === undefined || lon === undefined) return []
  if (place.lat === undefined || place.lon === undefined) return []
  const official = { lat: place.lat, lon: place.lon }
  const distance = Math.round(kilometres({ lat, lon }, official))
  if (distance <= farthest) return []
  return kilometres({ lat: lon, lon: lat }, official) <= farthest
    ? [finding('location/swapped', ['location'])]
    : [finding('location/far-from-reference', ['location'], { distance })]
})

const populationAgrees = withPlace(({ statistics }, place, context) =>
  eachOf(statistics).flatMap(([index, { measure, method, referenceDate: date, value }]) => {
    if (measure !== 'population' || method !== 'official' || !date || value === undefined) return []
    if (!isWrittenWhole(index, context)) return []
    const official = place.populations?.[date]
    if (official === undefined || official === value) return []
    const path = ['statistics', index, 'value']
    return [finding('figure/differs-from-reference', path, { date, official, value })]
  }),
)

const newestPopulation = ({ populations = {} }: ReferencePlace) =>
  Object.entries(populations).toSorted(([a], [b]) => (a < b ? 1 : -1))[0]

/** Municipalities quote their own registers, a few per cent off; more than this is worth a look. */
const usualDifference = 10

const populationIsNear = withPlace(({ statistics }, place, context) =>
  eachOf(statistics).flatMap(([index, { measure, method, value }]) => {
    const [date, official] = newestPopulation(place) ?? []
    if (measure !== 'population' || method === 'official' || !value || !official || !date) return []
    const share = (Math.abs(value - official) / official) * 100
    if (share <= usualDifference || !isWrittenWhole(index, context)) return []
    const words = { value, official, share: share.toFixed(1), date }
    return [finding('figure/far-from-reference', ['statistics', index, 'value'], words)]
  }),
)

export const referenceRules: readonly RecordRule[] = [
  agsIsListed,
  territoriesAreListed(recordRows),
  keysAgree,
  nameAgrees,
  kindAgrees,
  locationIsNear,
  populationAgrees,
  populationIsNear,
]

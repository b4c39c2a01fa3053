import type {
  ListEntry,
  MapPoint,
  MunicipalProfile,
  NearbyMunicipality,
  Slug,
} from '@kommunalgraph/model'
import { kilometres } from '../../src/rules/distance.ts'
import { comparableKey, populationsOf } from '../../src/rules/figures.ts'

/* Neighbours and points as one would answer them without a store: every question looks at every record. */

type Entries = readonly ListEntry[]
type Away = (own: MunicipalProfile, other: MunicipalProfile) => number | undefined

const kilometresAway: Away = ({ location: here }, { location: there }) =>
  here && there && kilometres(here, there)

type Told = (own: MunicipalProfile, other: MunicipalProfile) => Pick<NearbyMunicipality, 'value'>

const sameDate = (own: MunicipalProfile, other: MunicipalProfile) => {
  const [latest] = populationsOf(own)
  return populationsOf(other).find(
    (figure) => latest !== undefined && comparableKey(figure) === comparableKey(latest),
  )
}

const figureOf: Told = (own, other) => {
  const same = sameDate(own, other)
  return same ? { value: same.value } : {}
}

/** Of the same kind, and of date and base of the own latest figure. */
const peopleAway: Away = (own, other) => {
  const [latest] = populationsOf(own)
  const same = sameDate(own, other)
  return latest && same && own.kind === other.kind ? Math.abs(same.value - latest.value) : undefined
}

const nearestBy =
  (away: Away, told: Told) =>
  (entries: Entries, slug: Slug, count: number): readonly NearbyMunicipality[] => {
    const own = entries.find((entry) => entry.slug === slug)
    if (own === undefined) return []
    const others = entries.flatMap((entry): readonly NearbyMunicipality[] => {
      const distance = entry === own ? undefined : away(own.record, entry.record)
      const { kind, name } = entry.record
      return distance === undefined
        ? []
        : [{ slug: entry.slug, name, kind, distance, ...told(own.record, entry.record) }]
    })
    const sorted = others.toSorted((a, b) => a.distance - b.distance || (a.slug < b.slug ? -1 : 1))
    return sorted.slice(0, count)
  }

export const nearestOf = nearestBy(kilometresAway, () => ({}))
export const similarOf = nearestBy(peopleAway, figureOf)

export const pointsOf = (entries: Entries, limit: number): readonly MapPoint[] =>
  entries
    .flatMap(({ slug, record: { kind, location, name } }) =>
      location ? [{ slug, name, kind, lat: location.lat, lon: location.lon }] : [],
    )
    .slice(0, limit)

import type { ListEntry, MapPoint, MunicipalProfile, Near, Slug } from '@kommunalgraph/model'
import { kilometres } from '../rules/distance.ts'
import { populationsOf } from '../rules/figures.ts'

type Records = ReadonlyMap<Slug, MunicipalProfile>

const byDistance = (a: Near, b: Near): number =>
  a.distance - b.distance || (a.slug < b.slug ? -1 : 1)

function nearestBy(
  records: Records,
  slug: Slug,
  count: number,
  away: (entry: ListEntry) => number | undefined,
): readonly Near[] {
  const others = [...records].filter(([each]) => each !== slug)
  return others
    .flatMap(([each, record]): Near[] => {
      const distance = away({ slug: each, record })
      return distance === undefined ? [] : [{ slug: each, record, distance }]
    })
    .sort(byDistance)
    .slice(0, count)
}

export function nearest(records: Records, slug: Slug, count: number): readonly Near[] {
  const here = records.get(slug)?.location
  if (here === undefined) return []
  return nearestBy(
    records,
    slug,
    count,
    ({ record }) => record.location && kilometres(here, record.location),
  )
}

export function similar(records: Records, slug: Slug, count: number): readonly Near[] {
  const own = records.get(slug)
  const latest = own && populationsOf(own)[0]
  if (own === undefined || latest === undefined) return []
  return nearestBy(records, slug, count, ({ record }) => {
    if (record.kind !== own.kind) return undefined
    const same = populationsOf(record).find((each) => each.referenceDate === latest.referenceDate)
    return same && Math.abs(same.value - latest.value)
  })
}

export const pointsOf = (entries: readonly ListEntry[], limit: number): readonly MapPoint[] =>
  entries
    .flatMap(({ slug, record: { name, kind, location } }) =>
      location ? [{ slug, name, kind, lat: location.lat, lon: location.lon }] : [],
    )
    .slice(0, limit)

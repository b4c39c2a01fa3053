import {
  type FoundPlace,
  placeName,
  type ReferencePlace,
  type Release,
  type Slug,
  shortPlaceName,
} from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'

/** Digits of an official key: a district's key begins those of its towns. */
const districtKey = 5

/** A published municipality by address and name. */
interface Published {
  readonly slug: Slug
  readonly name: Localized
}

/** What can be told of a place that somebody looks for. */
export interface PlaceAnswer {
  readonly name: Localized
  /** Its own profile. */
  readonly member?: Published
  /** The district around it, where that one takes part and the place does not. */
  readonly through?: Published
  /** How many take part in the district or state that it is. */
  readonly inside: number
  readonly place?: ReferencePlace
}

const publishedAt = (release: Release, slug: Slug | undefined): Published | undefined => {
  const record = slug === undefined ? undefined : release.record(slug)
  return slug !== undefined && record ? { slug, name: record.name } : undefined
}

/** As people call it: without the rank behind the comma. */
const calledOf = (place: ReferencePlace): Localized => ({
  ...placeName(place),
  de: shortPlaceName(place),
})

function insideOf(release: Release, { ags, level }: ReferencePlace): number {
  if (level === 'land') return release.count
  if (level === 'gemeinde' || level === 'kreisfreie-stadt') return 0
  return release.list({ where: { district: [ags] }, page: 1, size: 0 }).total
}

/** What to tell of a place of the reference list. */
export function answerOf(release: Release, { place, slug }: FoundPlace): PlaceAnswer | undefined {
  const own = slug ?? (place && release.resolve('ags', place.ags))
  const member = publishedAt(release, own)
  if (member) return { name: member.name, member, inside: 0, ...(place && { place }) }
  if (place === undefined) return undefined
  const isInDistrict = place.ags.length > districtKey
  const through = isInDistrict
    ? publishedAt(release, release.resolve('ags', place.ags.slice(0, districtKey)))
    : undefined
  return {
    name: calledOf(place),
    place,
    inside: insideOf(release, place),
    ...(through && { through }),
  }
}

/** Answers to words, best first. */
export const answersTo = (release: Release, text: string, limit: number): readonly PlaceAnswer[] =>
  release.find(text, limit).flatMap((found) => answerOf(release, found) ?? [])

export const isState = ({ place }: PlaceAnswer): boolean => place?.level === 'land'

import { type Slug, toSlug } from '@kommunalgraph/model'
import type { ContainedMunicipality } from './containers.ts'
import { plainName, registerDistrictName } from './names.ts'

/* Addresses of municipalities out of the register, where a name in twelve is that of several. */

/** An address, and the text that it was made of. */
export interface RegisterSlug {
  readonly slug: Slug
  readonly from: string
}

/** The condominium with Luxembourg and coastal waters lie in no district. */
const whereabouts = ({ district, state }: ContainedMunicipality): string =>
  district === undefined ? (state?.name ?? '') : registerDistrictName(district)

/** What tells municipalities of one name apart, ever more of it. */
const texts: readonly ((each: ContainedMunicipality) => string)[] = [
  ({ municipality }) => plainName(municipality.name),
  (each) => `${plainName(each.municipality.name)} (${whereabouts(each)})`,
  (each) => `${plainName(each.municipality.name)} (${whereabouts(each)}, ${each.municipality.key})`,
]

/** Those of an edition that have no address yet; all namesakes get the longer one, none is preferred. */
function addressed(
  all: readonly ContainedMunicipality[],
  taken: ReadonlySet<Slug>,
): ReadonlyMap<string, RegisterSlug> {
  const given = new Map<string, RegisterSlug>()
  const used = new Set(taken)
  let left = all
  for (const text of texts) {
    const named = left.map((each) => ({ each, from: text(each), slug: toSlug(text(each)) }))
    const bySlug = Map.groupBy(named, ({ slug }) => slug)
    const alone = named.filter(({ slug }) => !used.has(slug) && bySlug.get(slug)?.length === 1)
    for (const { each, from, slug } of alone) given.set(each.municipality.key, { slug, from })
    for (const { slug } of alone) used.add(slug)
    left = left.filter(({ municipality }) => !given.has(municipality.key))
  }
  return given
}

/**
 * An address for every municipality of some editions, by key.
 *
 * One that an edition gave stays, whatever the place is called later; whoever comes later with a name that is taken
 * gets a longer one. An address is never used again.
 *
 * @param editions - municipalities of each, oldest first
 */
export function registerSlugs(
  editions: readonly (readonly ContainedMunicipality[])[],
): ReadonlyMap<string, RegisterSlug> {
  const all = new Map<string, RegisterSlug>()
  for (const edition of editions) {
    const fresh = edition.filter(({ municipality }) => !all.has(municipality.key))
    const taken = new Set([...all.values()].map(({ slug }) => slug))
    for (const [key, slug] of addressed(fresh, taken)) all.set(key, slug)
  }
  return all
}

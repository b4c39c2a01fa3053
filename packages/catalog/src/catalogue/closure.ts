import type { MunicipalProfile, Slug, World } from '@kommunalgraph/model'
import { iri } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { type ApplicationProfile, defaultProfile } from '../profiles/profiles.ts'
import { describeProfile } from './dataset.ts'
import { type DatasetWorld, finish, newSheet } from './sheet.ts'

/**
 * What the catalogue says of a municipality besides what its record and its graph say: the same text means that, but for
 * version and sizes, it says the same.
 */
export function catalogueInputs(world: World, { members = [] }: MunicipalProfile): string {
  const { harvest, languages, licences, name, publisher, site, state, ...rest } = world.network
  return JSON.stringify([
    ...[harvest, languages, licences, name, publisher, site, state, rest.contact],
    ...[world.place(state) ?? null, members.map((slug) => world.neighbour(slug) ?? null)],
  ])
}

/** A municipality's dataset with everything that a harvester reaches from it, as it stands in the catalogue. */
export function describeDataset(
  world: DatasetWorld,
  slug: Slug,
  record: MunicipalProfile,
  profile: ApplicationProfile = defaultProfile,
): Quad[] {
  const sheet = newSheet(world, profile)
  describeProfile(sheet, slug, record)
  return finish(sheet, iri)
}

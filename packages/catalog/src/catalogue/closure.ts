import { boxOf, type MunicipalProfile, type ReferenceData, type Slug } from '@kommunalgraph/model'
import { iri } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { type ApplicationProfile, defaultProfile } from '../profiles/profiles.ts'
import { describeProfile } from './dataset.ts'
import { type DatasetReferenceData, finish, newSheet } from './sheet.ts'

/**
 * What the catalogue says of a municipality besides what its record and its graph say: the same text means that, but
 * for version and sizes, it says the same.
 */
export function catalogueInputs(
  referenceData: ReferenceData,
  { identifiers, members = [] }: MunicipalProfile,
): string {
  const { harvest, languages, licences, name, publisher, site, states, ...rest } =
    referenceData.network
  const neighbours = members.map((slug) => referenceData.neighbour(slug) ?? null)
  const keys = [...states, identifiers?.ags, ...neighbours.map((each) => each?.key)]
  const boxes = keys.flatMap((key) => (key && boxOf(referenceData.outlines, key)) || [])
  return JSON.stringify([
    ...[harvest, languages, licences, name, publisher, site, states, rest.contact],
    ...[states.map((key) => referenceData.place(key) ?? null), neighbours],
    ...(boxes.length > 0 ? [boxes] : []),
  ])
}

/** A municipality's dataset with everything that a harvester reaches from it, as it stands in the catalogue. */
export function describeDatasetClosure(
  referenceData: DatasetReferenceData,
  slug: Slug,
  record: MunicipalProfile,
  profile: ApplicationProfile = defaultProfile,
): Quad[] {
  const sheet = newSheet(referenceData, profile)
  describeProfile(sheet, slug, record)
  return finish(sheet, iri)
}

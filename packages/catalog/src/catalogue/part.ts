import { gunzipSync } from 'node:zlib'
import type { ListEntry, Snapshot } from '@kommunalgraph/model'
import type { Quad } from 'n3'
import { catalogueBody, profileIn } from '../bodies/profiled.ts'
import type { ApplicationProfile } from '../profiles/profiles.ts'
import { describeDatasetClosure } from './closure.ts'

/**
 * A municipality's dataset with everything that it names, as it was proved; described anew where an older program
 * published it and nothing is kept.
 */
export function datasetPart(
  snapshot: Snapshot,
  { record, slug }: ListEntry,
  profile: ApplicationProfile,
): readonly Quad[] {
  const body = snapshot.body(`kommunen/${slug}`, catalogueBody)
  if (body === undefined) return describeDatasetClosure(snapshot, slug, record, profile)
  return profileIn(gunzipSync(body.gzip()).toString('utf8'), profile)
}

import { documentPath, type Release } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { describeSharedDatasets } from '../catalogue/catalogue.ts'
import { datasetPart } from '../catalogue/part.ts'
import { type DumpSet, dumpPath } from '../dump-set.ts'
import type { ApplicationProfile } from '../profiles/profiles.ts'
import { hasMandatory } from './mandatory.ts'
import type { DatasetCircumstances } from './metrics.ts'
import { type QualityScore, scoreOf, summaryOf } from './score.ts'
import { type View, viewOf } from './view.ts'

const { dcat } = vocabulary

/** So many municipal profiles are rated where there are more: a look at each would cost with the collection. */
export const sampleSize = 200

interface RatingOptions {
  readonly profile: ApplicationProfile
  readonly dumps?: DumpSet | undefined
  readonly issued?: Instant | undefined
  readonly sample?: number
}

/** Every so many of a list, so that the same list gives the same sample. */
export function sampleOf<T>(all: readonly T[], size: number): T[] {
  const step = Math.max(1, all.length / size)
  return Array.from(
    { length: Math.min(size, all.length) },
    (_, at) => all[Math.floor(at * step)],
  ).filter((each) => each !== undefined)
}

/** Addresses that this server answers with 200: those of published documents and of finished dumps. */
export function servedAddresses(release: Release, dumps: DumpSet | undefined) {
  const files = new Set((dumps?.files ?? []).map((file) => release.base + dumpPath(file)))
  return (address: string): boolean => {
    if (files.has(address)) return true
    const [path = ''] = address.slice(release.base.length).split('.')
    const name = path.slice(path.indexOf('/') + 1)
    if (path === documentPath(name)) return release.record(name) !== undefined
    return path === `def/${name}` && release.concepts.has(name)
  }
}

function scoresIn(view: View, answers: DatasetCircumstances['answers']): QualityScore[] {
  const complete = hasMandatory(view)
  const circumstances = { answers, compliant: () => complete }
  return view.instances(dcat.Dataset).map((dataset) => scoreOf(view, dataset, circumstances))
}

/** Rate a release by the metrics of data.europa.eu: all shared datasets, and of the municipal profiles a sample. */
export function rateRelease(release: Release, options: RatingOptions) {
  const { dumps, profile, sample = sampleSize } = options
  const answers = servedAddresses(release, dumps)
  const slugs = sampleOf(release.slugs(), sample)
  const profiles = slugs.flatMap((slug) => {
    const record = release.record(slug)
    return record ? scoresIn(viewOf(datasetPart(release, { slug, record }, profile)), answers) : []
  })
  const shared = scoresIn(viewOf(describeSharedDatasets(release, options)), answers)
  return {
    ...summaryOf([...shared, ...profiles]),
    municipalities: { counted: slugs.length, all: release.count },
  }
}

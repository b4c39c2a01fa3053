import {
  applicationProfile,
  defaultProfile,
  firstPublished,
  rateRelease,
} from '@kommunalgraph/catalog'
import type { Release } from '@kommunalgraph/model'
import { pageWords, type QualityFacts, qualityPage } from '@kommunalgraph/site'
import { describeText } from '../page-description.ts'
import { defineDocument, type ResourceRequest, type Subject } from '../resource.ts'
import { found } from './common.ts'

const path = 'qualitaet'
const { title } = pageWords.quality

/** What portals rate is the application profile for data.europa.eu. */
const rated = applicationProfile('dcat-ap-2') ?? defaultProfile

interface Rating {
  readonly dumps: ResourceRequest['dumps']
  readonly facts: QualityFacts
}

/** Rated once for a release and its dumps, whatever languages and codings the page is asked for in. */
const ratings = new WeakMap<Release, Rating>()

function ratingOf(release: Release, dumps: ResourceRequest['dumps']): QualityFacts {
  const known = ratings.get(release)
  if (known && known.dumps === dumps) return known.facts
  const facts = rateRelease(release, { profile: rated, dumps, issued: firstPublished(release) })
  ratings.set(release, { dumps, facts })
  return facts
}

/** So many datasets are rated within some milliseconds. */
const few = 5

interface QualitySubject extends Subject {
  readonly dumps: ResourceRequest['dumps']
}

/** How the catalogue fares by the metrics of the European data portal. */
export const quality = defineDocument({
  name: path,
  summary: title,
  address: [path],
  readers: 'people',
  usesDumps: true,
  cache: 'document',
  isLong: ({ count }) => count > few,
  open: (release, { dumps }) =>
    found<QualitySubject>({ path, licence: release.network.licences.metadata, dumps }),
  bodies: {
    html: ({ dumps }, context) => qualityPage(context, ratingOf(context.release, dumps)),
  },
  markup: (_, release) => describeText(release, path, title),
  paths: () => [path],
  navigation: [{ path, foot: { de: 'Datenqualität', en: 'Data quality' } }],
})

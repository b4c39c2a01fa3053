import {
  addresses,
  baseAt,
  describeVersions,
  documentPath,
  type History,
  historyOf,
  historyPath,
  type Release,
} from '@kommunalgraph/model'
import { writeLinkFormat } from '@kommunalgraph/rdf'
import { historyPage } from '@kommunalgraph/site'
import { timeLinks, timeMap } from '../history.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, notFound } from './common.ts'

interface HistorySubject extends Subject {
  readonly history: History
}

const describeHistory = ({ history: known }: HistorySubject, release: Release) =>
  describeVersions(
    release,
    known,
    (version) => baseAt(release, version),
    release.sizes(documentPath(known.slug)),
  )

/** All versions of a document, for people and as a TimeMap; also of one that is gone. */
export const history = defineDocument({
  name: 'history',
  summary: { de: 'Alle Fassungen einer Kommune', en: 'All versions of a municipality' },
  address: addresses.history,
  readers: 'people',
  cache: 'document',
  open: (release, { params: { slug } }) => {
    const known = historyOf(release, slug)
    if (known === undefined) return notFound(slug)
    return found<HistorySubject>({
      path: historyPath(known.slug),
      licence: release.network.licences.metadata,
      history: known,
    })
  },
  bodies: {
    html: ({ history: known }, context) => historyPage(context, known),
    ...graphBodies(describeHistory),
    'link-format': ({ history: known }, { base }) => writeLinkFormat(timeMap(base, known)),
  },
  markup: describeHistory,
  links: ({ history: known }, { base }) => timeLinks(base, known.slug),
  paths: (release) =>
    release.slugs().flatMap((slug) => (release.version(slug) ? [historyPath(slug)] : [])),
  inSitemap: false,
})

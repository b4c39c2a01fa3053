import {
  baseAt,
  describeVersions,
  type History,
  historyOf,
  historyPath,
  type Release,
} from '@kommunalgraph/model'
import { historyPage } from '@kommunalgraph/site'
import { timeLinks, timeMap } from '../history.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'

function historySubject(release: Release, history: History): Subject {
  return {
    path: historyPath(history.slug),
    licence: release.network.licences.metadata,
    quads: () => describeVersions(release, history, (version) => baseAt(release, version)),
    page: (context) => historyPage(context, history),
    list: () => timeMap(release.base, history),
    links: () => timeLinks(release.base, history.slug),
  }
}

/** All versions of a document, for people and as a TimeMap; also of one that is gone. */
export const history: DocumentKind = {
  name: 'history',
  pattern: 'kommunen/:slug/versionen',
  readers: 'people',
  formats: ['html', ...rdfFormats, 'link-format'],
  cache: 'document',
  open: (release, { params: { slug = '' } }) => {
    const known = historyOf(release, slug)
    return known ? found(historySubject(release, known)) : notFound(slug)
  },
  paths: (release) =>
    release.slugs().flatMap((slug) => (release.version(slug) ? [historyPath(slug)] : [])),
}

import {
  documentPath,
  isMemento,
  type Release,
  type Snapshot,
  versionPath,
} from '@kommunalgraph/model'
import { profilePage } from '@kommunalgraph/site'
import { mementoLinks, type Visit, versionPaths, visit } from '../history.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'
import { municipalitySubject } from './municipality.ts'

/** A version tells what was published then, in today's formats; pages also in today's templates. */
function mementoSubject(
  release: Release,
  snapshot: Snapshot,
  { history, step: { version } }: Visit,
): Subject | undefined {
  const record = snapshot.record(version.slug)
  if (record === undefined) return undefined
  const {
    types: _types,
    version: _hash,
    ...subject
  } = municipalitySubject(snapshot, version.slug, record)
  return {
    ...subject,
    path: versionPath(version),
    original: documentPath(history.slug),
    memento: version.instant,
    cache: version.personal ? 'document' : 'immutable',
    page: (context) => profilePage(context, version.slug, { snapshot, version }),
    links: () => mementoLinks(release.base, history, version, !version.personal),
  }
}

/** A version of a document, for ever at the address that it was published under. */
export const memento: DocumentKind = {
  name: 'memento',
  pattern: 'kommunen/:slug/v/:instant',
  readers: 'people',
  formats: ['html', ...rdfFormats, 'json', 'csv'],
  cache: 'document',
  open: (release, { params: { slug = '', instant = '' } }) => {
    const visited = visit(release, slug, instant)
    const snapshot = visited && release.asOf(visited.step.version.sequence)
    const subject = snapshot && mementoSubject(release, snapshot, visited)
    return subject ? found(subject) : notFound(slug)
  },
  paths: (release) => versionPaths(release, versionPath, isMemento),
}

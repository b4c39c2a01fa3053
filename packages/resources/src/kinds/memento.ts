import { gunzipSync } from 'node:zlib'
import {
  documentIri,
  documentPath,
  fragments,
  isMemento,
  type RecordFacts,
  type Release,
  readKeptGraph,
  type Snapshot,
  type Version,
  versionPath,
} from '@kommunalgraph/model'
import { profilePage } from '@kommunalgraph/site'
import { mementoLinks, type Visit, versionPaths, visit } from '../history.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'
import { municipalitySubject } from './municipality.ts'

const offered = ['html', ...rdfFormats, 'json', 'csv'] as const

/**
 * What a version says in data: its texts as they were published, or the graph that is kept of it when another one
 * followed, from which the other formats are written. A format that it has no text for is not offered.
 */
function asPublished(
  snapshot: Snapshot,
  { slug }: Version,
): Pick<Subject, 'formats' | 'quads' | 'csv'> | undefined {
  // What an earlier program published and nobody completed yet is described, as a document is.
  if (snapshot.statements(slug) === undefined) return undefined
  const text = (name: 'n-quads' | 'csv') => {
    const body = snapshot.body(documentPath(slug), name)
    return body && gunzipSync(body.gzip()).toString('utf8')
  }
  const graph = () => text('n-quads') ?? ''
  const missing = (['n-quads', 'csv'] as const).filter(
    (name) => snapshot.body(documentPath(slug), name) === undefined,
  )
  const hasGraph = !missing.includes('n-quads')
  return {
    formats: offered.filter((name) => {
      if (name === 'html' || name === 'json') return true
      return name === 'csv' ? !missing.includes('csv') : hasGraph
    }),
    quads: () => readKeptGraph(graph(), snapshot.base, slug),
    csv: () => text('csv') ?? '',
  }
}

/** A version tells what was published then; pages do so in today's templates. */
function mementoSubject(
  release: Release,
  snapshot: Snapshot,
  { history, step: { version } }: Visit,
  facts: RecordFacts,
): Subject {
  const {
    types: _types,
    version: _hash,
    ...subject
  } = municipalitySubject(snapshot, version.slug, facts)
  return {
    ...subject,
    ...asPublished(snapshot, version),
    base: snapshot.base,
    path: versionPath(version),
    original: documentPath(history.slug),
    memento: version.instant,
    topic: `${documentIri(release.base, version.slug)}#${fragments.territory}`,
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
  formats: offered,
  cache: 'document',
  open: (release, { params: { slug = '', instant = '' } }) => {
    const visited = visit(release, slug, instant)
    const snapshot = visited && release.asOf(visited.step.version.sequence)
    const facts = snapshot?.recordFacts(slug)
    if (visited === undefined || snapshot === undefined || facts === undefined)
      return notFound(slug)
    return found(mementoSubject(release, snapshot, visited, facts))
  },
  paths: (release) => versionPaths(release, versionPath, isMemento),
}

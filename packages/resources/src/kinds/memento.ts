import { gunzipSync } from 'node:zlib'
import {
  addresses,
  type BodyName,
  documentIri,
  documentPath,
  fragments,
  isMemento,
  type RecordFacts,
  type Release,
  readKeptGraph,
  type Snapshot,
  versionPath,
} from '@kommunalgraph/model'
import { type FormatName, rdfFormats } from '@kommunalgraph/rdf'
import { profilePage } from '@kommunalgraph/site'
import { mementoLinks, type Visit, versionPaths, visit } from '../history.ts'
import { municipalityRef } from '../json-schema.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, notFound } from './common.ts'
import { csvOfRecord, describeRecord, jsonOfRecord, municipalityFacts } from './municipality.ts'

interface MementoSubject extends Subject {
  readonly slug: string
  readonly snapshot: Snapshot
  readonly visited: Visit
}

const keptBody = ({ slug, snapshot }: Pick<MementoSubject, 'slug' | 'snapshot'>, name: BodyName) =>
  snapshot.body(documentPath(slug), name)

function keptText(subject: MementoSubject, name: 'n-quads' | 'csv'): string {
  const body = keptBody(subject, name)
  return body === undefined ? '' : gunzipSync(body.gzip()).toString('utf8')
}

/** What an earlier program published and nobody completed yet is described, as a document is. */
const isKept = ({ slug, snapshot }: Pick<MementoSubject, 'slug' | 'snapshot'>): boolean =>
  snapshot.statements(slug) !== undefined

/** From the texts that are kept of it come the formats that a version has. */
function formatsOf(kept: Pick<MementoSubject, 'slug' | 'snapshot'>): readonly FormatName[] {
  const graph = keptBody(kept, 'n-quads') ? rdfFormats.map(({ name }) => name) : []
  const table = keptBody(kept, 'csv') ? (['csv'] as const) : []
  return ['html', ...graph, 'json', ...table]
}

/**
 * A version tells in data what was published then: its texts, or the graph that is kept of it when another one
 * followed. Pages do so in today's templates.
 */
const describeKept = (subject: MementoSubject) =>
  isKept(subject)
    ? readKeptGraph(keptText(subject, 'n-quads'), subject.snapshot.base, subject.slug)
    : describeRecord(subject.snapshot, subject.slug)

function mementoSubject(
  release: Release,
  snapshot: Snapshot,
  visited: Visit,
  facts: RecordFacts,
): MementoSubject {
  const { history, step } = visited
  const { instant, personal, slug } = step.version
  return {
    ...municipalityFacts(snapshot, slug, facts),
    ...{ snapshot, visited, path: versionPath(step.version) },
    ...(isKept({ slug, snapshot }) && { formats: formatsOf({ slug, snapshot }) }),
    memento: { original: documentPath(history.slug), instant, base: snapshot.base },
    topic: `${documentIri(release.base, slug)}#${fragments.territory}`,
    cache: personal ? 'document' : 'immutable',
  }
}

/** A version of a document, for ever at the address that it was published under. */
export const memento = defineDocument({
  name: 'memento',
  summary: {
    de: 'Eine Kommune, wie sie zu einem Zeitpunkt veröffentlicht war',
    en: 'A municipality as it was published at a moment',
  },
  address: addresses.memento,
  readers: 'people',
  cache: 'document',
  open: (release, { params: { instant, slug } }) => {
    const visited = visit(release, slug, instant)
    const snapshot = visited && release.asOf(visited.step.version.sequence)
    const facts = snapshot?.recordFacts(slug)
    if (visited === undefined || snapshot === undefined || facts === undefined)
      return notFound(slug)
    return found(mementoSubject(release, snapshot, visited, facts))
  },
  bodies: {
    html: ({ slug, snapshot, visited }, context) =>
      profilePage(context, slug, { snapshot, version: visited.step.version }),
    ...graphBodies(describeKept),
    json: ({ slug, snapshot }) => jsonOfRecord(snapshot, slug),
    csv: (subject) =>
      isKept(subject) ? keptText(subject, 'csv') : csvOfRecord(subject.snapshot, subject.slug),
  },
  jsonSchema: municipalityRef,
  markup: describeKept,
  kept: (subject, _release, name) => keptBody(subject, name),
  links: ({ visited: { history, step } }, { base }) =>
    mementoLinks(base, history, step.version, !step.version.personal),
  paths: (release) => versionPaths(release, versionPath, isMemento),
  inSitemap: false,
})

import {
  type Change,
  describeMentions,
  describePage,
  networkMentions,
  type Release,
  type Snapshot,
} from '@kommunalgraph/model'
import {
  boolean,
  Graph,
  type Instant,
  integer,
  iri,
  type Localized,
  texts,
} from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type NamedNode, Parser, type Quad } from 'n3'
import { changeMember } from '../catalogue/member.ts'
import { datasetPart } from '../catalogue/part.ts'
import { defaultProfile } from '../profiles/profiles.ts'
import { changesOn, feedAddress, feedPageCount, feedPageSize, isClosed, spanOf } from './pages.ts'

const { as, dct, ldes, rdf, sh, tree, xsd } = vocabulary

/** What the stream keeps to, as SEMIC wrote it down. */
const feedsProfile = iri('https://semiceu.github.io/LDES-DCAT-AP-feeds/')

export const feedTitle: Localized = {
  de: 'Änderungen der Kommunalprofile',
  en: 'Changes of the municipal profiles',
}

const thing = (release: Release, fragment: string) => iri(`${feedAddress(release)}#${fragment}`)

/** The stream as every page names it: its members are known by this, and all of them are under one view. */
function describeStream(graph: Graph, release: Release) {
  const stream = thing(release, 'feed')
  graph.type(stream, ldes.EventStream)
  graph.add(stream, tree.view, iri(feedAddress(release)))
  graph.add(stream, ldes.timestampPath, as.published)
  graph.add(stream, ldes.versionOfPath, as.object)
  graph.add(stream, tree.shape, thing(release, 'mitglied'))
  return stream
}

/** What every member says, at our own address: clients fetch the shape, and a foreign host would stop them. */
const memberSays = [
  { fragment: 'mitglied-gegenstand', path: as.object, value: [sh.nodeKind, sh.IRI] },
  { fragment: 'mitglied-zeitpunkt', path: as.published, value: [sh.datatype, xsd.dateTime] },
] as const

function describeShape(graph: Graph, release: Release): void {
  const shape = thing(release, 'mitglied')
  graph.type(shape, sh.NodeShape)
  graph.add(shape, sh.targetClass, as.Create, as.Update, as.Delete)
  for (const { fragment, path, value } of memberSays) {
    const [constraint, kind] = value
    const self = thing(release, fragment)
    graph.add(shape, sh.property, self)
    graph.type(self, sh.PropertyShape)
    graph.add(self, sh.path, path)
    graph.add(self, constraint, kind)
    graph.add(self, sh.minCount, integer(1))
    graph.add(self, sh.maxCount, integer(1))
  }
}

/** From the root to a page, under a condition that all its members meet: who needs none of them leaves it out. */
function describeRelation(
  graph: Graph,
  release: Release,
  page: number,
  { bound, type, value }: { bound: string; type: NamedNode; value: Instant },
): void {
  const relation = thing(release, `seite-${page}-${bound}`)
  graph.add(iri(feedAddress(release)), tree.relation, relation)
  graph.type(relation, type)
  graph.add(relation, tree.path, as.published)
  graph.add(relation, tree.value, DataFactory.literal(value, xsd.dateTime))
  graph.add(relation, tree.node, iri(feedAddress(release, page)))
}

/**
 * What comes later is never dated earlier, so a page begins where it begins; where it ends is known when it is full.
 */
function describePages(graph: Graph, release: Release, size: number): void {
  for (let page = 1; page <= feedPageCount(release, size); page++) {
    const span = spanOf(release, page, size)
    if (span === undefined) continue
    const from = { bound: 'ab', type: tree.GreaterThanOrEqualToRelation, value: span.first }
    const to = { bound: 'bis', type: tree.LessThanOrEqualToRelation, value: span.last }
    describeRelation(graph, release, page, from)
    if (isClosed(release, page, size)) describeRelation(graph, release, page, to)
  }
}

/**
 * The root of the feed: what it is, how long it keeps what, and its pages.
 *
 * It leads to every page itself, because clients that come again skip full pages, and what only these would lead to.
 * It promises the latest state of every dataset; in fact it holds every change from the first on.
 */
export function describeFeed(release: Release, size = feedPageSize): Quad[] {
  const graph = new Graph()
  const self = feedAddress(release)
  describePage(graph, release, 'feed', {
    title: feedTitle,
    topic: thing(release, 'feed'),
    licence: release.network.licences.metadata,
  })
  const stream = describeStream(graph, release)
  graph.add(stream, dct.title, ...texts(feedTitle))
  graph.add(stream, dct.conformsTo, feedsProfile)
  describeShape(graph, release)
  const retention = thing(release, 'aufbewahrung')
  graph.add(stream, ldes.retentionPolicy, retention)
  graph.type(retention, ldes.RetentionPolicy, ldes.LatestVersionSubset)
  graph.add(retention, ldes.versionAmount, integer(1))
  graph.add(retention, ldes.amount, integer(1))
  graph.type(iri(self), tree.Node)
  describePages(graph, release, size)
  describeMentions(release, graph, networkMentions(release))
  return graph.quads()
}

/** The dataset as the version said it, for which its part of the catalogue is kept. */
function closureThen(snapshot: Snapshot, { change, slug }: Change): readonly Quad[] {
  const record = change === 'delete' ? undefined : snapshot.record(slug)
  return record ? datasetPart(snapshot, { slug, record }, defaultProfile) : []
}

/** The member of a change, as it was published: as an older program kept it, else from what the version keeps. */
function memberThen(release: Release, change: Change): readonly Quad[] {
  const kept = release.member(change.cursor)
  if (kept !== undefined) return new Parser({ format: 'application/n-quads' }).parse(kept)
  const then = release.asOf(change.sequence) ?? release
  return changeMember(then.base, change, closureThen(then, change))
}

/**
 * A page of the feed: activities, each with its dataset as a graph of that name.
 *
 * It says nothing that could change with the network or the site, because a full page is kept for ever.
 */
export function describeFeedPage(release: Release, page: number, size = feedPageSize): Quad[] {
  const graph = new Graph()
  const self = feedAddress(release, page)
  const stream = describeStream(graph, release)
  const changes = changesOn(release, page, size)
  graph.type(iri(self), tree.Node)
  graph.add(iri(self), ldes.immutable, boolean(isClosed(release, page, size)))
  const members = changes.map((change) => memberThen(release, change))
  for (const member of members) graph.add(stream, tree.member, ...activitiesIn(member))
  return [...graph.quads(), ...members.flat()]
}

const activities = new Set([as.Create, as.Update, as.Delete].map(({ value }) => value))

const activitiesIn = (member: readonly Quad[]) =>
  member
    .filter(
      ({ graph, object, predicate }) =>
        graph.termType === 'DefaultGraph' &&
        predicate.equals(rdf.type) &&
        activities.has(object.value),
    )
    .map(({ subject }) => iri(subject.value))

import {
  activityIri,
  datasetIri,
  documentPath,
  formatNamed,
  iri,
  type Slug,
  type Snapshot,
  type Version,
  vocabulary,
} from '@kommunalgraph/model'
import { DataFactory, type Quad } from 'n3'
import { describeDataset } from './catalogue.ts'

const { as, rdf } = vocabulary

const classes = { create: as.Create, update: as.Update, delete: as.Delete } as const

/** The activity itself: the feed's shape closes it, so nothing else may be said about it. */
function activity(snapshot: Snapshot, slug: Slug, version: Version): Quad[] {
  const self = iri(activityIri(snapshot.base, version))
  const { xsd } = vocabulary
  const published = DataFactory.literal(version.instant, xsd.dateTime)
  return [
    DataFactory.quad(self, rdf.type, classes[version.change]),
    DataFactory.quad(self, as.object, iri(datasetIri(snapshot.base, documentPath(slug)))),
    DataFactory.quad(self, as.published, published),
  ]
}

/**
 * What the feed says of one change, as N-Quads: the activity, and in the graph named by it the dataset's closure; a
 * deletion has none.
 *
 * @param snapshot - the release in which the change was published
 */
export function memberOf(snapshot: Snapshot, slug: Slug, change: Version): string {
  const graph = iri(activityIri(snapshot.base, change))
  const closure = change.change === 'delete' ? [] : describeDataset(snapshot, slug)
  const payload = closure.map(({ object, predicate, subject }) =>
    DataFactory.quad(subject, predicate, object, graph),
  )
  return formatNamed('n-quads').write([...activity(snapshot, slug, change), ...payload])
}

import { activityIri, datasetIri, documentPath, type Version } from '@kommunalgraph/model'
import { type Base, iri } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type Quad } from 'n3'

const { as, rdf, xsd } = vocabulary

const classes = { create: as.Create, update: as.Update, delete: as.Delete } as const

/** The activity itself: the feed's shape closes it, so nothing else may be said about it. */
function activity(base: Base, version: Version): Quad[] {
  const self = iri(activityIri(base, version))
  const published = DataFactory.literal(version.instant, xsd.dateTime)
  return [
    DataFactory.quad(self, rdf.type, classes[version.change]),
    DataFactory.quad(self, as.object, iri(datasetIri(base, documentPath(version.slug)))),
    DataFactory.quad(self, as.published, published),
  ]
}

/**
 * What the feed says of one change: the activity, and in the graph named by it the dataset's closure; a deletion has
 * none.
 *
 * @param closure - the dataset with everything that it names, in the default profile (`describeDatasetClosure`)
 */
export function changeMember(base: Base, change: Version, closure: readonly Quad[]): Quad[] {
  const graph = iri(activityIri(base, change))
  const payload = closure.map(({ object, predicate, subject }) =>
    DataFactory.quad(subject, predicate, object, graph),
  )
  return [...activity(base, change), ...payload]
}

import { Graph } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import type { Slug } from '../iri.ts'
import { type MunicipalProfile, recordRows } from '../record.ts'
import type { World } from '../release.ts'
import { scopeOf } from '../scope.ts'
import { describeAdministration } from './administration.ts'
import { describeDataset } from './dataset.ts'
import { describeDocument, describeOrigins } from './document.ts'
import { describeSeries, describeShares } from './figures.ts'
import { describeMentions } from './mentions.ts'
import { describeTerritory } from './territory.ts'
import { describeRows } from './walk.ts'

/**
 * The description of a municipality: what its record says, as quads in a fixed order without a blank node.
 *
 * The fields speak for themselves (tables `recordRows` and `nodes/`); what follows from several of them, or from
 * other records, is derived here. The same record, world and base give the same quads on any machine.
 */
export function describe(world: World, slug: Slug, record: MunicipalProfile): Quad[] {
  const scope = scopeOf(world, slug, record, new Graph())
  describeDocument(scope)
  describeAdministration(scope)
  describeTerritory(scope)
  describeRows(recordRows, record, scope.document, scope)
  describeShares(scope)
  describeSeries(scope)
  describeDataset(scope)
  describeOrigins(scope)
  describeMentions(scope.world, scope.graph, scope.mentions)
  return scope.graph.quads()
}

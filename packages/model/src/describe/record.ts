import type { Quad } from 'n3'
import type { MunicipalProfile } from '../fields/record.ts'
import { recordTable } from '../fields/record-table.ts'
import type { Slug } from '../iri.ts'
import type { ReferenceData } from '../reference-data.ts'
import { describeAdministration, describeContacts } from './administration.ts'
import { describeDataset } from './dataset.ts'
import { describeDocument, describeOrigins, describeRights } from './document.ts'
import { describeSeries, describeShares, describeTerritoryCode } from './figures.ts'
import { describeMentions } from './mentions.ts'
import { recordContextOf } from './record-context.ts'
import { describeTerritory } from './territory.ts'
import { describeRows } from './walk.ts'

/**
 * The description of a municipality: what its record says, as quads in a fixed order without a blank node.
 *
 * The fields speak for themselves (tables in `fields/`); what follows from several of them, or from
 * other records, is derived here. The same record, reference data and base give the same quads on any machine.
 */
export function describe(
  referenceData: ReferenceData,
  slug: Slug,
  record: MunicipalProfile,
): Quad[] {
  const context = recordContextOf(referenceData, slug, record)
  describeDocument(context)
  describeAdministration(context)
  describeTerritory(context)
  const rows = recordTable(referenceData.fields, referenceData.base)
  describeRows(rows, record, context.document, context)
  describeContacts(context)
  describeShares(context)
  describeSeries(context)
  describeTerritoryCode(context)
  describeDataset(context)
  describeRights(context)
  describeOrigins(context)
  describeMentions(context.referenceData, context.graph, context.mentions)
  return context.graph.quads()
}

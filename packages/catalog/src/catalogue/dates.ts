import { dateLiteral, laterDate } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import type { Sheet } from './sheet.ts'

const { dct } = vocabulary

/** First publication and last change: a day or instant each. */
export interface Dates {
  readonly issued: string | undefined
  readonly modified: string | undefined
}

/** What was written before it was published here was changed, for a harvester, when it was published. */
export function describeDates(
  { graph }: Sheet,
  self: NamedNode,
  { issued, modified = issued }: Dates,
): void {
  if (issued) graph.add(self, dct.issued, dateLiteral(issued))
  if (modified) graph.add(self, dct.modified, dateLiteral(laterDate(modified, issued ?? modified)))
}

import { Graph, iri } from '@kommunalgraph/rdf'
import type { DescriptionContext } from '../description-context.ts'
import type { MunicipalProfile } from '../fields/record.ts'
import { documentIri, fragments, type Slug } from '../iri.ts'
import type { ReferenceData } from '../reference-data.ts'

/** Where a record is described: its fields and what follows from several of them, or from other records. */
export interface RecordContext extends DescriptionContext {
  readonly slug: Slug
  readonly record: MunicipalProfile
  readonly referenceData: ReferenceData
}

export function recordContextOf(
  referenceData: ReferenceData,
  slug: Slug,
  record: MunicipalProfile,
): RecordContext {
  const document = documentIri(referenceData.base, slug)
  return {
    referenceData,
    slug,
    record,
    graph: new Graph(),
    document: iri(document),
    administration: iri(`${document}#${fragments.administration}`),
    territory: iri(`${document}#${fragments.territory}`),
    mentions: new Map(),
  }
}

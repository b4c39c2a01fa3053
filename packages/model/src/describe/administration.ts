import { plain } from '@kommunalgraph/rdf'
import { dct, locn, org, schema, vcard } from '@kommunalgraph/rdf/vocabularies'
import { concept, municipality, node } from '../description-context.ts'
import { classesOf } from '../fields/kind.ts'
import { fragments } from '../iri.ts'
import type { RecordContext } from './record-context.ts'

/** The administration: an organisation of its own, since places have no members and organisations no coordinates. */
export function describeAdministration(context: RecordContext): void {
  const { administration, graph, record, territory } = context
  graph.type(administration, ...classesOf(context.referenceData, record.kind, 'administration'))
  graph.add(administration, org.classification, concept(context, 'kinds', record.kind))
  graph.add(administration, dct.spatial, territory)
  graph.add(administration, schema.areaServed, territory)
  const members = (record.members ?? []).filter((slug) => context.referenceData.neighbour(slug))
  for (const slug of members) {
    const member = municipality(context, slug, 'administration')
    graph.add(administration, org.hasMember, member)
    graph.add(administration, schema.member, member)
  }
}

/** What contacts say only together with the record: what each is called, and the administration's own address. */
export function describeContacts(context: RecordContext): void {
  const { administration, graph, record } = context
  for (const { id, unit } of record.contacts ?? [])
    graph.add(node(context, fragments.contact(id)), vcard.fn, plain(unit?.de ?? record.name.de))
  const first = record.contacts?.find(({ address }) => address)
  if (first === undefined) return
  const address = node(context, fragments.address(first.id))
  graph.add(administration, locn.address, address)
  graph.add(administration, schema.address, address)
}

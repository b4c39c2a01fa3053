import { cv, dct, org, schema } from '@kommunalgraph/rdf/vocabularies'
import { concept, municipality, type Scope } from '../scope.ts'

/** The administration: an organisation of its own, since places have no members and organisations no coordinates. */
export function describeAdministration(scope: Scope): void {
  const { administration, graph, record, territory } = scope
  const form = record.kind === 'verbund' ? org.OrganizationalCollaboration : org.FormalOrganization
  graph.type(administration, cv.PublicOrganisation, form, schema.GovernmentOrganization)
  graph.add(administration, org.classification, concept(scope, 'kinds', record.kind))
  graph.add(administration, dct.spatial, territory)
  graph.add(administration, schema.areaServed, territory)
  const members = (record.members ?? []).filter((slug) => scope.world.neighbour(slug))
  for (const slug of members) {
    const member = municipality(scope, slug, 'administration')
    graph.add(administration, org.hasMember, member)
    graph.add(administration, schema.member, member)
  }
}

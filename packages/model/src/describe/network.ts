import { Graph, iri, plain, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import { addresses, pathOf } from '../address.ts'
import { networkIri, resourceIri } from '../iri.ts'
import { factLicenceOf } from '../licences.ts'
import type { ReferenceData } from '../reference-data.ts'
import { telephoneIri } from '../telephone.ts'
import { fixedDocuments } from './documents.ts'
import { describeMentions, networkMentions } from './mentions.ts'
import { describePage } from './page.ts'

/** The root: the network, who publishes, whom to write to, the website. */
export function describeNetwork(referenceData: ReferenceData): Quad[] {
  const { base, network } = referenceData
  const graph = new Graph()
  const topic = iri(networkIri(base, 'netzwerk'))
  const contact = iri(networkIri(base, 'kontakt'))
  const publisher = iri(networkIri(base, 'herausgeber'))
  describePage(graph, referenceData, '', {
    title: network.site.name,
    topic,
    licence: factLicenceOf(network),
    modified: network.modified,
  })
  const website = iri(networkIri(base, 'website'))
  graph.add(website, v.schema.description, ...texts(network.site.description))
  graph.add(website, v.schema.publisher, publisher)
  describeMentions(referenceData, graph, networkMentions(referenceData))
  describeParts(graph, referenceData, website)
  graph.add(publisher, v.schema.contactPoint, contact)
  if (network.publisher.url) graph.add(publisher, v.foaf.homepage, iri(network.publisher.url))
  graph.type(contact, v.vcard.Organization, v.schema.ContactPoint)
  graph.add(contact, v.vcard.fn, plain(network.contact.name.de))
  graph.add(contact, v.vcard.hasEmail, iri(`mailto:${network.contact.email}`))
  graph.add(contact, v.schema.contactType, ...texts(network.contact.name))
  graph.add(contact, v.schema.email, plain(network.contact.email))
  const { telephone, url } = network.contact
  if (telephone) graph.add(contact, v.vcard.hasTelephone, iri(telephoneIri(telephone)))
  if (telephone) graph.add(contact, v.schema.telephone, plain(telephone))
  if (url) graph.add(contact, v.vcard.hasURL, iri(url))
  return graph.quads()
}

/** From the root every document can be found: the list leads to the municipalities, the rest are definitions. */
function describeParts(graph: Graph, referenceData: ReferenceData, website: NamedNode): void {
  const schemes = [...referenceData.concepts.values()].map(({ scheme, title }) => ({
    path: pathOf(addresses.definition, { name: scheme }),
    title,
  }))
  const fixed = Object.values(fixedDocuments).filter(
    (each) => each !== fixedDocuments.fields || referenceData.fields.size > 0,
  )
  for (const { path, title } of [...fixed, ...schemes]) {
    const part = iri(resourceIri(referenceData.base, path))
    graph.add(website, v.dct.hasPart, part)
    graph.type(part, v.foaf.Document)
    graph.add(part, v.dct.title, ...texts(title))
  }
}

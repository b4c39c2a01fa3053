import { catalogIri, networkIri, telephoneIri } from '@kommunalgraph/model'
import { iri, plain, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { authority, publisherType } from './concepts.ts'
import { mention, type Sheet } from './sheet.ts'

const { dcat, dct, foaf, vcard } = vocabulary

/** Who publishes, by the legal name; points to nothing that is a dataset or catalogue. */
export function publisher(sheet: Sheet): NamedNode {
  const { base, network } = sheet.snapshot
  return mention(sheet, iri(networkIri(base, 'herausgeber')), ({ graph }, self) => {
    graph.type(self, foaf.Agent)
    graph.add(self, foaf.name, plain(network.publisher.name))
    graph.add(self, dct.type, publisherType(sheet, network.publisher.type))
    const { url } = network.publisher
    if (url) graph.add(self, foaf.homepage, page(sheet, iri(url)))
  })
}

/** A functional mailbox, never a person: the Open-Data-Verordnung NRW asks for metadata without personal data. */
export function contact(sheet: Sheet): NamedNode {
  const { base, network } = sheet.snapshot
  const { email, name, telephone, url } = network.contact
  return mention(sheet, iri(networkIri(base, 'kontakt')), ({ graph }, self) => {
    graph.type(self, vcard.Kind, vcard.Organization)
    graph.add(self, vcard.fn, plain(name.de))
    graph.add(self, vcard.hasEmail, iri(`mailto:${email}`))
    if (telephone) graph.add(self, vcard.hasTelephone, iri(telephoneIri(telephone)))
    if (url) graph.add(self, vcard.hasURL, iri(url))
  })
}

/** A page for people: bare, so that no harvester takes it for more. */
export const page = (sheet: Sheet, address: NamedNode): NamedNode =>
  mention(sheet, address, ({ graph }, self) => graph.type(self, foaf.Document))

/** What all municipal profiles have in common; it does not point back to them, and has neither date nor count. */
export function series(sheet: Sheet): NamedNode {
  const { base, network } = sheet.snapshot
  return mention(sheet, iri(catalogIri(base, 'reihe')), ({ graph }, self) => {
    graph.type(self, dcat.DatasetSeries)
    graph.add(self, dct.identifier, plain(self.value))
    graph.add(self, dct.title, ...texts(network.site.name))
    graph.add(self, dct.description, ...texts(network.site.description))
    graph.add(self, dct.publisher, publisher(sheet))
    graph.add(self, dcat.contactPoint, contact(sheet))
    graph.add(
      self,
      dct.accrualPeriodicity,
      authority(sheet, 'frequency', network.harvest.frequency),
    )
  })
}

/** What a dataset, or one of its files, keeps to. */
export const standard = (sheet: Sheet, target: NamedNode, title: { de: string; en: string }) =>
  mention(sheet, target, ({ graph }, self) => {
    graph.type(self, dct.Standard)
    graph.add(self, dct.title, ...texts(title))
  })

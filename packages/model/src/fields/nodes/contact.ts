import { iri, plain, tagged, texts } from '@kommunalgraph/rdf'
import { cv, foaf, locn, prov, schema, vcard } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import { type DescriptionContext, node, source } from '../../description-context.ts'
import { fragments } from '../../iri.ts'
import { telephoneIri } from '../../telephone.ts'
import { field, nodeField, nodeShape, states, type ValueOf } from '../field.ts'
import { notPersonRow, sourceRow } from './common.ts'

const address = nodeShape({
  street: field(
    is.line.optional(),
    ['Straße und Hausnummer', 'street and number'],
    ['Zum Beispiel: Bismarckstraße 16.', 'For example: Bismarckstraße 16.'],
  ),
  poBox: field(
    is.line.optional(),
    ['Postfach', 'P. O. box'],
    ['Nur die Nummer.', 'The number only.'],
  ),
  postcode: field(
    is.postcode,
    ['Postleitzahl', 'postcode'],
    ['Fünf Stellen in Anführungszeichen.', 'Five digits, quoted.'],
  ),
  town: field(is.line, ['Ort', 'town'], ['Ort der Anschrift.', 'Town of the address.']),
  notPerson: notPersonRow,
})

/** Why a name, a personal extension or a personal mailbox may be published. */
const bases = ['official-publication', 'consent', 'none'] as const

export const contactRows = {
  id: field(
    is.id,
    ['Nummer', 'number'],
    ['Bleibt für immer; wird nie neu vergeben.', 'Stays for ever; never used again.'],
  ),
  function: field(
    is.germanLine.optional(),
    ['Aufgabe', 'function'],
    [
      'Wofür der Kontakt da ist; ohne Angabe heißt er Kontakt.',
      'What the contact is for; without it, it is called contact.',
    ],
  ),
  unit: field(
    is.germanLine.optional(),
    ['Stelle', 'unit'],
    ['Amt, Abteilung oder Stelle.', 'Office, department or unit.'],
    states('self', vcard['organization-unit'], (value) => [plain(value.de)]),
  ),
  name: field(
    is.line.optional(),
    ['Name', 'name'],
    [
      'Nur mit `basis`; `none` hält den ganzen Kontakt aus allem Veröffentlichten heraus.',
      'Only with `basis`; `none` keeps the whole contact out of everything published.',
    ],
    { personal: 'always' },
  ),
  basis: field(
    z.enum(bases, 'basis/unknown').optional(),
    ['Grundlage', 'basis'],
    [
      '`official-publication`: die zitierte öffentliche Seite der Verwaltung oder des Programms, an dem sie teilnimmt, nennt die Person in einer amtlichen Aufgabe; `consent`: eine Einwilligung liegt vor; `none`: nicht veröffentlichen.',
      '`official-publication`: the cited public page of the administration or of the programme it takes part in names the person in an official function; `consent`: a consent is on file; `none`: do not publish.',
    ],
    { personal: 'always' },
  ),
  basisSince: field(
    is.date.optional(),
    ['Einwilligung seit', 'consent since'],
    ['Tag der Einwilligung; nötig bei `consent`.', 'Day of the consent; needed with `consent`.'],
  ),
  address: nodeField(
    address,
    ['Anschrift', 'address'],
    ['Die Postanschrift.', 'The postal address.'],
  ),
  telephone: field(
    is.telephone.optional(),
    ['Telefon', 'telephone'],
    [
      'Nach E.164: +49 und die Nummer ohne Trennzeichen; oder eine Servicenummer wie 115.',
      'E.164: +49 and the number without separators; or a service number such as 115.',
    ],
    { personal: 'perhaps' },
    states('self', vcard.hasTelephone, (value) => [iri(telephoneIri(value))]),
    states('self', [cv.telephone, schema.telephone], (value) => [plain(value)]),
  ),
  email: field(
    is.email.optional(),
    ['E-Mail', 'e-mail'],
    ['Adresse mit @.', 'Address with @.'],
    { personal: 'perhaps' },
    states('self', vcard.hasEmail, (value) => [iri(mailto(value))]),
    states('self', [cv.email, schema.email], (value) => [plain(value)]),
  ),
  url: field(
    is.url.optional(),
    ['Kontaktseite', 'contact page'],
    ['Adresse einer Seite mit Formular oder Angaben.', 'Address of a page with a form or details.'],
    states('self', [cv.contactPage, vcard.hasURL, schema.url], (value, { graph }) => {
      graph.type(iri(value), foaf.Document)
      return [iri(value)]
    }),
  ),
  notPerson: notPersonRow,
  source: sourceRow,
}

export type Contact = ValueOf<typeof contactRows>
type Address = NonNullable<Contact['address']>

/** The address as an IRI (RFC 6068): a plus stays as it is, all that is no letter, digit or `@.-_!~*'()` is escaped. */
export const mailto = (email: string): string =>
  `mailto:${email.split('@').map(encodeURIComponent).join('@').replaceAll('%2B', '+')}`

/** Number and letter at the end of a street line, or a range of them; "Straße des 17. Juni" has none. */
const streetParts = (street: string) =>
  /^(.*\D)\s+(\d+ ?[a-z]?(?: ?[-–/+] ?\d* ?[a-z]?)*)$/i.exec(street)

export const addressLine = (value: Address): string =>
  [value.street, value.poBox && `Postfach ${value.poBox}`, `${value.postcode} ${value.town}`]
    .filter(Boolean)
    .join(', ')

function describeAddress(
  contact: Contact,
  value: Address,
  self: NamedNode,
  context: DescriptionContext,
): void {
  const { graph } = context
  const german = (text: string) => tagged(text, 'de')
  graph.type(self, locn.Address, schema.PostalAddress, prov.Entity)
  graph.add(self, locn.fullAddress, german(addressLine(value)))
  if (value.street !== undefined) {
    const [, name = value.street, number] = streetParts(value.street) ?? []
    graph.add(self, locn.thoroughfare, german(name))
    if (number !== undefined) graph.add(self, locn.locatorDesignator, plain(number))
    graph.add(self, schema.streetAddress, plain(value.street))
  }
  if (value.poBox !== undefined) {
    graph.add(self, locn.poBox, plain(value.poBox))
    graph.add(self, schema.postOfficeBoxNumber, plain(value.poBox))
  }
  graph.add(self, locn.postCode, plain(value.postcode))
  graph.add(self, locn.postName, german(value.town))
  graph.add(self, locn.adminUnitL1, german('Deutschland'))
  graph.add(self, schema.postalCode, plain(value.postcode))
  graph.add(self, schema.addressLocality, plain(value.town))
  graph.add(self, schema.addressCountry, plain('DE'))
  if (contact.source) graph.add(self, prov.wasDerivedFrom, source(context, contact.source))
}

/** Who is reached at a contact; that one is no person and stays when another comes, so it says the function. */
function describePerson(
  name: string,
  { id, source: origin }: Contact,
  contact: NamedNode,
  context: DescriptionContext,
): void {
  const { graph } = context
  const self = node(context, fragments.person(id))
  graph.type(self, foaf.Person, vcard.Individual, schema.Person, prov.Entity)
  graph.add(self, foaf.name, plain(name))
  graph.add(self, vcard.fn, plain(name))
  graph.add(self, schema.name, plain(name))
  graph.add(self, schema.contactPoint, contact)
  if (origin) graph.add(self, prov.wasDerivedFrom, source(context, origin))
}

function describeContact(contact: Contact, self: NamedNode, context: DescriptionContext): void {
  const { graph } = context
  graph.add(
    self,
    schema.contactType,
    ...texts(contact.function ?? { de: 'Kontakt', en: 'contact' }),
  )
  if (contact.function) graph.add(self, vcard.role, plain(contact.function.de))
  if (contact.name !== undefined) describePerson(contact.name, contact, self, context)
  if (contact.address === undefined) return
  const at = node(context, fragments.address(contact.id))
  graph.add(self, locn.address, at)
  describeAddress(contact, contact.address, at, context)
}

export const contact = nodeShape(contactRows, {
  fragment: (value) => fragments.contact(value.id),
  types: () => [cv.ContactPoint, vcard.Organization, schema.ContactPoint, prov.Entity],
  links: [
    ['administration', cv.contactPoint],
    ['administration', schema.contactPoint],
  ],
  derive: describeContact,
})

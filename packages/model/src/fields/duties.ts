import { z } from 'zod'
import * as is from '../constraints.ts'
import { field, nodeField, nodeShape, type ValueOf } from './field.ts'

/*
 * What the law asks of whoever runs a public website. Every entry may be missing here: the check tells what is, as a
 * warning as long as the network is a demonstration, as an error afterwards.
 */

const office = nodeShape({
  name: field(is.line, ['Name', 'name'], ['Wie die Stelle heißt.', 'What the office is called.']),
  url: field(is.url, ['Adresse', 'address'], ['Ihre Webadresse.', 'Its web address.']),
})

const address = nodeShape({
  street: field(
    is.line.optional(),
    ['Straße und Hausnummer', 'street and number'],
    ['Eine Zeile.', 'One line.'],
    { personal: 'perhaps' },
  ),
  postcode: field(is.postcode, ['Postleitzahl', 'postcode'], ['Fünf Stellen.', 'Five digits.']),
  town: field(is.line, ['Ort', 'town'], ['Ort der Anschrift.', 'Town of the address.']),
})

/** Under which address, represented by whom, who answers for what is written. */
const imprint = nodeShape({
  address: nodeField(
    address,
    ['Anschrift', 'address'],
    ['Ladungsfähige Anschrift des Herausgebers.', 'Postal address of the publisher.'],
  ),
  representedBy: field(
    is.line.optional(),
    ['Vertreten durch', 'represented by'],
    ['Wer den Herausgeber vertritt.', 'Who represents the publisher.'],
    { personal: 'always' },
  ),
  responsible: field(
    is.line.optional(),
    ['Verantwortlich', 'responsible'],
    ['Für den Inhalt nach § 18 Abs. 2 MStV.', 'For the content, § 18 (2) MStV.'],
    { personal: 'always' },
  ),
  register: field(
    is.line.optional(),
    ['Register', 'register'],
    ['Register und Nummer, wenn es sie gibt.', 'Register and number, where there are any.'],
    { personal: 'perhaps' },
  ),
  vatId: field(
    is.line.optional(),
    ['Umsatzsteuer-ID', 'VAT number'],
    ['Wenn es sie gibt.', 'Where there is one.'],
    { personal: 'perhaps' },
  ),
})

/** Article 13 of Regulation (EU) 2016/679: whom to ask, where to complain, how long the server's log is kept. */
const privacy = nodeShape({
  contact: field(
    is.email.optional(),
    ['Datenschutzbeauftragte', 'data protection officer'],
    ['Postfach, keine Person.', 'A mailbox, no person.'],
    { personal: 'perhaps' },
  ),
  authority: nodeField(
    office,
    ['Aufsichtsbehörde', 'supervisory authority'],
    ['Bei wem man sich beschwert.', 'Where to complain.'],
  ),
  logDays: field(
    z.int().nonnegative().max(366).optional(),
    ['Tage im Protokoll', 'days in the log'],
    ['Wie lange das Protokoll des Servers bleibt.', 'How long the server’s log is kept.'],
  ),
})

/** Directive (EU) 2016/2102, article 7, and the law of the state: how far, who says so, whom to tell of a barrier. */
const accessibility = nodeShape({
  contact: field(
    is.email.optional(),
    ['Barriere melden', 'report a barrier'],
    ['Postfach, keine Person.', 'A mailbox, no person.'],
    { personal: 'perhaps' },
  ),
  checked: field(
    is.date.optional(),
    ['Geprüft am', 'checked on'],
    ['Letzte Prüfung.', 'Last check.'],
  ),
  method: field(
    is.localized.optional(),
    ['Prüfverfahren', 'method'],
    ['Wie geprüft wurde.', 'How it was checked.'],
  ),
  barriers: field(
    z.array(is.localized).readonly().optional(),
    ['Barrieren', 'barriers'],
    ['Was noch nicht zugänglich ist, und warum.', 'What is not accessible yet, and why.'],
  ),
  ombudsman: nodeField(
    office,
    ['Ombudsstelle', 'ombuds office'],
    ['Wer hilft, wenn eine Meldung nichts nützt.', 'Who helps when a report does not.'],
  ),
})

/** RFC 9116. A day means its beginning in UTC. */
const security = nodeShape({
  contact: field(
    is.email.optional(),
    ['Schwachstelle melden', 'report a vulnerability'],
    ['Postfach, keine Person.', 'A mailbox, no person.'],
    { personal: 'perhaps' },
  ),
  expires: field(
    is.instant.optional(),
    ['Gültig bis', 'valid until'],
    ['Höchstens ein Jahr im Voraus.', 'At most a year ahead.'],
  ),
})

const dutyRows = {
  imprint: nodeField(
    imprint,
    ['Impressum', 'legal notice'],
    ['Nach § 5 DDG und § 18 MStV.', 'Under § 5 DDG and § 18 MStV.'],
  ),
  privacy: nodeField(
    privacy,
    ['Datenschutz', 'data protection'],
    ['Nach Art. 13 DSGVO.', 'Under article 13 GDPR.'],
  ),
  accessibility: nodeField(
    accessibility,
    ['Barrierefreiheit', 'accessibility'],
    [
      'Erklärung nach Artikel 7 der Richtlinie (EU) 2016/2102.',
      'Statement under article 7 of Directive (EU) 2016/2102.',
    ],
  ),
  simple: field(
    is.text.optional(),
    ['Leichte Sprache', 'easy-to-read German'],
    [
      'Was dieses Angebot ist und wie man es benutzt; Absätze durch eine Leerzeile getrennt.',
      'What this website is and how to use it; paragraphs separated by a blank line.',
    ],
  ),
  security: nodeField(
    security,
    ['Sicherheit', 'security'],
    ['Für security.txt (RFC 9116).', 'For security.txt (RFC 9116).'],
  ),
}

/** What the legal pages are made from. */
export type Duties = ValueOf<typeof dutyRows>

export const duties = nodeShape(dutyRows)

/** Every entry that a published network must have, as its way in `network.yaml`. */
export const requiredDuties = [
  ['imprint', 'address'],
  ['imprint', 'representedBy'],
  ['imprint', 'responsible'],
  ['privacy', 'contact'],
  ['privacy', 'authority'],
  ['privacy', 'logDays'],
  ['accessibility', 'contact'],
  ['accessibility', 'checked'],
  ['accessibility', 'method'],
  ['accessibility', 'ombudsman'],
  ['simple'],
  ['security', 'contact'],
  ['security', 'expires'],
] as const satisfies readonly (readonly string[])[]

import { z } from 'zod'
import * as is from '../constraints.ts'
import { duties } from './duties.ts'
import {
  field,
  nodeField,
  nodeListField,
  nodeShape,
  objectOf,
  required,
  type ValueOf,
} from './field.ts'
import { look } from './look.ts'

const publisherTypes = [
  'LocalAuthority',
  'NationalAuthority',
  'NonProfitOrganisation',
  'RegionalAuthority',
  'SupraNationalAuthority',
] as const

const site = nodeShape({
  name: field(
    is.germanLine,
    ['Name', 'name'],
    ['Auf jeder Seite zu lesen.', 'Shown on every page.'],
  ),
  description: field(
    is.localized,
    ['Beschreibung', 'description'],
    ['Für Suchmaschinen und Portale.', 'For search engines and portals.'],
  ),
})

const publisher = nodeShape({
  name: field(is.line, ['Name', 'name'], ['Amtlicher Name.', 'Official name.'], {
    personal: 'perhaps',
  }),
  type: field(
    z.enum(publisherTypes),
    ['Art', 'type'],
    ['Art des Herausgebers nach DCAT-AP.', 'Type of publisher as in DCAT-AP.'],
  ),
  url: field(
    is.url.optional(),
    ['Website', 'website'],
    ['Adresse des Herausgebers.', 'Address of the publisher.'],
    { personal: 'perhaps' },
  ),
})

const contact = nodeShape({
  name: field(is.germanLine, ['Name', 'name'], ['Name der Stelle.', 'Name of the office.'], {
    personal: 'perhaps',
  }),
  email: field(is.email, ['E-Mail', 'e-mail'], ['Funktionspostfach.', 'Functional mailbox.'], {
    personal: 'perhaps',
  }),
  url: field(
    is.url.optional(),
    ['Kontaktseite', 'contact page'],
    ['Adresse einer Seite mit Formular.', 'Address of a page with a form.'],
    { personal: 'perhaps' },
  ),
  telephone: field(is.telephone.optional(), ['Telefon', 'telephone'], ['Nach E.164.', 'E.164.'], {
    personal: 'perhaps',
  }),
})

const licences = nodeShape({
  facts: field(is.licence, ['Fakten', 'facts'], ['Angaben und Zahlen.', 'Statements and figures.']),
  texts: field(is.licence, ['Texte', 'texts'], ['Unsere Zusammenfassungen.', 'Our summaries.']),
  metadata: field(
    is.licence,
    ['Metadaten', 'metadata'],
    ['Katalogeinträge.', 'Catalogue entries.'],
  ),
})

const harvest = nodeShape({
  contributor: field(
    is.line,
    ['Lieferant', 'contributor'],
    ['Kennung bei GovData.', 'Id at GovData.'],
  ),
  themes: field(
    z
      .array(z.string().regex(/^[A-Z]{4}$/))
      .min(1)
      .readonly(),
    ['Themen', 'themes'],
    ['Codes der EU-Liste, zum Beispiel SOCI.', 'Codes of the EU list, for example SOCI.'],
  ),
  frequency: field(
    z.string().regex(/^[A-Z_]+$/),
    ['Häufigkeit', 'frequency'],
    ['Code der EU-Liste, zum Beispiel IRREG.', 'Code of the EU list, for example IRREG.'],
  ),
})

/**
 * Pages whose links in the head and foot a network may call what it likes, by their address. What the law asks for
 * keeps the names by which people look for it.
 */
export const namedPages = [
  '/',
  '/kommunen',
  '/orte',
  '/vergleich',
  '/mitmachen',
  '/daten',
  '/feed',
  '/katalog',
  '/qualitaet',
  '/quellen',
  '/entwickler',
  '/datenfelder',
  '/def/problems',
] as const

const navigationLabel = nodeShape({
  page: field(
    z.enum(namedPages),
    ['Seite', 'page'],
    [
      'Adresse der Seite, zum Beispiel `/kommunen`; sie bleibt, wie sie ist.',
      'Address of the page, for example `/kommunen`; it stays as it is.',
    ],
  ),
  label: field(
    is.germanLine,
    ['Bezeichnung', 'label'],
    ['Was auf dem Link steht.', 'What the link says.'],
  ),
})

/** The file `network.yaml`. */
export const networkRows = {
  demonstration: field(
    z.boolean().optional(),
    ['Vorführung', 'demonstration'],
    [
      '`true`, solange hier kein wirklicher Herausgeber genannt ist.',
      '`true` as long as no real publisher is named here.',
    ],
  ),
  name: field(
    is.germanLine,
    ['Netzwerk', 'network'],
    ['Wie das Netzwerk heißt.', 'What the network is called.'],
  ),
  site: required(
    nodeField(
      site,
      ['Website', 'website'],
      ['Wie diese Website heißt.', 'What this website is called.'],
    ),
  ),
  programme: field(
    is.key.optional(),
    ['Programm', 'programme'],
    [
      'Begriff aus `data/concepts/programmes.yaml`; fehlt, wo das Netzwerk zu keinem Programm gehört.',
      'Concept from `data/concepts/programmes.yaml`; missing where the network belongs to no programme.',
    ],
    { refersTo: { scheme: 'programmes' } },
  ),
  states: field(
    z.array(is.stateKey).min(1).readonly(),
    ['Länder', 'states'],
    [
      'Schlüssel der Länder, in denen die Kommunen liegen, in Anführungszeichen.',
      'Keys of the states in which the municipalities lie, quoted.',
    ],
    { refersTo: { territory: 'container' } },
  ),
  publisher: required(
    nodeField(
      publisher,
      ['Herausgeber', 'publisher'],
      ['Wer rechtlich veröffentlicht.', 'Who publishes in law.'],
    ),
  ),
  contact: required(
    nodeField(
      contact,
      ['Kontakt', 'contact'],
      [
        'Für Fragen zu den Daten: eine Stelle, keine Person.',
        'For questions about the data: an office, no person.',
      ],
    ),
  ),
  licences: required(
    nodeField(
      licences,
      ['Lizenzen', 'licences'],
      ['Gelten, wo Dateien nichts anderes sagen.', 'Apply where files say nothing else.'],
    ),
  ),
  languages: field(
    z
      .array(z.enum(['de', 'en']))
      .min(1)
      .readonly(),
    ['Sprachen', 'languages'],
    ['Der Seiten; die erste ist die Hauptsprache.', 'Of the pages; the first is the main one.'],
  ),
  maxAge: field(
    is.years.optional(),
    ['Höchstalter von Zahlen', 'maximum age of figures'],
    [
      'Jahre. Ist die jüngste Zahl eines Maßes älter, meldet es die Prüfung.',
      'Years. Where the newest figure of a measure is older, the check says so.',
    ],
  ),
  navigation: nodeListField(
    navigationLabel,
    ['Navigation', 'navigation'],
    [
      'Wie Links im Kopf und Fuß der Seiten heißen, wo das Netzwerk andere Wörter hat.',
      'What links at the head and foot of pages say where the network has words of its own.',
    ],
  ),
  look: nodeField(
    look,
    ['Aussehen', 'look'],
    [
      'Logo, Farben und Schrift der Seiten; die Dateien liegen in `look/`.',
      'Logo, colours and typeface of the pages; the files are in `look/`.',
    ],
  ),
  modified: field(
    is.instant.optional(),
    ['Zuletzt geändert', 'last changed'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
  ),
  harvest: required(
    nodeField(
      harvest,
      ['Für Datenportale', 'for data portals'],
      ['Angaben für GovData und andere.', 'For GovData and others.'],
    ),
  ),
  duties: nodeField(
    duties,
    ['Rechtliche Pflichten', 'legal duties'],
    [
      'Angaben für Impressum, Datenschutz, Barrierefreiheit, Leichte Sprache und security.txt.',
      'For legal notice, data protection, accessibility, easy-to-read German and security.txt.',
    ],
  ),
}

export const networkSchema = objectOf(networkRows)

/** Who publishes, for which network, under which licences. */
export type Network = ValueOf<typeof networkRows>

import { type Label, type Rows, recordRows } from '@kommunalgraph/model'

/** What editors show for a field: its name, what it means, its own fields. */
export interface FieldText {
  readonly label: Label
  readonly doc: Label
  readonly fields?: FieldTexts
}

export type FieldTexts = Readonly<Record<string, FieldText>>

const fromRows = (rows: Rows): FieldTexts =>
  Object.fromEntries(
    Object.entries(rows).map(([name, { label, doc, template }]) => [
      name,
      { label, doc, ...(template ? { fields: fromRows(template.rows) } : {}) },
    ]),
  )

const text = (label: Label, doc: Label, fields?: FieldTexts): FieldText => ({
  label,
  doc,
  ...(fields ? { fields } : {}),
})

/** A record's texts stand in the model's table of fields. */
export const recordTexts: FieldTexts = fromRows(recordRows)

export const sourcesTexts: FieldTexts = {
  sources: text(
    ['Quellen', 'sources'],
    ['Quellen, auf die sich mehrere Dateien berufen.', 'Sources that several files name.'],
    recordTexts['sources']?.fields,
  ),
}

const conceptTexts: FieldTexts = {
  notation: text(
    ['Kennung', 'notation'],
    [
      'Mit ihr nennen Dateien den Begriff; bleibt für immer.',
      'Files name the concept by it; stays for ever.',
    ],
  ),
  label: text(['Bezeichnung', 'label'], ['Wie der Begriff heißt.', 'What the concept is called.']),
  definition: text(['Definition', 'definition'], ['Was er umfasst.', 'What it covers.']),
  altLabels: text(
    ['Andere Namen', 'other names'],
    ['Auch gebräuchlich, auf Deutsch.', 'Also in use, in German.'],
  ),
  broader: text(
    ['Oberbegriff', 'broader'],
    ['Kennung aus dieser Liste.', 'Notation from this list.'],
  ),
  replaces: text(
    ['Löst ab', 'replaces'],
    ['Kennung aus dieser Liste.', 'Notation from this list.'],
  ),
  code: text(
    ['Fremder Code', 'code'],
    [
      'Code desselben Begriffs in einer anderen Liste.',
      'Code of the same concept in another list.',
    ],
  ),
  ageGroup: text(
    ['Altersgruppe', 'age group'],
    ['Nur bei Messgrößen: wen sie zählt.', 'For measures only: whom they count.'],
  ),
  unit: text(['Einheit', 'unit'], ['Nur bei Messgrößen.', 'For measures only.']),
  property: text(
    ['Wikidata-Eigenschaft', 'Wikidata property'],
    ['Nur bei Messgrößen, zum Beispiel P1082.', 'For measures only, for example P1082.'],
  ),
}

export const conceptSchemeTexts: FieldTexts = {
  scheme: text(['Name', 'name'], ['Wie die Datei, ohne .yaml.', 'As the file, without .yaml.']),
  title: text(['Titel', 'title'], ['Wie die Liste heißt.', 'What the list is called.']),
  description: text(
    ['Beschreibung', 'description'],
    ['Was die Liste ordnet.', 'What the list puts in order.'],
  ),
  licence: text(['Lizenz', 'licence'], ['Lizenz der Liste.', 'Licence of the list.']),
  modified: text(
    ['Zuletzt geändert', 'last changed'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
  ),
  ordered: text(
    ['Geordnet', 'ordered'],
    ['`true`, wenn die Reihenfolge etwas bedeutet.', '`true` if the order means something.'],
  ),
  types: text(
    ['Klassen', 'classes'],
    ['Was die Begriffe außerdem sind.', 'What the concepts are besides.'],
  ),
  evidence: text(
    ['Belege', 'evidence'],
    ['Woher die Liste stammt.', 'Where the list comes from.'],
    {
      title: text(['Titel', 'title'], ['Wie der Beleg heißt.', 'What it is called.']),
      url: text(['Adresse', 'address'], ['Webadresse des Belegs.', 'Its web address.']),
    },
  ),
  concepts: text(
    ['Begriffe', 'concepts'],
    ['In der Reihenfolge, in der sie erscheinen.', 'In the order in which they appear.'],
    conceptTexts,
  ),
}

const officeTexts: FieldTexts = {
  name: text(['Name', 'name'], ['Wie die Stelle heißt.', 'What the office is called.']),
  url: text(['Adresse', 'address'], ['Ihre Webadresse.', 'Its web address.']),
}

const dutyTexts: FieldTexts = {
  imprint: text(
    ['Impressum', 'imprint'],
    ['Nach § 5 DDG und § 18 MStV.', 'As § 5 DDG and § 18 MStV demand.'],
    {
      address: text(
        ['Anschrift', 'address'],
        ['Ladungsfähige Anschrift des Herausgebers.', 'Postal address of the publisher.'],
        {
          street: text(
            ['Straße und Hausnummer', 'street and number'],
            ['Eine Zeile.', 'One line.'],
          ),
          postcode: text(['Postleitzahl', 'postcode'], ['Fünf Stellen.', 'Five digits.']),
          town: text(['Ort', 'town'], ['Ort der Anschrift.', 'Town of the address.']),
        },
      ),
      representedBy: text(
        ['Vertreten durch', 'represented by'],
        ['Wer den Herausgeber vertritt.', 'Who represents the publisher.'],
      ),
      responsible: text(
        ['Verantwortlich', 'responsible'],
        ['Für den Inhalt nach § 18 Abs. 2 MStV.', 'For the content, § 18 (2) MStV.'],
      ),
      register: text(
        ['Register', 'register'],
        ['Register und Nummer, wenn es sie gibt.', 'Register and number, where there are any.'],
      ),
      vatId: text(['Umsatzsteuer-ID', 'VAT number'], ['Wenn es sie gibt.', 'Where there is one.']),
    },
  ),
  privacy: text(
    ['Datenschutz', 'data protection'],
    ['Nach Art. 13 DSGVO.', 'As article 13 GDPR demands.'],
    {
      contact: text(
        ['Datenschutzbeauftragte', 'data protection officer'],
        ['Postfach, keine Person.', 'A mailbox, no person.'],
      ),
      authority: text(
        ['Aufsichtsbehörde', 'supervisory authority'],
        ['Bei wem man sich beschwert.', 'Where to complain.'],
        officeTexts,
      ),
      logDays: text(
        ['Tage im Protokoll', 'days in the log'],
        ['Wie lange das Protokoll des Servers bleibt.', 'How long the server’s log is kept.'],
      ),
    },
  ),
  accessibility: text(
    ['Barrierefreiheit', 'accessibility'],
    ['Nach § 10b BGG NRW.', 'As § 10b BGG NRW demands.'],
    {
      contact: text(
        ['Barriere melden', 'report a barrier'],
        ['Postfach, keine Person.', 'A mailbox, no person.'],
      ),
      checked: text(['Geprüft am', 'checked on'], ['Letzte Prüfung.', 'Last check.']),
      method: text(['Prüfverfahren', 'method'], ['Wie geprüft wurde.', 'How it was checked.']),
      barriers: text(
        ['Barrieren', 'barriers'],
        ['Was noch nicht zugänglich ist, und warum.', 'What is not accessible yet, and why.'],
      ),
      ombudsman: text(
        ['Ombudsstelle', 'ombudsman'],
        ['Wer hilft, wenn eine Meldung nichts nützt.', 'Who helps when a report does not.'],
        officeTexts,
      ),
    },
  ),
  simple: text(
    ['Leichte Sprache', 'easy-to-read German'],
    [
      'Was dieses Angebot ist und wie man es benutzt; Absätze durch eine Leerzeile getrennt.',
      'What this website is and how to use it; paragraphs separated by a blank line.',
    ],
  ),
  security: text(
    ['Sicherheit', 'security'],
    ['Für security.txt (RFC 9116).', 'For security.txt (RFC 9116).'],
    {
      contact: text(
        ['Schwachstelle melden', 'report a vulnerability'],
        ['Postfach, keine Person.', 'A mailbox, no person.'],
      ),
      expires: text(
        ['Gültig bis', 'valid until'],
        ['Höchstens ein Jahr im Voraus.', 'At most a year ahead.'],
      ),
    },
  ),
}

export const networkTexts: FieldTexts = {
  demonstration: text(
    ['Vorführung', 'demonstration'],
    [
      '`true`, solange kein wirklicher Herausgeber hier steht.',
      '`true` as long as no real publisher stands here.',
    ],
  ),
  name: text(['Netzwerk', 'network'], ['Wie das Netzwerk heißt.', 'What the network is called.']),
  site: text(['Website', 'website'], ['Wie diese Website heißt.', 'What this website is called.'], {
    name: text(['Name', 'name'], ['Steht auf jeder Seite.', 'Stands on every page.']),
    description: text(
      ['Beschreibung', 'description'],
      ['Für Suchmaschinen und Portale.', 'For search engines and portals.'],
    ),
  }),
  programme: text(
    ['Programm', 'programme'],
    [
      'Begriff aus `data/concepts/programmes.yaml`.',
      'Concept from `data/concepts/programmes.yaml`.',
    ],
  ),
  state: text(
    ['Land', 'state'],
    ['Schlüssel des Landes in Anführungszeichen.', 'Key of the state, quoted.'],
  ),
  publisher: text(
    ['Herausgeber', 'publisher'],
    ['Wer rechtlich veröffentlicht.', 'Who publishes in law.'],
    {
      name: text(['Name', 'name'], ['Amtlicher Name.', 'Official name.']),
      type: text(
        ['Art', 'type'],
        ['Art des Herausgebers nach DCAT-AP.', 'Type of publisher as in DCAT-AP.'],
      ),
      url: text(['Website', 'website'], ['Adresse des Herausgebers.', 'Address of the publisher.']),
    },
  ),
  contact: text(
    ['Kontakt', 'contact'],
    [
      'Für Fragen zu den Daten: eine Stelle, keine Person.',
      'For questions about the data: an office, no person.',
    ],
    {
      name: text(['Name', 'name'], ['Name der Stelle.', 'Name of the office.']),
      email: text(['E-Mail', 'e-mail'], ['Funktionspostfach.', 'Functional mailbox.']),
      url: text(
        ['Kontaktseite', 'contact page'],
        ['Adresse einer Seite mit Formular.', 'Address of a page with a form.'],
      ),
      telephone: text(['Telefon', 'telephone'], ['Nach E.164.', 'E.164.']),
    },
  ),
  licences: text(
    ['Lizenzen', 'licences'],
    ['Gelten, wo Dateien nichts anderes sagen.', 'Apply where files say nothing else.'],
    {
      facts: text(['Fakten', 'facts'], ['Angaben und Zahlen.', 'Statements and figures.']),
      texts: text(['Texte', 'texts'], ['Unsere Zusammenfassungen.', 'Our summaries.']),
      metadata: text(['Metadaten', 'metadata'], ['Katalogeinträge.', 'Catalogue entries.']),
    },
  ),
  languages: text(
    ['Sprachen', 'languages'],
    ['Der Seiten; die erste ist die Hauptsprache.', 'Of the pages; the first is the main one.'],
  ),
  modified: text(
    ['Zuletzt geändert', 'last changed'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
  ),
  harvest: text(
    ['Für Datenportale', 'for data portals'],
    ['Angaben für GovData und andere.', 'For GovData and others.'],
    {
      contributor: text(['Lieferant', 'contributor'], ['Kennung bei GovData.', 'Id at GovData.']),
      themes: text(
        ['Themen', 'themes'],
        ['Codes der EU-Liste, zum Beispiel SOCI.', 'Codes of the EU list, for example SOCI.'],
      ),
      frequency: text(
        ['Häufigkeit', 'frequency'],
        ['Code der EU-Liste, zum Beispiel IRREG.', 'Code of the EU list, for example IRREG.'],
      ),
    },
  ),
  duties: text(
    ['Rechtliche Pflichten', 'legal duties'],
    [
      'Angaben für Impressum, Datenschutz, Barrierefreiheit, Leichte Sprache und security.txt.',
      'For imprint, data protection, accessibility, easy-to-read German and security.txt.',
    ],
    dutyTexts,
  ),
}

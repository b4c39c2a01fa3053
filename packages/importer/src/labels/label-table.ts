/** What a label announces: a field of the record, a part of a contact, or something without a field. */
export type LabelTarget =
  | 'name'
  | 'since'
  | 'population'
  | 'population-under-18'
  | 'quotation'
  | 'speaker'
  | 'description'
  | 'motto'
  | 'goals'
  | 'website'
  | 'ags'
  | 'ars'
  | 'nuts'
  | 'wikidata'
  | 'members'
  | 'no-field'
  | 'contact'
  | 'contact-name'
  | 'contact-unit'
  | 'telephone'
  | 'fax'
  | 'email'
  | 'street'
  | 'postcode'
  | 'town'

export interface LabelRow {
  readonly label: string
  readonly target: LabelTarget
  readonly synonyms: readonly string[]
  /** The word alone is no label: `T` and `E` are too short, other words stand in menus too. */
  readonly withValueOnly?: true
}

/**
 * The labels of old pages. A new label is one row, or one synonym.
 *
 * Compared without case, umlauts, signs and gender marks; colon and question mark at the end do not count.
 */
export const labelRows: readonly LabelRow[] = [
  {
    label: 'Name der Stadt, der Gemeinde, des Landkreises',
    target: 'name',
    synonyms: ['Name der Kommune', 'Name der Stadt', 'Name der Gemeinde', 'Name des Kreises'],
  },
  { label: 'Kommune', target: 'name', synonyms: [], withValueOnly: true },
  {
    label: 'Seit wann dabei',
    target: 'since',
    synonyms: [
      'Dabei seit',
      'Mitglied seit',
      'Seit wann sind Sie dabei',
      'Seit wann sind wir dabei',
      'Teilnahme seit',
      'Beitritt',
      'Beitrittsjahr',
      'Jahr des Beitritts',
      'Im Programm seit',
      'Im Netzwerk seit',
    ],
  },
  {
    label: 'Einwohnerzahl',
    target: 'population',
    synonyms: [
      'Einwohner',
      'Einwohner/innen',
      'Einwohnerinnen und Einwohner',
      'Einwohnerinnen/Einwohner',
      'Anzahl Einwohner',
      'Anzahl der Einwohner',
      'Anzahl der Einwohnerinnen und Einwohner',
      'Zahl der Einwohner',
      'Zahl der Einwohnerinnen und Einwohner',
      'Einwohnerzahl gesamt',
      'Einwohner gesamt',
      'Bevölkerung',
      'Bevölkerungszahl',
    ],
  },
  { label: 'EW', target: 'population', synonyms: [], withValueOnly: true },
  {
    label: 'Kinder unter 18',
    target: 'population-under-18',
    synonyms: [
      'Kinder unter 18 Jahren',
      'Kinder unter 18 Jahre',
      'Anzahl Kinder unter 18',
      'Anzahl der Kinder unter 18',
      'Kinder und Jugendliche unter 18',
      'Kinder und Jugendliche unter 18 Jahren',
      'Davon Kinder unter 18',
      'Davon unter 18',
      'Davon unter 18 Jahren',
      'Unter 18-Jährige',
      'Minderjährige',
    ],
  },
  {
    label: 'ZITAT der kommunalen Spitze',
    target: 'quotation',
    synonyms: [
      'Zitat',
      'Zitat der Verwaltungsspitze',
      'Zitat der Spitze',
      'Zitat des Landrats',
      'Statement',
    ],
  },
  {
    label: 'Oberbürgermeister',
    target: 'speaker',
    synonyms: [
      'Oberbürgermeisterin',
      'Bürgermeister',
      'Bürgermeisterin',
      'Landrat',
      'Landrätin',
      'Städteregionsrat',
      'Städteregionsrätin',
    ],
  },
  {
    label: 'Warum sind wir dabei?',
    target: 'description',
    synonyms: [
      'Warum wir dabei sind',
      'Warum dabei',
      'Beschreibung',
      'Kurzbeschreibung',
      'Ausgangslage',
      'Wie alles begann',
      'Wie geht es weiter?',
      'Unser Weg',
      'Ziele und Methoden des Projekts',
    ],
  },
  {
    label: 'Leitbild',
    target: 'motto',
    synonyms: ['Leitspruch', 'Leitsatz', 'Motto', 'Unser Motto', 'Unser Leitbild', 'Slogan'],
  },
  {
    label: 'Ziele',
    target: 'goals',
    synonyms: [
      'Zielbereiche',
      'Unsere Ziele',
      'Unsere Ziele sind',
      'Ziele der Kommune',
      'Zielsetzung',
      'Zielsetzungen',
    ],
  },
  { label: 'Zielgruppe', target: 'no-field', synonyms: ['Zielgruppen'] },
  {
    label: 'Fläche',
    target: 'no-field',
    synonyms: ['Gebietsfläche', 'Fläche in km²', 'Fläche (km²)'],
  },
  {
    label: 'Mitglieder',
    target: 'members',
    synonyms: ['Mitgliedskommunen', 'Beteiligte Kommunen', 'Teilnehmende Kommunen'],
  },
  {
    label: 'Zur Website',
    target: 'website',
    synonyms: [
      'Website',
      'Webseite',
      'Zur Webseite',
      'Internet',
      'Internetseite',
      'Zur Internetseite',
      'Internetadresse',
      'Homepage',
      'Zur Homepage',
      'Web',
      'WWW',
    ],
  },
  {
    label: 'Gemeindeschlüssel',
    target: 'ags',
    synonyms: [
      'AGS',
      'Amtlicher Gemeindeschlüssel',
      'Amtlicher Gemeindeschlüssel (AGS)',
      'Kreisschlüssel',
    ],
  },
  { label: 'Regionalschlüssel', target: 'ars', synonyms: ['ARS', 'Amtlicher Regionalschlüssel'] },
  { label: 'NUTS', target: 'nuts', synonyms: ['NUTS-Code', 'NUTS-3-Code', 'NUTS 3'] },
  { label: 'Wikidata', target: 'wikidata', synonyms: ['Wikidata-ID', 'Wikidata-Kennung'] },
  {
    label: 'Kontakt',
    target: 'contact',
    synonyms: [
      'Kontakte',
      'Kontaktdaten',
      'Ihr Kontakt',
      'Anschrift',
      'Adresse',
      'Postanschrift',
      'So erreichen Sie uns',
    ],
  },
  {
    label: 'Ansprechperson',
    target: 'contact-name',
    synonyms: [
      'Ansprechpartnerin',
      'Ansprechpartner',
      'Ansprechpersonen',
      'Ansprechpartnerinnen',
      'Ansprechpartnerin/Ansprechpartner',
      'Ihre Ansprechpartnerin',
      'Ihr Ansprechpartner',
      'Kontaktperson',
    ],
  },
  {
    label: 'Projektträger',
    target: 'contact-unit',
    synonyms: ['Träger', 'Amt', 'Fachbereich', 'Dienststelle'],
  },
  {
    label: 'Telefon',
    target: 'telephone',
    synonyms: [
      'Tel',
      'Fon',
      'Phone',
      'Ruf',
      'Telefonnummer',
      'Telefon-Nr',
      'Telefonzentrale',
      'Zentrale',
      'Tel.-Nr.',
      'Tel./Fax',
      'Telefon/Fax',
      'Rufnummer',
      'Mobil',
      'Mobiltelefon',
      'Handy',
      '☎',
      '✆',
      '📞',
    ],
  },
  { label: 'T', target: 'telephone', synonyms: ['M'], withValueOnly: true },
  { label: 'Fax', target: 'fax', synonyms: ['Telefax', 'Faxnummer'] },
  { label: 'F', target: 'fax', synonyms: [], withValueOnly: true },
  {
    label: 'E-Mail',
    target: 'email',
    synonyms: ['Mail', 'Email', 'E-Mail-Adresse', 'Email-Adresse', 'Mailadresse', '✉'],
  },
  { label: 'E', target: 'email', synonyms: [], withValueOnly: true },
  {
    label: 'Straße/Postfach',
    target: 'street',
    synonyms: ['Straße', 'Straße, Hausnummer', 'Straße und Hausnummer', 'Postfach'],
  },
  {
    label: 'Postleitzahl',
    target: 'postcode',
    synonyms: ['PLZ', 'PLZ, Ort', 'PLZ/Ort', 'PLZ und Ort', 'Postleitzahl und Ort'],
  },
  { label: 'Ort', target: 'town', synonyms: [] },
]

const contactTargets: ReadonlySet<LabelTarget> = new Set<LabelTarget>([
  'contact',
  'contact-name',
  'contact-unit',
  'telephone',
  'fax',
  'email',
  'street',
  'postcode',
  'town',
])

/** Labels of a contact stand on any page; the others are those of a profile. */
export const isContactTarget = (target: LabelTarget): boolean => contactTargets.has(target)

export const fields = {
  title: 'Datenfelder',
  intro:
    'Jedes Feld eines Kommunalprofils, wie es in der JSON-Fassung steht: Typ, ob es Pflicht ist, und welche Eigenschaft es in RDF wird.',
  description:
    'Datenwörterbuch der Kommunalprofile: jedes Feld mit Typ, Pflicht, Bedeutung auf Deutsch und Englisch und seiner Eigenschaft in RDF.',
  record: 'Das Profil',
  field: 'Feld',
  type: 'Typ',
  meaning: 'Bedeutung',
  rdf: 'In RDF',
  required: 'Pflicht',
  list: 'mehrere',
  derived: 'abgeleitet',
  values: 'Werte',
  types: {
    text: 'Text',
    number: 'Zahl',
    'whole-number': 'ganze Zahl',
    'yes-no': 'ja oder nein',
    choice: 'Auswahl',
    localized: 'Text in de, en',
    group: 'Gruppe',
  },
  subjects: {
    document: 'am Dokument',
    administration: 'an der Verwaltung',
    territory: 'am Gebiet',
    self: 'am eigenen Knoten',
  },
  note: '„abgeleitet“ heißt: Die Eigenschaft ergibt sich aus mehreren Feldern oder steuert nur die Veröffentlichung.',
}

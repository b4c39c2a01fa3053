import { words } from './words.ts'

export const fieldsWords = words({
  title: { de: 'Datenfelder', en: 'Data dictionary' },
  intro: {
    de: 'Jedes Feld eines Kommunalprofils, wie es in der JSON-Fassung steht: Typ, ob es Pflicht ist, und welche Eigenschaft es in RDF wird.',
    en: 'Every field of a municipal profile as it appears in the JSON: its type, whether it is required, and which property it becomes in RDF.',
  },
  description: {
    de: 'Datenwörterbuch der Kommunalprofile: jedes Feld mit Typ, Pflicht, Bedeutung auf Deutsch und Englisch und seiner Eigenschaft in RDF.',
    en: 'Data dictionary of the municipal profiles: every field with type, whether it is required, meaning in German and English, and RDF property.',
  },
  record: { de: 'Das Profil', en: 'The profile' },
  field: { de: 'Feld', en: 'Field' },
  type: { de: 'Typ', en: 'Type' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  rdf: { de: 'In RDF', en: 'As RDF' },
  required: { de: 'Pflicht', en: 'required' },
  list: { de: 'mehrere', en: 'several' },
  derived: { de: 'abgeleitet', en: 'derived' },
  values: { de: 'Werte', en: 'Values' },
  types: {
    text: { de: 'Text', en: 'text' },
    number: { de: 'Zahl', en: 'number' },
    'whole-number': { de: 'ganze Zahl', en: 'whole number' },
    'yes-no': { de: 'ja oder nein', en: 'yes or no' },
    choice: { de: 'Auswahl', en: 'choice' },
    localized: { de: 'Text in de, en', en: 'text in de, en' },
    group: { de: 'Gruppe', en: 'group' },
  },
  extraTypes: {
    text: { de: 'Text', en: 'text' },
    localized: { de: 'Text nach Sprache', en: 'text by language' },
    'whole-number': { de: 'ganze Zahl', en: 'whole number' },
    number: { de: 'Zahl', en: 'number' },
    'yes-no': { de: 'ja oder nein', en: 'yes or no' },
    date: { de: 'Tag, Monat oder Jahr', en: 'day, month or year' },
    url: { de: 'Web-Adresse', en: 'web address' },
    concept: { de: 'Begriff', en: 'concept' },
  },
  scheme: { de: 'Begriffsliste', en: 'Concept scheme' },
  property: { de: 'Eigenschaft', en: 'Property' },
  subjects: {
    document: { de: 'am Dokument', en: 'of the document' },
    administration: { de: 'an der Verwaltung', en: 'of the administration' },
    territory: { de: 'am Gebiet', en: 'of the territory' },
    self: { de: 'am eigenen Knoten', en: 'of its own node' },
  },
  note: {
    de: '„abgeleitet“ heißt: Die Eigenschaft ergibt sich aus mehreren Feldern oder steuert nur die Veröffentlichung.',
    en: '“derived” means: the property follows from several fields, or the field only controls publishing.',
  },
})

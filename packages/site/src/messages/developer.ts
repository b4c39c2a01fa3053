import { words } from './words.ts'

export const developerWords = words({
  title: { de: 'Für Entwicklerinnen und Entwickler', en: 'For developers' },
  intro: {
    de: 'Jede Seite ist auch ein Datensatz: eine Adresse, viele Formate, ohne Anmeldung und ohne Schlüssel. Die Beispiele laufen so, wie sie hier stehen.',
    en: 'Every page is also a dataset: one address, many formats, no registration, no key. The examples work exactly as shown.',
  },
  description: {
    de: 'Kommunalprofile als Daten nutzen: Beispiele in curl, JavaScript, Python und R für jedes Format, Adressen, Regeln und Grenzen.',
    en: 'Using municipal profiles as data: examples in curl, JavaScript, Python and R for every format, addresses, rules and limits.',
  },
  examples: { de: 'Beispiele für jedes Format', en: 'Examples for every format' },
  examplesText: {
    de: (name: string) =>
      `Alle Beispiele holen dasselbe Profil: ${name}. Mit dem Header Accept wählen Programme das Format; eine Adresse mit Endung legt es fest.`,
    en: (name: string) =>
      `All examples fetch the same profile: ${name}. Programs choose the format with the Accept header; an address with an extension fixes it.`,
  },
  fixed: { de: 'Feste Adresse', en: 'Fixed address' },
  explain: { de: 'Was bekomme ich, und warum?', en: 'What do I get, and why?' },
  explainText: {
    de: 'Geben Sie ein, was Ihr Programm im Header Accept sendet: Diese Seite zeigt, in welchem Format ein Profil dann kommt und wie die anderen Formate abschneiden.',
    en: 'Enter what your program sends in the Accept header: this page shows which format a profile is then sent in, and how the other formats rank.',
  },
  explainHint: {
    de: 'Zum Beispiel: text/turtle;q=0.9, text/html',
    en: 'For instance: text/turtle;q=0.9, text/html',
  },
  accept: { de: 'Header Accept', en: 'Accept header' },
  show: { de: 'Erklären', en: 'Explain' },
  chosen: {
    de: (label: string) => `Die Antwort kommt als ${label}.`,
    en: (label: string) => `The answer comes as ${label}.`,
  },
  none: {
    de: 'Keines der Formate passt: Die Antwort ist 406 und nennt, was es gibt.',
    en: 'None of the formats fits: the answer is 406 and lists those available.',
  },
  rdfFirst: {
    de: 'Der Header verlangt RDF statt HTML, nennt aber keines unserer Formate beim Namen: Darum stehen die RDF-Formate vorn.',
    en: 'The header asks for RDF rather than HTML but names none of our formats: so the RDF formats come first.',
  },
  ranking: { de: 'Rangfolge der Formate', en: 'Formats in order' },
  format: { de: 'Format', en: 'Representation' },
  mediaType: { de: 'Medientyp', en: 'Media type' },
  reason: { de: 'Grund', en: 'Reason' },
  weight: { de: 'Gewicht', en: 'Weight' },
  reasons: {
    name: { de: 'beim Namen genannt', en: 'named' },
    alias: { de: 'unter anderem Namen genannt', en: 'named by another name' },
    type: { de: 'von einer Gruppe erfasst', en: 'covered by a group' },
    any: { de: 'von */* erfasst', en: 'covered by */*' },
    none: { de: 'nicht genannt', en: 'not named' },
    refused: { de: 'abgelehnt (Gewicht 0)', en: 'refused (weight 0)' },
  },
  tie: {
    de: 'Bei gleichem Gewicht gewinnt, was genauer genannt ist; danach entscheidet die Reihenfolge des Servers.',
    en: 'If weights are equal, the more specific match wins; after that, the order of the server.',
  },
  addresses: { de: 'Adressen', en: 'Addresses' },
  addressesText: {
    de: 'Adressen sind dauerhaft. Nur ihr Inhalt ändert sich.',
    en: 'Addresses are permanent. Only their content changes.',
  },
  addressColumn: { de: 'Adresse', en: 'Address' },
  meaning: { de: 'Was dort steht', en: 'What is there' },
  paths: {
    '/': { de: 'das Netzwerk und der Herausgeber', en: 'the network and its publisher' },
    '/kommunen': {
      de: 'die Liste; seitenweise mit ?seite=',
      en: 'the list; page by page with ?seite=',
    },
    '/kommunen/{slug}': { de: 'das Profil einer Kommune', en: 'the profile of a municipality' },
    '/kommunen/{slug}.{ext}': {
      de: 'dasselbe in einem festen Format',
      en: 'the same in a fixed format',
    },
    '/id/{scheme}/{key}': {
      de: 'leitet von einem Schlüssel (ags, ars, nuts, wikidata, slug) mit 303 zum Profil weiter',
      en: 'redirects from a key (ags, ars, nuts, wikidata, slug) to the profile, with 303',
    },
    '/def/{scheme}': { de: 'eine Liste von Begriffen', en: 'a concept scheme' },
    '/def/population': {
      de: 'der Aufbau der Bevölkerungszahlen',
      en: 'the structure of the population figures',
    },
    '/def/problems': { de: 'die Arten von Fehlermeldungen', en: 'the types of problem' },
    '/datenfelder': { de: 'jedes Feld der JSON-Fassung', en: 'every field of the JSON version' },
    '/kontext/v2.jsonld': { de: 'der JSON-LD-Kontext', en: 'the JSON-LD context' },
  },
  rules: { de: 'Regeln und Grenzen', en: 'Rules and limits' },
  ruleTexts: {
    cache: {
      de: 'Jede Antwort hat ein ETag. Wer mit If-None-Match fragt, bekommt für Unverändertes nur ein 304.',
      en: 'Every answer has an ETag. Ask with If-None-Match, and anything unchanged costs only a 304.',
    },
    cors: {
      de: 'Alles ist von jeder Website aus lesbar (CORS), mit GET, HEAD und OPTIONS.',
      en: 'Everything can be read from any website (CORS), with GET, HEAD and OPTIONS.',
    },
    errors: {
      de: 'Fehler kommen als Problem Details (RFC 9457), in JSON, HTML oder Turtle.',
      en: 'Errors come as problem details (RFC 9457), in JSON, HTML or Turtle.',
    },
    identity: {
      de: 'Ein Gebiet und seine Verwaltung sind zwei Dinge mit zwei Kennungen: #gebiet und #verwaltung.',
      en: 'A territory and its administration are two things with two identifiers: #gebiet and #verwaltung.',
    },
    dates: {
      de: 'Zahlen ohne vollständigen Stichtag haben keinen: Sie gehören in keine Zeitreihe.',
      en: 'Figures without a complete reference date have none: they do not belong in any time series.',
    },
    sums: {
      de: 'Sowohl Kreise als auch ihre Städte sind Mitglieder: Zahlen nie addieren.',
      en: 'Both districts and their towns are members: never add up their figures.',
    },
    load: {
      de: 'Es gibt keine Anmeldung. Bitte nicht mehr als einige Anfragen je Sekunde.',
      en: 'There is no registration. Please send no more than a few requests per second.',
    },
  },
})

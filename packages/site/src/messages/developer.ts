import { words } from './words.ts'

export const developer = words({
  title: { de: 'Für Entwicklerinnen und Entwickler', en: 'For developers' },
  shortTitle: { de: 'Entwickler', en: 'Developers' },
  intro: {
    de: 'Jede Seite ist auch ein Datensatz: eine Adresse, viele Formate, ohne Anmeldung und ohne Schlüssel. Die Beispiele laufen so, wie sie hier stehen.',
    en: 'Every page is a data set, too: one address, many formats, no registration and no key. The examples run as they stand here.',
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
      `All examples fetch the same profile: ${name}. Programs choose the format by the header Accept; an address with an extension fixes it.`,
  },
  fixed: { de: 'Feste Adresse', en: 'Fixed address' },
  explain: { de: 'Was bekomme ich, und warum?', en: 'What do I get, and why?' },
  explainText: {
    de: 'Geben Sie ein, was Ihr Programm im Header Accept sendet: Diese Seite zeigt, welches Format ein Profil dann hat und wie die anderen abgeschnitten haben.',
    en: 'Enter what your program sends in the header Accept: this page shows in which format a profile then comes, and how the others fared.',
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
    en: 'None of the formats fits: the answer is 406 and names those there are.',
  },
  rdfFirst: {
    de: 'Der Header nennt RDF und kein HTML, und kein Format passt beim Namen: Darum stehen die RDF-Formate vorn.',
    en: 'The header names RDF and no HTML, and no format fits by name: so the RDF formats come first.',
  },
  ranking: { de: 'Rangfolge der Formate', en: 'Formats in order' },
  format: { de: 'Format', en: 'Representation' },
  mediaType: { de: 'Medientyp', en: 'Media type' },
  reason: { de: 'Grund', en: 'Reason' },
  weight: { de: 'Gewicht', en: 'Weight' },
  reasons: {
    name: { de: 'beim Namen genannt', en: 'named' },
    alias: { de: 'unter anderem Namen genannt', en: 'named otherwise' },
    type: { de: 'von einer Gruppe erfasst', en: 'within a group' },
    any: { de: 'von */* erfasst', en: 'within */*' },
    none: { de: 'nicht genannt', en: 'not named' },
    refused: { de: 'abgelehnt (Gewicht 0)', en: 'refused (weight 0)' },
  },
  tie: {
    de: 'Bei gleichem Gewicht gewinnt, was genauer genannt ist; danach die Reihenfolge des Servers.',
    en: 'Of equal weights the one named more exactly wins; then the order of the server.',
  },
  addresses: { de: 'Adressen', en: 'Addresses' },
  addressesText: {
    de: 'Adressen sind dauerhaft. Was sich ändert, ist nur ihr Inhalt.',
    en: 'Addresses last. Only what stands there changes.',
  },
  addressColumn: { de: 'Adresse', en: 'Address' },
  meaning: { de: 'Was dort steht', en: 'What stands there' },
  paths: {
    '/': { de: 'das Netzwerk und der Herausgeber', en: 'the network and its publisher' },
    '/kommunen': {
      de: 'die Liste; seitenweise mit ?seite=',
      en: 'the list; by pages with ?seite=',
    },
    '/kommunen/{slug}': { de: 'das Profil einer Kommune', en: 'the profile of a municipality' },
    '/kommunen/{slug}.{ext}': {
      de: 'dasselbe in einem festen Format',
      en: 'the same in a fixed format',
    },
    '/id/{scheme}/{key}': {
      de: 'leitet von einem Schlüssel (ags, ars, nuts, wikidata, slug) mit 303 zum Profil',
      en: 'leads from a key (ags, ars, nuts, wikidata, slug) to the profile, by 303',
    },
    '/def/{scheme}': { de: 'eine Liste von Begriffen', en: 'a concept scheme' },
    '/def/population': {
      de: 'der Aufbau der Bevölkerungszahlen',
      en: 'the structure of the population figures',
    },
    '/def/problems': { de: 'die Arten von Fehlermeldungen', en: 'the types of problem' },
    '/datenfelder': { de: 'jedes Feld der JSON-Fassung', en: 'every field of the JSON' },
    '/kontext/v1.jsonld': { de: 'der JSON-LD-Kontext', en: 'the JSON-LD context' },
  },
  rules: { de: 'Regeln und Grenzen', en: 'Rules and limits' },
  ruleTexts: {
    cache: {
      de: 'Jede Antwort hat ein ETag. Fragen Sie mit If-None-Match, so kostet Unverändertes nur ein 304.',
      en: 'Every answer has an ETag. Ask with If-None-Match, and what is unchanged costs a 304 only.',
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
      en: 'Figures without a complete reference date have none: they belong in no time series.',
    },
    sums: {
      de: 'Kreise und ihre Städte sind beide Mitglieder: Zahlen nie addieren.',
      en: 'Districts and their towns are both members: never add their figures.',
    },
    load: {
      de: 'Es gibt keine Anmeldung. Bitte nicht mehr als einige Anfragen je Sekunde.',
      en: 'There is no registration. Please send no more than a few requests a second.',
    },
  },
})

export const developer = {
  title: 'Für Entwicklerinnen und Entwickler',
  shortTitle: 'Entwickler',
  intro:
    'Jede Seite ist auch ein Datensatz: eine Adresse, viele Formate, ohne Anmeldung und ohne Schlüssel. Die Beispiele laufen so, wie sie hier stehen.',
  description:
    'Kommunalprofile als Daten nutzen: Beispiele in curl, JavaScript, Python und R für jedes Format, Adressen, Regeln und Grenzen.',
  examples: 'Beispiele für jedes Format',
  examplesText: (name: string) =>
    `Alle Beispiele holen dasselbe Profil: ${name}. Mit dem Header Accept wählen Programme das Format; eine Adresse mit Endung legt es fest.`,
  fixed: 'Feste Adresse',
  explain: 'Was bekomme ich, und warum?',
  explainText:
    'Geben Sie ein, was Ihr Programm im Header Accept sendet: Diese Seite zeigt, welches Format ein Profil dann hat und wie die anderen abgeschnitten haben.',
  explainHint: 'Zum Beispiel: text/turtle;q=0.9, text/html',
  accept: 'Header Accept',
  show: 'Erklären',
  chosen: (label: string) => `Die Antwort kommt als ${label}.`,
  none: 'Keines der Formate passt: Die Antwort ist 406 und nennt, was es gibt.',
  rdfFirst:
    'Der Header nennt RDF und kein HTML, und kein Format passt beim Namen: Darum stehen die RDF-Formate vorn.',
  ranking: 'Rangfolge der Formate',
  format: 'Format',
  mediaType: 'Medientyp',
  reason: 'Grund',
  weight: 'Gewicht',
  reasons: {
    name: 'beim Namen genannt',
    alias: 'unter anderem Namen genannt',
    type: 'von einer Gruppe erfasst',
    any: 'von */* erfasst',
    none: 'nicht genannt',
    refused: 'abgelehnt (Gewicht 0)',
  },
  tie: 'Bei gleichem Gewicht gewinnt, was genauer genannt ist; danach die Reihenfolge des Servers.',
  addresses: 'Adressen',
  addressesText: 'Adressen sind dauerhaft. Was sich ändert, ist nur ihr Inhalt.',
  addressColumn: 'Adresse',
  meaning: 'Was dort steht',
  paths: {
    '/': 'das Netzwerk und der Herausgeber',
    '/kommunen': 'die Liste; seitenweise mit ?seite=',
    '/kommunen/{slug}': 'das Profil einer Kommune',
    '/kommunen/{slug}.{ext}': 'dasselbe in einem festen Format',
    '/id/{scheme}/{key}':
      'leitet von einem Schlüssel (ags, ars, nuts, wikidata, slug) mit 303 zum Profil',
    '/def/{scheme}': 'eine Liste von Begriffen',
    '/def/population': 'der Aufbau der Bevölkerungszahlen',
    '/def/problems': 'die Arten von Fehlermeldungen',
    '/datenfelder': 'jedes Feld der JSON-Fassung',
    '/kontext/v1.jsonld': 'der JSON-LD-Kontext',
  },
  rules: 'Regeln und Grenzen',
  ruleTexts: {
    cache:
      'Jede Antwort hat ein ETag. Fragen Sie mit If-None-Match, so kostet Unverändertes nur ein 304.',
    cors: 'Alles ist von jeder Website aus lesbar (CORS), mit GET, HEAD und OPTIONS.',
    errors: 'Fehler kommen als Problem Details (RFC 9457), in JSON, HTML oder Turtle.',
    identity:
      'Ein Gebiet und seine Verwaltung sind zwei Dinge mit zwei Kennungen: #gebiet und #verwaltung.',
    dates: 'Zahlen ohne vollständigen Stichtag haben keinen: Sie gehören in keine Zeitreihe.',
    sums: 'Kreise und ihre Städte sind beide Mitglieder: Zahlen nie addieren.',
    load: 'Es gibt keine Anmeldung. Bitte nicht mehr als einige Anfragen je Sekunde.',
  },
}

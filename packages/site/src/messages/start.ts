import { words } from './words.ts'

export const startWords = words({
  network: { de: 'Netzwerk', en: 'Network' },
  openList: {
    de: (count: string) => `Alle ${count} Kommunen ansehen`,
    en: (count: string) => `View all ${count} municipalities`,
  },
  byName: { de: 'Alle Kommunen der Karte nach Namen', en: 'All municipalities of the map by name' },
  glance: { de: 'Auf einen Blick', en: 'At a glance' },
  glanceOf: {
    de: (counted: string) => `${counted} im Netzwerk.`,
    en: (counted: string) => `${counted} in the network.`,
  },
  glanceNote: {
    de: 'Sowohl Kreise als auch ihre Städte sind dabei, manche in mehreren Programmen. Darum wird hier nur gezählt und nie summiert.',
    en: 'Both districts and their towns take part, some in several programmes. So they are only counted here, never added up.',
  },
  byKind: { de: 'Kommunen nach Art', en: 'Municipalities by kind' },
  byProgramme: { de: 'Kommunen nach Programm', en: 'Municipalities by programme' },
  latest: { de: 'Neueste Änderungen', en: 'Latest changes' },
  changes: {
    create: { de: 'neu veröffentlicht', en: 'newly published' },
    update: { de: 'geändert', en: 'changed' },
    delete: { de: 'aus dem Netzwerk entfernt', en: 'removed from the network' },
  },
  published: { de: 'Zuletzt veröffentlicht:', en: 'Last published:' },
  useData: { de: 'Daten nutzen', en: 'Use the data' },
  allChanges: { de: 'Alle Änderungen', en: 'All changes' },
  portal: { de: '1. Über ein Portal', en: '1. Through a portal' },
  portalText: {
    de: 'Datenportale lesen den Katalog dieses Angebots ein. Hier selbst gibt es am Ende jeder Seite dieselben Angaben in allen Formaten, auch für jede Auswahl der Liste.',
    en: 'Data portals read the catalogue of this website. Here, too, every page ends with the same information in all formats, also for any selection of the list.',
  },
  catalogue: { de: 'Zum Katalog (DCAT-AP.de)', en: 'To the catalogue (DCAT-AP.de)' },
  program: { de: '2. Aus einem Programm', en: '2. From a program' },
  useDataText: {
    de: 'Jede Seite ist auch ein Datensatz. Dieselbe Adresse liefert das Format, das Ihr Programm verlangt.',
    en: 'Every page is also a dataset. The same address answers in the format your program asks for.',
  },
  download: { de: '3. Als Datei', en: '3. As a file' },
  downloadText: { de: 'Alle Kommunen auf einmal:', en: 'All municipalities at once:' },
  dumps: {
    de: 'Alle Dateien, auch gepackt und mit Prüfsumme',
    en: 'All files, also compressed and with checksums',
  },
  copy: { de: 'Kopieren', en: 'Copy' },
  copied: { de: 'Kopiert', en: 'Copied' },
  commands: {
    turtle: { de: 'Ein Profil als Turtle (RDF)', en: 'A profile as Turtle (RDF)' },
    json: { de: 'Dasselbe Profil als JSON', en: 'The same profile as JSON' },
    csv: { de: 'Alle Kommunen als Tabelle (CSV)', en: 'All municipalities as a table (CSV)' },
  },
  definitions: { de: 'Begriffe', en: 'Terms' },
  definitionsText: {
    de: 'Was die Begriffe auf diesen Seiten bedeuten; jeder hat eine eigene Adresse für Programme.',
    en: 'What the terms on these pages mean; each has its own address for programs.',
  },
  about: { de: 'Wer dahinter steht', en: 'Who is behind this' },
  website: { de: 'Dieses Angebot', en: 'This website' },
  description: {
    de: 'Profile von Kommunen mit Zahlen, Zielen und Kontakt, mit Quelle zu jeder Angabe, auch als offene Daten.',
    en: 'Profiles of municipalities with figures, goals and contacts, with a source for every statement, also as open data.',
  },
})

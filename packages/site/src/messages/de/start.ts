export const start = {
  network: 'Netzwerk',
  openList: (count: string) => `Alle ${count} Kommunen ansehen`,
  byName: 'Alle Kommunen der Karte nach Namen',
  glance: 'Auf einen Blick',
  glanceOf: (counted: string) => `${counted} im Netzwerk.`,
  glanceNote:
    'Kreise und ihre Städte sind beide Mitglieder. Darum wird hier nur gezählt und nie summiert.',
  byKind: 'Kommunen nach Art',
  byCohort: 'Kommunen nach Kohorte',
  latest: 'Neueste Änderungen',
  changes: {
    create: 'neu veröffentlicht',
    update: 'geändert',
    delete: 'aus dem Netzwerk genommen',
  },
  published: 'Zuletzt veröffentlicht:',
  useData: 'Daten nutzen',
  allChanges: 'Alle Änderungen',
  portal: '1. Über ein Portal',
  portalText:
    'Datenportale lesen den Katalog dieses Angebots. Und hier im Portal steht am Ende jeder Seite dieselbe Auskunft in allen Formaten, auch für jede Auswahl der Liste.',
  catalogue: 'Zum Katalog (DCAT-AP.de)',
  program: '2. Aus einem Programm',
  useDataText:
    'Jede Seite ist auch ein Datensatz. Dieselbe Adresse liefert das Format, das Ihr Programm verlangt.',
  download: '3. Als Datei',
  downloadText: 'Alle Kommunen auf einmal:',
  dumps: 'Alle Dateien, auch gepackt und mit Prüfsumme',
  copy: 'Kopieren',
  copied: 'Kopiert',
  commands: {
    turtle: 'Ein Profil als Turtle (RDF)',
    json: 'Dasselbe Profil als JSON',
    csv: 'Alle Kommunen als Tabelle (CSV)',
  },
  definitions: 'Begriffe',
  definitionsText:
    'Was die Begriffe auf diesen Seiten bedeuten; jeder hat eine eigene Adresse für Programme.',
  about: 'Wer dahinter steht',
  website: 'Dieses Angebot',
  description:
    'Profile von Kommunen mit Zahlen, Zielen und Kontakt, mit Quelle zu jeder Angabe, auch als offene Daten.',
}

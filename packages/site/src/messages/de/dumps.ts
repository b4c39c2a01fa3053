export const dumps = {
  title: 'Alle Daten herunterladen',
  description:
    'Alle Kommunalprofile in wenigen Dateien: RDF, JSON Lines und CSV, auch gepackt, mit Größe und Prüfsumme.',
  files: 'Dateien',
  filesText:
    'Abgebrochene Downloads lassen sich fortsetzen. Die Prüfsumme gilt für die Datei, wie sie ankommt.',
  caption: 'Dateien mit Format, Größe und Prüfsumme',
  file: 'Datei',
  format: 'Format',
  size: 'Größe in Byte',
  checksum: 'SHA-256',
  state: 'Stand',
  published: 'Veröffentlicht',
  modified: 'Zuletzt geändert',
  municipalities: 'Kommunen',
  triples: 'RDF-Aussagen',
  period: 'Stichtage',
  unfinished:
    'Die Dateien werden gerade geschrieben. Bitte laden Sie diese Seite in einigen Minuten neu.',
  structure: 'Aufbau des Würfels',
  all: 'Alle Daten',
  cube: 'Bevölkerung als Würfel',
  further: 'Weitere Daten',
}

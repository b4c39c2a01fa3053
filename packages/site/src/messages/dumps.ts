import { words } from './words.ts'

export const dumpsWords = words({
  title: { de: 'Alle Daten herunterladen', en: 'Download all data' },
  description: {
    de: 'Alle Kommunalprofile in wenigen Dateien: RDF, JSON Lines und CSV, auch gepackt, mit Größe und Prüfsumme.',
    en: 'All municipal profiles in a few files: RDF, JSON Lines and CSV, also compressed, each with size and checksum.',
  },
  files: { de: 'Dateien', en: 'Files' },
  filesText: {
    de: 'Abgebrochene Downloads lassen sich fortsetzen. Die Prüfsumme gilt für die Datei, wie sie ankommt.',
    en: 'An interrupted download can be resumed. The checksum is that of the file as it arrives.',
  },
  caption: {
    de: 'Dateien mit Format, Größe und Prüfsumme',
    en: 'Files with format, size and checksum',
  },
  file: { de: 'Datei', en: 'File' },
  format: { de: 'Format', en: 'Format' },
  size: { de: 'Größe in Byte', en: 'Size in bytes' },
  checksum: { de: 'SHA-256', en: 'SHA-256' },
  state: { de: 'Stand', en: 'As of' },
  published: { de: 'Veröffentlicht', en: 'Published' },
  modified: { de: 'Zuletzt geändert', en: 'Last changed' },
  municipalities: { de: 'Kommunen', en: 'Municipalities' },
  triples: { de: 'RDF-Aussagen', en: 'RDF statements' },
  period: { de: 'Stichtage', en: 'Reference dates' },
  unfinished: {
    de: 'Die Dateien werden gerade geschrieben. Bitte laden Sie diese Seite in einigen Minuten neu.',
    en: 'The files are being written. Please reload this page in a few minutes.',
  },
  structure: { de: 'Aufbau des Würfels', en: 'Structure of the cube' },
  all: { de: 'Alle Daten', en: 'All data' },
  cube: { de: 'Bevölkerung als Würfel', en: 'Population as a cube' },
  further: { de: 'Weitere Daten', en: 'More data' },
})

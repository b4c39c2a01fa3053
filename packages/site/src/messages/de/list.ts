import { formats } from '../../language.ts'

const { isOne } = formats.de

export const list = {
  title: 'Kommunen',
  count: (count: number, formatted: string) =>
    `${formatted} ${isOne(count) ? 'Kommune' : 'Kommunen'}`,
  found: (counted: string) => `${counted} gefunden`,
  corrected: (typed: string, searched: string) =>
    `Zu „${typed}“ wurde nichts gefunden. Gesucht wurde stattdessen „${searched}“.`,
  search: 'Kommune suchen',
  searchHint: 'Name oder Teil des Namens, zum Beispiel „Kreis“ oder „Duesseldorf“',
  find: 'Suchen',
  words: 'Suche',
  narrow: 'Liste eingrenzen',
  apply: 'Auswahl anwenden',
  active: 'Gewählte Filter',
  remove: 'Filter entfernen',
  all: 'Alle Kommunen zeigen',
  facets: {
    kind: 'Art',
    cohort: 'Kohorte',
    year: 'Beitrittsjahr',
    district: 'Liegt im Kreis',
    field: 'Handlungsfeld',
    phase: 'Lebensphase',
  },
  sort: 'Sortieren nach',
  sorts: {
    relevance: 'Relevanz',
    name: 'Name',
    since: 'Beitritt',
    population: 'Einwohnerzahl',
    modified: 'Letzte Änderung',
  },
  ascending: 'aufsteigend',
  descending: 'absteigend',
  view: 'Ansicht',
  asTable: 'Tabelle',
  asMap: 'Karte und Tabelle',
  asData: 'Diese Auswahl als Daten',
  caption: 'Kommunen mit Art, Beginn der Mitgliedschaft und Einwohnerzahl',
  name: 'Kommune',
  since: 'Dabei seit',
  population: 'Einwohnerzahl',
  compare: 'Vergleich',
  compareOne: (name: string) => `${name} vergleichen`,
  compareChosen: 'Angekreuzte vergleichen',
  compareHint: 'zwei bis vier Kommunen',
  noFigure: 'keine Zahl mit Stichtag',
  noDate: 'nicht bekannt',
  nothing: 'Nichts gefunden',
  alike: 'Ähnlich geschrieben:',
  wider: 'Mit weniger Vorgaben finden Sie mehr:',
  without: 'ohne',
  description: (count: string) =>
    `Liste der Kommunen im Netzwerk (${count}) mit Art, Jahr des Beitritts und Einwohnerzahl samt Stichtag.`,
}

import { fixedDocuments } from '@kommunalgraph/model'
import { localeFormats } from '../language.ts'
import { words } from './words.ts'

export const listWords = words({
  title: fixedDocuments.list.title,
  count: {
    de: (count: number, formatted: string) =>
      `${formatted} ${localeFormats.de.isOne(count) ? 'Kommune' : 'Kommunen'}`,
    en: (count: number, formatted: string) =>
      `${formatted} ${localeFormats.en.isOne(count) ? 'municipality' : 'municipalities'}`,
  },
  found: {
    de: (counted: string) => `${counted} gefunden`,
    en: (counted: string) => `${counted} found`,
  },
  corrected: {
    de: (typed: string, searched: string) =>
      `Zu „${typed}“ wurde nichts gefunden. Gesucht wurde stattdessen nach „${searched}“.`,
    en: (typed: string, searched: string) =>
      `Nothing was found for “${typed}”. The search was for “${searched}” instead.`,
  },
  search: { de: 'Kommune suchen', en: 'Search for a municipality' },
  searchHint: {
    de: 'Name oder sein Anfang, Postleitzahl der Verwaltung oder amtlicher Schlüssel',
    en: 'Name or its beginning, postcode of the town hall, or official key',
  },
  find: { de: 'Suchen', en: 'Search' },
  words: { de: 'Suche', en: 'Search' },
  narrow: { de: 'Liste eingrenzen', en: 'Narrow the list' },
  rare: { de: 'Was erst wenige Profile nennen', en: 'What only a few profiles tell' },
  apply: { de: 'Auswahl anwenden', en: 'Apply selection' },
  active: { de: 'Gewählte Filter', en: 'Active filters' },
  remove: { de: 'Filter entfernen', en: 'remove filter' },
  all: { de: 'Alle Kommunen zeigen', en: 'Show all municipalities' },
  sort: { de: 'Sortieren nach', en: 'Sort by' },
  sorts: {
    relevance: { de: 'Relevanz', en: 'relevance' },
    name: { de: 'Name', en: 'name' },
    since: { de: 'Erste Teilnahme', en: 'first participation' },
    population: { de: 'Einwohnerzahl', en: 'population' },
    modified: { de: 'Letzte Änderung', en: 'last change' },
  },
  populationApart: {
    de: 'Zahlen verschiedener Stichtage oder Zensus sind nicht vergleichbar: Die neuesten stehen vorn, jede unter ihresgleichen.',
    en: 'Figures of different dates or censuses do not compare: the newest come first, each among its like.',
  },
  ascending: { de: 'aufsteigend', en: 'ascending' },
  descending: { de: 'absteigend', en: 'descending' },
  view: { de: 'Ansicht', en: 'View' },
  asTable: { de: 'Tabelle', en: 'table' },
  asMap: { de: 'Karte und Tabelle', en: 'map and table' },
  asData: { de: 'Diese Auswahl als Daten', en: 'This selection as data' },
  caption: {
    de: 'Kommunen mit Art, Beginn der ersten Teilnahme und Einwohnerzahl',
    en: 'Municipalities with kind, beginning of the first participation and population',
  },
  name: { de: 'Kommune', en: 'Municipality' },
  since: { de: 'Erstmals dabei', en: 'First took part' },
  population: { de: 'Einwohnerzahl', en: 'Population' },
  compare: { de: 'Vergleich', en: 'Compare' },
  compareOne: {
    de: (name: string) => `${name} vergleichen`,
    en: (name: string) => `compare ${name}`,
  },
  compareChosen: { de: 'Ausgewählte vergleichen', en: 'Compare selected' },
  compareHint: { de: 'zwei bis vier Kommunen', en: 'two to four municipalities' },
  noFigure: { de: 'keine Zahl mit Stichtag', en: 'no dated figure' },
  noDate: { de: 'nicht bekannt', en: 'not known' },
  nothing: { de: 'Nichts gefunden', en: 'Nothing found' },
  alike: { de: 'Ähnlich geschrieben:', en: 'Similar spelling:' },
  wider: {
    de: 'Mit weniger Vorgaben finden Sie mehr:',
    en: 'Fewer filters give more results:',
  },
  without: { de: 'ohne', en: 'without' },
  description: {
    de: (count: string) =>
      `Liste der Kommunen im Netzwerk (${count}) mit Art, Jahr des Beitritts und Einwohnerzahl samt Stichtag.`,
    en: (count: string) =>
      `List of the municipalities in the network (${count}) with kind, year of joining, and population with its reference date.`,
  },
})

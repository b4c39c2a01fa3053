import { words } from './words.ts'

export const historyWords = words({
  heading: { de: 'Versionen', en: 'Versions' },
  title: { de: (name: string) => `${name}: Versionen`, en: (name: string) => `${name}: versions` },
  intro: {
    de: 'Jede veröffentlichte Version dieser Seite bleibt unter ihrer eigenen Adresse abrufbar, auch wenn sich die Seite ändert oder wegfällt.',
    en: 'Every published version of this page keeps its own address, even if the page changes or is removed.',
  },
  caption: { de: 'Versionen, die neueste zuerst', en: 'Versions, newest first' },
  published: { de: 'Veröffentlicht', en: 'Published' },
  whatChanged: { de: 'Was sich geändert hat', en: 'What changed' },
  all: { de: 'Alle Versionen', en: 'All versions' },
  compare: { de: 'Unterschiede ansehen', en: 'See the differences' },
  details: { de: 'Mehr dazu', en: 'More about it' },
  toNow: { de: 'Heutiger Stand', en: 'Current version' },
  toVersion: { de: 'Diese Version ansehen', en: 'See this version' },
  toBefore: { de: 'Vorige Version ansehen', en: 'See the previous version' },
  first: { de: 'Erstmals veröffentlicht.', en: 'First published.' },
  again: { de: 'Wieder aufgenommen.', en: 'Added again.' },
  moved: {
    de: (path: string) => `Neue Adresse: ${path}.`,
    en: (path: string) => `New address: ${path}.`,
  },
  changed: {
    de: (fields: string) => `Geändert: ${fields}.`,
    en: (fields: string) => `Changed: ${fields}.`,
  },
  untold: { de: 'Geändert.', en: 'Changed.' },
  reordered: {
    de: 'Nur die Reihenfolge von Einträgen hat sich geändert.',
    en: 'Only the order of entries changed.',
  },
  surroundings: {
    de: 'Der Eintrag blieb gleich. Geändert haben sich Angaben, die er mit anderen teilt: Begriffe, Quellen, Angaben des Netzwerks oder Namen anderer Kommunen.',
    en: 'The record itself is unchanged. What it shares with others has changed: terms, sources, details of the network or names of other municipalities.',
  },
  deleted: { de: 'Aus dem Netzwerk entfernt.', en: 'Removed from the network.' },
  otherBase: {
    de: (base: string) =>
      `Veröffentlicht unter ${base}; die Daten dieser Version behalten die Adressen von damals.`,
    en: (base: string) =>
      `Published under ${base}; the data of this version keep the addresses used then.`,
  },
  erased: {
    de: (date: string) => `Am ${date} wurden Angaben aus dieser Version gelöscht.`,
    en: (date: string) => `On ${date}, details were erased from this version.`,
  },
  noticeTitle: {
    de: (date: string) => `Version vom ${date}`,
    en: (date: string) => `As published on ${date}`,
  },
  notice: {
    de: 'Diese Seite zeigt einen früheren Stand. Er kann überholt sein.',
    en: 'This page shows an earlier version. It may be out of date.',
  },
  noticeCurrent: {
    de: 'Diese Version gilt noch heute.',
    en: 'This version is still current.',
  },
  differenceTitle: {
    de: (name: string) => `${name}: Änderung`,
    en: (name: string) => `${name}: change`,
  },
  differenceOf: {
    de: (date: string) => `Version vom ${date}, verglichen mit der vorigen Version`,
    en: (date: string) => `Published on ${date}, compared with the previous version`,
  },
  field: { de: 'Angabe', en: 'Field' },
  before: { de: 'Vorher', en: 'Before' },
  after: { de: 'Nachher', en: 'After' },
  absent: { de: 'keine Angabe', en: 'no information' },
  kinds: {
    added: { de: 'neu', en: 'new' },
    removed: { de: 'entfallen', en: 'removed' },
    changed: { de: 'geändert', en: 'changed' },
  },
  texts: {
    de: { de: 'Deutsch', en: 'German' },
    en: { de: 'Englisch', en: 'English' },
    'de-simple': { de: 'Leichte Sprache', en: 'Easy-to-read German' },
  },
  description: {
    de: (name: string) =>
      `${name}: alle veröffentlichten Versionen des Kommunalprofils mit Datum und Änderungen.`,
    en: (name: string) =>
      `${name}: all published versions of the municipal profile with their dates and changes.`,
  },
  differenceDescription: {
    de: (name: string) =>
      `${name}: was sich mit einer Version des Kommunalprofils geändert hat, Angabe für Angabe.`,
    en: (name: string) =>
      `${name}: what changed with one version of the municipal profile, field by field.`,
  },
})

import { localeFormats } from '../language.ts'
import { words } from './words.ts'

export const schemeWords = words({
  concepts: {
    de: (count: number, formatted: string) =>
      `${formatted} ${localeFormats.de.isOne(count) ? 'Begriff' : 'Begriffe'}`,
    en: (count: number, formatted: string) =>
      `${formatted} ${localeFormats.en.isOne(count) ? 'term' : 'terms'}`,
  },
  otherLabel: { de: 'Englisch', en: 'German' },
  synonyms: { de: 'Auch', en: 'Also' },
  notation: { de: 'Notation', en: 'Notation' },
  code: { de: 'Code', en: 'Code' },
  broader: { de: 'Teil von', en: 'Part of' },
  replaces: { de: 'Folgt auf', en: 'Replaces' },
  unit: { de: 'Einheit', en: 'Unit' },
  ageGroup: { de: 'Altersgruppe', en: 'Age group' },
  property: { de: 'Eigenschaft in Wikidata', en: 'Property in Wikidata' },
  position: { de: 'Stelle in der Reihenfolge', en: 'Position in the order' },
  usedBy: {
    de: (count: number, formatted: string) =>
      localeFormats.de.isOne(count)
        ? 'Verwendet in 1 Profil'
        : `Verwendet in ${formatted} Profilen`,
    en: (count: number, formatted: string) =>
      localeFormats.en.isOne(count) ? 'Used in 1 profile' : `Used in ${formatted} profiles`,
  },
  unused: { de: 'Noch in keinem Profil verwendet.', en: 'Not used in any profile yet.' },
  further: {
    de: (formatted: string) => `und ${formatted} weitere`,
    en: (formatted: string) => `and ${formatted} more`,
  },
  asList: { de: 'Als Liste mit weiteren Filtern', en: 'As a list with more filters' },
  evidence: { de: 'Belege', en: 'Evidence' },
  modified: { de: 'Geändert', en: 'Changed' },
  identifier: { de: 'Kennung der Liste', en: 'Identifier of the list' },
  description: {
    de: (title: string) =>
      `${title}: Begriffe mit Bezeichnung auf Deutsch und Englisch, Definition, Kennung und Verwendung.`,
    en: (title: string) =>
      `${title}: terms with German and English labels, definition, identifier, and the profiles that use them.`,
  },
})

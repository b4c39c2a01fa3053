import { formats } from '../../language.ts'

const { isOne } = formats.de

export const scheme = {
  concepts: (count: number, formatted: string) =>
    `${formatted} ${isOne(count) ? 'Begriff' : 'Begriffe'}`,
  otherLabel: 'Englisch',
  synonyms: 'Auch',
  notation: 'Notation',
  code: 'Code',
  broader: 'Teil von',
  replaces: 'Folgt auf',
  unit: 'Einheit',
  ageGroup: 'Altersgruppe',
  property: 'Eigenschaft in Wikidata',
  position: 'Stelle in der Reihenfolge',
  usedBy: (count: number, formatted: string) =>
    isOne(count) ? 'Verwendet in 1 Profil' : `Verwendet in ${formatted} Profilen`,
  unused: 'Noch in keinem Profil verwendet.',
  further: (formatted: string) => `und ${formatted} weitere`,
  asList: 'Als Liste mit weiteren Filtern',
  evidence: 'Belege',
  modified: 'Geändert',
  identifier: 'Kennung der Liste',
  description: (title: string) =>
    `${title}: Begriffe mit Bezeichnung auf Deutsch und Englisch, Definition, Kennung und Verwendung.`,
}

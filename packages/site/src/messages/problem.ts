import { words } from './words.ts'

export const problemWords = words({
  status: { de: (status: number) => `Fehler ${status}`, en: (status: number) => `Error ${status}` },
  suggestions: { de: 'Meinten Sie eine dieser Seiten?', en: 'Did you mean one of these pages?' },
  alternates: {
    de: 'In diesen Formaten gibt es die Seite',
    en: 'The page is available in these formats',
  },
  replacedBy: { de: 'Nachfolgerin', en: 'Successor' },
  back: { de: 'So geht es weiter', en: 'Where to go from here' },
  toList: { de: 'Liste aller Kommunen', en: 'List of all municipalities' },
  explained: { de: 'Alle Fehlermeldungen, erklärt', en: 'All error messages, explained' },
  description: {
    de: 'Die Anfrage konnte nicht beantwortet werden. Diese Seite sagt, warum, und wie es weitergeht.',
    en: 'The request could not be answered. This page explains why, and where to go from here.',
  },
})

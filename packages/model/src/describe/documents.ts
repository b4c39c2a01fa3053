import type { Message } from '../messages.ts'

/** What the documents are called that stand at a fixed address beside the concept schemes. */
export const documentTitles = {
  kommunen: { de: 'Kommunen', en: 'Municipalities' },
  'def/population': { de: 'Bevölkerung', en: 'Population' },
  'def/problems': { de: 'Fehlermeldungen', en: 'Problems' },
  'def/sources': { de: 'Quellen', en: 'Sources' },
  katalog: { de: 'Datenkatalog', en: 'Data catalogue' },
  '.well-known/void': {
    de: 'Beschreibung der Daten (VoID)',
    en: 'Description of the data (VoID)',
  },
} as const satisfies Readonly<Record<string, Message>>

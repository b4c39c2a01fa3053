import type { Message } from '../messages.ts'

/**
 * The documents at fixed addresses that descriptions name, beside the concept schemes: what they are called,
 * everywhere.
 */
export const documentTitles = {
  kommunen: { de: 'Kommunen', en: 'Municipalities' },
  'def/fields': { de: 'Eigene Felder', en: 'Fields of our own' },
  'def/population': { de: 'Bevölkerung', en: 'Population' },
  'def/problems': { de: 'Fehlermeldungen', en: 'Error messages' },
  'def/sources': { de: 'Quellen', en: 'Sources' },
  katalog: { de: 'Datenkatalog', en: 'Data catalogue' },
  '.well-known/void': {
    de: 'Beschreibung der Daten (VoID)',
    en: 'Description of the data (VoID)',
  },
} as const satisfies Readonly<Record<string, Message>>

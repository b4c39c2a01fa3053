import { words } from './words.ts'

export const formatsWords = words({
  heading: { de: 'Diese Seite als Daten', en: 'This page as data' },
  page: {
    de: 'Diese Angaben gibt es auch in Formaten für Programme. Jede Adresse bleibt gültig.',
    en: 'The same information is available in formats for programs. Every address stays valid.',
  },
})

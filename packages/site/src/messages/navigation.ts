import { words } from './words.ts'

export const navigationWords = words({
  skip: { de: 'Zum Inhalt springen', en: 'Skip to content' },
  main: { de: 'Hauptnavigation', en: 'Main navigation' },
  breadcrumb: { de: 'Sie sind hier', en: 'You are here' },
  languages: { de: 'Sprache', en: 'Language' },
  otherLanguage: { de: 'English', en: 'Deutsch' },
  service: { de: 'Service', en: 'Service' },
  home: { de: 'Startseite', en: 'Home' },
  paging: { de: 'Seiten der Liste', en: 'Pages of the list' },
  previous: { de: 'Vorherige Seite', en: 'Previous page' },
  next: { de: 'Nächste Seite', en: 'Next page' },
  pageOf: {
    de: (page: string, pages: string) => `Seite ${page} von ${pages}`,
    en: (page: string, pages: string) => `Page ${page} of ${pages}`,
  },
})

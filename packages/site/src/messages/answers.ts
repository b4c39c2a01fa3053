import { words } from './words.ts'

/** The first screen of a profile: the answer, what to do with it, and what is missing. */
export const answersWords = words({
  kindIn: {
    de: (kind: string, place: string) => `${kind} in ${place}`,
    en: (kind: string, place: string) => `${kind} in ${place}`,
  },
  area: {
    de: (area: string) => `${area} km² groß`,
    en: (area: string) => `${area} km² in area`,
  },
  why: { de: 'Warum dabei', en: 'Why it takes part' },
  actions: { de: 'Mit dieser Seite', en: 'With this page' },
  table: { de: 'Tabelle (CSV)', en: 'Table (CSV)' },
  cite: { de: 'Zitieren', en: 'Cite' },
  print: { de: 'Drucken', en: 'Print' },
  compare: { de: 'Zum Vergleich', en: 'Compare' },
  onThisPage: { de: 'Auf dieser Seite', en: 'On this page' },
  takesPart: { de: 'Dabei', en: 'Takes part' },
  sinceWhen: { de: (date: string) => `seit ${date}`, en: (date: string) => `since ${date}` },
  beginningUnknown: { de: 'Beginn nicht bekannt', en: 'beginning not known' },
  change: {
    grown: {
      de: (from: string, to: string, percent: string) =>
        `${from} bis ${to} um ${percent} % gewachsen`,
      en: (from: string, to: string, percent: string) =>
        `grew by ${percent}% from ${from} to ${to}`,
    },
    shrunk: {
      de: (from: string, to: string, percent: string) =>
        `${from} bis ${to} um ${percent} % geschrumpft`,
      en: (from: string, to: string, percent: string) =>
        `shrank by ${percent}% from ${from} to ${to}`,
    },
    stable: {
      de: (from: string, to: string) => `${from} bis ${to} fast gleich geblieben`,
      en: (from: string, to: string) => `almost unchanged from ${from} to ${to}`,
    },
    newBase: {
      de: 'Seit dem neuen Zensus gibt es erst diese eine Zahl.',
      en: 'There is only this one figure since the new census.',
    },
  },
  children: { de: 'Kinder unter 18', en: 'Children under 18' },
  noFigure: { de: 'keine Zahl', en: 'no figure' },
  onlyAround: {
    de: (place: string, around: string, value: string, date: string) =>
      `Für ${place} allein liegt keine vor. ${around}: ${value} (${date})`,
    en: (place: string, around: string, value: string, date: string) =>
      `There is none for ${place} alone. ${around}: ${value} (${date})`,
  },
  noneKnown: {
    de: 'Keine Quelle dieses Profils nennt sie.',
    en: 'No source of this profile gives one.',
  },
  contact: { de: 'Kontakt', en: 'Contact' },
  noContact: { de: 'noch keiner genannt', en: 'none named yet' },
  missing: { de: 'Was noch fehlt', en: 'What is still missing' },
  missingText: {
    de: (name: string) => `Über ${name} haben wir noch nicht:`,
    en: (name: string) => `For ${name} we do not have yet:`,
  },
  howToComplete: {
    de: 'Sie arbeiten in der Verwaltung und wissen mehr?',
    en: 'Do you work in the administration and know more?',
  },
  completeMail: { de: 'Vorbereitete Mail öffnen', en: 'Open a prepared mail' },
  completeGuide: { de: 'So ergänzen Sie das Profil', en: 'How to complete the profile' },
  completeSubject: {
    de: (name: string) => `Ergänzung zum Kommunalprofil: ${name}`,
    en: (name: string) => `Addition to the municipal profile: ${name}`,
  },
  sourceOfIt: { de: 'Quelle', en: 'Source' },
  gaps: {
    contacts: { de: 'Ansprechstelle', en: 'Contact' },
    website: { de: 'Website', en: 'Website' },
    description: { de: 'Warum die Kommune dabei ist', en: 'Why the municipality takes part' },
    goals: { de: 'Ziele', en: 'Goals' },
    focus: { de: 'Schwerpunkte der Arbeit', en: 'Focus of the work' },
    children: { de: 'Zahl der Kinder unter 18', en: 'Number of children under 18' },
    since: { de: 'Beginn der Teilnahme', en: 'Beginning of participation' },
    population: { de: 'Einwohnerzahl mit Stichtag', en: 'Population with reference date' },
  },
  allFigures: {
    de: 'Tabelle:',
    en: 'Table:',
  },
  glossary: { de: 'Wörter auf dieser Seite', en: 'Words on this page' },
})

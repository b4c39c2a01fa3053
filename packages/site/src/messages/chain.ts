import { words } from './words.ts'

export const chainWords = words({
  title: { de: 'Präventionskette', en: 'Prevention chain' },
  covered: { de: 'Schwerpunkt', en: 'in focus' },
  open: { de: 'nicht genannt', en: 'not named' },
  legend: {
    de: 'Gefüllte Glieder sind Schwerpunkte; leere nennt die Quelle nicht.',
    en: 'Filled links are in focus; the source does not name the empty ones.',
  },
  fields: {
    de: 'Die Handlungsfelder gelten für alle Schwerpunkte; die Daten ordnen sie nicht einzeln zu.',
    en: 'The fields of action apply to all phases in focus; the data do not assign them individually.',
  },
  text: {
    de: (covered: string, all: string, fields: string) =>
      `${covered} von ${all} Lebensphasen sind Schwerpunkte: als Kette gezeichnet, gefüllte Glieder sind Schwerpunkte.${fields === '' ? '' : ` Handlungsfelder: ${fields}.`}`,
    en: (covered: string, all: string, fields: string) =>
      `${covered} of ${all} life phases are in focus: drawn as a chain, filled links are in focus.${fields === '' ? '' : ` Fields of action: ${fields}.`}`,
  },
})

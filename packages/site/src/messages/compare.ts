import { words } from './words.ts'

export const compareWords = words({
  title: { de: 'Vergleich', en: 'Comparison' },
  intro: {
    de: 'Zwei bis vier Kommunen nebeneinander: Fakten, Zahlen desselben Stichtags und Karte.',
    en: 'Two to four municipalities side by side: facts, figures for the same reference date, and a map.',
  },
  place: {
    de: (number: string) => `${number}. Kommune`,
    en: (number: string) => `Municipality ${number}`,
  },
  compare: { de: 'Vergleichen', en: 'Compare' },
  remove: { de: 'entfernen', en: 'remove' },
  missing: { de: 'keine Angabe', en: 'no information' },
  facts: { de: 'Fakten', en: 'Facts' },
  factsCaption: {
    de: 'Fakten der verglichenen Kommunen',
    en: 'Facts about the compared municipalities',
  },
  figures: { de: 'Zahlen', en: 'Figures' },
  figuresCaption: {
    de: 'Zahlen der verglichenen Kommunen',
    en: 'Figures of the compared municipalities',
  },
  figuresNote: {
    de: 'Verglichen werden nur Zahlen desselben Stichtags und Verfahrens. Alle anderen stehen in den Profilen.',
    en: 'Only figures with the same reference date and method are compared. All others are in the profiles.',
  },
  noFigures: {
    de: 'Diese Kommunen haben keine Zahlen desselben Stichtags und Verfahrens. Andere Zahlen stehen in den Profilen.',
    en: 'These municipalities have no figures with the same reference date and method. Other figures are in the profiles.',
  },
  chart: {
    de: (measure: string, date: string) => `${measure} am ${date}`,
    en: (measure: string, date: string) => `${measure} on ${date}`,
  },
  description: {
    de: 'Zwei bis vier Kommunen des Netzwerks nebeneinander: Art, Beitritt, Fläche, Schwerpunkte und Zahlen desselben Stichtags.',
    en: 'Two to four municipalities of the network side by side: kind, date of joining, area, focus, and figures for the same reference date.',
  },
})

import { words } from './words.ts'

export const seriesWords = words({
  from: { de: 'von', en: 'from' },
  to: { de: 'bis', en: 'to' },
  chartText: {
    de: (first: string, firstDate: string, last: string, lastDate: string) =>
      `Linie von ${first} (${firstDate}) zu ${last} (${lastDate}); die Achse beginnt bei null. Alle Werte stehen in der Tabelle.`,
    en: (first: string, firstDate: string, last: string, lastDate: string) =>
      `Line from ${first} (${firstDate}) to ${last} (${lastDate}); the axis starts at zero. All values are in the table.`,
  },
})

import { words } from './words.ts'

export const seriesWords = words({
  from: { de: 'von', en: 'from' },
  to: { de: 'bis', en: 'to' },
  broken: {
    de: 'An der gestrichelten Linie wechselt der Zensus, auf dem die Zahlen beruhen: Über sie hinweg sind sie nur eingeschränkt vergleichbar.',
    en: 'At the dashed line the census that the figures are based on changes: across it they are only conditionally comparable.',
  },
  chartLine: {
    de: (first: string, firstDate: string, last: string, lastDate: string) =>
      `Linie von ${first} (${firstDate}) zu ${last} (${lastDate})`,
    en: (first: string, firstDate: string, last: string, lastDate: string) =>
      `Line from ${first} (${firstDate}) to ${last} (${lastDate})`,
  },
  chartPoint: {
    de: (value: string, date: string) => `Punkt bei ${value} (${date})`,
    en: (value: string, date: string) => `point at ${value} (${date})`,
  },
  chartBreak: { de: 'Bruch der Reihe', en: 'break of the series' },
  chartRest: {
    de: 'die Achse beginnt bei null. Alle Werte stehen in der Tabelle.',
    en: 'the axis starts at 0. All values are in the table.',
  },
})

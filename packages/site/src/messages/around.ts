import { words } from './words.ts'

export const around = words({
  title: { de: 'Im Vergleich', en: 'In comparison' },
  nearest: { de: 'In der Nähe', en: 'Nearby' },
  nearestText: {
    de: 'Die nächsten Kommunen des Netzwerks, Luftlinie zwischen den Punkten.',
    en: 'The nearest municipalities of the network, as the crow flies between their points.',
  },
  similar: { de: 'Ähnlich groß', en: 'Similar in size' },
  similarText: {
    de: (date: string) => `Gleiche Art, nächste Einwohnerzahl am ${date}, amtliche Statistik.`,
    en: (date: string) => `Same kind, nearest population on ${date}, official statistics.`,
  },
  similarCaption: { de: 'Ähnlich große Kommunen', en: 'Municipalities of similar size' },
  nearestCaption: { de: 'Nächste Kommunen', en: 'Nearest municipalities' },
  distance: { de: 'Entfernung', en: 'distance' },
  population: { de: 'Einwohner', en: 'population' },
  municipality: { de: 'Kommune', en: 'municipality' },
  compare: { de: 'Mit diesen vergleichen', en: 'Compare with these' },
})

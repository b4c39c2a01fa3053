import { words } from './words.ts'

export const aroundWords = words({
  title: { de: 'In der Nähe und ähnlich groß', en: 'Nearby and similar in size' },
  nearest: { de: 'In der Nähe', en: 'Nearby' },
  nearestText: {
    de: 'Die nächstgelegenen Kommunen des Netzwerks, gemessen als Luftlinie.',
    en: 'The nearest municipalities in the network; distances are as the crow flies.',
  },
  similar: { de: 'Ähnlich groß', en: 'Similar in size' },
  similarText: {
    de: (date: string) =>
      `Kommunen derselben Art mit ähnlicher Einwohnerzahl am ${date}, amtliche Statistik.`,
    en: (date: string) =>
      `Municipalities of the same kind with a similar population on ${date}, official statistics.`,
  },
  similarCaption: { de: 'Ähnlich große Kommunen', en: 'Municipalities of similar size' },
  nearestCaption: { de: 'Nächstgelegene Kommunen', en: 'Nearest municipalities' },
  distance: { de: 'Entfernung', en: 'distance' },
  population: { de: 'Einwohner', en: 'population' },
  municipality: { de: 'Kommune', en: 'municipality' },
  compare: { de: 'Mit diesen vergleichen', en: 'Compare with these' },
})

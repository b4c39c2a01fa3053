export const around = {
  title: 'Im Vergleich',
  nearest: 'In der Nähe',
  nearestText: 'Die nächsten Kommunen des Netzwerks, Luftlinie zwischen den Punkten.',
  similar: 'Ähnlich groß',
  similarText: (date: string) =>
    `Gleiche Art, nächste Einwohnerzahl am ${date}, amtliche Statistik.`,
  similarCaption: 'Ähnlich große Kommunen',
  nearestCaption: 'Nächste Kommunen',
  distance: 'Entfernung',
  population: 'Einwohner',
  municipality: 'Kommune',
  compare: 'Mit diesen vergleichen',
}

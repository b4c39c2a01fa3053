import type { Messages } from '../messages.ts'

export const around: Messages['around'] = {
  title: 'In comparison',
  nearest: 'Nearby',
  nearestText: 'The nearest municipalities of the network, as the crow flies between their points.',
  similar: 'Similar in size',
  similarText: (date) => `Same kind, nearest population on ${date}, official statistics.`,
  similarCaption: 'Municipalities of similar size',
  nearestCaption: 'Nearest municipalities',
  distance: 'distance',
  population: 'population',
  municipality: 'municipality',
  compare: 'Compare with these',
}

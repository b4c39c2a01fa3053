import type { Messages } from '../messages.ts'

export const quality: Messages['quality'] = {
  title: 'Quality of the catalogue entries',
  shortTitle: 'Data quality',
  intro:
    'The European data portal rates catalogue entries with up to 405 points. This is how many our datasets reach by the same rules.',
  description:
    'Rating of the catalogue entries by the rules of the European data portal: points per area, what is missing and how to mend it.',
  score: 'Points',
  average: 'On average',
  lowest: 'Fewest points',
  best: 'Full score',
  of: (points: string, most: string) => `${points} of ${most}`,
  share: (count: string, all: string) => `${count} of ${all} datasets`,
  dimensions: 'Areas',
  dimension: 'Area',
  missing: 'What is missing',
  nothing: 'Nothing is missing.',
  remedy: 'Remedy',
  datasets: 'Datasets',
  method: 'How it is counted',
  methodText:
    'The dress for data.europa.eu is counted. Addresses count as answering when this server serves them; whether an entry keeps to DCAT-AP is decided here by whether everything mandatory is there. The command kommunalgraph quality checks in full.',
  sample: (count: string, all: string) =>
    `Of ${all} municipal profiles every so many is counted, ${count} in all.`,
  all: (count: string) => `All ${count} municipal profiles are counted.`,
}

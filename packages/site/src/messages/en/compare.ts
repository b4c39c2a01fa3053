import type { Messages } from '../messages.ts'

export const compare: Messages['compare'] = {
  title: 'Comparison',
  intro:
    'Two to four municipalities side by side: facts, figures of one reference date, and a map.',
  place: (number) => `Municipality ${number}`,
  compare: 'Compare',
  remove: 'remove',
  missing: 'no information',
  facts: 'Facts',
  factsCaption: 'Facts about the compared municipalities',
  figures: 'Figures',
  figuresCaption: 'Figures of the compared municipalities',
  figuresNote:
    'Only figures of the same reference date and method are compared. All others stand in the profiles.',
  noFigures:
    'These municipalities have no figures of the same reference date and method. Those there are stand in the profiles.',
  chart: (measure, date) => `${measure} on ${date}`,
  description:
    'Two to four municipalities of the network side by side: kind, joining, area, focus, and figures of the same reference date.',
}

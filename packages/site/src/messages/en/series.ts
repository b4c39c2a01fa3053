import type { Messages } from '../messages.ts'

export const series: Messages['series'] = {
  from: 'from',
  to: 'to',
  chartText: (first, firstDate, last, lastDate) =>
    `Line from ${first} (${firstDate}) to ${last} (${lastDate}); the axis starts at zero. All values stand in the table.`,
}

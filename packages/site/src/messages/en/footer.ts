import type { Messages } from '../messages.ts'

export const footer: Messages['footer'] = {
  publisher: 'Publisher',
  contact: 'Questions and notes about the data',
  licence: 'Licence of the facts',
  dataAsOf: 'Data as of',
  design: 'Designed with KERN UX, licence EUPL 1.2',
  demonstration: 'Demonstration: no authority has commissioned this publication.',
  printedFrom: 'Printed from',
}

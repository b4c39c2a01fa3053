import type { Messages } from '../messages.ts'

export const licensing: Messages['licensing'] = {
  title: 'Sources and licences',
  intro:
    'Where the statements come from and what you may do with them. Every figure and every text names its source on the page itself.',
  description:
    'Sources and licences of the municipal profiles: what you may reuse, which attribution is needed, where the statements come from.',
  licences: 'Licences',
  facts: 'Statements and figures',
  texts: 'Our summaries',
  metadata: 'Catalogue and concept schemes',
  others: 'Quotations and mottos',
  othersText: 'They keep the rights of their source; the note stands beside them.',
  attribution: 'How to name us',
  attributionText: (publisher, licence) => `${publisher}: ${licence}`,
  shared: 'Sources that many profiles name',
  column: 'Origin',
  terms: 'Licence and attribution',
  own: 'Sources that only one profile names stand at the end of its page.',
}

import type { Messages } from '../messages.ts'

export const words: Messages['words'] = {
  source: 'Source',
  licence: 'Licence',
  email: 'E-mail',
  telephone: 'Telephone',
  publisher: 'Publisher',
  address: 'Address',
  identifier: 'Identifier (IRI)',
  openQuote: '“',
  closeQuote: '”',
}

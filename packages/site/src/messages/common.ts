import { words } from './words.ts'

export const commonWords = words({
  source: { de: 'Quelle', en: 'Source' },
  licence: { de: 'Lizenz', en: 'Licence' },
  email: { de: 'E-Mail', en: 'E-mail' },
  telephone: { de: 'Telefon', en: 'Telephone' },
  publisher: { de: 'Herausgeber', en: 'Publisher' },
  address: { de: 'Adresse', en: 'Address' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  identifier: { de: 'Kennung (IRI)', en: 'Identifier (IRI)' },
  openQuote: { de: '„', en: '“' },
  closeQuote: { de: '“', en: '”' },
})

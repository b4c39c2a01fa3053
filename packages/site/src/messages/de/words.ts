export const words = {
  source: 'Quelle',
  licence: 'Lizenz',
  email: 'E-Mail',
  telephone: 'Telefon',
  publisher: 'Herausgeber',
  address: 'Adresse',
  identifier: 'Kennung (IRI)',
  openQuote: '„',
  closeQuote: '“',
}

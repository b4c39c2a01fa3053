import { type MunicipalProfile, type Network, toBase } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'

/* A network that does not exist, and towns for it. */

export const network: Network = {
  demonstration: true,
  name: { de: 'Musternetz' },
  site: { name: { de: 'Musterprofile' }, description: { de: 'Profile zum Prüfen.' } },
  programme: 'muster',
  states: ['05'],
  publisher: { name: 'Musterstelle', type: 'NonProfitOrganisation' },
  contact: { name: { de: 'Redaktion' }, email: 'redaktion@example.org' },
  licences: { facts: 'dl-by-de/2.0', texts: 'dl-by-de/2.0', metadata: 'dl-zero-de/2.0' },
  languages: ['de', 'en'],
  harvest: { contributor: 'muster', themes: ['SOCI'], frequency: 'IRREG' },
}

export const base = toBase('https://daten.example.org') as Base

export const town = (name: string, more: Partial<MunicipalProfile> = {}): MunicipalProfile => ({
  kind: 'kreisangehoerige-stadt',
  name: { de: name },
  ...more,
})

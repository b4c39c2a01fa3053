import { dataThemes, frequencies, keyTargets, type Message, suppliers } from '@kommunalgraph/model'
import type { Iri } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'

const { dct, skos } = vocabulary

/** A list of other people's concepts: their classes, and what its concepts that we may name are called. */
export interface AuthorityTable {
  readonly scheme: Iri
  /** Described too where a shape asks for its class or title. */
  readonly title?: Message
  readonly types: readonly NamedNode[]
  readonly labels: Readonly<Record<string, Message>>
}

const both = (text: string): Message => ({ de: text, en: text })

/**
 * Concepts of the EU's Publications Office.
 *
 * Source: EU Vocabularies (CC BY 4.0); each table lies at its scheme,
 * `http://publications.europa.eu/resource/authority/{name}`, and its labels are those of there.
 */
const tables = {
  'access-right': {
    types: [dct.RightsStatement, skos.Concept],
    labels: { PUBLIC: { de: 'öffentlich', en: 'public' } },
  },
  'data-theme': {
    title: { de: 'Datenthema', en: 'Data theme' },
    types: [skos.Concept],
    labels: dataThemes,
  },
  'dataset-type': {
    types: [skos.Concept],
    labels: { STATISTICAL: { de: 'Statistische Daten', en: 'Statistical data' } },
  },
  'distribution-status': {
    title: { de: 'Status der Distribution', en: 'Distribution status' },
    types: [skos.Concept],
    labels: { COMPLETED: { de: 'vollständig', en: 'completed' } },
  },
  'file-type': {
    types: [dct.MediaTypeOrExtent, skos.Concept],
    labels: {
      CSV: both('CSV'),
      JSON: both('JSON'),
      JSON_LD: both('JSON-LD'),
      RDF_N_QUADS: both('RDF N-Quads'),
      RDF_N_TRIPLES: both('RDF N-Triples'),
      RDF_TURTLE: both('RDF Turtle'),
      RDF_XML: both('RDF XML'),
    },
  },
  frequency: {
    types: [dct.Frequency, skos.Concept],
    labels: frequencies,
  },
  language: {
    types: [dct.LinguisticSystem],
    labels: { DEU: { de: 'Deutsch', en: 'German' }, ENG: { de: 'Englisch', en: 'English' } },
  },
  'planned-availability': {
    types: [skos.Concept],
    labels: { STABLE: { de: 'stabil', en: 'stable' } },
  },
} as const satisfies Readonly<Record<string, Omit<AuthorityTable, 'scheme'>>>

export type AuthorityName = keyof typeof tables

export const authorityTable = (name: AuthorityName): AuthorityTable => ({
  scheme: keyTargets.authority(name),
  ...tables[name],
})

/** GovData's list of direct suppliers. */
export const contributors: AuthorityTable = {
  scheme: 'http://dcat-ap.de/def/contributors',
  types: [skos.Concept],
  labels: Object.fromEntries(Object.entries(suppliers).map(([id, name]) => [id, both(name)])),
}

export const geocodingLevels: AuthorityTable = {
  scheme: 'http://dcat-ap.de/def/politicalGeocoding/Level',
  types: [skos.Concept],
  labels: {
    administrativeDistrict: { de: 'Kreis', en: 'administrative district' },
    municipality: { de: 'Gemeinde', en: 'municipality' },
    state: { de: 'Bundesland', en: 'federal state' },
  },
}

export const publisherTypes: AuthorityTable = {
  scheme: 'http://purl.org/adms/publishertype/1.0',
  types: [skos.Concept],
  labels: {
    LocalAuthority: { de: 'Kommunale Behörde', en: 'Local Authority' },
    NationalAuthority: { de: 'Nationale Behörde', en: 'National authority' },
    NonProfitOrganisation: { de: 'Gemeinnützige Organisation', en: 'Non-Profit Organisation' },
    RegionalAuthority: { de: 'Regionale Behörde', en: 'Regional authority' },
    SupraNationalAuthority: { de: 'Supranationale Behörde', en: 'Supra-national authority' },
  },
}

/** Where DCAT-AP 2.1.1 takes the status of a file from; later versions have a table of the EU for it. */
export const admsStatus: AuthorityTable = {
  scheme: 'http://purl.org/adms/status/1.0',
  title: { de: 'Status', en: 'Status' },
  types: [skos.Concept],
  labels: { Completed: { de: 'fertiggestellt', en: 'Completed' } },
}

export const licenceTypes: AuthorityTable = {
  scheme: 'http://purl.org/adms/licencetype/1.0',
  types: [skos.Concept],
  labels: {
    Attribution: { de: 'Namensnennung', en: 'Attribution' },
    PublicDomain: { de: 'Gemeinfrei', en: 'Public domain' },
    UnknownIPR: { de: 'Rechte unbekannt', en: 'Unknown IPR' },
  },
}

import type { Message } from '@kommunalgraph/model'
import type { Iri } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'

const { dcat, owl, xsd } = vocabulary

export const applicationProfileNames = ['dcat-ap-de', 'dcat-ap-3', 'dcat-ap-2'] as const
export type ApplicationProfileName = (typeof applicationProfileNames)[number]

/**
 * An application profile of the catalogue: the same things under the same IRIs, in the words that a portal checks for.
 *
 * No graph can meet 2.1.1 and 3.x at once: they want different datatypes for `dcat:byteSize`.
 */
export interface ApplicationProfile {
  readonly name: ApplicationProfileName
  /** The document that defines it: what `Accept-Profile` and `rel="profile"` name. */
  readonly iri: Iri
  readonly title: Message
  /** Whether GovData's own properties stand in it, and licences as GovData lists them. */
  readonly german: boolean
  readonly byteSize: NamedNode
  /** The one digest that it knows. */
  readonly digest: 'sha256' | 'sha1'
  readonly version: NamedNode
  /** Whether it knows series of data sets. */
  readonly series: boolean
  /** Whether the ends of a period may be a year or month. */
  readonly partialDates: boolean
  /** Whose list tells how complete a file is. */
  readonly status: 'distribution-status' | 'adms'
}

const since3 = {
  byteSize: xsd.nonNegativeInteger,
  digest: 'sha256',
  version: dcat.version,
  series: true,
  partialDates: true,
  status: 'distribution-status',
} as const

/** The profiles, the default first. */
export const applicationProfiles: readonly ApplicationProfile[] = [
  {
    name: 'dcat-ap-de',
    iri: 'http://dcat-ap.de/def/dcatde/3.0/',
    title: {
      de: 'DCAT-AP.de 3.0 (GovData, Portale der Länder)',
      en: 'DCAT-AP.de 3.0 (GovData, portals of the states)',
    },
    german: true,
    ...since3,
  },
  {
    name: 'dcat-ap-3',
    iri: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1',
    title: { de: 'DCAT-AP 3.0.1 (Europa)', en: 'DCAT-AP 3.0.1 (Europe)' },
    german: false,
    ...since3,
  },
  {
    name: 'dcat-ap-2',
    iri: 'https://semiceu.github.io/DCAT-AP/releases/2.1.1',
    title: { de: 'DCAT-AP 2.1.1 (data.europa.eu)', en: 'DCAT-AP 2.1.1 (data.europa.eu)' },
    german: false,
    byteSize: xsd.decimal,
    digest: 'sha1',
    version: owl.versionInfo,
    series: false,
    partialDates: false,
    status: 'adms',
  },
]

export const defaultProfile = applicationProfiles[0] as ApplicationProfile

export const applicationProfile = (name: string): ApplicationProfile | undefined =>
  applicationProfiles.find((each) => each.name === name)

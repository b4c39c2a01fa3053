import {
  keyTargets,
  type LicenceKey,
  licenceIri,
  licenceOf,
  type Message,
} from '@kommunalgraph/model'
import { type Iri, iri, plain, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import {
  type AuthorityName,
  type AuthorityTable,
  admsStatus,
  authorityTable,
  contributors,
  geocodingLevels,
  licenceTypes,
  publisherTypes,
} from './authorities.ts'
import { mention, type Sheet } from './sheet.ts'

const { dct, skos, spdx } = vocabulary

/**
 * Name a concept of a list: its classes, what it is called, which list it is from.
 *
 * Never `rdfs:label`: CKAN would keep the label in place of the IRI.
 */
function listed(sheet: Sheet, target: Iri, code: string, table: AuthorityTable): NamedNode {
  return mention(sheet, iri(target), ({ graph }, self) => {
    graph.type(self, ...table.types)
    const label = table.labels[code]
    graph.add(self, skos.prefLabel, ...(label ? texts(label) : [plain(code)]))
    graph.add(self, skos.inScheme, iri(table.scheme))
    if (table.title) scheme(sheet, table.scheme, table.title)
  })
}

function scheme(sheet: Sheet, target: Iri, title: Message): NamedNode {
  return mention(sheet, iri(target), ({ graph }, self) => {
    graph.type(self, skos.ConceptScheme)
    graph.add(self, dct.title, ...texts(title))
  })
}

/** A concept of the EU's Publications Office. */
export const authority = (sheet: Sheet, name: AuthorityName, code: string): NamedNode =>
  listed(sheet, keyTargets.authority(`${name}/${code}`), code, authorityTable(name))

/** The list itself that our themes are from. */
export const themeTaxonomy = (sheet: Sheet): NamedNode => {
  const { scheme: target, title } = authorityTable('data-theme')
  return scheme(sheet, target, title as Message)
}

export const contributor = (sheet: Sheet, id: string): NamedNode =>
  listed(sheet, keyTargets.contributor(id), id, contributors)

export const level = (sheet: Sheet, name: string): NamedNode =>
  listed(sheet, keyTargets.level(name), name, geocodingLevels)

export const publisherType = (sheet: Sheet, type: string): NamedNode =>
  listed(sheet, keyTargets.publisherType(type), type, publisherTypes)

/** A file that is complete, in the words of the profile's list. */
export const completed = (sheet: Sheet): NamedNode =>
  sheet.profile.status === 'adms'
    ? listed(sheet, keyTargets.status('Completed'), 'Completed', admsStatus)
    : authority(sheet, 'distribution-status', 'COMPLETED')

export const mediaType = (sheet: Sheet, name: string): NamedNode =>
  mention(sheet, iri(keyTargets.mediaType(name)), ({ graph }, self) =>
    graph.type(self, dct.MediaType),
  )

export const digestAlgorithm = (sheet: Sheet): NamedNode =>
  mention(sheet, spdx[`checksumAlgorithm_${sheet.profile.digest}`], ({ graph }, self) =>
    graph.type(self, spdx.ChecksumAlgorithm),
  )

/** Where the EU's list has a licence, under which name; it spells its table `licence`. */
const europeanLicences: Readonly<Partial<Record<LicenceKey, string>>> = {
  'dl-zero-de/2.0': 'DLDE_ZERO_2_0',
  'dl-by-de/2.0': 'DLDE_BY_2_0',
  'cc-by/4.0': 'CC_BY_4_0',
  'cc-by-sa/4.0': 'CC_BYSA_4_0',
  'cc-zero': 'CC0',
}

const germanList: Iri = 'http://dcat-ap.de/def/licenses'

function licenceTarget({ profile }: Sheet, key: LicenceKey): { target: Iri; list: Iri } {
  const european = profile.german ? undefined : europeanLicences[key]
  return european === undefined
    ? { target: licenceIri(key), list: germanList }
    : { target: keyTargets.authority(`licence/${european}`), list: keyTargets.authority('licence') }
}

function licenceType(key: LicenceKey): string {
  if (key === 'other-closed' || key === 'other-open') return 'UnknownIPR'
  return licenceOf(key).attribution ? 'Attribution' : 'PublicDomain'
}

/** A licence as the profile lists it; one that the EU's list does not have keeps its German IRI. */
export function licence(sheet: Sheet, key: LicenceKey): NamedNode {
  const { target, list } = licenceTarget(sheet, key)
  return mention(sheet, iri(target), ({ graph }, self) => {
    const type = licenceType(key)
    graph.type(self, dct.LicenseDocument)
    graph.add(self, skos.prefLabel, ...texts(licenceOf(key).title))
    graph.add(self, skos.inScheme, iri(list))
    graph.add(self, dct.type, listed(sheet, keyTargets.licenceType(type), type, licenceTypes))
  })
}

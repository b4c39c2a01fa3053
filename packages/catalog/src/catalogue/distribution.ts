import {
  downloadTitle,
  type FileFacts,
  fragments,
  type LicenceKey,
  licenceOf,
} from '@kommunalgraph/model'
import { type Iri, iri, type Localized, plain, texts } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, type NamedNode } from 'n3'
import { authority, completed, digestAlgorithm, licence, mediaType } from './concepts.ts'
import { type Dates, describeDates } from './dates.ts'
import { type FileForm, type FileFormName, fileForms } from './file-forms.ts'
import { pageAddress } from './pages.ts'
import type { Sheet } from './sheet.ts'

const { adms, dcat, dcatap, dcatde, dct, spdx } = vocabulary

/** What a dataset and each of its files have in common. */
export interface Common extends Dates {
  readonly licence: LicenceKey
  /** Who is to be named, where the licence asks for it. */
  readonly attribution: Localized
  /** What says that some parts are under another licence, and how. */
  readonly differing?: { readonly iri: Iri; readonly text: Localized } | undefined
  readonly languages: readonly NamedNode[]
}

/** One file to download. */
export interface Download extends Common {
  /** The document that it is a form of, and whose fragment it has. */
  readonly document: Iri
  /** Ends its fragments: `ttl`, `kommunen-nt-gz`. */
  readonly fragment: string
  readonly address: Iri
  readonly form: FileFormName
  readonly gzip: boolean
  /** What it is a form of, for its title. */
  readonly title: Localized
  /** Absent while nobody has measured the bytes. */
  readonly facts: FileFacts | undefined
  /** Its digest, as a node of a document that can hold it. */
  readonly checksum: Iri
  readonly conformsTo?: NamedNode
}

/** One dcat:Distribution; `accessURL` and `downloadURL` are equal for a plain file. */
export function describeDistribution(sheet: Sheet, download: Download): NamedNode {
  const { graph } = sheet
  const self = iri(`${download.document}#${fragments.distribution(download.fragment)}`)
  const address = iri(download.address)
  graph.type(self, dcat.Distribution)
  describeTexts(sheet, self, download)
  graph.add(self, dct.identifier, plain(self.value))
  graph.add(self, dcat.accessURL, address)
  graph.add(self, dcat.downloadURL, address)
  describeForm(sheet, self, download)
  describeRights(sheet, self, download)
  graph.add(self, dcatap.availability, authority(sheet, 'planned-availability', 'STABLE'))
  graph.add(self, adms.status, completed(sheet))
  graph.add(self, dct.language, ...download.languages)
  describeDates(sheet, self, download)
  if (download.conformsTo) graph.add(self, dct.conformsTo, download.conformsTo)
  if (download.facts) describeBytes(sheet, self, download, download.facts)
  return self
}

function describeTexts({ graph }: Sheet, self: NamedNode, { form, gzip, title }: Download): void {
  const { description, label }: FileForm = fileForms[form]
  graph.add(self, dct.title, ...texts(downloadTitle(title, { gzip, label })))
  graph.add(self, dct.description, ...texts(description))
}

function describeForm(sheet: Sheet, self: NamedNode, { form, gzip }: Download): void {
  const { fileType, mediaType: type }: FileForm = fileForms[form]
  sheet.graph.add(self, dct.format, authority(sheet, 'file-type', fileType))
  if (type) sheet.graph.add(self, dcat.mediaType, mediaType(sheet, type))
  if (gzip) sheet.graph.add(self, dcat.compressFormat, mediaType(sheet, 'application/gzip'))
}

/** A file may have one statement: of parts under another licence, else that anybody may have it. */
function rightsOf(sheet: Sheet, { differing }: Download): NamedNode {
  if (differing === undefined) return authority(sheet, 'access-right', 'PUBLIC')
  const self = iri(differing.iri)
  sheet.graph.type(self, dct.RightsStatement)
  sheet.graph.add(self, dct.description, ...texts(differing.text))
  return self
}

function describeRights(sheet: Sheet, self: NamedNode, download: Download): void {
  const { graph, profile } = sheet
  graph.add(self, dct.license, licence(sheet, download.licence))
  graph.add(self, dct.rights, rightsOf(sheet, download))
  if (profile.german && licenceOf(download.licence).attribution)
    graph.add(self, dcatde.licenseAttributionByText, ...texts(download.attribution))
}

/** Size and digest of the bytes as served without coding. */
function describeBytes(sheet: Sheet, self: NamedNode, download: Download, facts: FileFacts): void {
  const { graph, profile } = sheet
  const { xsd } = vocabulary
  const checksum = iri(download.checksum)
  graph.add(self, dcat.byteSize, DataFactory.literal(String(facts.bytes), profile.byteSize))
  graph.add(self, spdx.checksum, checksum)
  graph.type(checksum, spdx.Checksum)
  graph.add(checksum, spdx.algorithm, digestAlgorithm(sheet))
  const digest = DataFactory.literal(facts[profile.digest], xsd.hexBinary)
  graph.add(checksum, spdx.checksumValue, digest)
}

/** The digest of a file that is no municipality's: the catalogue itself says it, in the words of each profile. */
export const catalogueChecksum = ({ profile, snapshot }: Sheet, name: string): Iri =>
  `${pageAddress(snapshot.base, { profile, page: 1 })}#${fragments.checksum(name)}`

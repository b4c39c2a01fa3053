import {
  type ConceptScheme,
  collectionAttribution,
  fragments,
  type ReferenceData,
  resourceIri,
} from '@kommunalgraph/model'
import { type Iri, iri } from '@kommunalgraph/rdf'
import type { NamedNode } from 'n3'
import { describeFacts, languagesOf } from './dataset.ts'
import { catalogueChecksum, type Download, describeDistribution } from './distribution.ts'
import { keywordsOf, networkKeywords } from './keywords.ts'
import { states } from './places.ts'
import type { Sheet } from './sheet.ts'

/** The files of a concept scheme that stand in the catalogue. */
const extensions = ['ttl', 'jsonld', 'rdf'] as const

/** By name, in one order on every machine. */
export const schemesOf = ({ concepts }: ReferenceData): ConceptScheme[] =>
  [...concepts.values()].sort((a, b) => (a.scheme < b.scheme ? -1 : 1))

/** A concept scheme as a dataset of its own: it has no period, and says nothing about one. */
export function describeSchemeDataset(
  sheet: Sheet,
  scheme: ConceptScheme,
  issued: string | undefined,
): NamedNode {
  const { snapshot } = sheet
  const path = `def/${scheme.scheme}`
  const document: Iri = resourceIri(snapshot.base, path)
  const common = {
    licence: scheme.licence,
    attribution: collectionAttribution(snapshot, {
      title: scheme.title,
      licence: scheme.licence,
      address: document,
      year: scheme.modified?.slice(0, 4),
    }),
    issued,
    modified: scheme.modified,
    languages: languagesOf(sheet, scheme.title.en !== undefined),
  }
  const sizes = snapshot.sizes(path)
  const downloads = extensions.map(
    (extension): Download => ({
      ...common,
      document,
      fragment: extension,
      address: `${document}.${extension}`,
      form: extension,
      gzip: false,
      title: scheme.title,
      facts: sizes?.[extension],
      checksum: catalogueChecksum(sheet, `${scheme.scheme}-${extension}`),
    }),
  )
  const self = describeFacts(sheet, {
    ...common,
    path,
    title: titleOf(scheme),
    description: scheme.description,
    keywords: keywordsOf(sheet.profile, [
      ...networkKeywords(snapshot),
      scheme.title,
      { de: 'Systematik', en: 'classification' },
    ]),
    spatial: states(sheet),
    level: 'state',
    statistical: false,
    inSeries: false,
    distributions: downloads.map(({ fragment }) =>
      iri(`${document}#${fragments.distribution(fragment)}`),
    ),
  })
  for (const download of downloads) describeDistribution(sheet, download)
  return self
}

function titleOf({ title }: ConceptScheme) {
  const { de = '', en = de } = title
  return { de: `Systematik: ${de}`, en: `Classification: ${en}` }
}

import {
  applicationProfiles,
  catalogueText,
  cubeTexts,
  describeDatasetClosure,
  rowTexts,
} from '@kommunalgraph/catalog'
import {
  type BodyName,
  documentIri,
  documentPath,
  type MunicipalProfile,
  type PageLanguage,
  pageIri,
  type ReferenceData,
  type Sizes,
  type StatementFacts,
  schemaOrgBlocks,
  statementFacts,
  toPublished,
  type Version,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import type { NewBody } from '@kommunalgraph/release'
import type { Quad } from 'n3'
import { proveMunicipality } from '../prove/document.ts'
import type { ProofFault } from '../prove/fault.ts'
import { badIris, type Written, writeAll } from '../prove/graph.ts'
import type { Surface } from '../prove/links.ts'
import { shareEqual, toBodies } from './body.ts'
import { datasetReferenceData } from './dataset-reference-data.ts'
import { sizesOf } from './sizes.ts'

/** A version that is described and not written yet. */
export interface DescribedVersion {
  readonly referenceData: ReferenceData
  readonly record: MunicipalProfile
  readonly version: Version
  /** Its graph, in the order of its description. */
  readonly quads: readonly Quad[]
  /** The same in N-Triples. */
  readonly triples: string
}

/** All that is kept of a version beside its record, and what the gate found wrong with it. */
export interface FinishedVersion {
  readonly bodies: readonly NewBody[]
  readonly sizes: Sizes
  readonly statements: StatementFacts
  readonly faults: readonly ProofFault[]
}

/** A text with its media type, by the name under which it is kept. */
type Texts = Map<BodyName, { readonly mediaType: string; readonly text: string }>

export const graphTexts = (written: Written): Texts =>
  new Map(
    [...written].map(([name, text]) => [
      name as BodyName,
      { mediaType: formatNamed(name).mediaType, text },
    ]),
  )

/** What search engines are told on the page of each language: the page of the other one is left out. */
export function blockTexts({ base }: ReferenceData, path: string, quads: readonly Quad[]): Texts {
  const mediaType = formatNamed('json-ld').mediaType
  const languages: readonly (readonly [PageLanguage, PageLanguage])[] = [
    ['de', 'en'],
    ['en', 'de'],
  ]
  const block = schemaOrgBlocks(quads)
  return new Map(
    languages.map(([language, other]) => {
      const hidden = new Set([pageIri(base, path, other)])
      const text = block(language, hidden) ?? ''
      return [`block:${language}` as const, { mediaType, text }]
    }),
  )
}

/** Write every text of a version, and prove those that say its graph or its record. */
export async function finishVersion(
  { quads, record, triples, version, referenceData }: DescribedVersion,
  surface: Surface,
  sampled: boolean,
): Promise<FinishedVersion> {
  const { slug } = version
  const { base, fields } = referenceData
  const { faults, written } = writeAll(quads, base, triples)
  const json = `${JSON.stringify(toPublished(base, slug, record), null, 2)}\n`
  const rows = rowTexts(referenceData, { slug, record })
  const csv = rows.find(({ name }) => name === 'csv')?.text ?? ''
  const proofs = await proveMunicipality(
    { slug, record, quads, written, json, csv, fields },
    surface,
    sampled,
  )
  const own: Texts = new Map([
    ...graphTexts(written),
    ['json', { mediaType: formatNamed('json').mediaType, text: json }],
    ...[...rows, ...cubeTexts(referenceData, quads)].map(
      ({ name, ...text }) => [name, text] as const,
    ),
    ...blockTexts(referenceData, documentPath(slug), quads),
  ])
  const bodies = toBodies(shareEqual(own))
  const sizes = sizesOf(bodies)
  const dataset = datasetReferenceData(referenceData, { version, sizes })
  const parts = new Map(
    applicationProfiles.map((each) => [each, describeDatasetClosure(dataset, slug, record, each)]),
  )
  const { name, ...part } = catalogueText(referenceData, (profile) => parts.get(profile) ?? [])
  const named = [...parts.values()].flatMap((each) =>
    badIris(each, documentIri(base, slug), surface, quads),
  )
  return {
    bodies: [...bodies, ...toBodies([{ names: [name], ...part }])],
    sizes,
    statements: statementFacts(base, slug, quads),
    faults: [...faults, ...proofs, ...named],
  }
}

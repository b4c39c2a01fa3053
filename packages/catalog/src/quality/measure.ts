import { createHash } from 'node:crypto'
import {
  describe,
  describeScheme,
  documentPath,
  type FileFacts,
  type MunicipalProfile,
  municipalityColumns,
  type ReferenceData,
  type Sizes,
} from '@kommunalgraph/model'
import { formatNamed, writeCsv } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'

const digest = (algorithm: 'sha1' | 'sha256', bytes: Buffer): string =>
  createHash(algorithm).update(bytes).digest('hex')

function factsOf(text: string): FileFacts {
  const bytes = Buffer.from(text)
  return { bytes: bytes.length, sha1: digest('sha1', bytes), sha256: digest('sha256', bytes) }
}

const rdfSizes = ({ base }: ReferenceData, quads: readonly Quad[]): Sizes => ({
  ttl: factsOf(formatNamed('turtle').write(quads, base)),
  jsonld: factsOf(formatNamed('json-ld').write(quads, base)),
  rdf: factsOf(formatNamed('rdf-xml').write(quads)),
})

/**
 * The facts of a document's files, from the bytes that would be served: for data that nobody has published yet.
 *
 * @param record - where the document is about a municipality
 * @returns undefined for a document that has no distributions
 */
export function measureFiles(
  referenceData: ReferenceData,
  path: string,
  record?: MunicipalProfile,
): Sizes | undefined {
  const name = path.slice(path.indexOf('/') + 1)
  if (record && path === documentPath(name)) {
    const csv = writeCsv(municipalityColumns(referenceData), [{ slug: name, record }])
    return { ...rdfSizes(referenceData, describe(referenceData, name, record)), csv: factsOf(csv) }
  }
  const scheme = path === `def/${name}` ? referenceData.concepts.get(name) : undefined
  return scheme && rdfSizes(referenceData, describeScheme(referenceData, scheme))
}

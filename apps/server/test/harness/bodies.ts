import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import {
  catalogueInputs,
  catalogueText,
  describeDatasetClosure,
  rowTexts,
} from '@kommunalgraph/catalog'
import {
  type BodyName,
  documentPath,
  pageIri,
  schemaOrgBlock,
  toPublished,
} from '@kommunalgraph/model'
import { formatNamed, formats } from '@kommunalgraph/rdf'
import type { NewBody } from '@kommunalgraph/release'
import { type CheckedData, sizesOfBodies } from '@kommunalgraph/release/testing'

/** A text as it is kept. */
function kept(name: BodyName, mediaType: string, text: string): NewBody {
  const bytes = Buffer.from(text)
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
  return {
    ...{ names: [name], mediaType, bytes: bytes.length, gzip: gzipSync(bytes) },
    ...{ sha256: digest('sha256'), sha1: digest('sha1') },
  }
}

type Bodies = NonNullable<CheckedData['bodies']>

/** By all that they depend on: tests publish the same records again and again. */
const made = new Map<string, readonly NewBody[]>()

/** What the gate keeps of a version, but for the proof: its texts in every format, its block in both languages. */
export const bodiesOf: Bodies = (referenceData, version, record, quads) => {
  // The hash of the version covers base, record and graph.
  const key = JSON.stringify([version, catalogueInputs(referenceData, record)])
  const bodies = made.get(key) ?? makeBodies(referenceData, version, record, quads)
  made.set(key, bodies)
  return bodies
}

const makeBodies: Bodies = (referenceData, version, record, quads) => {
  const { slug } = version
  const { base } = referenceData
  const graph = formats.flatMap((format) =>
    format.rdf ? [kept(format.name as BodyName, format.mediaType, format.write(quads, base))] : [],
  )
  const rows = rowTexts(referenceData, { slug, record }).filter(({ text }) => text !== '')
  const json = `${JSON.stringify(toPublished(base, slug, record), null, 2)}\n`
  const blocks = (['de', 'en'] as const).map((language) => {
    const other = pageIri(base, documentPath(slug), language === 'de' ? 'en' : 'de')
    const text = schemaOrgBlock(quads, language, new Set([other])) ?? ''
    return kept(`block:${language}`, formatNamed('json-ld').mediaType, text)
  })
  const written = [
    ...graph,
    ...rows.map(({ mediaType, name, text }) => kept(name, mediaType, text)),
  ]
  const dataset = { ...referenceData, version: () => version, sizes: () => sizesOfBodies(written) }
  const part = catalogueText(referenceData, (profile) =>
    describeDatasetClosure(dataset, slug, record, profile),
  )
  return [
    ...written,
    kept(part.name, part.mediaType, part.text),
    ...[kept('json', formatNamed('json').mediaType, json), ...blocks],
  ]
}

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { catalogueText, describeDatasetClosure, rowTexts } from '@kommunalgraph/catalog'
import {
  type BodyName,
  describe,
  distributions,
  documentPath,
  pageIri,
  type Sizes,
  schemaOrgBlock,
  toPublished,
} from '@kommunalgraph/model'
import { formatNamed, formatOfExtension, formats } from '@kommunalgraph/rdf'
import type { NewBody } from '@kommunalgraph/release'
import type { CheckedData } from '@kommunalgraph/release/testing'

/** A text as it is kept. */
function kept(name: BodyName, mediaType: string, text: string): NewBody {
  const bytes = Buffer.from(text)
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
  return {
    ...{ names: [name], mediaType, bytes: bytes.length, gzip: gzipSync(bytes) },
    ...{ sha256: digest('sha256'), sha1: digest('sha1') },
  }
}

/** Size and digests of the files that the catalogue lists. */
const sizesOf = (bodies: readonly NewBody[]): Sizes =>
  Object.fromEntries(
    distributions.flatMap(({ extension }) => {
      const name = formatOfExtension(extension)?.name
      const found = bodies.find(({ names }) => names.some((each) => each === name))
      return found ? [[extension, found] as const] : []
    }),
  )

/** What the gate keeps of a version, but for the proof: its texts in every format, its block in both languages. */
export const bodiesOf: NonNullable<CheckedData['bodies']> = (referenceData, version, record) => {
  const { slug } = version
  const { base } = referenceData
  const quads = describe(referenceData, slug, record)
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
  const dataset = { ...referenceData, version: () => version, sizes: () => sizesOf(written) }
  const part = catalogueText(referenceData, (profile) =>
    describeDatasetClosure(dataset, slug, record, profile),
  )
  return [
    ...written,
    kept(part.name, part.mediaType, part.text),
    ...[kept('json', formatNamed('json').mediaType, json), ...blocks],
  ]
}

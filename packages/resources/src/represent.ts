import { transcode } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import {
  type BodyName,
  pageIri,
  type Release,
  type Representation,
  type StoredBody,
  schemaOrgBlock,
} from '@kommunalgraph/model'
import { type Format, type FormatName, formatNamed, toJsonLdForm } from '@kommunalgraph/rdf'
import type { Assets, PageContext } from '@kommunalgraph/site'
import { formatsOfSubject } from './formats.ts'
import { fixedAddress, linksOf } from './links.ts'
import type { DocumentKind, Subject, Variant } from './resource.ts'
import { navigation } from './table.ts'

/** One document in one release: what `represent` makes bytes of. */
export interface Document {
  readonly release: Release
  readonly kind: DocumentKind
  readonly subject: Subject
}

/** What is said of a representation besides its bytes: made for the request, whether the bytes are kept or not. */
export type RepresentationFacts = Omit<Representation, 'bytes'>

/** Two bytes for each unit of a string. */
const widest = 2

/** Texts up to this length are written here first. */
const desk = Buffer.allocUnsafeSlow(widest * 256 * 1024)

/**
 * A page is a tree of thousands of short strings: written unit by unit and then transcoded, it need not be joined into
 * one string before, which took longer than both.
 */
function toBytes(text: string): Uint8Array {
  if (text.length * widest > desk.length) return Buffer.from(text)
  const length = desk.write(text, 'utf16le')
  try {
    return transcode(desk.subarray(0, length), 'utf16le', 'utf8')
  } catch {
    // Half of a pair, for which there is no UTF-8, becomes U+FFFD.
    return Buffer.from(text)
  }
}

const plainText = (body: StoredBody): string => gunzipSync(body.gzip()).toString('utf8')

const isKeepable = (name: FormatName): name is FormatName & BodyName =>
  name !== 'html' && name !== 'link-format'

/** The body that was proved, where it is kept in just this variant: then nothing is described or written. */
export function keptBody(
  { kind, release, subject }: Document,
  { form, format }: Variant,
): StoredBody | undefined {
  const isStored = form === undefined || form === 'compacted'
  return isStored && isKeepable(format) ? kind.kept?.(subject, release, format) : undefined
}

/**
 * What search engines are told on a page: as it was kept, else from the graph. What keeps its Turtle and no block has
 * none, since both are kept together.
 */
function blockOf(
  { kind, release, subject }: Document,
  language: Variant['language'],
): string | undefined {
  const kept = kind.kept?.(subject, release, `block:${language}`)
  if (kept) return plainText(kept)
  if (kind.kept?.(subject, release, 'turtle')) return undefined
  const { base = release.base, original = subject.path } = subject.memento ?? {}
  const other = language === 'de' ? 'en' : 'de'
  const hidden = new Set([`${pageIri(base, original, other)}${subject.query ?? ''}`])
  return schemaOrgBlock(kind.markup(subject, release), language, hidden)
}

/** The document's page; its schema.org part stands in it as a block for search engines. */
function toPage(document: Document, { language }: Variant, assets: Assets): string {
  const { kind, release, subject } = document
  const block = blockOf(document, language)
  const context: PageContext = {
    release,
    language,
    path: `${subject.path}${subject.query ?? ''}`,
    ...(subject.memento && { original: subject.memento.original }),
    assets,
    navigation,
    licence: subject.licence,
    formats: formatsOfSubject(kind, subject)
      .filter(({ name }) => name !== 'html')
      .map((format) => ({
        label: format.label,
        mediaType: format.mediaType,
        href: fixedAddress(release, subject, format),
      })),
    ...(block !== undefined && { block }),
  }
  return kind.bodies.html(subject, context)
}

const jsonLdForms = 'http://www.w3.org/ns/json-ld#'

/** As sent; a form of JSON-LD that was asked for is named. */
const mediaTypeOf = (format: Format, form: Variant['form']): string =>
  form === undefined ? format.contentType : `${format.contentType};profile="${jsonLdForms}${form}"`

/** Any form of JSON-LD is made from the compacted text, with the context that this names. */
async function toData(
  document: Document,
  { form, format, language }: Variant & { readonly format: Exclude<FormatName, 'html'> },
): Promise<string> {
  const { kind, release, subject } = document
  const kept = keptBody(document, { format, language })
  const make = kind.bodies[format]
  if (make === undefined) throw new Error(`${kind.name} has no ${format}`)
  const text = kept ? plainText(kept) : make(subject, release)
  return form === undefined ? text : toJsonLdForm(text, form)
}

/** What is said of a representation, without looking at a body. */
export function factsOf(
  { kind, release, subject }: Document,
  variant: Variant,
  fixed: boolean,
): RepresentationFacts {
  const format = formatNamed(variant.format)
  const page = format.name === 'html'
  return {
    mediaType: mediaTypeOf(format, variant.form),
    ...(page && { language: variant.language }),
    // A page also shows what is shared, and changes with its templates: only its ETag is true.
    ...(!page && subject.modified !== undefined && { modified: subject.modified }),
    links: linksOf(release, kind, subject, variant, fixed),
  }
}

/**
 * Make the bytes of a document in one variant; those that are kept are not made again.
 *
 * Pure: the same release and variant give the same bytes on any machine.
 */
export async function bytesOf(
  document: Document,
  variant: Variant,
  assets: Assets,
): Promise<Uint8Array> {
  const kept = keptBody(document, variant)
  if (kept) return gunzipSync(kept.gzip())
  const { format } = variant
  const text =
    format === 'html'
      ? toPage(document, variant, assets)
      : await toData(document, { ...variant, format })
  return toBytes(text)
}

/**
 * A document in one variant, whole.
 *
 * @param fixed - whether the address itself names the format, which its links depend on
 */
export async function represent(
  document: Document,
  variant: Variant,
  fixed: boolean,
  assets: Assets,
): Promise<Representation> {
  const bytes = await bytesOf(document, variant, assets)
  return { bytes, ...factsOf(document, variant, fixed) }
}

import {
  type Format,
  type FormatRow,
  formatNamed,
  pageIri,
  type Release,
  type Representation,
  schemaOrgBlock,
  writeJsonLdForm,
  writeLinkFormat,
  writeSelfContainedJsonLd,
} from '@kommunalgraph/model'
import type { Assets, PageContext } from '@kommunalgraph/site'
import { formatsOf } from './formats.ts'
import { fixedAddress, linksOf } from './links.ts'
import type { DocumentKind, Subject, Variant } from './resource.ts'

/** One document in one release: what `represent` makes bytes of. */
export interface Document {
  readonly release: Release
  readonly kind: DocumentKind
  readonly subject: Subject
}

const encoder = new TextEncoder()

/** The document's page; its schema.org part stands in it as a block for search engines. */
function toPage(document: Document, { language }: Variant, assets: Assets): string {
  const { kind, release, subject } = document
  const described = subject.original ?? subject.path
  const other = pageIri(release.base, described, language === 'de' ? 'en' : 'de')
  const block = schemaOrgBlock((subject.markup ?? subject.quads)(), language, new Set([other]))
  const context: PageContext = {
    release,
    language,
    path: `${subject.path}${subject.query ?? ''}`,
    ...(subject.original !== undefined && { original: subject.original }),
    assets,
    formats: formatsOf(kind)
      .filter(({ name }) => name !== 'html')
      .map((format) => ({
        label: format.label,
        mediaType: format.mediaType,
        href: fixedAddress(release, subject, format),
      })),
    ...(block !== undefined && { block }),
  }
  return subject.page(context)
}

const jsonLdForms = 'http://www.w3.org/ns/json-ld#'

/** As sent; a form of JSON-LD that was asked for is named. */
const mediaTypeOf = (format: Format, form: Variant['form']): string =>
  form === undefined ? format.contentType : `${format.contentType};profile="${jsonLdForms}${form}"`

async function toText(
  { release, subject }: Document,
  format: FormatRow,
  form: Variant['form'],
): Promise<string> {
  if (format.name === 'csv') return subject.csv?.() ?? ''
  if (format.name === 'json') return `${JSON.stringify(subject.json?.(), null, 2)}\n`
  if (format.name === 'link-format') return writeLinkFormat(subject.list?.() ?? [])
  const quads = subject.quads(format.extension)
  if (subject.selfContained && format.name === 'json-ld' && (form ?? 'compacted') === 'compacted')
    return writeSelfContainedJsonLd(quads)
  if (form !== undefined) return writeJsonLdForm(quads, release.base, form)
  return format.rdf ? format.write(quads, release.base) : ''
}

/**
 * Make the bytes of a document in one variant.
 *
 * Pure: the same release and variant give the same bytes on any machine.
 *
 * @param fixed - whether the address itself names the format, which its links depend on
 */
export async function represent(
  document: Document,
  variant: Variant,
  fixed: boolean,
  assets: Assets,
): Promise<Representation> {
  const { kind, release, subject } = document
  const format: FormatRow = formatNamed(variant.format)
  const page = format.name === 'html'
  const text = page
    ? toPage(document, variant, assets)
    : await toText(document, format, variant.form)
  return {
    bytes: encoder.encode(text),
    mediaType: mediaTypeOf(format, variant.form),
    ...(page && { language: variant.language }),
    // A page also shows what is shared, and changes with its templates: only its ETag is true.
    ...(!page && subject.modified !== undefined && { modified: subject.modified }),
    links: linksOf(release, kind, subject, variant, fixed),
  }
}

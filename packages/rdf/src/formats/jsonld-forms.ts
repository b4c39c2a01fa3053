import type { JsonLdDocument } from 'jsonld'
import type { JsonLd } from 'jsonld/jsonld-spec.js'
import { contextDocuments } from '../context.ts'
import { FormatError } from './errors.ts'

/** A form as in the `profile` parameter of `application/ld+json`: the word after `http://www.w3.org/ns/json-ld#`. */
export type JsonLdForm = 'compacted' | 'expanded' | 'flattened'

/**
 * A finished document of ours, which is compacted, in a form that a client asked for.
 *
 * The others are rare, have no context, and are left to the library. Nothing is fetched: every context that a document
 * of ours ever named is in this package.
 */
export async function toJsonLdForm(compacted: string, form: JsonLdForm): Promise<string> {
  if (form === 'compacted') return compacted
  // Loaded on the first wish: a server that is never asked for these forms starts faster.
  const { default: jsonld } = await import('jsonld')
  // The library types parsed JSON more narrowly than JSON.parse can.
  const document = JSON.parse(compacted) as JsonLdDocument
  const options = { documentLoader: loadContext }
  const result =
    form === 'expanded'
      ? await jsonld.expand(document, options)
      : await jsonld.flatten(document, undefined, options)
  return `${JSON.stringify(result, null, 2)}\n`
}

/** Contexts that were read. */
const loaded = new Map<string, JsonLd>()

/**
 * A loader for jsonld that knows our contexts by the end of their address, on whatever base, and fetches nothing.
 *
 * @throws FormatError for any other address
 */
export async function loadContext(url: string) {
  const found = [...contextDocuments].find(([path]) => url.endsWith(`/${path}`))
  if (found === undefined) throw new FormatError('rdf/foreign-context', url)
  const [path, { text }] = found
  const document: JsonLd = loaded.get(path) ?? JSON.parse(text())
  loaded.set(path, document)
  // By the tag the library keeps what it made of the context, under the address.
  return { documentUrl: url, document, tag: 'static' }
}

import type { JsonLdDocument } from 'jsonld'
import type { Quad } from 'n3'
import { contextDocument } from '../context.ts'
import { type Base, contextIri } from '../iri.ts'
import { FormatError } from './errors.ts'
import { writeJsonLd } from './jsonld.ts'

/** A form as in the `profile` parameter of `application/ld+json`: the word after `http://www.w3.org/ns/json-ld#`. */
export type JsonLdForm = 'compacted' | 'expanded' | 'flattened'

/**
 * JSON-LD in a form that a client asked for.
 *
 * Compacted is the answer without such a wish; the others are rare, have no context, and are left to the library.
 */
export async function writeJsonLdForm(
  quads: readonly Quad[],
  base: Base,
  form: JsonLdForm,
): Promise<string> {
  const compacted = writeJsonLd(quads, base)
  if (form === 'compacted') return compacted
  // Loaded on the first wish: a server that is never asked for these forms starts faster.
  const { default: jsonld } = await import('jsonld')
  // The library types parsed JSON more narrowly than JSON.parse can.
  const document = JSON.parse(compacted) as JsonLdDocument
  const options = { documentLoader: contextLoader(base) }
  const result =
    form === 'expanded'
      ? await jsonld.expand(document, options)
      : await jsonld.flatten(document, undefined, options)
  return `${JSON.stringify(result, null, 2)}\n`
}

/** A loader for jsonld that knows our own context and fetches nothing. */
export function contextLoader(base: Base) {
  return async (url: string) => {
    if (url !== contextIri(base)) throw new FormatError('model/foreign-context', url)
    return { documentUrl: url, document: JSON.parse(contextDocument()) }
  }
}

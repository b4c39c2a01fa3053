import { documentPath, fragments, type Slug } from '@kommunalgraph/model'
import { type Base, formatOfExtension } from '@kommunalgraph/rdf'

/** What will answer once the release is out: every address below the base that a graph may name. */
export interface Surface {
  readonly base: Base
  /** Whether a municipality will be published under an address. */
  readonly isPublished: (slug: Slug) => boolean
  /** Documents that are not municipalities, by path, with every IRI that they describe. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
}

/** What every document about a municipality describes: the SHACL shapes and `describesItself` see to it. */
const everywhere: readonly string[] = [fragments.territory, fragments.administration]

const municipality = documentPath('')

/** A document by its path: without the language in front and the extension behind, which lead to the same. */
function toDocument(path: string): string {
  const [, bare = path, extension = ''] = /^(.*)\.([a-z]+)$/.exec(path) ?? []
  const document = formatOfExtension(extension) ? bare : path
  return document.replace(/^en\/|^index$/, '')
}

function isDescribed(iri: string, path: string, fragment: string, surface: Surface): boolean {
  if (path.startsWith(municipality)) return everywhere.includes(fragment)
  return surface.documents.get(path)?.has(iri) ?? false
}

function answers(path: string, surface: Surface): boolean {
  const document = toDocument(path)
  return document.startsWith(municipality)
    ? surface.isPublished(document.slice(municipality.length))
    : surface.documents.has(document) || surface.documents.has(path)
}

/**
 * Whether an IRI below the base leads somewhere, and a fragment to something that its document describes.
 *
 * @param own - the things of the very document in which the IRI stands: what it says about those of other documents
 * does not make these answer
 */
export function isAlive(iri: string, own: ReadonlySet<string>, surface: Surface): boolean {
  if (!iri.startsWith(surface.base) || own.has(iri)) return true
  const [path = '', fragment] = iri.slice(surface.base.length).split('#', 2)
  if (!answers(path, surface)) return false
  return fragment === undefined || isDescribed(iri, path, fragment, surface)
}

import {
  distributions,
  documentPath,
  fragments,
  historyPath,
  pathOfDocument,
  type Slug,
} from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'

/** What will answer once the release is out: every address below the base that a graph may name. */
export interface Surface {
  readonly base: Base
  /** Whether a municipality will be published under an address. */
  readonly isPublished: (slug: Slug) => boolean
  /** Documents that are not municipalities, by path, with every IRI that they describe. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>
}

const municipality = documentPath('')

/**
 * What is described of every municipality, by what follows its address: in its document, where the SHACL shapes and
 * `missingThings` see to it, and in the list of its versions, which is made for each request.
 */
const everywhere: ReadonlyMap<string, readonly string[]> = new Map([
  ['', [fragments.territory, fragments.administration]],
  [
    historyPath('').slice(municipality.length),
    distributions.flatMap(({ extension }) => [
      fragments.checksum(extension),
      fragments.checksum(extension, 'sha1'),
    ]),
  ],
])

/** A municipality's address below the base, taken apart: its own document, or one that follows. */
function toMunicipality(path: string): { readonly slug: Slug; readonly rest: string } | undefined {
  if (!path.startsWith(municipality)) return undefined
  const [slug = '', ...rest] = path.slice(municipality.length).split('/')
  return { slug, rest: rest.map((each) => `/${each}`).join('') }
}

function isDescribed(iri: string, path: string, fragment: string, surface: Surface): boolean {
  const found = toMunicipality(path)
  if (found) return everywhere.get(found.rest)?.includes(fragment) ?? false
  return surface.documents.get(path)?.has(iri) ?? false
}

function answers(path: string, surface: Surface): boolean {
  const document = pathOfDocument(path)
  const found = toMunicipality(document)
  return found
    ? everywhere.has(found.rest) && surface.isPublished(found.slug)
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

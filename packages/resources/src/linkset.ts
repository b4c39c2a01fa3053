import { type Link, linksetPath, resourceIri, type Slug } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'

export const linksetType = 'application/linkset+json'

/** From a document and its files to all their relations (FAIR Signposting, level 2). */
export const linksetLink = (base: Base, slug: Slug): Link => ({
  rel: 'linkset',
  href: resourceIri(base, linksetPath(slug)),
  type: linksetType,
})

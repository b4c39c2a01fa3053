import { type LinkContext, writeLinkset } from '@kommunalgraph/catalog'
import { addresses, type Release, type Slug } from '@kommunalgraph/model'
import { formatsOf } from '../formats.ts'
import { addressOf, fixedAddress, linksOf } from '../links.ts'
import { linksetType } from '../linkset.ts'
import type { FileKind, Subject } from '../resource.ts'
import { municipality } from './municipality.ts'

/** The relations of the document and of each file of it, as their headers name them. */
function contextsOf(release: Release, subject: Subject): LinkContext[] {
  const page = { format: 'html', language: 'de' } as const
  const document = {
    anchor: addressOf(release, subject, 'de'),
    links: linksOf(release, municipality, subject, page, false),
  }
  const files = formatsOf(municipality).map((format) => ({
    anchor: fixedAddress(release, subject, format),
    links: linksOf(release, municipality, subject, { ...page, format: format.name }, true),
  }))
  return [document, ...files]
}

const openAt = (release: Release, slug: Slug) =>
  municipality.open(release, { params: { slug }, query: new URLSearchParams() })

function textOf(release: Release, slug: Slug): string | undefined {
  const opened = openAt(release, slug)
  return opened.state === 'found' ? writeLinkset(contextsOf(release, opened.subject)) : undefined
}

/** All relations of a municipality's document and files in one place, for programs that cannot read headers. */
export const linkset: FileKind = {
  name: 'linkset',
  summary: {
    de: 'Alle Verweise einer Kommune (RFC 9264)',
    en: 'All links of a municipality (RFC 9264)',
  },
  address: addresses.linkset,
  mediaType: linksetType,
  cache: 'document',
  text: (release, { slug = '' } = {}) => release && textOf(release, slug),
  goneWith: (release, { slug = '' }) => {
    const opened = openAt(release, slug)
    return opened.state === 'gone' ? opened.slug : undefined
  },
}

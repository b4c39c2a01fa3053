import {
  describe,
  documentIri,
  documentPath,
  fragments,
  type MunicipalProfile,
  municipalityColumns,
  type Slug,
  type Snapshot,
  toPublished,
  writeCsv,
} from '@kommunalgraph/model'
import { profilePage } from '@kommunalgraph/site'
import { passageTo, timeLinks } from '../history.ts'
import { linksetLink } from '../linkset.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'

/** A municipality as of a release, now or earlier. */
export function municipalitySubject(
  release: Snapshot,
  slug: Slug,
  record: MunicipalProfile,
): Subject {
  const { base, network } = release
  const version = release.version(slug)
  return {
    path: documentPath(slug),
    modified: record.modified,
    version: version?.hash,
    licence: record.licence?.facts ?? network.licences.facts,
    topic: `${documentIri(base, slug)}#${fragments.territory}`,
    types: ['https://schema.org/AdministrativeArea', 'https://schema.org/AboutPage'],
    quads: () => describe(release, slug, record),
    page: (context) => profilePage(context, slug),
    json: () => toPublished(base, slug, record),
    csv: () => writeCsv(municipalityColumns(base), [{ slug, record }]),
    links: () => [linksetLink(base, slug), ...(version ? timeLinks(base, slug) : [])],
  }
}

/** The document of a municipality. */
export const municipality: DocumentKind = {
  name: 'municipality',
  pattern: 'kommunen/:slug',
  readers: 'people',
  formats: ['html', ...rdfFormats, 'json', 'csv'],
  cache: 'document',
  open: (release, { params: { slug = '' } }) => {
    const record = release.record(slug)
    if (record) return found(municipalitySubject(release, slug, record))
    return release.tombstone(slug) ? { state: 'gone', slug } : notFound(slug)
  },
  timeGate: (release, { slug = '' }, moment) => passageTo(release, slug, moment),
  paths: (release) => release.slugs().map(documentPath),
}

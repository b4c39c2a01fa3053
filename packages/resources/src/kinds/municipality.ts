import {
  describe,
  documentIri,
  documentPath,
  fragments,
  type MunicipalProfile,
  municipalityColumns,
  type Release,
  type Slug,
  toPublished,
  writeCsv,
} from '@kommunalgraph/model'
import { profilePage } from '@kommunalgraph/site'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'

function toSubject(release: Release, slug: Slug, record: MunicipalProfile): Subject {
  const { base, network } = release
  return {
    path: documentPath(slug),
    modified: record.modified,
    licence: record.licence?.facts ?? network.licences.facts,
    topic: `${documentIri(base, slug)}#${fragments.territory}`,
    types: ['https://schema.org/AdministrativeArea', 'https://schema.org/AboutPage'],
    quads: () => describe(release, slug, record),
    page: (context) => profilePage(context, slug),
    json: () => toPublished(base, slug, record),
    csv: () => writeCsv(municipalityColumns(base), [{ slug, record }]),
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
    if (record) return found(toSubject(release, slug, record))
    return release.tombstone(slug) ? { state: 'gone', slug } : notFound(slug)
  },
  paths: (release) => release.slugs().map(documentPath),
}

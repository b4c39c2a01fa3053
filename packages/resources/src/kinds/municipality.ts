import {
  describe,
  documentIri,
  documentPath,
  fragments,
  type MunicipalProfile,
  municipalityColumns,
  type RecordFacts,
  type Slug,
  type Snapshot,
  toPublished,
} from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { profilePage } from '@kommunalgraph/site'
import { passageTo, timeLinks } from '../history.ts'
import { linksetLink } from '../linkset.ts'
import type { DocumentKind, Subject } from '../resource.ts'
import { found, notFound, rdfFormats } from './common.ts'

/** A municipality as of a release, now or earlier. The record is read where nothing that was proved is kept. */
export function municipalitySubject(
  release: Snapshot,
  slug: Slug,
  { licence, modified }: RecordFacts,
): Subject {
  const { base, network } = release
  const version = release.version(slug)
  const record = (): MunicipalProfile => {
    const read = release.record(slug)
    if (read === undefined) throw new Error(`There is no record of ${slug}`)
    return read
  }
  return {
    path: documentPath(slug),
    modified,
    version: version?.hash,
    licence: licence?.facts ?? network.licences.facts,
    topic: `${documentIri(base, slug)}#${fragments.territory}`,
    types: ['https://schema.org/AdministrativeArea', 'https://schema.org/AboutPage'],
    kept: (name) => release.body(documentPath(slug), name),
    quads: () => describe(release, slug, record()),
    page: (context) => profilePage(context, slug),
    json: () => toPublished(base, slug, record()),
    csv: () => writeCsv(municipalityColumns(base), [{ slug, record: record() }]),
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
    const facts = release.recordFacts(slug)
    if (facts) return found(municipalitySubject(release, slug, facts))
    return release.tombstone(slug) ? { state: 'gone', slug } : notFound(slug)
  },
  timeGate: (release, { slug = '' }, moment) => passageTo(release, slug, moment),
  paths: (release) => release.slugs().map(documentPath),
}

import {
  addresses,
  describe,
  documentIri,
  documentPath,
  factLicenceOf,
  fragments,
  municipalityColumns,
  type RecordFacts,
  type Slug,
  type Snapshot,
  toPublished,
} from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { profilePage } from '@kommunalgraph/site'
import { mementoRedirect, timeLinks } from '../history.ts'
import { municipalityRef } from '../json-schema.ts'
import { linksetLink } from '../linkset.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, keptAtPath, notFound, writeJson } from './common.ts'

/** A record is read where nothing that was proved is kept. */
function recordOf(snapshot: Snapshot, slug: Slug) {
  const record = snapshot.record(slug)
  if (record === undefined) throw new Error(`There is no record of ${slug}`)
  return record
}

/* What a municipality says as of a release, now or earlier. */

export const describeRecord = (snapshot: Snapshot, slug: Slug) =>
  describe(snapshot, slug, recordOf(snapshot, slug))

export const jsonOfRecord = (snapshot: Snapshot, slug: Slug): string =>
  writeJson(toPublished(snapshot.base, slug, recordOf(snapshot, slug)))

export const csvOfRecord = (snapshot: Snapshot, slug: Slug): string =>
  writeCsv(municipalityColumns(snapshot), [{ slug, record: recordOf(snapshot, slug) }])

/** What is known of a municipality as of a release without its record. */
export const municipalityFacts = ({ network }: Snapshot, slug: Slug, facts: RecordFacts) => ({
  slug,
  modified: facts.modified,
  licence: factLicenceOf(network, facts),
})

interface MunicipalitySubject extends Subject {
  readonly slug: Slug
}

const describeSubject = ({ slug }: MunicipalitySubject, release: Snapshot) =>
  describeRecord(release, slug)

/** The document of a municipality. */
export const municipality = defineDocument({
  name: 'municipality',
  summary: { de: 'Eine Kommune', en: 'A municipality' },
  address: addresses.municipality,
  readers: 'people',
  cache: 'document',
  types: ['https://schema.org/AdministrativeArea', 'https://schema.org/AboutPage'],
  open: (release, { params: { slug } }) => {
    const facts = release.recordFacts(slug)
    if (facts === undefined)
      return release.tombstone(slug) ? { state: 'gone', slug } : notFound(slug)
    return found<MunicipalitySubject>({
      ...municipalityFacts(release, slug, facts),
      path: documentPath(slug),
      version: release.version(slug)?.hash,
      topic: `${documentIri(release.base, slug)}#${fragments.territory}`,
    })
  },
  bodies: {
    html: ({ slug }, context) => profilePage(context, slug),
    ...graphBodies(describeSubject),
    json: ({ slug }, release) => jsonOfRecord(release, slug),
    csv: ({ slug }, release) => csvOfRecord(release, slug),
  },
  jsonSchema: municipalityRef,
  markup: describeSubject,
  kept: keptAtPath,
  links: ({ slug, version }, { base }) => [
    linksetLink(base, slug),
    ...(version === undefined ? [] : timeLinks(base, slug)),
  ],
  timeGate: (release, { slug }, moment) => mementoRedirect(release, slug, moment),
  paths: (release) => release.slugs().map(documentPath),
  inSitemap: false,
})

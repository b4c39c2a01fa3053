import {
  type ApplicationProfile,
  applicationProfile,
  applicationProfileNames,
  applicationProfiles,
  defaultProfile,
  describeCatalogue,
  describeMarkup,
  firstPublished,
  type PageChoice,
  pageCount,
  pageQuery,
  sharedDatasets,
} from '@kommunalgraph/catalog'
import {
  addresses,
  catalogIri,
  pathOf,
  type Release,
  resourceIri,
  type Snapshot,
} from '@kommunalgraph/model'
import { type FormatExtension, writeSelfContainedJsonLd } from '@kommunalgraph/rdf'
import { cataloguePage, pageWords } from '@kommunalgraph/site'
import { number, oneOf } from '../json-schema.ts'
import { pageLinks, pageParameter } from '../paging.ts'
import { type Absence, defineDocument, type ResourceRequest, type Subject } from '../resource.ts'
import { found, graphBodies } from './common.ts'

const path = pathOf(addresses.catalogue, {})

/** So many datasets are described within some milliseconds. */
const few = 5

/** A page that was asked for, and the release that it is made from. */
interface AskedPage {
  readonly snapshot: Snapshot
  readonly choice: PageChoice
}

const bad = (name: string, permitted: string): Absence => ({
  state: 'bad-parameter',
  name,
  permitted,
})

/** A positive whole number; undefined for any other text. */
const counted = (text: string): number | undefined =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined

/**
 * How many releases `stand` reaches, the present one among them: longer than a run takes, and not so many that anybody
 * could have pages made of every release that ever was.
 */
const reach = 10

const oldest = ({ sequence }: Release): number => Math.max(1, sequence - reach + 1)

/** All pages of one run come from one release: `stand` names it, also after the next one was published. */
function snapshotOf(release: Release, stand: string | null): Snapshot | undefined {
  if (stand === null) return release
  const sequence = counted(stand)
  return sequence === undefined || sequence < oldest(release) ? undefined : release.asOf(sequence)
}

function profileOf(name: string | null): ApplicationProfile | undefined {
  return name === null ? defaultProfile : applicationProfile(name)
}

function read(release: Release, query: URLSearchParams): AskedPage | Absence {
  const profile = profileOf(query.get('profil'))
  if (profile === undefined) return bad('profil', applicationProfileNames.join(', '))
  const stand = query.get('stand')
  const snapshot = snapshotOf(release, stand)
  if (snapshot === undefined) return bad('stand', `${oldest(release)}–${release.sequence}`)
  const pages = pageCount(snapshot)
  const page = counted(query.get('seite') ?? '1')
  if (page === undefined || page > pages) return bad('seite', `1–${pages}`)
  return {
    snapshot,
    choice: { profile, page, ...(stand !== null && { stand: snapshot.sequence }) },
  }
}

interface CatalogueSubject extends Subject, AskedPage {
  readonly dumps: ResourceRequest['dumps']
}

function describePage(
  { choice, dumps, snapshot }: CatalogueSubject,
  release: Release,
  extension: FormatExtension,
) {
  const issued = firstPublished(release)
  return describeCatalogue(snapshot, { ...choice, dumps, extension, issued })
}

/** The DCAT-AP catalogue: what data portals harvest every night. Never an empty page: without a release it is 503. */
export const catalogue = defineDocument({
  name: 'catalogue',
  summary: { de: 'Der Datenkatalog (DCAT-AP)', en: 'The data catalogue (DCAT-AP)' },
  address: addresses.catalogue,
  readers: 'programs',
  cache: 'document',
  parameters: [
    {
      name: 'profil',
      meaning: { de: 'Das Anwendungsprofil.', en: 'The application profile.' },
      value: () => oneOf(applicationProfileNames),
    },
    pageParameter((release) => pageCount(release)),
    {
      name: 'stand',
      meaning: {
        de: 'Die Nummer der Veröffentlichung, damit alle Seiten eines Laufs von einer sind.',
        en: 'The number of a release, so that all pages of one run come from one.',
      },
      value: (release) => number(oldest(release), release.sequence),
    },
  ],
  profiles: applicationProfiles,
  usesDumps: true,
  isLong: ({ count }) => count > few,
  isExpensive: true,
  open: (release, { dumps, query }) => {
    const asked = read(release, query)
    // An empty catalogue with 200 would make every portal delete what it had.
    if ('snapshot' in asked && asked.snapshot.count === 0) return { state: 'unavailable' }
    if ('state' in asked) return asked
    return found<CatalogueSubject>({
      ...asked,
      path,
      dumps,
      query: pageQuery(asked.choice),
      licence: release.network.licences.metadata,
      topic: catalogIri(release.base, 'katalog'),
    })
  },
  bodies: {
    html: ({ choice, dumps, snapshot }, context) =>
      cataloguePage(context, {
        profile: choice.profile,
        profiles: applicationProfiles,
        count: snapshot.count,
        page: choice.page,
        pages: pageCount(snapshot),
        datasets: sharedDatasets(snapshot, dumps),
      }),
    ...graphBodies(describePage),
    // Harvesters fetch no context.
    'json-ld': (subject, release) =>
      writeSelfContainedJsonLd(describePage(subject, release, 'jsonld')),
  },
  markup: ({ dumps, snapshot }) => describeMarkup(snapshot, dumps),
  links: ({ choice, snapshot }, { base }) => [
    { rel: 'profile', href: choice.profile.iri },
    ...pageLinks(choice.page, pageCount(snapshot), (page) =>
      resourceIri(base, `${path}${pageQuery({ ...choice, page })}`),
    ),
  ],
  paths: () => [path],
  navigation: [{ path, foot: pageWords.catalogue.title }],
  things: { [path]: () => ['katalog', 'reihe'] },
})

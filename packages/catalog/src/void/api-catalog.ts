import { type Message, resourceIri, type Snapshot } from '@kommunalgraph/model'
import { applicationProfiles } from '../profiles/profiles.ts'
import { type LinkContext, writeLinkset } from './linkset.ts'

export const apiCatalogPath = '.well-known/api-catalog'

/** As RFC 9727, section 5, wants it. */
export const apiCatalogType =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

/** What programs can talk to here, with where it is described for people and for programs. */
interface Api {
  readonly path: string
  readonly title: Message
  readonly meta: string
  readonly type: string
}

const apis: readonly Api[] = [
  {
    path: 'kommunen',
    title: { de: 'Kommunen als verknüpfte Daten', en: 'Municipalities as linked data' },
    meta: '.well-known/void',
    type: 'text/turtle',
  },
  {
    path: 'katalog',
    title: { de: 'Datenkatalog (DCAT-AP)', en: 'Data catalogue (DCAT-AP)' },
    // Never Turtle, which is a whole document wherever a transfer breaks off after a statement.
    meta: 'katalog.jsonld',
    type: 'application/ld+json',
  },
  {
    path: 'feed',
    title: { de: 'Änderungen als Ereignisstrom (LDES)', en: 'Changes as an event stream (LDES)' },
    meta: 'feed.trig',
    type: 'application/trig',
  },
  {
    path: 'daten',
    title: { de: 'Gesamtdateien', en: 'Dumps' },
    meta: 'daten.ttl',
    type: 'text/turtle',
  },
]

/**
 * The list of interfaces (RFC 9727): a new one gets a row, when it is there.
 */
export function writeApiCatalog({ base }: Snapshot): string {
  const at = (path: string) => resourceIri(base, path)
  const items = apis.map(({ path, title }) => ({ rel: 'item', href: at(path), title }))
  const profiles = applicationProfiles.map(({ iri }) => ({ rel: 'profile', href: iri }))
  const contexts = apis.map(({ meta, path, type }): LinkContext => {
    const doc = { rel: 'service-doc', href: at('entwickler'), type: 'text/html' }
    const description = { rel: 'service-desc', href: at('openapi.json'), type: 'application/json' }
    const described = { rel: 'service-meta', href: at(meta), type }
    return {
      anchor: at(path),
      links: [doc, description, described, ...(path === 'katalog' ? profiles : [])],
    }
  })
  return writeLinkset([{ anchor: at(apiCatalogPath), links: items }, ...contexts])
}

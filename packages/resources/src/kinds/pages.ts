import { type Message, pathOf, type Release } from '@kommunalgraph/model'
import {
  accessibilityPage,
  type DeveloperTools,
  developerPage,
  fieldsPage,
  imprintPage,
  licensingPage,
  type PageContext,
  privacyPage,
  simplePage,
} from '@kommunalgraph/site'
import { formatsOf } from '../formats.ts'
import { describeText } from '../page-description.ts'
import {
  type DocumentKind,
  defineDocument,
  type Explain,
  type FileKind,
  type Subject,
} from '../resource.ts'
import { found } from './common.ts'
import { municipality } from './municipality.ts'

/** A page at a fixed address that exists as HTML only. */
interface Text {
  readonly path: string
  readonly title: Message
  readonly page: (context: PageContext) => string
}

const texts: readonly Text[] = [
  {
    path: 'datenfelder',
    title: { de: 'Datenfelder', en: 'Data dictionary' },
    page: fieldsPage,
  },
  {
    path: 'quellen',
    title: { de: 'Quellen und Lizenzen', en: 'Sources and licences' },
    page: licensingPage,
  },
  { path: 'impressum', title: { de: 'Impressum', en: 'Legal notice' }, page: imprintPage },
  { path: 'datenschutz', title: { de: 'Datenschutz', en: 'Data protection' }, page: privacyPage },
  {
    path: 'barrierefreiheit',
    title: { de: 'Barrierefreiheit', en: 'Accessibility' },
    page: accessibilityPage,
  },
  {
    path: 'leichte-sprache',
    title: { de: 'Leichte Sprache', en: 'Easy-to-read German' },
    page: simplePage,
  },
]

/** What all pages of text have in common. */
const textFacts = ({ path, title }: Pick<Text, 'path' | 'title'>) =>
  ({
    name: path,
    address: [path],
    readers: 'people',
    cache: 'document',
    markup: (_: Subject, release: Release) => describeText(release, path, title),
    paths: () => [path],
  }) as const

const kindOf = (text: Text): DocumentKind => ({
  ...textFacts(text),
  open: ({ network }) => found({ path: text.path, licence: network.licences.metadata }),
  bodies: { html: (_, context) => text.page(context) },
})

/** The longest header that is explained; longer ones are cut. */
const longestHeader = 500

function toolsOf(accept: string | undefined, explain: Explain | undefined): DeveloperTools {
  const formats = formatsOf(municipality)
  return {
    formats: formats.filter(({ name }) => name !== 'html'),
    ...(accept !== undefined &&
      explain && { asked: { accept, explanation: explain(accept, formats) } }),
  }
}

const guide = {
  path: 'entwickler',
  title: { de: 'Für Entwicklerinnen und Entwickler', en: 'For developers' },
}

interface GuideSubject extends Subject {
  readonly accept: string | undefined
  readonly explain: Explain | undefined
}

/** For those who write programs; `?explain=` tells what an Accept header gets. */
const developer = defineDocument({
  ...textFacts(guide),
  parameters: ['explain'],
  open: ({ network }, { explain, query }) => {
    const accept = query.get('explain')?.slice(0, longestHeader).toWellFormed()
    return found<GuideSubject>({
      path: guide.path,
      licence: network.licences.metadata,
      ...(accept !== undefined && { query: `?explain=${encodeURIComponent(accept)}` }),
      accept,
      explain,
    })
  },
  bodies: {
    html: ({ accept, explain }, context) => developerPage(context, toolsOf(accept, explain)),
  },
})

/** Pages for people that are no documents about data. */
export const pages: readonly DocumentKind[] = [developer, ...texts.map(kindOf)]

/** The address of security.txt under the base. */
const securityAddress = ['.well-known', 'security.txt'] as const

/** Where to report a vulnerability (RFC 9116); a day means its beginning in UTC. */
function securityText({ base, network }: Release): string | undefined {
  const { contact, expires } = network.duties?.security ?? {}
  if (contact === undefined || expires === undefined) return undefined
  return `Contact: mailto:${contact}
Expires: ${new Date(expires).toISOString()}
Preferred-Languages: ${network.languages.join(', ')}
Canonical: ${base}${pathOf(securityAddress, {})}
`
}

export const security: FileKind = {
  name: 'security',
  address: securityAddress,
  mediaType: 'text/plain; charset=utf-8',
  cache: 'document',
  text: (release) => release && securityText(release),
}

import { type Message, pathOf, type Release } from '@kommunalgraph/model'
import {
  accessibilityPage,
  type DeveloperTools,
  developerPage,
  fieldsPage,
  imprintPage,
  joinPage,
  licensingPage,
  type PageContext,
  pageWords,
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
  /** What links at the foot say, where that is shorter. */
  readonly foot?: Message
  readonly page: (context: PageContext) => string
}

const { fields, join, legal, licensing } = pageWords

/** What all pages of text have in common. */
const textFacts = ({ path, title, foot = title }: Omit<Text, 'page'>) =>
  ({
    name: path,
    summary: title,
    address: [path],
    readers: 'people',
    cache: 'document',
    markup: (_: Subject, release: Release) => describeText(release, path, title),
    paths: () => [path],
    navigation: [{ path, foot }],
  }) as const

const toKind = (text: Text): DocumentKind => ({
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
  title: pageWords.developer.title,
  foot: { de: 'Entwicklung', en: 'Developers' },
}

interface GuideSubject extends Subject {
  readonly accept: string | undefined
  readonly explain: Explain | undefined
}

/** For those who write programs; `?explain=` tells what an Accept header gets. */
const developer = defineDocument({
  ...textFacts(guide),
  parameters: [
    {
      name: 'explain',
      meaning: {
        de: 'Ein Accept-Header: die Seite erklärt, welches Format er bekommt.',
        en: 'An Accept header: the page explains which format it gets.',
      },
      value: () => ({ type: 'string', maxLength: longestHeader, examples: ['text/turtle'] }),
    },
  ],
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

/** For those who want to take part, and those who use the data: where they come from, what each field means. */
export const guidePages: readonly DocumentKind[] = [
  toKind({ path: 'mitmachen', title: join.title, page: joinPage }),
  toKind({ path: 'quellen', title: licensing.title, page: licensingPage }),
  developer,
  toKind({ path: 'datenfelder', title: fields.title, page: fieldsPage }),
]

/** What the law asks for. */
export const legalPages: readonly DocumentKind[] = [
  toKind({ path: 'barrierefreiheit', title: legal.accessibility.title, page: accessibilityPage }),
  toKind({ path: 'leichte-sprache', title: legal.simple.title, page: simplePage }),
  toKind({ path: 'datenschutz', title: legal.privacy.title, page: privacyPage }),
  toKind({ path: 'impressum', title: legal.imprint.title, page: imprintPage }),
]

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
  summary: {
    de: 'Wem man eine Sicherheitslücke meldet (RFC 9116)',
    en: 'Whom to tell of a vulnerability (RFC 9116)',
  },
  address: securityAddress,
  mediaType: 'text/plain; charset=utf-8',
  cache: 'document',
  text: (release) => release && securityText(release),
}

import {
  licenceIri,
  licenceOf,
  type Message,
  type PageLanguage,
  problemIri,
  type Release,
  resourceIri,
} from '@kommunalgraph/model'
import { listOf, number, object, text, uri } from '../json-schema.ts'
import { type ProblemType, problemTypes } from '../problems.ts'
import type { DocumentKind, FileKind, PictureKind, RedirectKind } from '../resource.ts'
import { documentItem, fileItem, pictureItem, redirectItem } from './operations.ts'
import { recordSchemas } from './record-schema.ts'

/** What the description is made of: the table of resources. */
export interface Described {
  readonly documents: readonly DocumentKind[]
  readonly files: readonly FileKind[]
  readonly pictures: readonly PictureKind[]
  readonly redirects: readonly RedirectKind[]
}

/** The version of the interface: it rises when an address, a parameter or a field goes or changes its meaning. */
const version = '1.0.0'

const words = {
  about: {
    de: 'Jede Adresse ist ein Dokument; der Header `Accept` wählt das Format, eine Endung legt es fest (`.ttl`, `.jsonld`, `.json`, `.csv` …). Nur gelesen wird hier: mit GET, HEAD und OPTIONS. Die ganzen Daten liegen als Dateien unter `/daten`.',
    en: 'Each address is a document; the `Accept` header chooses its format, an extension fixes it (`.ttl`, `.jsonld`, `.json`, `.csv` …). Everything is read-only: GET, HEAD and OPTIONS. All data in one piece are files at `/daten`.',
  },
  documents: { de: 'Dokumente in mehreren Formaten', en: 'Documents in several formats' },
  files: { de: 'Dateien in einem Format', en: 'Files in one format' },
  redirects: { de: 'Wege von Schlüsseln zu Dokumenten', en: 'Ways from keys to documents' },
  etag: {
    de: 'Ändert sich mit jedem Byte; für If-None-Match.',
    en: 'Changes with every byte; for If-None-Match.',
  },
  link: {
    de: 'Verweise: Formate, Lizenz, bei Listen die nächste Seite (RFC 8288).',
    en: 'Links: formats, licence, for lists the next page (RFC 8288).',
  },
  cache: { de: 'Wie lange die Antwort gilt.', en: 'How long the answer stays fresh.' },
  location: { de: 'Wohin es geht.', en: 'Where it leads.' },
} as const satisfies Readonly<Record<string, Message>>

/** Which problems an operation names; the others come before any address is looked at. */
const named = [
  'bad-parameter',
  'not-found',
  'gone',
  'not-acceptable',
  'too-many-requests',
  'unavailable',
]

const problemSchema = object(
  { type: uri, title: text, status: number(400, 599), detail: text, instance: text },
  {
    alternates: listOf(object({ href: uri, type: text })),
    suggestions: listOf(object({ name: text, href: uri })),
    goneSince: text,
    replacedBy: uri,
    versions: uri,
    retryAfter: number(0),
  },
)

const retryAfter = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }

function problemResponse(
  { explanation, status, title, type }: ProblemType,
  { base }: Release,
  language: PageLanguage,
): object {
  const example = {
    type: problemIri(base, type),
    title: title[language],
    status,
    detail: explanation[language],
    instance: new URL(base).pathname,
  }
  return {
    description: explanation[language],
    ...((status === 429 || status === 503) && { headers: retryAfter }),
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example },
      'text/html': { schema: text },
      'text/turtle': { schema: text },
    },
  }
}

const header = (description: string) => ({ description, schema: text })

/** The description of every address that programs may ask (OpenAPI 3.1), made from the table of resources. */
export function writeOpenApi(release: Release, described: Described): string {
  const { base, network } = release
  const language: PageLanguage = network.languages.includes('en') ? 'en' : 'de'
  const say = (message: Message): string => message[language]
  const licence = licenceOf(network.licences.metadata)
  const paths = [
    ...described.documents.map((kind) => documentItem(kind, release, say)),
    ...described.files.map((kind) => fileItem(kind, release, say)),
    ...described.pictures.map((kind) => pictureItem(kind, release, say)),
    ...described.redirects.map((kind) => redirectItem(kind, say)),
  ]
  const description = {
    openapi: '3.1.1',
    info: {
      title: network.name[language] ?? network.name.de,
      version,
      description: say(words.about),
      license: {
        name: licence.title[language],
        url: licence.text ?? licenceIri(network.licences.metadata),
      },
    },
    externalDocs: { url: resourceIri(base, 'entwickler') },
    servers: [{ url: base.replace(/\/$/, '') }],
    security: [],
    tags: (['documents', 'files', 'redirects'] as const).map((name) => ({
      name,
      description: say(words[name]),
    })),
    paths: Object.fromEntries(paths),
    components: {
      schemas: { ...recordSchemas(release, language === 'de' ? 0 : 1), Problem: problemSchema },
      responses: Object.fromEntries(
        problemTypes
          .filter(({ type }) => named.includes(type))
          .map((each) => [each.type, problemResponse(each, release, language)]),
      ),
      headers: {
        ETag: header(say(words.etag)),
        Link: header(say(words.link)),
        'Cache-Control': header(say(words.cache)),
        Location: header(say(words.location)),
        'Retry-After': { description: say({ de: 'Sekunden', en: 'Seconds' }), schema: number(0) },
      },
    },
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

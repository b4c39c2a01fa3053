import { type Address, isFixed, type Message, type Release, valuesIn } from '@kommunalgraph/model'
import type { FormatRow } from '@kommunalgraph/rdf'
import { formatsOf } from '../formats.ts'
import { text } from '../json-schema.ts'
import type { ProblemName } from '../problems.ts'
import type {
  DocumentKind,
  FileKind,
  JsonSchema,
  PictureKind,
  QueryParameter,
  RedirectKind,
} from '../resource.ts'

/** An operation of OpenAPI: what GET does at a path. */
type Operation = Readonly<Record<string, unknown>>

/** A path with its operation. */
export type PathItem = readonly [path: string, item: { readonly get: Operation }]

/** Writes a text of ours in the language of the description. */
type Say = (message: Message) => string

const templateOf = (address: Address): string =>
  `/${address.map((segment) => (typeof segment === 'string' ? segment : `{${segment.name}}`)).join('/')}`

/** `feed-pages` becomes `feedPages`. */
const idOf = (name: string): string =>
  name.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())

/** The variables of an address, with the values of one that there is. */
function variablesOf(address: Address, example: string | undefined): readonly object[] {
  const values: Readonly<Record<string, string>> =
    example === undefined ? {} : (valuesIn(address, example) ?? {})
  return address.flatMap((segment) =>
    typeof segment === 'string'
      ? []
      : [
          {
            name: segment.name,
            in: 'path',
            required: true,
            schema: text,
            ...(values[segment.name] !== undefined && { example: values[segment.name] }),
          },
        ],
  )
}

const queryParameter = (
  { isRepeatable, meaning, name, value }: QueryParameter,
  release: Release,
  say: Say,
): object => ({
  name,
  in: 'query',
  description: say(meaning),
  schema: isRepeatable ? { type: 'array', items: value(release) } : value(release),
  ...(isRepeatable && { style: 'form', explode: true }),
})

const headerParameter = (name: string, description: string, example: string): object => ({
  ...{ name, in: 'header', description, schema: text, example },
})

/** What a format's body looks like: JSON as the kind says; all else is text to OpenAPI. */
function schemaOf({ mediaType, name }: FormatRow, { jsonSchema }: DocumentKind): JsonSchema {
  if (name === 'json' && jsonSchema) return jsonSchema
  return mediaType.endsWith('json') ? { type: 'object' } : text
}

const problem = (name: ProblemName): object => ({ $ref: `#/components/responses/${name}` })

/** The answers that a kind may give besides what was asked for, by what it has. */
function refusals(
  { address, parameters }: Pick<DocumentKind, 'address' | 'parameters'>,
  hasChoice: boolean,
): Readonly<Record<string, object>> {
  return {
    ...(parameters && { '400': problem('bad-parameter') }),
    ...(isFixed(address) ? {} : { '404': problem('not-found'), '410': problem('gone') }),
    ...(hasChoice && { '406': problem('not-acceptable') }),
    '429': problem('too-many-requests'),
    '503': problem('unavailable'),
  }
}

/** Fields of every answer with a body. */
const answerHeaders = {
  ETag: { $ref: '#/components/headers/ETag' },
  Link: { $ref: '#/components/headers/Link' },
  'Cache-Control': { $ref: '#/components/headers/Cache-Control' },
}

const timeGate = {
  de: 'Führt zu der Fassung, die zu diesem Zeitpunkt galt (RFC 7089).',
  en: 'Leads to the version that was valid at that time (RFC 7089).',
}

const profileHeader = {
  de: 'Das Anwendungsprofil, wo „profil“ keines nennt.',
  en: 'The application profile, where `profil` names none.',
}

const unchanged = {
  de: 'Unverändert seit der Antwort, deren ETag in If-None-Match steht.',
  en: 'Unchanged since the answer whose ETag If-None-Match names.',
}

export function documentItem(kind: DocumentKind, release: Release, say: Say): PathItem {
  const { address, name, parameters = [], profiles, summary } = kind
  const formats = formatsOf(kind)
  const [example] = isFixed(address) ? [] : kind.paths(release)
  const get = {
    operationId: idOf(name),
    tags: ['documents'],
    summary: say(summary),
    parameters: [
      ...variablesOf(address, example),
      ...parameters.map((each) => queryParameter(each, release, say)),
      ...(kind.timeGate
        ? [headerParameter('Accept-Datetime', say(timeGate), 'Fri, 20 Nov 2026 08:00:00 GMT')]
        : []),
      ...(profiles?.[0]
        ? [headerParameter('Accept-Profile', say(profileHeader), `<${profiles[0].iri}>`)]
        : []),
    ],
    responses: {
      '200': {
        description: say(summary),
        headers: answerHeaders,
        content: Object.fromEntries(
          formats.map((format) => [format.mediaType, { schema: schemaOf(format, kind) }]),
        ),
      },
      ...(kind.timeGate && {
        '302': { description: say(timeGate), headers: { Location: location } },
      }),
      '304': { description: say(unchanged) },
      ...refusals(kind, formats.length > 1),
    },
  }
  return [templateOf(address), { get }]
}

const location = { $ref: '#/components/headers/Location' }

export function fileItem(
  { address, goneWith, mediaType, name, summary }: FileKind,
  release: Release,
  say: Say,
): PathItem {
  const [slug] = goneWith ? release.entries(undefined, 1) : []
  const example =
    slug &&
    templateOf(address)
      .replace(/\{\w+\}/, slug.slug)
      .slice(1)
  const get = {
    operationId: idOf(name),
    tags: ['files'],
    summary: say(summary),
    parameters: variablesOf(address, example),
    responses: {
      '200': {
        description: say(summary),
        headers: answerHeaders,
        content: {
          [mediaType.replace(/;.*/, '')]: {
            schema: /json\b/.test(mediaType) ? { type: 'object' } : text,
          },
        },
      },
      '304': { description: say(unchanged) },
      ...refusals({ address }, false),
    },
  }
  return [templateOf(address), { get }]
}

export function pictureItem(
  { address, name, paths, summary }: PictureKind,
  release: Release,
  say: Say,
): PathItem {
  const get = {
    operationId: idOf(name),
    tags: ['files'],
    summary: say(summary),
    parameters: variablesOf(address, paths(release)[0]),
    responses: {
      '200': {
        description: say(summary),
        headers: answerHeaders,
        content: { 'image/png': {} },
      },
      ...refusals({ address }, false),
    },
  }
  return [`${templateOf(address)}.png`, { get }]
}

export function redirectItem({ address, name, summary }: RedirectKind, say: Say): PathItem {
  const get = {
    operationId: idOf(name),
    tags: ['redirects'],
    summary: say(summary),
    parameters: variablesOf(address, undefined),
    responses: {
      '303': { description: say(summary), headers: { Location: location } },
      ...refusals({ address }, false),
    },
  }
  return [templateOf(address), { get }]
}

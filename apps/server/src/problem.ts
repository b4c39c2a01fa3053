import {
  type Link,
  type Message,
  type PageLanguage,
  problemIri,
  type Release,
} from '@kommunalgraph/model'
import {
  type Base,
  formatNamed,
  Graph,
  type Instant,
  type Iri,
  integer,
  iri,
  tagged,
} from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import { navigation, type ProblemName, problemType } from '@kommunalgraph/resources'
import { type Assets, problemPage } from '@kommunalgraph/site'
import type { Quad } from 'n3'
import { negotiator, type Offer } from './http/negotiate.ts'

/** An address of something else that the refused client could want. */
export interface Suggestion {
  readonly name: string
  readonly href: Iri
}

/** A refusal, with what helps the one who asked. */
export interface Problem {
  readonly name: ProblemName
  /** What is wrong in this case; the type's explanation where nothing more is known. */
  readonly detail?: Message
  readonly alternates?: readonly {
    readonly label: string
    readonly href: string
    readonly mediaType: string
  }[]
  readonly suggestions?: readonly Suggestion[]
  /** Since when something is gone. */
  readonly since?: Instant
  readonly replacedBy?: Suggestion
  /** Where the versions of what is gone are listed. */
  readonly versions?: Iri
  /** Relations for the header. */
  readonly links?: readonly Link[]
  /** What else is known, as RDF. */
  readonly quads?: () => readonly Quad[]
  /** Seconds after which another attempt makes sense. */
  readonly retryAfter?: number
}

/** Where a problem occurred: what its representations need to know. */
export interface Occurrence {
  readonly base: Base
  /** The path that was asked for, in ASCII. */
  readonly path: string
  readonly language: PageLanguage
  /** Undefined while there is no release, and where the fault may lie in it: then the page is a plain one. */
  readonly release: Release | undefined
  readonly assets: Assets
}

interface ErrorOffer extends Offer {
  readonly contentType: string
  readonly write: (problem: Problem, at: Occurrence) => string
}

/** The form of RFC 9457, whose members are the same in every language. */
function toProblemJson(problem: Problem, { base, path, language }: Occurrence): string {
  const { type, status, title, explanation } = problemType(problem.name)
  const { alternates, replacedBy, retryAfter, since, suggestions, versions } = problem
  const body = {
    type: problemIri(base, type),
    title: title[language],
    status,
    detail: (problem.detail ?? explanation)[language],
    instance: path,
    ...(problem.name === 'method-not-allowed' && { allow: ['GET', 'HEAD', 'OPTIONS'] }),
    ...(alternates && {
      alternates: alternates.map(({ href, mediaType }) => ({ href, type: mediaType })),
    }),
    ...(suggestions?.length && { suggestions }),
    ...(since && { goneSince: since }),
    ...(replacedBy && { replacedBy: replacedBy.href }),
    ...(versions && { versions }),
    ...(retryAfter !== undefined && { retryAfter }),
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

const { dct, hydra, rdf } = vocabulary

/** The answer describes itself: the address that was asked for, with a fragment of its own. */
function toTurtle(problem: Problem, { base, path, language }: Occurrence): string {
  const { type, status, title, explanation } = problemType(problem.name)
  const graph = new Graph()
  const self = iri(`${new URL(path, base).href}#status`)
  graph.add(self, rdf.type, hydra.Status)
  graph.add(self, dct.type, iri(problemIri(base, type)))
  graph.add(self, hydra.statusCode, integer(status))
  graph.add(self, hydra.title, tagged(title.de, 'de'), tagged(title.en, 'en'))
  graph.add(self, hydra.description, tagged((problem.detail ?? explanation)[language], language))
  const quads = [...graph.quads(), ...(problem.quads?.() ?? [])]
  return formatNamed('turtle').write(quads, base)
}

/** Without base and language, as pages name themselves; what lies outside the base leads to the start page. */
function pathOnSite({ base, path }: Occurrence): string {
  const { pathname } = new URL(base)
  return path.startsWith(pathname) ? path.slice(pathname.length).replace(/^en\//, '') : ''
}

function toPage(problem: Problem, at: Occurrence): string {
  const { assets, language, release } = at
  const { status, title, explanation } = problemType(problem.name)
  if (release === undefined) return plainPage(language, title[language], explanation[language])
  const context = { release, language, path: pathOnSite(at), assets, formats: [], navigation }
  const { alternates, replacedBy, suggestions, versions } = problem
  return problemPage(context, {
    status,
    title: title[language],
    detail: (problem.detail ?? explanation)[language],
    ...(alternates && { alternates }),
    ...(suggestions?.length && { suggestions }),
    ...(replacedBy && { replacedBy }),
    ...(versions && { versions }),
  })
}

/** No name of a network, no navigation: only what happened. */
const plainPage = (language: PageLanguage, title: string, text: string): string =>
  `<!DOCTYPE html>\n<html lang="${language}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>\n`

const rdfNames = [
  ...formatNamed('turtle').aliases,
  'application/ld+json',
  'application/n-triples',
  'application/n-quads',
  'application/trig',
  'application/rdf+xml',
]

const offers: readonly ErrorOffer[] = [
  {
    name: 'problem',
    mediaType: 'application/problem+json',
    contentType: 'application/problem+json',
    rdf: false,
    aliases: ['application/json', 'text/json'],
    write: toProblemJson,
  },
  {
    name: 'html',
    mediaType: 'text/html',
    contentType: 'text/html; charset=utf-8',
    rdf: false,
    aliases: formatNamed('html').aliases,
    write: toPage,
  },
  {
    name: 'turtle',
    mediaType: 'text/turtle',
    contentType: 'text/turtle; charset=utf-8',
    rdf: true,
    aliases: rdfNames,
    write: toTurtle,
  },
]

const choose = negotiator(offers)

/** A problem in the form that a client reads; one that reads none of them gets problem+json. */
export function writeProblem(problem: Problem, at: Occurrence, accept: string | undefined) {
  const offer = choose(accept)?.offer ?? (offers[0] as ErrorOffer)
  return { contentType: offer.contentType, bytes: Buffer.from(offer.write(problem, at)) }
}

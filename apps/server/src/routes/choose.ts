import type { PageLanguage } from '@kommunalgraph/model'
import {
  type FormatName,
  type FormatRow,
  formatOfExtension,
  type JsonLdForm,
} from '@kommunalgraph/rdf'
import { type DocumentKind, formatsOf, type Variant } from '@kommunalgraph/resources'
import type { FastifyRequest } from 'fastify'
import { chooseProfile } from '../http/accept-profile.ts'
import { negotiator } from '../http/negotiate.ts'
import { splitTarget } from '../http/request-target.ts'

/** The variant that an address and its headers choose. */
export interface Chosen {
  readonly variant: Variant
  /** Whether the address itself names it, so that nothing was negotiated. */
  readonly fixed: boolean
}

const noQuery = new URLSearchParams()
const forms = 'http://www.w3.org/ns/json-ld#'

/** Of forms that exclude each other the one that asks for more work. */
function formOf(profile: string | undefined): JsonLdForm | undefined {
  if (profile === undefined) return undefined
  const asked = (form: JsonLdForm) => profile.split(' ').includes(forms + form)
  return (['expanded', 'compacted', 'flattened'] as const).find(asked)
}

/** The formats of a document that has fewer than its kind, as a name for them. */
const namesOf = (own: readonly FormatName[] | undefined): string => own?.join(' ') ?? ''

/** Chooses among the formats of a kind, and among fewer where a document has fewer. */
export function chooser(kind: DocumentKind, language: PageLanguage) {
  const all = formatsOf(kind)
  const only = all.length === 1 ? all[0]?.name : undefined
  const negotiators = new Map([['', negotiator(all)]])
  const negotiatorOf = (own: readonly FormatName[] | undefined) => {
    const known = negotiators.get(namesOf(own))
    if (known) return known
    const made = negotiator(all.filter(({ name }) => own?.includes(name)))
    negotiators.set(namesOf(own), made)
    return made
  }
  const has = (own: readonly FormatName[] | undefined, { name }: FormatRow): boolean =>
    own?.includes(name) ?? true
  return {
    /** Whether there is a fixed address with this extension. */
    offers: (extension: string | undefined, own: readonly FormatName[] | undefined): boolean =>
      extension === undefined ||
      (language === 'de' &&
        all.some((format) => format.extension === extension && has(own, format))),
    /** Undefined where nothing that is offered fits. */
    choose(
      extension: string | undefined,
      accept: string | undefined,
      own: readonly FormatName[] | undefined,
    ): Chosen | undefined {
      // A route with one representation does not negotiate (docs/http.md, section 2, rule 1).
      if (language !== 'de' || only !== undefined)
        return { variant: { format: only ?? 'html', language }, fixed: true }
      if (extension !== undefined) {
        const format = formatOfExtension(extension) as FormatRow
        return { variant: { format: format.name, language }, fixed: true }
      }
      const choice = negotiatorOf(own)(accept)
      if (choice === undefined) return undefined
      const form = formOf(choice.jsonLdProfile)
      return { variant: { format: choice.offer.name, language, form }, fixed: false }
    },
  }
}

/** Most addresses have no parameter that means something. */
function queryOf(kind: DocumentKind, request: FastifyRequest): URLSearchParams {
  if (kind.parameters === undefined) return noQuery
  const { query } = splitTarget(request.raw.url ?? '')
  return query === '' ? noQuery : new URLSearchParams(query)
}

/**
 * What is asked for behind the question mark. Where the address does not say in which application profile, the header
 * may; an extension fixes everything.
 */
export function withProfile(
  kind: DocumentKind,
  extension: string | undefined,
  request: FastifyRequest,
): URLSearchParams {
  const query = queryOf(kind, request)
  if (kind.profiles === undefined || extension !== undefined || query.has('profil')) return query
  const asked = request.headers['accept-profile']
  const profile = chooseProfile(asked?.toString(), kind.profiles)
  return profile ? new URLSearchParams([...query, ['profil', profile.name]]) : query
}

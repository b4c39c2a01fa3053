import { type Slug, toSlug } from '@kommunalgraph/model'
import type { Claim, DraftRecord } from '../draft/draft-part.ts'
import type { Note } from '../finding.ts'
import type { Title } from '../rules/title.ts'
import { byKeys, identifiersOf, type StatedKey } from './identifiers.ts'
import { kindsFor, type ListedKind } from './network-kinds.ts'
import type { Municipality, PlaceIndex } from './place-index.ts'
import type { NameSuggestion } from './resolve.ts'

/** An entry of the reference list, for people to choose from. */
export interface Candidate {
  readonly name: string
  readonly kind: ListedKind
  readonly ags: string
}

/** Which municipality a page is about. */
export type Identity =
  | { readonly state: 'one'; readonly municipality: Candidate }
  | { readonly state: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'none'; readonly suggestions: readonly Candidate[] }
  /** Several municipalities together; they have no key. */
  | { readonly state: 'consortium' }

export interface Identified {
  readonly identity: Identity
  readonly slug: Slug | undefined
  readonly head: DraftRecord
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

const toCandidate = ({ name, kind, ags }: Municipality): Candidate => ({ name, kind, ags })

const listed = (candidates: readonly Municipality[]): string =>
  candidates.map(({ name, ags, kind }) => `${name} (${kind}, ${ags})`).join('; ')

/** What a page says besides its title that points to one of several candidates. */
export interface IdentityHints {
  readonly mail: string | undefined
  readonly town: string | undefined
}

function hintWords({ mail, town }: IdentityHints) {
  const parts = [mail?.slice(mail.indexOf('@')), town].filter((part) => part !== undefined)
  if (parts.length === 0) return ''
  const text = parts.join(', ')
  return {
    de: ` Hinweise auf der Seite, kein Beweis: ${text}.`,
    en: ` Hints on the page, no proof: ${text}.`,
  }
}

const namedBy = ({ resolution }: Title): readonly Municipality[] => {
  if (resolution.state === 'one') return [resolution.named.municipality]
  return resolution.state === 'several' ? resolution.candidates : []
}

/** The kind that a type word means, or the only one that the network has for what the list says. */
function inNetwork(found: Identified, title: Title | undefined, { kinds }: PlaceIndex): Identified {
  const { kind, ...head } = found.head
  if (kinds === undefined) return found
  const resolution = title?.resolution
  const own = resolution && 'own' in resolution ? resolution.own : undefined
  if (own !== undefined) return { ...found, head: { kind: own, ...head } }
  if (kind === undefined) return found
  // Until here only the list and titles were read, which have no other kinds.
  const [first, ...others] = kindsFor(kind as ListedKind, kinds)
  if (first !== undefined && others.length === 0)
    return { ...found, head: { kind: first, ...head } }
  const note: Note = {
    code: 'import/kind-open',
    at: title?.at ?? start,
    field: '/kind',
    words: { kind, candidates: [first, ...others].filter(Boolean).join(', ') || '–' },
  }
  return { ...found, head, notes: [...found.notes, note] }
}

/** Decide which municipality a page is about, of which kind of the network; never between two. */
export const identified = (
  title: Title | undefined,
  keys: readonly StatedKey[],
  index: PlaceIndex,
  hints: IdentityHints,
): Identified => inNetwork(identify(title, keys, index, hints), title, index)

function identify(
  title: Title | undefined,
  keys: readonly StatedKey[],
  index: PlaceIndex,
  hints: IdentityHints,
): Identified {
  const key = byKeys(keys, index)
  const named = title === undefined ? [] : namedBy(title)
  const decided = key === undefined ? only(named) : key === 'contradiction' ? undefined : key
  const agrees = title === undefined || (decided !== undefined && named.includes(decided))
  if (decided !== undefined && agrees) return asDecided(decided, title, keys)
  if (key !== undefined) return asContradiction(title, keys)
  if (title?.resolution.state === 'consortium') return asConsortium(title)
  return asUndecided(title, named, hints)
}

const only = (named: readonly Municipality[]): Municipality | undefined =>
  named.length === 1 ? named[0] : undefined

function asDecided(
  municipality: Municipality,
  title: Title | undefined,
  keys: readonly StatedKey[],
): Identified {
  const { name, kind } = municipality
  const alias = aliasIn(title)
  return {
    identity: { state: 'one', municipality: toCandidate(municipality) },
    slug: toSlug(name),
    head: {
      kind,
      name: { de: name },
      ...(alias === undefined ? {} : { aliases: [alias] }),
      identifiers: identifiersOf(municipality),
    },
    claims: [
      ...titleClaims(title),
      ...keys.map(({ scheme, at }) => ({ at, pointer: `/identifiers/${scheme}` })),
    ],
    notes: spellingNotes(title, municipality),
  }
}

const titleClaims = (title: Title | undefined): readonly Claim[] =>
  title === undefined ? [] : [{ at: title.at, pointer: '/name/de' }]

/** A short, former or register form, when it is written as it is known. */
function aliasIn(title: Title | undefined): string | undefined {
  if (title?.resolution.state !== 'one') return undefined
  const { named, exact } = title.resolution
  return named.how === 'alias' && exact ? named.form : undefined
}

function spellingNotes(title: Title | undefined, { name }: Municipality): readonly Note[] {
  if (title?.resolution.state !== 'one') return []
  const { named, exact } = title.resolution
  const words = { name: title.at.text, official: name }
  if (named.how === 'alias') {
    const since = named.since === undefined ? '' : sinceWords(named.since)
    return [
      { code: 'import/name-alias', at: title.at, field: '/name/de', words: { ...words, since } },
    ]
  }
  return exact ? [] : [{ code: 'import/name-folded', at: title.at, field: '/name/de', words }]
}

const sinceWords = (year: string) => ({ de: ` (so seit ${year})`, en: ` (since ${year})` })

/** What the page calls itself, without a key. */
function undecided(
  title: Title | undefined,
  kind?: ListedKind,
): Pick<Identified, 'head' | 'claims'> {
  return {
    head: {
      ...(kind === undefined ? {} : { kind }),
      ...(title === undefined ? {} : { name: { de: title.at.text } }),
    },
    claims: titleClaims(title),
  }
}

function asContradiction(title: Title | undefined, keys: readonly StatedKey[]): Identified {
  const name = title?.at.text ?? '–'
  const notes = keys.map(({ at, value }): Note => {
    const words = { name, key: value }
    return { code: 'import/municipality-contradiction', at, field: '/identifiers', words }
  })
  const identity = { state: 'none', suggestions: [] } as const
  return { ...undecided(title), identity, slug: undefined, notes }
}

const asConsortium = (title: Title): Identified => ({
  ...undecided(title, 'verbund'),
  identity: { state: 'consortium' },
  slug: toSlug(title.at.text) || undefined,
  notes: [],
})

const start = { from: 0, to: 0 }
const noTitle = {
  de: 'es gibt keine Überschrift mit einem Namen',
  en: 'there is no title with a name',
}

function asUndecided(
  title: Title | undefined,
  named: readonly Municipality[],
  hints: IdentityHints,
): Identified {
  const { at = start, suggestions = [], resolution } = title ?? {}
  const kind = resolution?.state === 'typed' ? resolution.kind : undefined
  const name = title?.at.text
  const near = suggestions.map(({ municipality }: NameSuggestion) => municipality)
  const field = '/identifiers'
  const rest = { ...undecided(title, kind), slug: undefined }
  if (named.length > 0) {
    const words = { name: name ?? '', candidates: listed(named), hint: hintWords(hints) }
    const identity = { state: 'several', candidates: named.map(toCandidate) } as const
    return {
      ...rest,
      identity,
      notes: [{ code: 'import/municipality-ambiguous', at, field, words }],
    }
  }
  const identity = { state: 'none', suggestions: near.map(toCandidate) } as const
  const note: Note =
    near.length > 0
      ? {
          code: 'import/name-suggested',
          at,
          field,
          words: { name: name ?? '', candidates: listed(near) },
        }
      : { code: 'import/municipality-unknown', at, field, words: { name: name ?? noTitle } }
  return { ...rest, identity, notes: [note] }
}

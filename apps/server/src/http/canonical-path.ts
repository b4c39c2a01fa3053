import type { Address, SegmentSpelling } from '@kommunalgraph/model'
import { resourceAddresses } from '@kommunalgraph/resources'
import { foldExtension, foldWord, presentSlug, type SlugTable } from './path-words.ts'

/** What the canonical form depends on beside the path. */
export interface CanonicalPathOptions {
  /** Whether a first segment names a language; `en` does. */
  readonly isLanguagePrefix?: (segment: string) => boolean
  /** Former slugs, aliases and misspellings; keys folded by `foldWord`. */
  readonly resolveSlug?: SlugTable
  /** Whether versions were published under a slug: they stay there, whatever it is called today. */
  readonly hasVersions?: (slug: string) => boolean
}

/** The one spelling of a path, and whether the request used another (308); or a reason for 400. */
export type CanonicalPath =
  | { readonly ok: true; readonly path: string; readonly changed: boolean }
  | { readonly ok: false; readonly reason: 'broken-encoding' }

type Spelling = (segment: string, options: Required<CanonicalPathOptions>) => string

/** Where a segment is more than a word of ours. */
interface Place {
  /** The segments before it, after the language. */
  readonly after: Address
  /** The word that must follow; absent, all the same what follows. */
  readonly before: string | undefined
  readonly spelling: SegmentSpelling
}

const DEFAULTS: Required<CanonicalPathOptions> = {
  isLanguagePrefix: (segment) => segment === 'en',
  resolveSlug: () => undefined,
  hasVersions: () => false,
}

const slug: Spelling = (segment, { resolveSlug }) => presentSlug(segment, resolveSlug)

const SPELLINGS: Readonly<Record<SegmentSpelling, Spelling>> = {
  word: foldWord,
  slug,
  'published-slug': (segment, options) =>
    options.hasVersions(foldWord(segment)) ? foldWord(segment) : slug(segment, options),
  instant: foldExtension,
  verbatim: (segment) => segment,
}

const placesOf = (address: Address): readonly Place[] =>
  address.flatMap((segment, at) => {
    if (typeof segment === 'string') return []
    const next = address[at + 1]
    const before = typeof next === 'string' ? next : undefined
    return [{ after: address.slice(0, at), before, spelling: segment.spelling }]
  })

/** Files of pages, whose names end in a hash. */
const ASSETS: Address = ['assets', { name: 'file', spelling: 'verbatim' }]

/** Of every address that is answered; the first one that fits decides, so those that ask for more stand first. */
const PLACES: readonly Place[] = [ASSETS, ...resourceAddresses]
  .flatMap(placesOf)
  .toSorted((a, b) => Number(a.before === undefined) - Number(b.before === undefined))

/**
 * Bring a path into the one form that we answer; every other form is redirected there, in one hop.
 *
 * @param rawPath - from the request line, without the query
 * @returns a path in pure ASCII that begins with exactly one slash, so that it is safe in Location
 * @remarks Decoded once, segment by segment: an encoded slash, question mark, hash, backslash or
 * control character stays encoded. Dot segments are resolved as every client resolves them.
 * Source: docs/http.md, section 6; RFC 3986, sections 3.3, 5.2.4 and 6.2.2.
 */
export function canonicalPath(rawPath: string, options: CanonicalPathOptions = {}): CanonicalPath {
  const segments = decodeSegments(rawPath)
  if (segments === undefined) return { ok: false, reason: 'broken-encoding' }
  const path = writePath(resolveDots(segments), { ...DEFAULTS, ...options })
  return { ok: true, path, changed: path !== rawPath }
}

/** Undefined where an escape is cut off or does not make UTF-8, and for half a surrogate pair. */
function decodeSegments(rawPath: string): string[] | undefined {
  if (!rawPath.isWellFormed()) return undefined
  try {
    return rawPath.split('/').map((segment) => decodeURIComponent(segment).normalize('NFC'))
  } catch {
    return undefined
  }
}

function resolveDots(segments: readonly string[]): string[] {
  const resolved: string[] = []
  for (const segment of segments) {
    if (segment === '..') resolved.pop()
    else if (segment !== '.' && segment !== '') resolved.push(segment)
  }
  return resolved
}

function writePath(segments: readonly string[], options: Required<CanonicalPathOptions>): string {
  const first = foldWord(segments[0] ?? '')
  const language = segments.length > 0 && options.isLanguagePrefix(first) ? [first] : []
  const written: string[] = []
  for (const [at, segment] of segments.entries()) {
    if (at < language.length) continue
    written.push(spellingBetween(written, segments[at + 1])(segment, options))
  }
  const path = [...language, ...written].map(encodeSegment).join('/')
  return language.length > 0 && written.length === 0 ? `/${path}/` : `/${path}`
}

function spellingBetween(written: readonly string[], next = ''): Spelling {
  // Deeper than any address of ours nothing has to be folded, however long the path is.
  const places = PLACES.filter((place) => isBehind(place, written))
  const word = places.length > 0 ? foldWord(next) : ''
  const place = places.find(({ before }) => before === undefined || before === word)
  return SPELLINGS[place?.spelling ?? 'word']
}

/** Whether the segments before a place are written, and all that follows counts as one where it stays as it is. */
function isBehind({ after, spelling }: Place, written: readonly string[]): boolean {
  const isDeepEnough =
    spelling === 'verbatim' ? written.length >= after.length : written.length === after.length
  return (
    isDeepEnough &&
    after.every((segment, at) => typeof segment !== 'string' || segment === written[at])
  )
}

/** All that RFC 3986 lets stand in a segment stays plain. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent)
}

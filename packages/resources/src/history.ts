import {
  documentIri,
  type History,
  historyOf,
  historyPath,
  isMemento,
  type Link,
  parseInstant,
  type Release,
  resourceIri,
  type Slug,
  type Step,
  stepsOf,
  type Version,
  versionPath,
} from '@kommunalgraph/model'
import { type Base, formatNamed, type ListedLink } from '@kommunalgraph/rdf'

import type { MementoRedirect } from './resource.ts'

const listed = formatNamed('link-format')

/** A version in its history. */
export interface Visit {
  readonly history: History
  readonly step: Step
}

/** The version that an address names by slug and instant; undefined for one that never was. */
export function visit(release: Release, slug: Slug, instantText: string): Visit | undefined {
  const instant = parseInstant(instantText)
  const history = instant === undefined ? undefined : historyOf(release, slug)
  const step =
    history &&
    stepsOf(history).find(({ version }) => version.slug === slug && version.instant === instant)
  return step && { history, step }
}

/** Addresses of all versions that lie under a published address or one of its former ones. */
export const versionPaths = (
  release: Release,
  path: (version: Version) => string,
  counts: (version: Version) => boolean = () => true,
): readonly string[] =>
  release.slugs().flatMap((slug) => release.versions(slug).filter(counts).map(path))

/** Whole seconds, as HTTP-dates have no more: who sends back what a version said must get that version. */
const second = (milliseconds: number): number => Math.floor(milliseconds / 1_000)

/**
 * The version that was valid at a moment: the last one published by then, the first for any time before.
 *
 * While a document was gone, it is the one that was there last.
 *
 * @returns undefined where nothing was ever published
 */
function versionAt(release: Release, slug: Slug, moment: Date): Version | undefined {
  const mementos = historyOf(release, slug)?.versions.filter(isMemento)
  const valid = mementos?.findLast(
    ({ instant }) => second(Date.parse(instant)) <= second(moment.getTime()),
  )
  return valid ?? mementos?.[0]
}

/**
 * From a document to its versions: it is its own TimeGate (RFC 7089, section 4.1).
 *
 * The list is named by its fixed address, since clients of Memento ask for it without saying how they read it.
 */
export const timeLinks = (base: Base, slug: Slug): Link[] => [
  { rel: 'timegate', href: documentIri(base, slug) },
  {
    rel: 'timemap',
    href: resourceIri(base, `${historyPath(slug)}.${listed.extension}`),
    type: listed.mediaType,
  },
]

/** From a document to the version that was valid at a moment. */
export function mementoRedirect(
  release: Release,
  slug: Slug,
  moment: Date,
): MementoRedirect | undefined {
  const version = versionAt(release, slug, moment)
  if (version === undefined) return undefined
  const { base } = release
  return {
    path: versionPath(version),
    links: [
      { rel: 'original', href: documentIri(base, slug) },
      ...timeLinks(base, slug),
      versionLink(base, 'memento', version),
    ],
  }
}

const versionLink = (base: Base, rel: string, version: Version): Link => ({
  rel,
  href: resourceIri(base, versionPath(version)),
  datetime: version.instant,
})

/**
 * From a version to its document, to itself and to its neighbours.
 *
 * @param kept - whether caches keep the answer for ever: then it must not tell which version is the last
 */
export function mementoLinks(
  base: Base,
  { slug, versions }: History,
  version: Version,
  kept: boolean,
): Link[] {
  const mementos = versions.filter(isMemento)
  const at = mementos.indexOf(version)
  const neighbours = [
    ['first', mementos[0]],
    ['prev', mementos[at - 1]],
    ['next', mementos[at + 1]],
    ['last', kept ? undefined : mementos.at(-1)],
  ] as const
  return [
    { rel: 'original', href: documentIri(base, slug) },
    ...timeLinks(base, slug),
    versionLink(base, 'memento', version),
    ...neighbours.flatMap(([rel, other]) => (other ? [versionLink(base, rel, other)] : [])),
  ]
}

/** `first`, `last` or neither, as RFC 7089 has it in lists. */
const positionOf = (at: number, count: number): string =>
  [at === 0 && 'first ', at === count - 1 && 'last '].filter(Boolean).join('')

/** The TimeMap: the document, the list itself, every version (RFC 7089, section 5). */
export function timeMap(base: Base, { slug, versions }: History): readonly ListedLink[] {
  const mementos = versions.filter(isMemento)
  const [from, until] = [mementos[0]?.instant, mementos.at(-1)?.instant]
  return [
    { rel: 'original timegate', href: documentIri(base, slug) },
    {
      rel: 'self',
      href: resourceIri(base, `${historyPath(slug)}.${listed.extension}`),
      type: listed.mediaType,
      ...(from && { from }),
      ...(until && { until }),
    },
    ...mementos.map((version, at) => ({
      rel: `${positionOf(at, mementos.length)}memento`,
      href: resourceIri(base, versionPath(version)),
      datetime: version.instant,
    })),
  ]
}

import { gunzipSync } from 'node:zlib'
import { collections } from '@kommunalgraph/catalog'
import {
  type Difference,
  difference,
  documentPath,
  isAboutPerson,
  type LookFiles,
  mentionsPerson,
  type Network,
  placeInRecord,
  type Release,
  type Slug,
  type Version,
} from '@kommunalgraph/model'
import type { NewBody } from '@kommunalgraph/release'
import type { MadeVersion } from './tasks/make.ts'

/* What a publish would do, for whoever decides about it: in a terminal, or beside a proposed change. */

/** A field of a record that would be another one. */
export interface PlannedDifference extends Pick<Difference, 'kind' | 'before' | 'after'> {
  /** Names of fields; an entry of a list by its fragment. */
  readonly field: string
  /** Where it stands in the new file; undefined where it goes. */
  readonly place?: readonly (string | number)[]
  /** Whether values are left out because they are, or probably are, about a person. */
  readonly isPersonal?: true
}

/** What would become of one municipality. */
export interface PlannedChange {
  readonly slug: Slug
  readonly name: string
  readonly change: Version['change']
  /** In the order of the table of fields; none where only what the record names is another now. */
  readonly differences: readonly PlannedDifference[]
  /** Statements of its document. */
  readonly triples: { readonly added: number; readonly removed: number }
}

/** What would become of everything. */
export interface Rehearsal {
  readonly municipalities: readonly PlannedChange[]
  /** Paths of documents about shared things that would say something else. */
  readonly documents: readonly string[]
  /** Paths of documents that would go. */
  readonly dropped: readonly string[]
  /** What all pages would show otherwise: fields of `network.yaml`, files of the look. */
  readonly everywhere: readonly string[]
  /** Paths of pages that would show something else, each in every language of the site. */
  readonly pages: readonly string[]
  /** Paths of documents whose data sets would be others: of municipalities, and of the whole collection. */
  readonly datasets: readonly string[]
}

const graph = 'n-quads'

const linesIn = (gzip: Uint8Array): readonly string[] =>
  gunzipSync(gzip).toString().split('\n').filter(Boolean)

/** The statements of a version by its texts. */
const statementsIn = (bodies: readonly NewBody[]): readonly string[] => {
  const body = bodies.find(({ names }) => names.includes(graph))
  return body ? linesIn(body.gzip) : []
}

function statementsOf(last: Release | undefined, slug: Slug): readonly string[] {
  const body = last?.body(documentPath(slug), graph)
  return body ? linesIn(body.gzip()) : []
}

function compare(before: readonly string[], after: readonly string[]): PlannedChange['triples'] {
  const [then, now] = [new Set(before), new Set(after)]
  return {
    added: after.filter((line) => !then.has(line)).length,
    removed: before.filter((line) => !now.has(line)).length,
  }
}

/** A value that names a person is left out, whatever field it stands in. */
const isPersonal = ({ after, before, path }: Difference): boolean =>
  isAboutPerson(path) || [before, after].some((value) => mentionsPerson(String(value ?? '')))

function toPlanned(each: Difference, record: MadeVersion['record']): PlannedDifference {
  const { after, before, kind, path } = each
  const place = kind === 'removed' ? undefined : placeInRecord(record, path)
  return {
    field: path.join('.'),
    kind,
    ...(place && { place }),
    ...(isPersonal(each)
      ? { isPersonal: true }
      : { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }),
  }
}

/** What a made version changes against what is published. */
export function plannedChange(
  last: Release | undefined,
  { bodies, record, slug }: Pick<MadeVersion, 'bodies' | 'record' | 'slug'>,
): PlannedChange {
  const before = last?.record(slug)
  return {
    slug,
    name: record.name.de,
    change: before ? 'update' : 'create',
    differences: difference(before, record).map((each) => toPlanned(each, record)),
    triples: compare(statementsOf(last, slug), statementsIn(bodies)),
  }
}

/** Fields of the network that pages show around what they say, and no document describes. */
const aroundPages = ['look', 'navigation', 'languages'] as const

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What all pages would show otherwise than in the last release; nothing where there is none. */
export function changedEverywhere(
  last: Release | undefined,
  network: Network,
  look: LookFiles,
): readonly string[] {
  if (last === undefined) return []
  const files = [...new Set([...last.look.keys(), ...look.keys()])].filter(
    (file) => last.look.get(file)?.name !== look.get(file)?.name,
  )
  return [
    ...aroundPages.filter((field) => !isSame(last.network[field], network[field])),
    ...files.map((file) => `look/${file}`).toSorted(),
  ]
}

/** What follows for everything that shows or holds them. */
export function rehearsalOf(
  { languages }: Pick<Network, 'languages'>,
  municipalities: readonly PlannedChange[],
  { documents, dropped, everywhere }: Pick<Rehearsal, 'documents' | 'dropped' | 'everywhere'>,
): Rehearsal {
  const own = municipalities.map(({ slug }) => documentPath(slug))
  const pages = [...own, ...documents, ...dropped].flatMap((path) =>
    // German pages stand at the path itself, whichever language a network names first.
    languages.map((language) => (language === 'de' ? path : `${language}/${path}`)),
  )
  const collected = own.length > 0 ? Object.values(collections).map(({ path }) => path) : []
  return { municipalities, documents, dropped, everywhere, pages, datasets: [...own, ...collected] }
}

/** What a removal takes away: values that were published are told by nobody. */
export const plannedRemoval = (
  last: Release | undefined,
  { name, slug }: { readonly name: { readonly de: string }; readonly slug: Slug },
): PlannedChange => ({
  ...{ slug, name: name.de, change: 'delete', differences: [] },
  triples: { added: 0, removed: statementsOf(last, slug).length },
})

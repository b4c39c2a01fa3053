import {
  isGone,
  isSameNeighbour,
  type KnownKinds,
  type MunicipalProfile,
  neighbourOf,
  publishable,
  questionsOf,
  type Release,
  type Slug,
  type Tombstone,
} from '@kommunalgraph/model'
import { type Instant, laterDate } from '@kommunalgraph/rdf'
import type { ReleaseWriter } from '@kommunalgraph/release'
import { type EditedRecord, resolvableKeys } from './edited-record.ts'
import { type NextRelease, nextRelease } from './next-release.ts'
import type { MakeTask } from './tasks/make.ts'

/* Step 3, plan: rules across files, and from what was read to what a release has to do. */

/** A municipality that goes offline. */
interface Removal {
  readonly tombstone: Tombstone
  /** Where its file is still there: keys of the record lead to the notice. */
  readonly record?: MunicipalProfile
}

export interface Plan {
  /** Edited records that are published, and records that name something that changed. */
  readonly candidates: readonly Slug[]
  readonly removals: readonly Removal[]
  /** Addresses that go without leading on to a new one. */
  readonly vanishing: readonly Slug[]
  /** Those of them of which no file says so. */
  readonly unannounced: readonly Slug[]
  /** How many more are published than before. */
  readonly created: number
  /** The task for each candidate, made when it is taken: dates, and what its description may know of others. */
  readonly tasks: () => Iterable<MakeTask>
}

/** What a plan is made from. */
export interface Situation {
  readonly writer: Pick<ReleaseWriter, 'dependents' | 'everPublished'>
  readonly publishedVersion: ReleaseWriter['publishedVersion']
  readonly last: Release | undefined
  readonly instant: Instant
  /** Of the release that is made. */
  readonly kinds: KnownKinds
  readonly edited: ReadonlyMap<Slug, EditedRecord>
  /** Addresses whose file is there no more. */
  readonly gone: ReadonlySet<Slug>
  /** What changed of the shared things, as descriptions ask for it. */
  readonly changedKeys: readonly string[]
  /** Every version is made anew: base or mapping are others. */
  readonly everything: boolean
  /** The published record that an unedited file names as its former address. */
  readonly successorOf: (slug: Slug) => Slug | undefined
}

/** What others may have asked about an edited record, as far as the answer is another now. */
function changedAnswers(
  { kinds, last }: Pick<Situation, 'kinds' | 'last'>,
  slug: Slug,
  before: MunicipalProfile | undefined,
  after: MunicipalProfile | undefined,
): readonly string[] {
  const [then, now] = [
    new Set(before && resolvableKeys(last ?? kinds, before)),
    new Set(after && resolvableKeys(kinds, after)),
  ]
  const moved = [...then, ...now].filter((key) => then.has(key) !== now.has(key))
  const isSame = isSameNeighbour(before && neighbourOf(before), after && neighbourOf(after))
  return [...(isSame ? [] : [`neighbour/${slug}`]), ...moved.map((key) => `resolve/${key}`)]
}

/** One that says it is gone is never as it was published. */
const isEdited = (record: EditedRecord, publishedVersion: Situation['publishedVersion']): boolean =>
  publishedVersion(record.slug)?.recordHash !== record.recordHash

/** Whose descriptions read something that is another now. */
function dependentsOf(situation: Situation): readonly Slug[] {
  const { changedKeys, edited, gone, last, publishedVersion, writer } = situation
  if (last === undefined) return []
  const changed = [...edited.values()].filter((each) => isEdited(each, publishedVersion))
  const answers = [
    ...changed.flatMap((each) =>
      changedAnswers(
        situation,
        each.slug,
        last.record(each.slug),
        isGone(each.record) ? undefined : each.record,
      ),
    ),
    ...[...gone].flatMap((slug) => changedAnswers(situation, slug, last.record(slug), undefined)),
  ]
  return [...new Set([...changedKeys, ...answers])].flatMap((key) => writer.dependents(key))
}

function candidatesOf(situation: Situation): readonly Slug[] {
  const { edited, everything, gone, last, publishedVersion } = situation
  const own = [...edited.values()]
    .filter((each) => !isGone(each.record) && isEdited(each, publishedVersion))
    .map(({ slug }) => slug)
  const others = everything ? (last?.slugs() ?? []) : dependentsOf(situation)
  const stays = (slug: Slug): boolean => {
    const record = edited.get(slug)
    return !gone.has(slug) && (record === undefined || !isGone(record.record))
  }
  return [...new Set([...own, ...others.filter(stays)])].toSorted()
}

/** The addresses under which municipalities go on whose files were renamed, by their former address. */
const successorsIn = (edited: Situation['edited']): ReadonlyMap<Slug, Slug> =>
  new Map(
    [...edited.values()]
      .filter((each) => !isGone(each.record))
      .flatMap(({ record, slug }) =>
        (record.formerSlugs ?? []).map((former) => [former, slug] as const),
      ),
  )

type NoticeFacts = Pick<MunicipalProfile, 'kind' | 'name' | 'replacedBy' | 'modified'>

function notice(
  slug: Slug,
  status: Tombstone['status'],
  { kind, modified, name, replacedBy }: NoticeFacts,
): Tombstone {
  return {
    slug,
    name,
    kind,
    status,
    ...(replacedBy !== undefined && { replacedBy }),
    ...(modified !== undefined && { modified }),
  }
}

/** A file that is gone: renamed, where another record names it, else withdrawn. */
function vanished(
  slug: Slug,
  last: Release | undefined,
  replacedBy: Slug | undefined,
): readonly Removal[] {
  const record = last?.record(slug)
  if (record === undefined) return []
  const { kind, name } = record
  const facts = { kind, name, ...(replacedBy !== undefined && { replacedBy }) }
  return [{ tombstone: notice(slug, replacedBy ? 'merged' : 'withdrawn', facts) }]
}

/** A file that says that its municipality is gone. */
function withdrawn({ record, slug }: EditedRecord): readonly Removal[] {
  const { status } = record
  if (status !== 'merged' && status !== 'withdrawn') return []
  return [{ tombstone: notice(slug, status, record), record: publishable(record) }]
}

/**
 * A record with its dates: what is written counts; else it was issued when its address was first published, and
 * modified when the record itself last changed (docs/design.md), never before it was issued.
 */
function withDates(
  { instant, publishedVersion, writer }: Situation,
  { record, recordHash, slug }: EditedRecord,
): MunicipalProfile {
  const published = publishedVersion(slug)
  const issued = record.issued ?? writer.everPublished(slug)?.issued ?? instant
  const isChanged = published?.recordHash !== recordHash
  const before = isChanged ? undefined : published?.modified
  const modified = laterDate(issued, record.modified ?? before ?? instant)
  return { ...publishable(record), issued, modified }
}

/** Everything that the description of a record may know of others. */
function answersFor(
  record: MunicipalProfile,
  next: NextRelease,
): Pick<MakeTask, 'holders' | 'neighbours'> {
  const { keys, slugs } = questionsOf(record)
  const holders = new Map(keys.map((key) => [key, next.holder(key)]))
  const named = [...slugs, ...[...holders.values()].filter((slug) => slug !== undefined)]
  return { holders, neighbours: new Map(named.map((slug) => [slug, next.neighbour(slug)])) }
}

/** An edited record gets its dates; one that only names something edited keeps them. */
function taskOf(situation: Situation, slug: Slug, next: NextRelease): MakeTask {
  const { edited, last, publishedVersion } = situation
  const own = edited.get(slug)
  const published = publishedVersion(slug)
  // Only published records depend on anything.
  const record = own ? withDates(situation, own) : (last?.record(slug) as MunicipalProfile)
  const recordHash = own?.recordHash ?? published?.recordHash ?? ''
  return {
    ...{ slug, record, recordHash, recordChanged: recordHash !== published?.recordHash },
    publishedHash: published?.hash,
    ...answersFor(record, next),
  }
}

export function planOf(situation: Situation): Plan {
  const { edited, gone, last, publishedVersion, successorOf } = situation
  const successors = successorsIn(edited)
  const removals = [
    ...[...gone].flatMap((slug) => vanished(slug, last, successors.get(slug) ?? successorOf(slug))),
    ...[...edited.values()].flatMap(withdrawn),
  ]
  const candidates = candidatesOf(situation)
  const isPublished = (slug: Slug): boolean => last?.record(slug) !== undefined
  const vanishing = removals.filter(
    ({ record, tombstone }) =>
      isPublished(tombstone.slug) && (record !== undefined || tombstone.replacedBy === undefined),
  )
  return {
    candidates,
    removals,
    vanishing: vanishing.map(({ tombstone }) => tombstone.slug),
    unannounced: vanishing.flatMap(({ record, tombstone }) =>
      record === undefined ? [tombstone.slug] : [],
    ),
    created: candidates.filter((slug) => publishedVersion(slug) === undefined).length,
    *tasks() {
      const next = nextRelease(situation.kinds, last, edited, gone)
      for (const slug of candidates) yield taskOf(situation, slug, next)
    },
  }
}

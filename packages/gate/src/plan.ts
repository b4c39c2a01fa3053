import type { MunicipalProfile, Release, Slug, Tombstone } from '@kommunalgraph/model'
import type { ReleaseWriter } from '@kommunalgraph/release'
import { type Card, keysOf } from './world.ts'

/* From what was read to what a release has to do: who may have a new version, who goes. */

/** A municipality that goes offline. */
interface Removal {
  readonly tombstone: Tombstone
  /** Where its file still stands: keys of the record lead to the notice. */
  readonly card?: Card
}

export interface Plan {
  /** Edited records that are published, and records that name something that changed. */
  readonly candidates: readonly Slug[]
  readonly removals: readonly Removal[]
  /** Addresses that go without leading on to a new one. */
  readonly vanishing: readonly Slug[]
  /** How many more are published than before. */
  readonly created: number
}

/** What a plan is made from. */
export interface Situation {
  readonly standing: ReleaseWriter['standing']
  readonly dependents: ReleaseWriter['dependents']
  readonly last: Release | undefined
  readonly cards: ReadonlyMap<Slug, Card>
  /** Addresses whose file is there no more. */
  readonly gone: ReadonlySet<Slug>
  /** What changed of the shared things, as descriptions ask for it. */
  readonly changedKeys: readonly string[]
  /** Every version is made anew: base or mapping are others. */
  readonly everything: boolean
  /** The published record that an unedited file names as its former address. */
  readonly heirOf: (slug: Slug) => Slug | undefined
}

const isGone = ({ status }: Card): boolean => status !== 'active'

/** What others may have asked about an edited record: its name, and whom its keys lead to. */
function keysAbout(
  slug: Slug,
  last: Release | undefined,
  card: Card | undefined,
): readonly string[] {
  const before = last?.record(slug)
  const then = new Set(before ? keysOf(before) : [])
  const now = new Set(card?.keys)
  const moved = [...then, ...now].filter((key) => then.has(key) !== now.has(key))
  return [`record/${slug}`, ...moved, ...(before && card && !isGone(card) ? [] : [...then, ...now])]
}

/** Whose descriptions read something that is another now. */
function dependentsOf(situation: Situation): readonly Slug[] {
  const { cards, changedKeys, dependents, gone, last, standing } = situation
  if (last === undefined) return []
  const own = [...cards.values()].filter((card) => isEdited(card, standing))
  const about = [
    ...own.flatMap((card) => keysAbout(card.slug, last, card)),
    ...[...gone].flatMap((slug) => keysAbout(slug, last, undefined)),
  ]
  return [...new Set([...changedKeys, ...about])].flatMap((key) => dependents(key))
}

const isEdited = (card: Card, standing: Situation['standing']): boolean =>
  isGone(card) || standing(card.slug)?.recordHash !== card.recordHash

function candidatesOf(situation: Situation): readonly Slug[] {
  const { cards, everything, gone, last, standing } = situation
  const edited = [...cards.values()]
    .filter((card) => !isGone(card) && (everything || isEdited(card, standing)))
    .map(({ slug }) => slug)
  const others = everything ? (last?.slugs() ?? []) : dependentsOf(situation)
  const stays = (slug: Slug): boolean => {
    const card = cards.get(slug)
    return !gone.has(slug) && (card === undefined || !isGone(card))
  }
  return [...new Set([...edited, ...others.filter(stays)])].toSorted()
}

/** The addresses under which municipalities go on whose files were renamed, by their former address. */
const heirsIn = (cards: Situation['cards']): ReadonlyMap<Slug, Slug> =>
  new Map(
    [...cards.values()]
      .filter((card) => !isGone(card))
      .flatMap(({ formerSlugs, slug }) => formerSlugs.map((former) => [former, slug] as const)),
  )

type Facts = Pick<MunicipalProfile, 'kind' | 'name' | 'replacedBy' | 'modified'>

function notice(
  slug: Slug,
  status: Tombstone['status'],
  { kind, modified, name, replacedBy }: Facts,
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
function withdrawn(card: Card, record: MunicipalProfile): readonly Removal[] {
  const { slug, status } = card
  return status === 'active' ? [] : [{ tombstone: notice(slug, status, record), card }]
}

/** @param recordOf - what the file of a card says */
export function planOf(situation: Situation, recordOf: (card: Card) => MunicipalProfile): Plan {
  const { cards, gone, heirOf, last, standing } = situation
  const heirs = heirsIn(cards)
  const removals = [
    ...[...gone].flatMap((slug) => vanished(slug, last, heirs.get(slug) ?? heirOf(slug))),
    ...[...cards.values()].filter(isGone).flatMap((card) => withdrawn(card, recordOf(card))),
  ]
  const candidates = candidatesOf(situation)
  const isPublished = (slug: Slug): boolean => last?.record(slug) !== undefined
  const vanishing = removals.filter(
    ({ card, tombstone }) =>
      isPublished(tombstone.slug) && (card !== undefined || tombstone.replacedBy === undefined),
  )
  return {
    candidates,
    removals,
    vanishing: vanishing.map(({ tombstone }) => tombstone.slug),
    created: candidates.filter((slug) => standing(slug) === undefined).length,
  }
}

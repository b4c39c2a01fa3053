import {
  type KeyScheme,
  type MunicipalProfile,
  publishable,
  type Release,
  type Slug,
  wholeAgs,
} from '@kommunalgraph/model'
import { type Dates, stamp } from './stamp.ts'
import { toRecord } from './tasks/record.ts'

/* The world as it will be: the last release with the edited records in front. */

/** A record that was read again: what matters of it to others is taken out, the rest waits as bytes. */
export interface Card {
  readonly slug: Slug
  readonly name: MunicipalProfile['name']
  readonly status: NonNullable<MunicipalProfile['status']>
  readonly formerSlugs: readonly Slug[]
  readonly keys: readonly string[]
  /** JSON in UTF-8, as the file says it. */
  readonly bytes: Uint8Array
  readonly recordHash: string
}

const single = ['ars', 'nuts', 'wikidata', 'geonames', 'gnd'] as const

/** Every key of a record as the world is asked for it. */
export function keysOf({ identifiers = {}, kind }: MunicipalProfile): readonly string[] {
  const ags = identifiers.ags ? wholeAgs(kind, identifiers.ags) : []
  return [
    ...ags.map((value) => `resolve/ags/${value}`),
    ...single.flatMap((scheme) => {
      const value = identifiers[scheme]
      return value ? [`resolve/${scheme}/${value}`] : []
    }),
  ]
}

export function toCard(slug: Slug, bytes: Uint8Array, recordHash: string): Card {
  const record = toRecord(bytes)
  const { formerSlugs = [], name, status = 'active' } = record
  return { slug, name, status, formerSlugs, keys: keysOf(record), bytes, recordHash }
}

/** Records of districts are asked for again and again. */
const most = 500

export class NextWorld {
  readonly #dates: Dates
  readonly #last: Release | undefined
  readonly #instant: string
  readonly #cards: ReadonlyMap<Slug, Card>
  readonly #gone: ReadonlySet<Slug>
  readonly #holders: ReadonlyMap<string, Slug>
  readonly #made = new Map<Slug, MunicipalProfile | undefined>()

  /**
   * @param cards - records that were read again, published or not
   * @param gone - addresses whose file is there no more
   */
  constructor(
    dates: Dates,
    last: Release | undefined,
    instant: string,
    cards: ReadonlyMap<Slug, Card>,
    gone: ReadonlySet<Slug>,
  ) {
    this.#dates = dates
    this.#last = last
    this.#instant = instant
    this.#cards = cards
    this.#gone = gone
    // Who is published comes last and wins over who is not.
    const sorted = [...cards.values()].toSorted(
      (a, b) => Number(a.status === 'active') - Number(b.status === 'active'),
    )
    this.#holders = new Map(sorted.flatMap(({ keys, slug }) => keys.map((key) => [key, slug])))
  }

  /** A record as it will be published; undefined for one that will not be. */
  record(slug: Slug): MunicipalProfile | undefined {
    if (this.#made.has(slug)) return this.#made.get(slug)
    const made = this.#make(slug)
    if (this.#made.size >= most) this.#made.clear()
    this.#made.set(slug, made)
    return made
  }

  #make(slug: Slug): MunicipalProfile | undefined {
    const card = this.#cards.get(slug)
    if (card === undefined) return this.#gone.has(slug) ? undefined : this.#last?.record(slug)
    if (card.status !== 'active') return undefined
    const record = publishable(toRecord(card.bytes))
    return stamp(this.#dates, card, record, this.#instant).record
  }

  resolve(scheme: KeyScheme, value: string): Slug | undefined {
    const own = this.#holders.get(`resolve/${scheme}/${value}`)
    const before = this.#last?.resolve(scheme, value)
    const stands = before !== undefined && !this.#cards.has(before) && !this.#gone.has(before)
    if (own === undefined) return stands || (before && this.#gone.has(before)) ? before : undefined
    const isOwnPublished = this.#cards.get(own)?.status === 'active'
    return stands && !isOwnPublished ? before : own
  }

  /** What stands behind a key of the world, as threads ask for it. */
  answer(key: string): unknown {
    const [what, first = '', ...rest] = key.split('/')
    // Only what a world offers is asked for; the scheme was one when the key was made.
    return what === 'record' ? this.record(first) : this.resolve(first as KeyScheme, rest.join('/'))
  }
}

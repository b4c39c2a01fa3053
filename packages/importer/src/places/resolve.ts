import { distance } from 'fastest-levenshtein'
import { foldedName } from './fold.ts'
import type { ListedKind } from './network-kinds.ts'
import type { Municipality, NamedBy, PlaceIndex, Tier } from './place-index.ts'

/** A near name: a person must choose. */
export interface NameSuggestion {
  readonly municipality: Municipality
  readonly distance: number
}

/** Which municipality a name means. */
export type Resolution =
  | {
      readonly state: 'one'
      readonly named: NamedBy
      /** The name is written as the list writes it. */
      readonly exact: boolean
      /** The written name has its type word. */
      readonly typed: boolean
      /** The kind of the network that the type word means. */
      readonly own?: string | undefined
    }
  | { readonly state: 'several'; readonly candidates: readonly Municipality[] }
  | { readonly state: 'consortium' }
  /** A type word with a name that is in no list. */
  | (Pick<Typed, 'kind' | 'own' | 'tier'> & { readonly state: 'typed' })
  | { readonly state: 'none' }

/** Words that say what kind of municipality follows, folded, longest first. */
const typeWords: readonly (readonly [words: string, tier: Tier, kind: ListedKind | undefined])[] = [
  ['grosse kreisangehoerige stadt ', 'municipality', 'kreisangehoerige-stadt'],
  ['mittlere kreisangehoerige stadt ', 'municipality', 'kreisangehoerige-stadt'],
  ['kreisangehoerige stadt ', 'municipality', 'kreisangehoerige-stadt'],
  ['kreisfreie stadt ', 'municipality', 'kreisfreie-stadt'],
  ['alte hansestadt ', 'municipality', undefined],
  ['gemeindeverwaltung ', 'municipality', 'gemeinde'],
  ['stadtverwaltung ', 'municipality', undefined],
  ['kreisverwaltung ', 'district', 'kreis'],
  ['landkreis ', 'district', 'kreis'],
  ['gemeinde ', 'municipality', 'gemeinde'],
  ['stadt ', 'municipality', undefined],
  ['kreis ', 'district', 'kreis'],
]

/** Beginnings of names of consortia, folded. */
const consortia = [
  'kommunen im ',
  'kommunen in ',
  'kommunen des ',
  'staedte und gemeinden im ',
  'staedte und gemeinden in ',
  'staedte und gemeinden des ',
  'zweckverband ',
  'kommunalverbund ',
]

interface Typed {
  readonly rest: string
  readonly tier: Tier
  readonly kind: ListedKind | undefined
  readonly own?: string | undefined
}

function typed(name: string, { kindWords }: PlaceIndex): Typed | undefined {
  const own = kindWords.find(([words]) => name.startsWith(words))
  if (own) {
    const [words, tier, { notation }] = own
    return { rest: name.slice(words.length), tier, kind: undefined, own: notation }
  }
  for (const [words, tier, kind] of typeWords) {
    if (name.startsWith(words)) return { rest: name.slice(words.length), tier, kind }
  }
  // Kreisstadt, Hansestadt, Klingenstadt …: whatever a town calls itself.
  const [first = '', ...others] = name.split(' ')
  if (others.length === 0 || !/(?:stadt|gemeinde)$/.test(first)) return undefined
  const kind = first.endsWith('gemeinde') ? 'gemeinde' : undefined
  return { rest: others.join(' '), tier: 'municipality', kind }
}

/** A type word after a comma, as registers have it: Düren, Kreis. */
function typedBehind(name: string, index: PlaceIndex): Typed | undefined {
  const comma = name.indexOf(',')
  if (comma < 0) return undefined
  return typed(`${foldedName(name.slice(comma + 1))} ${foldedName(name.slice(0, comma))}`, index)
}

const unique = (named: readonly NamedBy[]): NamedBy | undefined =>
  named.length === 1 ? named[0] : undefined

const one = (named: NamedBy, written: string, typed: boolean): Resolution => ({
  state: 'one',
  named,
  exact: written === named.form,
  typed,
})

/**
 * Which municipality a title means, in the order of evidence: a name of the list that holds its type word, a name
 * with type word, a former name, a bare name that only one entry has. Nothing is cut off a name, nothing guessed.
 */
export function resolve(written: string, index: PlaceIndex): Resolution {
  const name = foldedName(written)
  if (name === '' || written.length > longestName) return { state: 'none' }
  const whole = unique(index.names.get(name) ?? [])
  if (whole !== undefined) return one(whole, written, true)
  if (consortia.some((beginning) => name.startsWith(beginning))) return { state: 'consortium' }
  const byType = typed(name, index) ?? typedBehind(written, index)
  return byType === undefined ? bare(written, name, index) : withType(written, byType, index)
}

/** Names of municipalities are short; a longer line is none. */
const longestName = 100

function withType(
  written: string,
  { rest, tier, kind, own }: Typed,
  index: PlaceIndex,
): Resolution {
  const named = unique(index.bare[tier].get(rest) ?? [])
  if (named === undefined) return { state: 'typed', kind, own, tier }
  // "Stadt Düren" has the name as the list has it; "Stadt Dueren" and "STADT DÜREN" have not.
  const exact = written.includes(named.form)
  return { state: 'one', named, exact, typed: true, own }
}

function bare(written: string, name: string, index: PlaceIndex): Resolution {
  const named = [
    ...(index.bare.municipality.get(name) ?? []),
    ...(index.bare.district.get(name) ?? []),
  ]
  const only = unique(named)
  if (only !== undefined) return one(only, written, false)
  if (named.length === 0) return { state: 'none' }
  return { state: 'several', candidates: named.map(({ municipality }) => municipality) }
}

/** Letters that may be lost, doubled or exchanged: one in short names, two in longer ones. */
const tolerance = (name: string): number => (name.length < 5 ? 0 : name.length < 9 ? 1 : 2)

/**
 * Entries whose name differs in a letter or two, nearest first, five at most.
 *
 * Only for a title that is in no list: it compares with every name.
 */
export function nearNames(written: string, index: PlaceIndex): readonly NameSuggestion[] {
  const whole = foldedName(written)
  const { rest: name, tier } = typed(whole, index) ?? { rest: whole, tier: undefined }
  const most = written.length > longestName ? 0 : tolerance(name)
  if (most === 0) return []
  const found = new Map<Municipality, number>()
  const compare = (table: ReadonlyMap<string, readonly NamedBy[]>, text: string): void => {
    for (const [key, named] of table) {
      const far = Math.abs(key.length - text.length) > most ? most + 1 : distance(key, text)
      if (far > most) continue
      for (const { municipality } of named)
        found.set(municipality, Math.min(far, found.get(municipality) ?? far))
    }
  }
  if (tier !== 'district') compare(index.bare.municipality, name)
  if (tier !== 'municipality') compare(index.bare.district, name)
  compare(index.names, whole)
  return [...found]
    .map(([municipality, far]) => ({ municipality, distance: far }))
    .toSorted(
      (a, b) => a.distance - b.distance || (a.municipality.ags < b.municipality.ags ? -1 : 1),
    )
    .slice(0, 5)
}

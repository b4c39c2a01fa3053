import type { ReferencePlace } from '@kommunalgraph/model'
import { type Alias, formerNames, shortForm } from './aliases.ts'
import { foldedName } from './fold.ts'
import { type ListedKind, type NetworkKind, tierOfKind, wordsOfKinds } from './network-kinds.ts'

/** An entry of the reference list as the importer knows it. */
export interface Municipality {
  readonly ags: string
  /** Without the suffix of the register. */
  readonly name: string
  /** As the register has it: `Aachen, Stadt`. */
  readonly registerName: string
  readonly kind: ListedKind
  readonly place: ReferencePlace
}

/** Whether a type word or an entry means a district or one of its members. */
export type Tier = 'district' | 'municipality'

export interface NamedBy {
  readonly municipality: Municipality
  /** The written form that is known, before folding. */
  readonly form: string
  readonly how: 'name' | 'alias'
  readonly since?: string
}

export interface PlaceIndex {
  readonly municipalities: readonly Municipality[]
  /** Every name that stands for exactly these entries, folded. */
  readonly names: ReadonlyMap<string, readonly NamedBy[]>
  /** Names without type word, by tier. */
  readonly bare: Readonly<Record<Tier, ReadonlyMap<string, readonly NamedBy[]>>>
  readonly byAgs: ReadonlyMap<string, Municipality>
  /** The kinds of the network; undefined where nobody says which. */
  readonly kinds: readonly NetworkKind[] | undefined
  /** Words before a name that mean a kind of the network, folded. */
  readonly kindWords: readonly (readonly [words: string, tier: Tier, kind: NetworkKind])[]
}

const tierOf = ({ kind }: Municipality): Tier =>
  kind === 'kreis' || kind === 'staedteregion' ? 'district' : 'municipality'

const districtWord = /^(?:Kreis|Landkreis) /

function toMunicipality(place: ReferencePlace): Municipality | undefined {
  const { level, name: registerName, ags } = place
  if (level === 'land') return undefined
  const comma = registerName.indexOf(', ')
  const name = comma < 0 ? registerName : registerName.slice(0, comma)
  const suffix = comma < 0 ? '' : registerName.slice(comma + 2)
  const isTown = suffix.toLowerCase().includes('stadt')
  const kind = level !== 'gemeinde' ? level : isTown ? 'kreisangehoerige-stadt' : 'gemeinde'
  return { ags, name, registerName, kind, place }
}

class NameTable extends Map<string, NamedBy[]> {
  add(form: string, entry: Omit<NamedBy, 'form'>): void {
    const key = foldedName(form)
    const others = this.get(key) ?? []
    if (others.some(({ municipality }) => municipality === entry.municipality)) return
    this.set(key, [...others, { ...entry, form }])
  }
}

function build(
  places: readonly ReferencePlace[],
  aliases: readonly Alias[],
  kinds: readonly NetworkKind[] | undefined,
): PlaceIndex {
  const municipalities = places.flatMap((place) => toMunicipality(place) ?? [])
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]))
  const names = new NameTable()
  const bare = { district: new NameTable(), municipality: new NameTable() }
  for (const municipality of municipalities) {
    const { name, registerName } = municipality
    const tier = tierOf(municipality)
    if (tier === 'district') names.add(name, { municipality, how: 'name' })
    if (tier === 'municipality') bare.municipality.add(name, { municipality, how: 'name' })
    else if (districtWord.test(name))
      bare.district.add(name.replace(districtWord, ''), { municipality, how: 'name' })
    if (registerName === name) continue
    const suffix = registerName.slice(name.length + 2)
    names.add(registerName, { municipality, how: 'alias' })
    names.add(`${suffix} ${name}`, { municipality, how: 'name' })
  }
  for (const { ags, name, since } of [...formerNames, ...aliases]) {
    const municipality = byAgs.get(ags)
    if (municipality === undefined) continue
    names.add(name, { municipality, how: 'alias', ...(since === undefined ? {} : { since }) })
  }
  for (const municipality of municipalities) {
    const short = shortForm(municipality.name)
    // Never a name that another entry has in full.
    if (short !== undefined && !bare.municipality.has(foldedName(short)))
      bare.municipality.add(short, { municipality, how: 'alias' })
  }
  const kindWords = wordsOfKinds(kinds ?? []).flatMap(([words, kind]) => {
    const tier = tierOfKind(kind)
    return tier ? [[words, tier, kind] as const] : []
  })
  return { municipalities, names, bare, byAgs, kinds, kindWords }
}

const built = new WeakMap<readonly ReferencePlace[], readonly BuiltIndex[]>()
const none: readonly Alias[] = []

interface BuiltIndex {
  readonly aliases: readonly Alias[]
  readonly index: PlaceIndex
}

/** The index of a reference list; built once for each list that is handed in. */
export function placeIndexOf(
  places: readonly ReferencePlace[],
  aliases: readonly Alias[] = none,
  kinds?: readonly NetworkKind[],
): PlaceIndex {
  const known = built.get(places) ?? []
  const before = known.find((each) => each.aliases === aliases && each.index.kinds === kinds)
  if (before) return before.index
  const index = build(places, aliases, kinds)
  built.set(places, [...known, { aliases, index }])
  return index
}

import { type KindLevelName, kindFrom } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { foldedName } from './fold.ts'

/* Kinds: those that a title and the official list tell apart, and those that a network has. */

/** What titles and the official list tell apart. */
export type ListedKind =
  | 'kreis'
  | 'staedteregion'
  | 'kreisfreie-stadt'
  | 'kreisangehoerige-stadt'
  | 'gemeinde'
  | 'verbund'

/** A kind of the network, as its `concepts/kinds.yaml` has it. */
export interface NetworkKind {
  readonly notation: string
  readonly label: Localized
  readonly altLabels?: readonly string[] | undefined
  readonly level?: KindLevelName | undefined
}

const levelOf = (kind: Pick<NetworkKind, 'notation' | 'level'>): KindLevelName | undefined =>
  kindFrom(kind.notation, kind)?.levelName

/** Words that stand before a name to say its kind, folded, each with the kind that it means: the longest first. */
export const wordsOfKinds = (
  kinds: readonly NetworkKind[],
): readonly (readonly [words: string, kind: NetworkKind])[] =>
  kinds
    .flatMap((kind) =>
      [kind.label.de, ...(kind.altLabels ?? [])].map(
        (word) => [`${foldedName(word ?? '')} `, kind] as const,
      ),
    )
    .toSorted(([one], [other]) => other.length - one.length)

/** Whether a kind of the network is one that a title may mean, and of districts or of what lies in them. */
export function tierOfKind(kind: NetworkKind): 'district' | 'municipality' | undefined {
  const level = levelOf(kind)
  if (level === 'district') return level
  return level === 'municipality' || level === 'independent-city' ? 'municipality' : undefined
}

/** The kinds of a network that the kind of the list may be there: itself, else all of its level. */
export function kindsFor(listed: ListedKind, kinds: readonly NetworkKind[]): readonly string[] {
  if (kinds.some(({ notation }) => notation === listed)) return [listed]
  const level = levelOf({ notation: listed })
  return kinds.filter((kind) => levelOf(kind) === level).map(({ notation }) => notation)
}

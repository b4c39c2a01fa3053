import type { YAMLMap } from 'yaml'
import { foldedLabel } from '../places/fold.ts'
import { isEqual, mapAt, nodeAt, plainOf } from './import-change.ts'

/** How the entries of a list of nodes are matched. */
export interface EntryMatching {
  /** Whether an entry of the file is the one that the page means. */
  readonly isSame: (old: YAMLMap, input: YAMLMap) => boolean
  /** Fields that stay where the file has them: somebody has written them. */
  readonly kept: (old: YAMLMap) => readonly string[]
  /** Whether the page's list is complete: what it lacks goes. */
  readonly isComplete?: true
}

const agree = (old: YAMLMap, input: YAMLMap, keys: readonly string[]): boolean =>
  keys.every((key) => old.get(key) === input.get(key))

/** The same measure, method and date; or the same value, to which somebody has found the date. */
const isSameFigure = (old: YAMLMap, input: YAMLMap): boolean =>
  agree(old, input, ['measure', 'method', 'referenceDate']) ||
  (!input.has('referenceDate') && agree(old, input, ['measure', 'method', 'value']))

const goalText = (goal: YAMLMap): string =>
  foldedLabel(String(mapAt(goal, 'text')?.get('de') ?? ''))

const isSameContact = (old: YAMLMap, input: YAMLMap): boolean => {
  const shared = (key: string): boolean => input.has(key) && agree(old, input, [key])
  const isUnit = !input.has('name') && !old.has('name')
  return (
    ['email', 'telephone', 'name'].some(shared) ||
    (isUnit && isEqual(plainOf(nodeAt(old, 'unit')), plainOf(nodeAt(input, 'unit'))))
  )
}

/** A wording beside a date that somebody has found would be a second date. */
const keptOfFigure = (old: YAMLMap): readonly string[] =>
  old.has('referenceDate') ? ['referenceDate', 'referenceText'] : []

const keptOf =
  (...keys: readonly string[]) =>
  (old: YAMLMap): readonly string[] =>
    keys.filter((key) => old.has(key))

const year = (participation: YAMLMap): string => String(participation.get('since')).slice(0, 4)

/** Pages tell a year and no programme: it is that of the participation that somebody has found. */
const isSameParticipation = (old: YAMLMap, input: YAMLMap): boolean =>
  !old.has('programme') || year(old) === year(input)

const keptOfParticipation = (old: YAMLMap): readonly string[] =>
  old.has('programme') ? ['since', 'source'] : []

/** The lists of nodes that pages have. */
export const matchings: Readonly<Record<string, EntryMatching>> = {
  participations: { isSame: isSameParticipation, kept: keptOfParticipation },
  statistics: { isSame: isSameFigure, kept: keptOfFigure },
  goals: {
    isSame: (old, input) => goalText(old) === goalText(input),
    kept: keptOf('text'),
    isComplete: true,
  },
  contacts: { isSame: isSameContact, kept: keptOf('basis') },
  sources: {
    isSame: (old, input) => agree(old, input, ['id']),
    kept: keptOf('title', 'licence'),
  },
}

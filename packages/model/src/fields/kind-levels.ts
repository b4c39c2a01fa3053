import type { ReferencePlace } from '../place.ts'

/* The levels on which municipalities and their like are, and what follows from each. */

/** Marks on maps, in the order in which they are drawn: what is large lies under what is small. */
export const markShapeNames = ['square', 'diamond', 'disc', 'ring', 'triangle'] as const
export type MarkShape = (typeof markShapeNames)[number]

/** Whether it is a unit of the administration, several that work together, or something else that is somewhere. */
export type Standing = 'unit' | 'joint' | 'other'

/** What follows from the level of a kind. */
export interface KindLevel {
  /** Digits of its official key (AGS); 0 where it has none. */
  readonly digits: 0 | 2 | 5 | 8
  /** Whether it has a regional key (ARS), and a NUTS 3 code of its own. */
  readonly ars: boolean
  readonly nuts: boolean
  readonly members: 'needed' | 'allowed' | 'none'
  readonly standing: Standing
  /** Its level in DCAT-AP.de's list. */
  readonly geocoding: 'state' | 'administrativeDistrict' | 'municipality'
  /** Levels of the reference list that its entry may have. */
  readonly entries: readonly ReferencePlace['level'][]
  /** Its mark, where the kind names none. */
  readonly mark: MarkShape
}

export const kindLevels = {
  state: {
    ...{ digits: 2, ars: false, nuts: false, members: 'none', standing: 'unit' },
    ...{ geocoding: 'state', entries: ['land'], mark: 'square' },
  },
  district: {
    ...{ digits: 5, ars: false, nuts: true, members: 'none', standing: 'unit' },
    ...{ geocoding: 'administrativeDistrict', entries: ['kreis', 'staedteregion'], mark: 'square' },
  },
  'independent-city': {
    ...{ digits: 5, ars: true, nuts: true, members: 'none', standing: 'unit' },
    ...{ geocoding: 'municipality', entries: ['kreisfreie-stadt'], mark: 'disc' },
  },
  municipality: {
    ...{ digits: 8, ars: true, nuts: false, members: 'none', standing: 'unit' },
    ...{ geocoding: 'municipality', entries: ['gemeinde'], mark: 'ring' },
  },
  association: {
    ...{ digits: 0, ars: false, nuts: false, members: 'allowed', standing: 'unit' },
    ...{ geocoding: 'municipality', entries: [], mark: 'diamond' },
  },
  group: {
    ...{ digits: 0, ars: false, nuts: false, members: 'needed', standing: 'joint' },
    ...{ geocoding: 'municipality', entries: [], mark: 'diamond' },
  },
  place: {
    ...{ digits: 0, ars: false, nuts: false, members: 'none', standing: 'other' },
    ...{ geocoding: 'municipality', entries: [], mark: 'triangle' },
  },
} as const satisfies Record<string, KindLevel>

export type KindLevelName = keyof typeof kindLevels

export const kindLevelNames = Object.keys(kindLevels) as [KindLevelName, ...KindLevelName[]]

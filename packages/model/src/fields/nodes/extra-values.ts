import { z } from 'zod'
import * as is from '../../constraints.ts'
import { field, type NodeShape } from '../field.ts'
import { notPersonRow, sourceRow } from './common.ts'

/**
 * Values of the fields that a network adds: which these are says its `fields.yaml` (`recordTable`). Without it, as for
 * a record of an earlier release, anything that such a field can hold is sound.
 */
const extraValue = z.union([
  is.text,
  z.number(),
  z.boolean(),
  is.localized,
  z.array(is.text).readonly(),
])

export type ExtraValue = z.infer<typeof extraValue>

const label = ['Eigene Angaben', 'details of our own'] as const

/** What stands beside them, under names that no such field can have. */
export const ownRows = { source: { ...sourceRow, statements: [] }, notPerson: notPersonRow }

const shape: NodeShape = {
  rows: ownRows,
  rest: field(extraValue, label, [
    'Ein Feld aus `data/fields.yaml`.',
    'A field from `data/fields.yaml`.',
  ]),
}

export const extraRow = {
  schema: z.record(z.string(), extraValue).readonly().optional(),
  label,
  doc: [
    'Felder, die das Netzwerk selbst in `data/fields.yaml` bestimmt, und ihre Quelle.',
    'Fields that the network itself defines in `data/fields.yaml`, and their source.',
  ],
  statements: [],
  nodeShape: shape,
} as const

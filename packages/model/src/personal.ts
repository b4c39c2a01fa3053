import type { FieldDefinition, FieldTable } from './fields/field.ts'
import { recordRows } from './fields/record.ts'
import type { FieldPath } from './references.ts'

/* Which places of a record hold personal data, read from the option `personal` of the rows. */

type Rows = FieldTable | undefined

const isPersonal = ({ personal }: FieldDefinition): boolean => personal !== undefined

const holdsPersonal = (rows: Rows): boolean => Object.values(rows ?? {}).some(isPersonal)

/** The fields on the way to a value; positions in lists and languages of texts are none. */
function rowsOnTheWay(path: FieldPath, table: FieldTable = recordRows): readonly FieldDefinition[] {
  let rows: Rows = table
  return path.flatMap((part) => {
    const row: FieldDefinition | undefined = rows?.[part]
    if (row === undefined) return []
    rows = row.nodeShape?.rows
    return [row]
  })
}

/**
 * Whether the value at a path is personal: always, or perhaps, as a mailbox is; undefined where it is not.
 *
 * @param table - the fields of the tree; those of a record if absent
 */
export const personalAt = (path: FieldPath, table?: FieldTable): FieldDefinition['personal'] =>
  rowsOnTheWay(path, table).at(-1)?.personal

const holdsPersonalWithin = ({ nodeShape }: FieldDefinition): boolean =>
  nodeShape !== undefined &&
  (holdsPersonal(nodeShape.rows) || Object.values(nodeShape.rows).some(holdsPersonalWithin))

/**
 * Whether a place of a record is about a person: it is personal, is part of a node that holds such a value, or holds
 * one.
 */
export function isAboutPerson(path: FieldPath): boolean {
  const rows = rowsOnTheWay(path)
  const last = rows.at(-1)
  return (
    last !== undefined &&
    (isPersonal(last) ||
      holdsPersonalWithin(last) ||
      rows.some(({ nodeShape }) => holdsPersonal(nodeShape?.rows)))
  )
}

/** The fields on the way that a JSON Pointer names. */
export const pathOfPointer = (pointer: string): FieldPath => pointer.split('/').slice(1)

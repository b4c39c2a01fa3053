import {
  type FieldDefinition,
  type FieldTable,
  type MessageValue,
  mentionsPerson,
  recordRows,
} from '@kommunalgraph/model'
import type { Finding, Path } from './finding.ts'

/* A finding names the field and line of a personal value, never the value: findings are logged, mailed and published. */

/** The field that holds a value. */
function rowAt(path: Path): FieldDefinition | undefined {
  let rows: FieldTable | undefined = recordRows
  let row: FieldDefinition | undefined
  for (const part of path) {
    if (typeof part === 'number') continue
    row = rows?.[part] ?? row
    rows = row?.nodeShape?.rows
  }
  return row
}

/** A basis says why, not who. */
const isPersonal = (path: Path): boolean =>
  path.at(-1) !== 'basis' && rowAt(path)?.personal !== undefined

/** The finding with a mark in place of what is personal, or probably is, and without a suggestion that would show it. */
export function withoutPersonal(found: Finding): Finding {
  const isHidden = (value: MessageValue | undefined): boolean =>
    typeof value !== 'object' && (isPersonal(found.path) || mentionsPerson(String(value ?? '')))
  const parameters = Object.fromEntries(
    Object.entries(found.parameters).map(([name, value]) => [
      name,
      value !== undefined && isHidden(value) ? (name === 'suggestion' ? undefined : '…') : value,
    ]),
  )
  return { ...found, parameters }
}

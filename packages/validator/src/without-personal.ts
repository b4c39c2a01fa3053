import {
  type MessageValue,
  mentionsPerson,
  type Row,
  type Rows,
  recordRows,
} from '@kommunalgraph/model'
import type { Finding, Path } from './finding.ts'

/* A finding names the field and line of a personal value, never the value: findings are logged, mailed and published. */

/** The field that holds a value. */
function rowAt(path: Path): Row | undefined {
  let rows: Rows | undefined = recordRows
  let row: Row | undefined
  for (const part of path) {
    if (typeof part === 'number') continue
    row = rows?.[part] ?? row
    rows = row?.template?.rows
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

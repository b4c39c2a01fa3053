import {
  type FieldTable,
  type MessageValue,
  mentionsPerson,
  networkRows,
  personalAt,
  recordRows,
} from '@kommunalgraph/model'
import type { Finding, Path } from './finding.ts'

/* A finding names the field and line of a personal value, never the value: findings are logged, mailed and
   published. */

/** A basis says why, not who; mailboxes of the network are those of offices. */
const isPersonal = (path: Path): boolean =>
  path.at(-1) !== 'basis' &&
  (personalAt(path) !== undefined || personalAt(path, networkRows) === 'always')

/** Fields that hold persons, and fields by which one reaches somebody, whatever they belong to. */
function fieldsOfPersons(rows: FieldTable, isInside = false): readonly string[] {
  return Object.entries(rows).flatMap(([name, { nodeShape, personal }]) => {
    if (nodeShape === undefined) return isInside && personal === 'perhaps' ? [name] : []
    const holds = Object.values(nodeShape.rows).some((row) => row.personal !== undefined)
    return [...(holds ? [name] : []), ...fieldsOfPersons(nodeShape.rows, true)]
  })
}

const ofPersons: ReadonlySet<string> = new Set(fieldsOfPersons(recordRows))

const keysIn = (line: string): readonly string[] =>
  Array.from(line.matchAll(/([\w-]+)\s*:/g), ([, key = '']) => key)

const indentation = (line: string): number => line.search(/[^\s-]|$/)

/**
 * Whether a line of a record is, as far as one can tell from its indentation, about a person: what cannot be parsed
 * has no path.
 */
export function isLineAboutPerson(text: string, line: number): boolean {
  const lines = text.split('\n').slice(0, line)
  let depth = Infinity
  for (const each of lines.toReversed()) {
    if (each.trim() === '' || indentation(each) >= depth) continue
    if (keysIn(each).some((key) => ofPersons.has(key))) return true
    depth = indentation(each)
  }
  return false
}

/**
 * The finding with a mark in place of what is personal, or probably is, and without a suggestion that would show it.
 *
 * @param aboutPerson - whether the place of the finding is about a person, for one that has no path
 */
export function withoutPersonal(found: Finding, aboutPerson = false): Finding {
  const isHidden = (value: MessageValue | undefined): boolean =>
    typeof value !== 'object' &&
    (aboutPerson || isPersonal(found.path) || mentionsPerson(String(value ?? '')))
  const parameters = Object.fromEntries(
    Object.entries(found.parameters).map(([name, value]) => [
      name,
      value !== undefined && isHidden(value) ? (name === 'suggestion' ? undefined : '…') : value,
    ]),
  )
  return { ...found, parameters }
}

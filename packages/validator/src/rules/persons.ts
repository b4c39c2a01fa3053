import { fieldTexts, mentionsPerson, recordRows } from '@kommunalgraph/model'
import { type Finding, finding, type Path } from '../finding.ts'
import type { RecordDraft, RecordRule } from './record.ts'

/* Persons in texts that are not made for them: protection follows the content, not the field. */

/** Whether `notPerson: true` is beside a text, or beside the node that holds it. */
function isSilenced(record: RecordDraft, path: Path): boolean {
  let node: unknown = record
  for (const part of path) {
    if (typeof node !== 'object' || node === null) return false
    if (Reflect.get(node, 'notPerson') === true) return true
    node = Reflect.get(node, part)
  }
  return false
}

const languages = new Set(['de', 'en', 'de-simple'])

/** The field's name; of a text by language the name of what holds it. */
function fieldName(path: Path): string {
  const names = path.filter((part) => typeof part === 'string')
  return String(names.findLast((part) => !languages.has(part)) ?? '')
}

function personFinding(path: Path): Finding {
  const code = path[0] === 'contacts' ? 'contact/person-outside-name' : 'text/person'
  return finding(code, path, { field: fieldName(path) })
}

/** Texts of fields that the table does not call personal. */
const textsNamePersons: RecordRule = (record) =>
  fieldTexts(recordRows, record, ({ personal }) => personal === undefined)
    .filter(({ text, path }) => mentionsPerson(text) && !isSilenced(record, path))
    .map(({ path }) => personFinding(path))

export const personRules: readonly RecordRule[] = [textsNamePersons]

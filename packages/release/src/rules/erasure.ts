import {
  type FieldDefinition,
  type FieldPath,
  fieldTexts,
  isChoice,
  type MunicipalProfile,
  recordRows,
  recordSchema,
} from '@kommunalgraph/model'

/**
 * What is taken out of a record: a contact by its number, or a field by its path (`quotation/speaker`, `description`).
 */
export type ErasablePart = { readonly contact: number } | { readonly field: string }

/** A part as the log names it; a field of network.yaml has its name before it. */
export const partName = (part: ErasablePart | { readonly network: string }): string => {
  if ('network' in part) return `network/${part.network}`
  return 'contact' in part ? `contacts/${part.contact}` : part.field
}

/** A record without a part, and what stood there. */
export interface Redaction {
  readonly record: MunicipalProfile
  /** Texts by which the part would be known again. */
  readonly values: readonly string[]
}

type Json = unknown
type Tree = Readonly<Record<string, Json>>

const isTree = (value: Json): value is Tree => typeof value === 'object' && value !== null

/** A word of ours or of others' lists is not what somebody said; a key of the municipality itself may be searched. */
const isSaid = (row: FieldDefinition): boolean =>
  !isChoice(row.schema) && (row.refersTo === undefined || 'key' in row.refersTo)

const startsWith = (path: FieldPath, start: readonly string[]): boolean =>
  start.every((part, index) => part === String(path[index]))

/** What was said in a field, with all that stands in it. */
const saidIn = (record: MunicipalProfile, field: readonly string[]): readonly string[] =>
  fieldTexts(recordRows, record, isSaid)
    .filter(({ path }) => startsWith(path, field))
    .map(({ text }) => text)

/** Whether a field names a person or how to reach one, and is not a word of a list. */
export const isOfPerson = (row: FieldDefinition): boolean =>
  row.personal !== undefined && isSaid(row)

function withoutContact(record: MunicipalProfile, number: number): Redaction | undefined {
  const contact = record.contacts?.find(({ id }) => id === number)
  if (contact === undefined) return undefined
  const { contacts = [], ...rest } = record
  const kept = contacts.filter((each) => each !== contact)
  return {
    record: kept.length > 0 ? { ...rest, contacts: kept } : rest,
    values: fieldTexts(recordRows, { contacts: [contact] }, isOfPerson).map(({ text }) => text),
  }
}

/** A tree without what a path leads to. */
export function without(tree: Tree, [first = '', ...rest]: readonly string[]): Tree {
  const { [first]: value, ...others } = tree
  return rest.length > 0 && isTree(value) ? { ...tree, [first]: without(value, rest) } : others
}

/** What a path leads to. */
export const valueAt = (tree: Json, path: readonly string[]): Json =>
  path.reduce<Json>((value, key) => (isTree(value) ? value[key] : undefined), tree)

/** Takes out the field; where that leaves no record, what it stands in. */
function withoutField(
  record: MunicipalProfile,
  path: readonly string[],
): Redaction | 'needed' | undefined {
  const value = valueAt(record, path)
  if (value === undefined) return undefined
  if (path.length === 0) return 'needed'
  const rest = recordSchema.safeParse(without(record, path))
  if (!rest.success) return withoutField(record, path.slice(0, -1))
  return { record: rest.data, values: saidIn(record, path) }
}

/**
 * Take a part out of a record.
 *
 * @returns undefined where the record has no such part, `needed` where it would be no record without it
 */
export const redact = (
  record: MunicipalProfile,
  part: ErasablePart,
): Redaction | 'needed' | undefined =>
  'contact' in part
    ? withoutContact(record, part.contact)
    : withoutField(record, part.field.split('/').filter(Boolean))

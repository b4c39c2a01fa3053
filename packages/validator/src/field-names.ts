import {
  conceptSchemeRows,
  extraFieldsRows,
  type FieldTable,
  networkRows,
  objectOf,
  recordRows,
  sourcesRows,
} from '@kommunalgraph/model'
import type { z } from 'zod'
import { nearest } from './suggest.ts'

/** The names of all fields in a schema, whatever they are nested in. */
function namesIn(schema: z.core.$ZodType): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if ('innerType' in def) return namesIn(def.innerType)
  if (def.type === 'union') return def.options.flatMap(namesIn)
  if (def.type === 'array') return namesIn(def.element)
  if (def.type !== 'object') return []
  return Object.entries(def.shape).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

/** The fields of every kind of file. */
const tables: readonly FieldTable[] = [
  recordRows,
  networkRows,
  sourcesRows,
  conceptSchemeRows,
  extraFieldsRows,
]

const names = new Set(tables.flatMap((rows) => namesIn(objectOf(rows))))

/** Whether a word is the name of a field of any file: what stands before a colon that is missing. */
export const isFieldName = (word: string): boolean => names.has(word)

const germanOf = (rows: FieldTable): readonly (readonly [name: string, german: string])[] =>
  Object.entries(rows).flatMap(([name, { label, nodeShape }]) => [
    [name, label[0]] as const,
    ...germanOf(nodeShape?.rows ?? {}),
  ])

/** What fields are called in German, wherever they are. */
const german = Map.groupBy(tables.flatMap(germanOf), ([name]) => name)

/** So much of a German word must be the beginning of a label: "Förderung" means "Förderbausteine". */
const isBeginning = (word: string, label: string): boolean => {
  const least = Math.max(5, Math.ceil(word.length * 0.6))
  return word.length >= 5 && label.toLowerCase().startsWith(word.toLowerCase().slice(0, least))
}

/** The field that a misspelt or German word means, of those that are possible here. */
export function nearestField(word: string, possible: readonly string[]): string | undefined {
  const labels = possible.flatMap((name) =>
    (german.get(name) ?? []).map(([, label]) => [label, name] as const),
  )
  const called = new Map([...labels, ...possible.map((name) => [name, name] as const)])
  return (
    called.get(nearest(word, called.keys()) ?? '') ??
    labels.find(([label]) => isBeginning(word, label))?.[1]
  )
}

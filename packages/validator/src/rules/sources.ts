import {
  type LicenceKey,
  licenceOf,
  recordRows,
  referencesIn,
  sourcedParts,
} from '@kommunalgraph/model'
import { type Context, eachOf, repeated } from '../context.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import type { RecordDraft, RecordRule } from './record.ts'

/* Sources: every value group names one, and it exists. */

const fieldName = (path: Path): string =>
  String(path.findLast((part) => typeof part === 'string') ?? '')

/** A contact published officially cannot do without; that is an error, and not said twice. */
const isCovered = ({ contacts }: RecordDraft, [field, index]: Path): boolean =>
  field === 'contacts' && contacts?.[Number(index)]?.basis === 'official-publication'

/** A source of the keys that its schema refused is no missing one. */
const isRefused = ({ identifiers }: RecordDraft, { has }: Context, [field]: Path): boolean =>
  field === 'identifiers' && identifiers?.source === undefined && has(['identifiers', 'source'])

const namesSource: RecordRule = (record, context) =>
  sourcedParts(recordRows, record)
    .filter((each) => each.source === undefined && !context.has(each.sourcePath))
    .filter(({ path }) => !isCovered(record, path) && !isRefused(record, context, path))
    .map(({ path }) => finding('source/missing', path, { field: fieldName(path) }))

/** Asks for the sources that are named and for no other, so that a new one makes nobody check again. */
const sourceExists: RecordRule = (record, { shared }) => {
  const { sources } = shared
  if (sources === undefined) return []
  const own = eachOf(record.sources).flatMap(([, { id }]) => id ?? [])
  const isKnown = (id: string) => own.includes(id) || sources.has(id)
  return referencesIn('source', recordRows, record).flatMap(({ path, text: value }) => {
    if (isKnown(value)) return []
    const suggestion = nearest(value, new Set([...sources.keys(), ...own]))
    return [finding('source/unknown', path, { value, suggestion })]
  })
}

const ownIsNotShared: RecordRule = ({ sources }, { shared }) =>
  eachOf(sources).flatMap(([index, { id }]) =>
    id !== undefined && shared.sources?.has(id)
      ? [finding('source/shadows-shared', ['sources', index, 'id'], { value: id })]
      : [],
  )

const ownIsUsed: RecordRule = (record) => {
  const used = new Set(referencesIn('source', recordRows, record).map(({ text }) => text))
  return eachOf(record.sources).flatMap(([index, { id }]) =>
    id === undefined || used.has(id)
      ? []
      : [finding('source/unused', ['sources', index, 'id'], { value: id })],
  )
}

interface WithSources {
  readonly sources?:
    | readonly (
        | {
            readonly id?: string | undefined
            readonly licence?: LicenceKey | undefined
            readonly attribution?: string | undefined
          }
        | undefined
      )[]
    | undefined
}

/** What holds for a record's own sources and for shared ones. */
export function sourceFindings({ sources }: WithSources): readonly Finding[] {
  const each = eachOf(sources)
  return [
    ...repeated(each, ({ id }) => id).map(({ index, key: value }) =>
      finding('source/duplicate-id', ['sources', index, 'id'], { value }),
    ),
    ...each.flatMap(([index, { licence, attribution }]) =>
      licence && licenceOf(licence).attribution && attribution === undefined
        ? [finding('source/without-attribution', ['sources', index], { licence })]
        : [],
    ),
  ]
}

export const sourceRules: readonly RecordRule[] = [
  namesSource,
  sourceExists,
  ownIsNotShared,
  ownIsUsed,
  sourceFindings,
]

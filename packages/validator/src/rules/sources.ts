import type { LicenceKey } from '@kommunalgraph/model'
import { licenceOf } from '@kommunalgraph/model'
import { type Context, eachOf, repeated } from '../context.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import type { RecordDraft, RecordRule } from './record.ts'

/* Sources: every value group names one, and it exists. */

/** A part of a record that has a source of its own. */
interface Group {
  readonly path: Path
  /** The field that names the source. */
  readonly sourcePath: Path
  readonly source: string | undefined
}

const group = (
  path: Path,
  part: { readonly source?: string | undefined } | undefined,
): readonly Group[] =>
  part === undefined ? [] : [{ path, sourcePath: [...path, 'source'], source: part.source }]

const keys = ['ags', 'ars', 'nuts', 'wikidata', 'geonames', 'gnd'] as const

/** One source for all keys, or one per key. */
function keyGroups({ identifiers }: RecordDraft): readonly Group[] {
  const source = identifiers?.source
  const sourcePath: Path = ['identifiers', 'source']
  if (typeof source === 'string') return [{ path: ['identifiers'], sourcePath, source }]
  return keys
    .filter((key) => identifiers?.[key] !== undefined || source?.[key] !== undefined)
    .map((key) => ({
      path: ['identifiers', key],
      sourcePath: [...sourcePath, key],
      source: source?.[key],
    }))
}

const listGroups = (
  record: RecordDraft,
  field: 'statistics' | 'goals' | 'contacts',
): readonly Group[] =>
  eachOf<{ readonly source?: string | undefined }>(record[field]).flatMap(([index, each]) =>
    group([field, index], each),
  )

/** Everything in a record that names a source or should. */
export const groupsOf = (record: RecordDraft): readonly Group[] => [
  ...keyGroups(record),
  ...group(['location'], record.location),
  ...group(['areaKm2'], record.areaKm2),
  ...group(['membership'], record.membership),
  ...group(['membership', 'youthOffice'], record.membership?.youthOffice),
  ...listGroups(record, 'statistics'),
  ...group(['quotation'], record.quotation),
  ...group(['description'], record.description),
  ...group(['motto'], record.motto),
  ...listGroups(record, 'goals'),
  ...listGroups(record, 'contacts'),
]

const fieldName = (path: Path): string =>
  String(path.findLast((part) => typeof part === 'string') ?? '')

/** A contact published officially cannot do without; that is an error, and not said twice. */
const isCovered = ({ contacts }: RecordDraft, [field, index]: Path): boolean =>
  field === 'contacts' && contacts?.[Number(index)]?.basis === 'official-publication'

/** A source of the keys that its schema refused is no missing one. */
const isRefused = ({ identifiers }: RecordDraft, { has }: Context, [field]: Path): boolean =>
  field === 'identifiers' && identifiers?.source === undefined && has(['identifiers', 'source'])

const namesSource: RecordRule = (record, context) =>
  groupsOf(record)
    .filter((each) => each.source === undefined && !context.has(each.sourcePath))
    .filter(({ path }) => !isCovered(record, path) && !isRefused(record, context, path))
    .map(({ path }) => finding('source/missing', path, { field: fieldName(path) }))

/** Asks for the sources that are named and for no other, so that a new one makes nobody check again. */
const sourceExists: RecordRule = (record, { shared }) => {
  const { sources } = shared
  if (sources === undefined) return []
  const own = eachOf(record.sources).flatMap(([, { id }]) => id ?? [])
  const isKnown = (id: string) => own.includes(id) || sources.has(id)
  return groupsOf(record).flatMap(({ sourcePath, source: value }) => {
    if (value === undefined || isKnown(value)) return []
    const suggestion = nearest(value, new Set([...sources.keys(), ...own]))
    return [finding('source/unknown', sourcePath, { value, suggestion })]
  })
}

const ownIsNotShared: RecordRule = ({ sources }, { shared }) =>
  eachOf(sources).flatMap(([index, { id }]) =>
    id !== undefined && shared.sources?.has(id)
      ? [finding('source/shadows-shared', ['sources', index, 'id'], { value: id })]
      : [],
  )

const ownIsUsed: RecordRule = (record) => {
  const used = new Set(groupsOf(record).map((each) => each.source))
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

import { type Issue, keyNames, recordRows, referenceFields } from '@kommunalgraph/model'
import { chainFrom, isCircle } from './chain.ts'
import type { Code } from './codes.ts'
import { type Entry, type Indexed, termField } from './entries.ts'
import { type Finding, finding, toIssue } from './finding.ts'
import { overlap, termText } from './key-terms.ts'
import { nearest } from './suggest.ts'

/* Rules across files: they see the index only, so an unchanged file is not read again. */

/** An entry with the file that holds it. */
export interface LocatedEntry {
  readonly in: Indexed
  readonly entry: Entry
}

interface Index {
  /** Files by slug. */
  readonly records: ReadonlyMap<string, Indexed>
  /** Every slug there is, to suggest one: asked for only where something is unknown. */
  slugs(): Iterable<string>
  entries(...fields: readonly Entry['field'][]): readonly LocatedEntry[]
}

type Complaint = readonly [LocatedEntry, Omit<Finding, 'path'>]

type AcrossRule = (index: Index) => readonly Complaint[]

function toIndex(all: readonly LocatedEntry[], slugs?: () => Iterable<string>): Index {
  const byField = Map.groupBy(all, ({ entry }) => entry.field)
  const records = new Map(
    (byField.get('slug') ?? []).map(({ in: file, entry }) => [entry.value, file]),
  )
  return {
    records,
    slugs: slugs ?? (() => records.keys()),
    entries: (...fields) => fields.flatMap((field) => byField.get(field) ?? []),
  }
}

/** Entries with one value, from two files or more. */
const shared = (found: readonly LocatedEntry[]): readonly (readonly LocatedEntry[])[] =>
  [...Map.groupBy(found, ({ entry }) => entry.value).values()].filter(
    (same) => new Set(same.map((each) => each.in.file)).size > 1,
  )

const otherThan = (one: LocatedEntry, same: readonly LocatedEntry[]): string =>
  same.find((each) => each.in.file !== one.in.file)?.in.file ?? one.in.file

const keysAreUnique: AcrossRule = ({ entries }) =>
  keyNames.flatMap((field) =>
    shared(entries(field)).flatMap((same) =>
      same.map((each): Complaint => {
        const { value } = each.entry
        const other = otherThan(each, same)
        return [each, finding('identifiers/duplicate', [], { scheme: field, value, other })]
      }),
    ),
  )

/** Another that had a key while this one had it; two that have it now are found by `keysAreUnique`. */
const alsoBearer = (one: LocatedEntry, same: readonly LocatedEntry[]): LocatedEntry | undefined =>
  same.find(({ in: { file }, entry: { term = {} } }) => {
    const { term: own = {} } = one.entry
    const isPast = own.until !== undefined || term.until !== undefined
    return file !== one.in.file && isPast && overlap(own, term)
  })

/** A key is that of one municipality at a time; at another time it may be that of another. */
const keysHaveOneBearer: AcrossRule = ({ entries }) =>
  keyNames.flatMap((scheme) =>
    shared(entries(termField(scheme))).flatMap((same) =>
      same.flatMap((each): readonly Complaint[] => {
        const other = alsoBearer(each, same)
        if (other === undefined) return []
        const { value } = each.entry
        const words = { scheme, value, other: other.in.file, period: termText(other.entry.term) }
        return [[each, finding('key/two-bearers', [], words)]]
      }),
    ),
  )

/** `foaf:homepage` is inverse functional: two records with one homepage would be one thing. */
const websitesAreUnique: AcrossRule = ({ entries }) =>
  shared(entries('website')).flatMap((same) =>
    same.map(
      (each): Complaint => [
        each,
        finding('website/duplicate', [], { other: otherThan(each, same) }),
      ],
    ),
  )

/** An address is a file's name or a former one, and leads to one municipality. */
const addressesAreUnique: AcrossRule = ({ entries }) =>
  [...Map.groupBy(entries('slug', 'formerSlug'), ({ entry }) => entry.value).values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const names = same.filter(({ entry }) => entry.field === 'slug')
      const claims = names.length > 1 ? same : same.filter(({ entry }) => entry.field !== 'slug')
      return claims.map((each): Complaint => {
        const { value } = each.entry
        return [each, finding('slug/duplicate', [], { value, other: otherThan(each, same) })]
      })
    })

const aliasesAreUnambiguous: AcrossRule = ({ entries }) =>
  shared(entries('slug', 'formerSlug', 'alias')).flatMap((same) =>
    same
      .filter(({ entry }) => entry.field === 'alias')
      .map((each): Complaint => {
        const { value } = each.entry
        return [each, finding('alias/ambiguous', [], { value, other: otherThan(each, same) })]
      }),
  )

/** What another municipality can be to a record, with the finding where there is no such record. */
const relations = new Map(
  referenceFields('municipality', recordRows).map(({ to }) => [to.municipality, to.unknown]),
)

/** The fields of entries that hold addresses of other municipalities. */
export const municipalityFields: readonly string[] = [...relations.keys()]

const municipalitiesExist: AcrossRule = ({ entries, records, slugs }) =>
  [...relations].flatMap(([field, unknown]) =>
    entries(field).flatMap((each): readonly Complaint[] => {
      const { value } = each.entry
      if (records.has(value)) return []
      const suggestion = nearest(value, slugs())
      return [[each, { code: unknown as Code, parameters: { value, suggestion } }]]
    }),
  )

const membersAreActive: AcrossRule = ({ entries, records }) =>
  entries('member').flatMap((each): readonly Complaint[] => {
    const { value } = each.entry
    return records.get(value)?.isActive === false
      ? [[each, finding('members/not-active', [], { value })]]
      : []
  })

const successorsEnd: AcrossRule = ({ entries }) => {
  const next = new Map(entries('successor').map((each) => [each.in.name, each.entry.value]))
  return entries('successor').flatMap((each): readonly Complaint[] => {
    const chain = chainFrom(each.in.name, (from) => next.get(from))
    return isCircle(chain)
      ? [[each, finding('successor/circle', [], { chain: chain.join(' → ') })]]
      : []
  })
}

const sourcesAreUsed: AcrossRule = ({ entries }) => {
  const used = new Set(entries('source').map(({ entry }) => entry.value))
  return entries('sharedSource')
    .filter(({ entry }) => !used.has(entry.value))
    .map((each): Complaint => [each, finding('source/unused', [], { value: each.entry.value })])
}

const rules: readonly AcrossRule[] = [
  keysAreUnique,
  keysHaveOneBearer,
  websitesAreUnique,
  addressesAreUnique,
  aliasesAreUnambiguous,
  municipalitiesExist,
  membersAreActive,
  successorsEnd,
  sourcesAreUsed,
]

/**
 * Run the rules over entries.
 *
 * @param found - for each value that occurs in it, every entry that shares the value; in the order of the files
 * @param slugs - all slugs there are, where `found` is but a part
 */
export function judgeAcross(
  found: readonly LocatedEntry[],
  slugs?: () => Iterable<string>,
): readonly Issue[] {
  const index = toIndex(found, slugs)
  return rules.flatMap((rule) =>
    rule(index).map(([{ in: file, entry }, complaint]) =>
      toIssue({ ...complaint, path: entry.path }, file.file, entry.at),
    ),
  )
}

/** Everything that takes more than one file to see. */
export const checkAcross = (files: readonly Indexed[]): readonly Issue[] =>
  judgeAcross(
    files.flatMap((file) => file.entries.map((entry): LocatedEntry => ({ in: file, entry }))),
  )

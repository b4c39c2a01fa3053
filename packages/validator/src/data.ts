import type {
  ConceptScheme,
  ExtraFields,
  Issue,
  MunicipalProfile,
  Network,
  OutlinesByState,
  ReferencePlace,
  Slug,
  Source,
} from '@kommunalgraph/model'
import { checkAcross } from './across.ts'
import { toTextFile } from './file.ts'
import { finding, hasErrors, sortedIssues, toIssue, wholeFile } from './finding.ts'
import { isPlaced, placeOf } from './layout.ts'
import type { FoundFile } from './read.ts'
import { type CheckedFile, type CheckOptions, checkFile } from './record-file.ts'
import { checkShared, type SharedFiles, type Sorted } from './shared-files.ts'

interface Parts {
  /** Checked records by slug, sorted: those whose file has no error. */
  readonly records: ReadonlyMap<Slug, MunicipalProfile>
  /** Concept schemes by name. */
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  /** Shared sources by id. */
  readonly sources: ReadonlyMap<string, Source>
  /** The fields that the network adds to records. */
  readonly fields: ExtraFields
  /** Where borders run, by state. */
  readonly outlines: OutlinesByState
  /** The official reference list by AGS. */
  readonly places: ReadonlyMap<string, ReferencePlace>
  /** Every finding, by file, line and column. */
  readonly issues: readonly Issue[]
  /** How many files were read. */
  readonly files: number
}

/** A data folder, read and checked; `ok` when nothing in it is an error. */
export type DataSet = Parts &
  (
    | { readonly ok: true; readonly network: Network }
    | { readonly ok: false; readonly network: Network | undefined }
  )

/** Put files into what they hold. */
export function sort(files: readonly FoundFile[], prefix: string): Sorted {
  const kinds = Map.groupBy(files, ({ path }) => {
    const place = placeOf(path)
    return isPlaced(place) ? place.kind : 'none'
  })
  return {
    prefix,
    of: (kind) =>
      (kinds.get(kind) ?? []).map((found) =>
        toTextFile(found, found.label ?? `${prefix}${found.path}`),
      ),
    found: (kind) => kinds.get(kind) ?? [],
  }
}

/** Files in our folders that nobody can use, and a folder without records. */
export const misplaced = (sorted: Sorted, records: number): readonly Issue[] => [
  ...sorted
    .of('none')
    .flatMap(({ file, findings }) => findings.map((found) => toIssue(found, file, wholeFile))),
  ...(records === 0
    ? [toIssue(finding('data/no-records', []), `${sorted.prefix}municipalities`, wholeFile)]
    : []),
]

function soundRecords(
  files: readonly CheckedFile[],
  issues: readonly Issue[],
): ReadonlyMap<Slug, MunicipalProfile> {
  const faulty = new Set(
    issues.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  )
  const sound = files.flatMap(({ file, name, record }) =>
    record && !faulty.has(file) ? [[name, record] as const] : [],
  )
  return new Map(sound.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function toDataSet(
  shared: SharedFiles,
  records: readonly CheckedFile[],
  issues: readonly Issue[],
  files: number,
): DataSet {
  const { network, concepts, fields, outlines, sources } = shared
  const { places } = shared.shared
  const sound = soundRecords(records, issues)
  const parts = { records: sound, concepts, fields, outlines, sources, places, issues, files }
  return network !== undefined && !hasErrors(issues)
    ? { ok: true, network, ...parts }
    : { ok: false, network, ...parts }
}

/** Check the files of a data folder: each by itself, then all against each other. */
export function checkData(
  files: readonly FoundFile[],
  { today, prefix = '', previous, own }: CheckOptions,
): DataSet {
  const sorted = sort(files, prefix)
  const shared = checkShared(sorted, today, own)
  const records = sorted
    .of('municipality')
    .map((file) => checkFile(file, shared.shared, today, previous?.(file.name)))
  const issues = sortedIssues([
    ...misplaced(sorted, records.length),
    ...shared.issues,
    ...records.flatMap((each) => each.issues),
    ...checkAcross([...shared.index, ...records]),
  ])
  return toDataSet(shared, records, issues, files.length)
}

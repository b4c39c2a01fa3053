import {
  type Concept,
  type ConceptScheme,
  type ExtraField,
  type ExtraFields,
  type Issue,
  type LookContent,
  type Network,
  noExtraFields,
  type Outlines,
  type OutlinesByState,
  type ReferencePlace,
  type Source,
} from '@kommunalgraph/model'
import { eachOf, type OwnAddresses, type Shared } from './context.ts'
import type { Draft } from './draft.ts'
import { type Indexed, sourceEntries } from './entries.ts'
import { fileTypes, judge, type Read, readAs, type TextFile } from './file.ts'
import { type Finding, finding, toIssue, wholeFile } from './finding.ts'
import { deepFreeze } from './freeze.ts'
import type { DataFileKind } from './layout.ts'
import { checkLook } from './look/check-look.ts'
import { readOutlines } from './outlines.ts'
import type { FoundFile } from './read.ts'
import { toReferenceList } from './reference.ts'

/** The files of a data folder by what they hold; `none` are those that do not belong there. */
export interface Sorted {
  readonly prefix: string
  of(kind: DataFileKind | 'none'): readonly TextFile[]
  /** As they were found: of files that are no texts. */
  found(kind: DataFileKind): readonly FoundFile[]
}

/** The files that all records share, checked. */
export interface SharedFiles {
  /** What rules about records see: as much as is sound. */
  readonly shared: Shared
  readonly network: Network | undefined
  readonly concepts: ReadonlyMap<string, ConceptScheme>
  readonly sources: ReadonlyMap<string, Source>
  readonly fields: ExtraFields
  /** The files of the look, by name. */
  readonly look: ReadonlyMap<string, LookContent>
  readonly outlines: OutlinesByState
  readonly issues: readonly Issue[]
  readonly index: readonly Indexed[]
}

type SourceFile = { readonly sources: readonly Source[] }
type FieldsFile = { readonly fields: readonly ExtraField[] }

interface ReadFiles {
  readonly network: readonly Read<Network>[]
  readonly sources: readonly Read<SourceFile>[]
  readonly concepts: readonly Read<ConceptScheme>[]
  readonly fields: readonly Read<FieldsFile>[]
}

const keyed = <T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, T> =>
  new Map(
    items.flatMap((item) => {
      const key = keyOf(item)
      return key === undefined ? [] : [[key, item] as const]
    }),
  )

const soundIn = <T>(list: readonly (T | undefined)[] | undefined): readonly T[] =>
  eachOf(list).map(([, item]) => item)

/** None where there is no file; undefined where it is faulty. */
function fieldsIn([file]: ReadFiles['fields']): ExtraFields | undefined {
  if (file === undefined) return noExtraFields
  const { checked, document } = file
  const isSound = document?.findings.length === 0
  const value = isSound ? checked.value : undefined
  return value && keyed(value.fields, ({ name }) => name)
}

/** Schemes by the name of their file: a misspelt name inside is one finding, not one per concept used. */
function toShared(
  { network, sources, concepts, fields }: ReadFiles,
  { lookFiles, own, places }: Pick<Shared, 'lookFiles' | 'own' | 'places'>,
): Shared {
  const [list] = sources.flatMap(({ checked }) =>
    checked.draft?.sources ? [checked.draft.sources] : [],
  )
  return {
    network: network[0]?.checked.draft,
    fields: fieldsIn(fields),
    sources: list && keyed<Draft<Source>>(soundIn(list), ({ id }) => id),
    schemes: new Map(
      concepts.map(({ source, checked }) => {
        const found = checked.draft?.concepts
        return [
          source.name,
          found && keyed<Draft<Concept>>(soundIn(found), (each) => each.notation),
        ]
      }),
    ),
    places,
    lookFiles,
    own,
  }
}

const missing = (name: string, found: Finding, prefix: string): Issue =>
  toIssue(found, `${prefix}${name}`, wholeFile)

/** What every folder needs; which schemes, its files say themselves by naming concepts. */
function missingFiles({ network, sources, concepts }: ReadFiles, prefix: string): readonly Issue[] {
  const lacks = (name: string): Issue =>
    missing(name, finding('data/missing', [], { name }), prefix)
  return [
    ...(network.length === 0 ? [lacks('network.yaml')] : []),
    ...(sources.length === 0 ? [lacks('sources.yaml')] : []),
    ...(concepts.length === 0 ? [lacks('concepts')] : []),
  ]
}

interface Reference {
  readonly places: ReadonlyMap<string, ReferencePlace>
  readonly issues: readonly Issue[]
}

function readReference({ of, prefix }: Sorted): Reference {
  const files = of('reference')
  const none =
    files.length === 0 ? [missing('reference', finding('reference/missing', []), prefix)] : []
  const unread = files.flatMap(({ file, findings }) =>
    findings.map((found) => toIssue(found, file, found.at ?? wholeFile)),
  )
  const lists = files.map(({ file, text }) => toReferenceList(text ?? '', file))
  const rows = lists.flatMap(({ places }) => places)
  return {
    places: new Map(rows.map((place) => [place.ags, place])),
    issues: [...none, ...unread, ...lists.flatMap(({ issues }) => issues)],
  }
}

interface OutlineFiles {
  readonly outlines: OutlinesByState
  readonly issues: readonly Issue[]
}

function outlinesIn({ of }: Sorted, { network, places }: Shared): OutlineFiles {
  const states = network?.states?.filter((state) => state !== undefined)
  const read = of('outlines').map((file) => ({ file, ...readOutlines(file, { places, states }) }))
  const sound = read.flatMap(({ file, outlines }): readonly (readonly [string, Outlines])[] =>
    outlines ? [[file.name, deepFreeze(outlines)]] : [],
  )
  return { outlines: new Map(sound), issues: read.flatMap(({ issues }) => issues) }
}

const indexOf = ({
  source: { file, name },
  document,
  checked: { draft },
}: Read<SourceFile>): readonly Indexed[] =>
  draft && document ? [{ file, name, isActive: true, entries: sourceEntries(draft, document) }] : []

/** Read and check what all records share. */
export function checkShared(files: Sorted, today: string, own?: OwnAddresses): SharedFiles {
  const read: ReadFiles = {
    network: files.of('network').map((file) => readAs(fileTypes.network, file)),
    sources: files.of('sources').map((file) => readAs(fileTypes.sources, file)),
    concepts: files.of('concepts').map((file) => readAs(fileTypes.concepts, file)),
    fields: files.of('fields').map((file) => readAs(fileTypes.fields, file)),
  }
  const reference = readReference(files)
  const look = checkLook(files.found('look'), read.network[0]?.checked.draft, files.prefix)
  const shared = toShared(read, { own, places: reference.places, lookFiles: look.names })
  const outlines = outlinesIn(files, shared)
  return {
    shared,
    network: deepFreeze(read.network[0]?.checked.value),
    concepts: keyed(
      read.concepts.flatMap(({ checked }) => checked.value ?? []).map(deepFreeze),
      ({ scheme }) => scheme,
    ),
    sources: keyed(
      read.sources.flatMap(({ checked }) => checked.value?.sources ?? []).map(deepFreeze),
      ({ id }) => id,
    ),
    fields: deepFreeze(shared.fields ?? noExtraFields),
    look: look.files,
    outlines: outlines.outlines,
    issues: [
      ...missingFiles(read, files.prefix),
      ...reference.issues,
      ...look.issues,
      ...outlines.issues,
      ...read.network.flatMap((each) => judge(fileTypes.network, each, shared, today)),
      ...read.sources.flatMap((each) => judge(fileTypes.sources, each, shared, today)),
      ...read.concepts.flatMap((each) => judge(fileTypes.concepts, each, shared, today)),
      ...read.fields.flatMap((each) => judge(fileTypes.fields, each, shared, today)),
    ],
    index: read.sources.flatMap(indexOf),
  }
}

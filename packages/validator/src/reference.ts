import { type Issue, placeSchema, type ReferencePlace } from '@kommunalgraph/model'
import { CsvError, type Info, parse } from 'csv-parse/sync'
import { type Finding, finding, toIssue } from './finding.ts'

/** The official reference list as rows, and what is wrong with it. */
export interface ReferenceList {
  readonly places: readonly ReferencePlace[]
  readonly issues: readonly Issue[]
}

interface Row {
  readonly record: Readonly<Record<string, string>>
  readonly info: Info
}

const firstReason = (error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[]
}): string => error.issues[0]?.path.join('.') ?? ''

/** An empty cell says nothing; as a number it would become 0. */
const filled = (record: Row['record']): object =>
  Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''))

/** A row whose key an earlier one has. */
function isRepeated(seen: Set<string>, ags: string): boolean {
  const known = seen.has(ags)
  seen.add(ags)
  return known
}

/** Read a CSV reference list (RFC 4180, first row names the columns). */
export function toReferenceList(text: string, file: string): ReferenceList {
  const issues: Issue[] = []
  const report = (found: Finding, line: number): void => {
    issues.push(toIssue(found, file, { line, column: 1 }))
  }
  const unreadable = (error: CsvError | undefined): void =>
    report(
      finding('reference/row', [], { reason: error?.code ?? '' }),
      Number(error?.['lines'] ?? 1),
    )
  const seen = new Set<string>()
  const places = rowsOf(text, unreadable).flatMap(({ record, info }) => {
    const { data, error } = placeSchema.safeParse(filled(record))
    if (error) report(finding('reference/row', [], { reason: firstReason(error) }), info.lines)
    else if (isRepeated(seen, data.ags))
      report(finding('reference/duplicate', [], { value: data.ags }), info.lines)
    return data ? [data] : []
  })
  return { places, issues }
}

function rowsOf(text: string, unreadable: (error: CsvError | undefined) => void): readonly Row[] {
  try {
    return parse(text, {
      columns: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        unreadable(error)
        return undefined
      },
    }) as unknown as readonly Row[] // The library's types do not know what `info` does.
  } catch (cause) {
    unreadable(cause instanceof CsvError ? cause : undefined)
    return []
  }
}

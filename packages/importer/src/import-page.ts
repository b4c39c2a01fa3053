import type { Slug } from '@kommunalgraph/model'
import { coverageOf, type ReadPage } from './coverage.ts'
import type { CoverageSpan } from './coverage-ledger.ts'
import type { DraftRecord } from './draft/draft-part.ts'
import type { ImportFinding } from './finding.ts'
import { linesOfHtml } from './html/profile-lines.ts'
import { labelAtStart } from './labels/known-label.ts'
import { isContactTarget } from './labels/label-table.ts'
import { checkOptions, type ImportOptions } from './options.ts'
import type { Identity } from './places/municipality.ts'
import { type PlaceIndex, placeIndexOf } from './places/place-index.ts'
import { readProfile } from './read-profile.ts'
import { isTitle } from './rules/title.ts'
import type { Encoding } from './source/decode.ts'
import { linesOfText, type SourcePage } from './source/source-page.ts'
import { verbatim } from './source/source-span.ts'
import { isText, type SourceText, toSource } from './source/source-text.ts'

/** What became of a page. */
export interface ImportResult {
  /** What the page tells, in the order of the schema; `check` says what is missing. */
  readonly record: DraftRecord
  /** Address of the record; undefined when it is not known which municipality the page is about. */
  readonly slug: Slug | undefined
  readonly identity: Identity
  readonly encoding: Encoding
  /** Everything doubtful or lost, in the order of the input. */
  readonly findings: readonly ImportFinding[]
  readonly accounting: Accounting
}

export interface Accounting {
  /** The input as it was decoded; spans are stretches of it. */
  readonly text: string
  readonly spans: readonly CoverageSpan[]
}

/**
 * Read the text or HTML of an old profile page.
 *
 * Nothing is guessed, completed or corrected; every character of the input ends in a field, in a finding or among the
 * dropped words of the site. Uses neither network nor clock.
 *
 * @param input - bytes as they were stored, or text
 * @throws ImporterError when an option could stand in no record; never because of the input
 */
export function importPage(input: Uint8Array | string, options: ImportOptions): ImportResult {
  checkOptions(options)
  const source = toSource(input, options)
  if (!isText(source.text)) return unreadable(source)
  const index = placeIndexOf(options.places, options.aliases, options.kinds)
  const page = options.html === true ? htmlPage(source, index, options) : linesOfText(source.text)
  const { read, record, slug, identity } = readProfile(page, source.text, index, options)
  return { record, slug, identity, ...finished(read, source) }
}

function finished(read: ReadPage, source: SourceText) {
  const { findings, spans } = coverageOf(read, source)
  const { encoding, original: text } = source
  return { encoding, findings, accounting: { text, spans } }
}

function unreadable(source: SourceText): ImportResult {
  const { length } = source.text
  const read: ReadPage = {
    lines: [verbatim(source.text, 0, length)],
    structure: [],
    siteWords: [],
    claims: [],
    notes: [{ code: 'import/unreadable', at: { from: 0, to: length } }],
    removed: [],
  }
  const identity = { state: 'none', suggestions: [] } as const
  return { record: {}, slug: undefined, identity, ...finished(read, source) }
}

function htmlPage(
  { text }: SourceText,
  index: PlaceIndex,
  { sourceUrl }: ImportOptions,
): SourcePage {
  const isLabel = (line: string): boolean => {
    const hit = labelAtStart(verbatim(line, 0, line.length))
    return hit !== undefined && !isContactTarget(hit.row.target)
  }
  return linesOfHtml(text, { isLabel, isTitle: (line) => isTitle(line, index) }, sourceUrl)
}

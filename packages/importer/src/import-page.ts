import type { Slug } from '@kommunalgraph/model'
import { accountOf, type Read } from './account.ts'
import type { Span } from './accounting.ts'
import type { Draft } from './draft/part.ts'
import type { Finding } from './finding.ts'
import { linesOfHtml } from './html/profile.ts'
import { labelOf } from './labels/label.ts'
import { isContactTarget } from './labels/table.ts'
import { checkOptions, type ImportOptions } from './options.ts'
import type { Identity } from './places/municipality.ts'
import { type PlaceIndex, placeIndexOf } from './places/place-index.ts'
import { readProfile } from './profile.ts'
import { isTitle } from './rules/title.ts'
import type { Encoding } from './source/decode.ts'
import { linesOfText, type Page } from './source/page.ts'
import { verbatim } from './source/passage.ts'
import { isText, type Source, toSource } from './source/source.ts'

/** What became of a page. */
export interface ImportResult {
  /** What the page tells, in the order of the schema; `check` says what is missing. */
  readonly record: Draft
  /** Address of the record; undefined when it is not known which municipality the page is about. */
  readonly slug: Slug | undefined
  readonly identity: Identity
  readonly encoding: Encoding
  /** Everything doubtful or lost, in the order of the input. */
  readonly findings: readonly Finding[]
  readonly accounting: Accounting
}

export interface Accounting {
  /** The input as it was decoded; spans are stretches of it. */
  readonly text: string
  readonly spans: readonly Span[]
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
  const index = placeIndexOf(options.places, options.aliases)
  const page = options.html === true ? htmlPage(source, index, options) : linesOfText(source.text)
  const { read, record, slug, identity } = readProfile(page, source.text, index, options)
  return { record, slug, identity, ...finished(read, source) }
}

function finished(read: Read, source: Source) {
  const { findings, spans } = accountOf(read, source)
  const { encoding, original: text } = source
  return { encoding, findings, accounting: { text, spans } }
}

function unreadable(source: Source): ImportResult {
  const { length } = source.text
  const read: Read = {
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

function htmlPage({ text }: Source, index: PlaceIndex, { sourceUrl }: ImportOptions): Page {
  const isLabel = (line: string): boolean => {
    const hit = labelOf(verbatim(line, 0, line.length))
    return hit !== undefined && !isContactTarget(hit.row.target)
  }
  return linesOfHtml(text, { isLabel, isTitle: (line) => isTitle(line, index) }, sourceUrl)
}

import { type Node, parseDocument } from 'yaml'
import { isFieldName } from './field-names.ts'
import { type Finding, finding, type Position } from './finding.ts'
import { bareField } from './slips/bare.ts'
import { inLine, oddSpaces } from './slips/in-line.ts'
import { misplacedLine, misplacedNextLine, tabs } from './slips/indentation.ts'
import { lineOf } from './slips/lines.ts'
import { bracketInText, brackets, quotes } from './slips/marks.ts'
import {
  before,
  type Replacement,
  replaced,
  type Slip,
  type SlipFinder,
  type YamlFault,
} from './slips/slip.ts'
import { foreignFindings } from './yaml-syntax.ts'

/*
 * A slip stops the parser, and what it says is about the place where it gave up. So each slip is looked for where
 * people make it, told, and mended for our own reading: then everything behind it is read, too.
 */

/** A text as far as it can be read. */
export interface Mended {
  readonly parsed: Parsed
  readonly findings: readonly Finding[]
  /** Where something of the mended text stands in the text that was given. */
  readonly origin: (offset: number) => number
  /** Where the slips and the values that hold them begin: nothing else is said about these. */
  readonly slips: readonly Position[]
  /** Every part of the text could be read, if only mended. */
  readonly isWhole: boolean
}

/** A page of findings helps nobody. */
const most = 10

/** Characters that are parsed again to find the best mends of a file; a record has a few thousand. */
const mostParsed = 500_000

const parse = (text: string) =>
  parseDocument<Node, false>(text, {
    // Equal keys are found by us in linear time; the library compares each with each.
    uniqueKeys: false,
    prettyErrors: false,
    // At `silent` the library would not report a second document.
    logLevel: 'error',
  })

type Parsed = ReturnType<typeof parse>

const finders = (code: string): readonly SlipFinder[] => [
  ...(code === 'TAB_AS_INDENT' ? [tabs] : []),
  ...(code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN' ? [quotes] : []),
  ...(code === 'UNEXPECTED_TOKEN' ? [bracketInText] : []),
  ...(code === 'BAD_INDENT' || code === 'UNEXPECTED_TOKEN' ? [brackets] : []),
  ...(inLine[code] ?? []),
  ...(code === 'BAD_INDENT' || code === 'MISSING_CHAR' ? [misplacedLine] : []),
  ...(code === 'BLOCK_AS_IMPLICIT_KEY' ? [misplacedNextLine] : []),
]

/** A line that nobody can explain is left out. */
function unreadable(fault: YamlFault): Slip {
  const { start, end, text } = lineOf(fault)
  return {
    offset: fault.offset,
    finding: finding('yaml/syntax', [], { line: text.trim() }),
    mends: [[{ from: start, to: end, by: ' '.repeat(end - start) }]],
  }
}

function slipAt(fault: YamlFault): Slip {
  for (const find of finders(fault.code)) {
    const slip = find(fault)
    if (slip) return slip
  }
  return unreadable(fault)
}

const oddBlank = new RegExp(
  `^([ ]*)([${oddSpaces}][ ${oddSpaces}]*)(?=- |([\\w-]+):(?:\\s|$))|^\\s*(?:- )?([\\w-]+):([${oddSpaces}]+)`,
  'm',
)

/** Blanks that only look so: YAML takes them for letters. */
function oddBlanks(text: string): Slip | undefined {
  const found = [...text.matchAll(new RegExp(oddBlank, 'gm'))].filter(
    ([, , , inner, outer]) => (inner ?? outer) === undefined || isFieldName(inner ?? outer ?? ''),
  )
  const [first] = found
  if (first === undefined) return undefined
  const blanksOf = ({
    index,
    0: all,
    1: lead = '',
    2: indentation,
    5: after = '',
  }: RegExpExecArray) => {
    const blanks = indentation ?? after
    const from = indentation === undefined ? index + all.length - after.length : index + lead.length
    return { from, to: from + blanks.length, by: ' '.repeat(blanks.length) }
  }
  return {
    offset: blanksOf(first).from,
    finding: finding('yaml/odd-space', []),
    mends: [found.map(blanksOf)],
  }
}

/** The mend that leaves the fewest errors, with the text so mended. */
function best(text: string, { mends }: Slip) {
  const tried = mends.map((mend) => {
    const mended = replaced(text, mend)
    return { mend, text: mended, parsed: parse(mended) }
  })
  return tried.toSorted((a, b) => a.parsed.errors.length - b.parsed.errors.length)[0]
}

const firstError = ({ errors }: Parsed) => errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]

const isProgress = (was: Parsed, now: Parsed): boolean =>
  now.errors.length < Math.max(was.errors.length, 1) ||
  (firstError(now)?.pos[0] ?? 0) > (firstError(was)?.pos[0] ?? 0)

function nextSlip(text: string, parsed: Parsed): Slip | undefined {
  const error = firstError(parsed)
  return error === undefined
    ? bareField(text, parsed.contents)
    : slipAt({ text, offset: error.pos[0], code: error.code })
}

/** Read a text over its slips. */
export function mend(given: string, position: (offset: number) => Position): Mended {
  const done: (readonly Replacement[])[] = []
  const findings: Finding[] = []
  const slips: Position[] = []
  const origin = (offset: number): number =>
    done.reduceRight((at, replacements) => before(replacements, at), offset)
  let text = given
  let parsed = parse(text)
  const foreign = foreignFindings(text, parsed, position)
  if (foreign.length > 0) return { parsed, findings: foreign, origin, slips, isWhole: false }
  let isWhole = true
  let left = mostParsed
  while (findings.length < most) {
    const slip = (findings.length === 0 ? oddBlanks(text) : undefined) ?? nextSlip(text, parsed)
    if (slip === undefined) break
    findings.push({ ...slip.finding, at: position(origin(slip.offset)) })
    left -= slip.mends.length * text.length
    if (left < 0) return { parsed, findings, origin, slips, isWhole: false }
    const mended = best(text, slip)
    isWhole &&= slip.finding.code !== 'yaml/syntax'
    if (mended === undefined || !isProgress(parsed, mended.parsed)) break
    slips.push(
      ...[slip.offset, ...mended.mend.map(({ from }) => from)].map((at) => position(origin(at))),
    )
    done.push(mended.mend)
    text = mended.text
    parsed = mended.parsed
  }
  return { parsed, findings, origin, slips, isWhole: isWhole && parsed.errors.length === 0 }
}

import type { Document, ErrorCode, YAMLError } from 'yaml'
import type { Code } from './codes.ts'
import { type Finding, finding, type Position } from './finding.ts'
import { deepest } from './yaml-limits.ts'

type SyntaxCode = Extract<Code, `yaml/${string}`>

/** Which of our findings an error of the library is; all others are `yaml/syntax` with the library's words. */
const codes: Partial<Record<ErrorCode, SyntaxCode>> = {
  ALIAS_PROPS: 'yaml/alias',
  BAD_ALIAS: 'yaml/alias',
  BAD_DIRECTIVE: 'yaml/directive',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_INDENT: 'yaml/indentation',
  BAD_SCALAR_START: 'yaml/reserved-character',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
  MULTIPLE_ANCHORS: 'yaml/alias',
  MULTIPLE_DOCS: 'yaml/several-documents',
  MULTIPLE_TAGS: 'yaml/tag',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  TAB_AS_INDENT: 'yaml/tab',
  TAG_RESOLVE_FAILED: 'yaml/tag',
}

/** One slip makes several errors in a row; a page of them helps nobody. */
const most = 10

const unclosed = /^Missing closing|end with a [\]}]/

function toFinding({ code, message }: YAMLError, at: Position): Finding {
  const known = unclosed.test(message) ? 'yaml/unclosed' : (codes[code] ?? 'yaml/syntax')
  return { code: known, path: [], parameters: { reason: message }, at }
}

/** Comments and blank lines may stand before a directive. */
const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/

/** The errors of YAML as such: the first of each line. */
export function syntaxFindings(
  text: string,
  { errors, warnings }: Pick<Document, 'errors' | 'warnings'>,
  position: (offset: number) => Position,
): readonly Finding[] {
  const directives = directive.exec(text)
  if (directives)
    return [{ ...finding('yaml/directive', []), at: position(directives[0].length - 1) }]
  const deep = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION')
  // Where the library gives up depends on the machine.
  if (deep) return [{ ...finding('yaml/too-deep', [], { limit: deepest }), at: position(0) }]
  const found = [...errors, ...warnings].map((error) => toFinding(error, position(error.pos[0])))
  const firstOfLine = new Map(found.toReversed().map((each) => [each.at?.line, each]))
  return [...firstOfLine.values()].toReversed().slice(0, most)
}

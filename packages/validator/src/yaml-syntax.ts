import type { Document, ErrorCode } from 'yaml'
import type { Code } from './codes.ts'
import { type Finding, finding, type Position } from './finding.ts'
import { deepest } from './yaml-limits.ts'

type SyntaxCode = Extract<Code, `yaml/${string}`>

/** What YAML can do and our files must not: no slips, so nothing is mended. */
const codes: Partial<Record<ErrorCode, SyntaxCode>> = {
  ALIAS_PROPS: 'yaml/alias',
  BAD_DIRECTIVE: 'yaml/directive',
  MULTIPLE_ANCHORS: 'yaml/alias',
  MULTIPLE_DOCS: 'yaml/several-documents',
  MULTIPLE_TAGS: 'yaml/tag',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  TAG_RESOLVE_FAILED: 'yaml/tag',
}

/** A page of findings helps nobody. */
const most = 10

/** Comments and blank lines may stand before a directive. */
const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/

/** What a file holds that is YAML, but not ours: the first of each line. */
export function foreignFindings(
  text: string,
  { errors, warnings }: Pick<Document, 'errors' | 'warnings'>,
  position: (offset: number) => Position,
): readonly Finding[] {
  const directives = directive.exec(text)
  if (directives)
    return [{ ...finding('yaml/directive', []), at: position(directives[0].length - 1) }]
  // Where the library gives up depends on the machine.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return [{ ...finding('yaml/too-deep', [], { limit: deepest }), at: position(0) }]
  const found = [...errors, ...warnings].flatMap(({ code, pos }): readonly Finding[] => {
    const known = codes[code]
    return known ? [{ code: known, path: [], parameters: {}, at: position(pos[0]) }] : []
  })
  const firstOfLine = new Map(found.toReversed().map((each) => [each.at?.line, each]))
  return [...firstOfLine.values()].toReversed().slice(0, most)
}

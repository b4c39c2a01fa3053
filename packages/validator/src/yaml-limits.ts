import { Lexer } from 'yaml'
import { type Finding, finding, type Position } from './finding.ts'
import { notInText } from './slips/marks.ts'

/** Levels of nesting: twice what any field needs. */
export const deepest = 32

/** Words, marks and blanks that are read of a file; the parser takes a kilobyte or two for each. */
const most = 100_000

/** Characters that cannot cost much, whatever they are: most files are shorter and are not looked through twice. */
const harmless = 16 * 1024

const change: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 }

const indicators = new Set(['-', '?', ':'])

/**
 * Look through a text for what would cost the parser more memory than any record is worth.
 *
 * @returns the finding at the place that is too much; undefined for a text that can be parsed
 */
export function excess(text: string, position: (offset: number) => Position): Finding | undefined {
  if (text.length <= harmless) return undefined
  let offset = 0
  let count = 0
  let brackets = 0
  let ofLine = 0
  for (const lexeme of new Lexer().lex(text)) {
    brackets = Math.max(0, brackets + (change[lexeme] ?? 0))
    if (lexeme.startsWith('\n')) ofLine = 0
    else if (brackets === 0 && indicators.has(lexeme)) ofLine += 1
    if (brackets + ofLine > deepest)
      return { ...finding('yaml/too-deep', [], { limit: deepest }), at: position(offset) }
    count += 1
    if (count > most)
      return { ...finding('yaml/too-many-parts', [], { limit: most }), at: position(offset) }
    offset += notInText.has(lexeme) ? 0 : lexeme.length
  }
  return undefined
}

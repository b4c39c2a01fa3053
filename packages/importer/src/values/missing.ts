import type { Note } from '../finding.ts'
import type { SourceSpan } from '../source/source-span.ts'

/** Signs and words that pages put where a value is missing. */
const missing = /^(?:[.…–—/-]{1,3}|k\. ?A\.|n\. ?n\.|keine Angaben?|unbekannt)$/iu

/** Whether a text only says that there is no value. */
export const isMissing = (text: string): boolean => missing.test(text)

/** What there is to say about a label whose value is missing. */
export function missingNote(label: SourceSpan, sign: SourceSpan): Note {
  const words = { text: label.text.replace(/[:? ]+$/, ''), sign: sign.text }
  return { code: 'import/value-missing', at: sign, words }
}

import { issueText, type Message } from '@kommunalgraph/model'
import type { ImportFinding } from '../finding.ts'

/**
 * A finding for people, as the check shows its own.
 *
 * @example
 * dueren.txt:11:10  Warnung  import/date-cut-off
 *   „Stand: 31.1“ ist kein vollständiges Datum. …
 *   → Das ganze Datum bei der Kommune erfragen und als referenceDate eintragen.
 */
export const findingText = (
  finding: ImportFinding<string>,
  file: string,
  language: keyof Message,
): string => issueText({ ...finding, file }, language)

/** A finding for machines: one JSON object on one line. */
export const findingLine = (finding: ImportFinding<string>, file: string): string =>
  `${JSON.stringify({ file, ...finding })}\n`

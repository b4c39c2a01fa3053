import type { Message, Severity } from '@kommunalgraph/model'
import type { ImportFinding } from '../finding.ts'

type Language = keyof Message

const severityWords: Readonly<Record<Severity, Message>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'note' },
}

/**
 * A finding for people, on two lines: where and what, then what to do.
 *
 * @example
 * dueren.txt:11:10 Warnung „Stand: 31.1“ ist kein vollständiges Datum. … [import/date-cut-off]
 *   → Das ganze Datum bei der Kommune erfragen und als referenceDate eintragen.
 */
export function findingText(
  finding: ImportFinding<string>,
  file: string,
  language: Language,
): string {
  const { line, column, severity, message, remedy, code } = finding
  const head = `${file}:${line}:${column} ${severityWords[severity][language]}`
  return `${head} ${message[language]} [${code}]\n  → ${remedy[language]}\n`
}

/** A finding for machines: one JSON object on one line. */
export const findingLine = (finding: ImportFinding<string>, file: string): string =>
  `${JSON.stringify({ file, ...finding })}\n`

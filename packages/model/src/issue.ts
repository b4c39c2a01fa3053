export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** A sentence for people, in German and English. */
export interface Message {
  readonly de: string
  readonly en: string
}

/**
 * A finding in data.
 *
 * `line` and `column` count from 1, in characters; `pointer` is the JSON pointer of the value (RFC 6901), empty for
 * the whole file.
 */
export interface Issue {
  readonly code: string
  readonly severity: Severity
  readonly message: Message
  readonly remedy: Message
  readonly file: string
  readonly line: number
  readonly column: number
  readonly pointer: string
}

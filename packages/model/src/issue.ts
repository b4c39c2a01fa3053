import type { Message } from './messages.ts'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** What a code says: how grave it is, what is wrong, what to do. */
export interface IssueKind {
  readonly severity: Severity
  readonly message: Message
  readonly remedy: Message
}

const define =
  <S extends Severity>(severity: S) =>
  <const M extends Message, const R extends Message>(message: M, remedy: R) => ({
    severity,
    message,
    remedy,
  })

/** Rows of a catalogue of findings. */
export const issueKinds = {
  /** Nothing is published while it stands. */
  error: define('error'),
  /** Published, but somebody should look at it. */
  warning: define('warning'),
  /** Good to know. */
  info: define('info'),
}

/**
 * A finding in data.
 *
 * `line` and `column` count from 1, in characters; `pointer` is the JSON pointer of the value (RFC 6901), empty for
 * the whole file.
 */
export interface Issue extends IssueKind {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly pointer: string
}

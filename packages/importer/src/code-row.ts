import type { Message, Severity } from '@kommunalgraph/model'

/** What a code of a finding stands for. */
export interface CodeRow {
  readonly severity: Severity
  /** Sentences with `{words}` that the finding fills in. */
  readonly message: Message
  readonly remedy: Message
}

const rowOf =
  (severity: Severity) =>
  (message: Message, remedy: Message): CodeRow => ({ severity, message, remedy })

export const error = rowOf('error')
export const warning = rowOf('warning')
export const info = rowOf('info')

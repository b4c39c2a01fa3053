import type { Severity } from '@kommunalgraph/model'

/** A sentence in German and English; `{name}` is replaced by a parameter. */
export type Words = readonly [de: string, en: string]

/** A row of the table of findings. */
export interface Rule {
  readonly severity: Severity
  readonly message: Words
  readonly remedy: Words
}

const define =
  <S extends Severity>(severity: S) =>
  <const M extends Words, const R extends Words>(message: M, remedy: R) => ({
    severity,
    message,
    remedy,
  })

/** Nothing is published while it stands. */
export const error = define('error')

/** Published, but somebody should look at it. */
export const warning = define('warning')

/** Good to know. */
export const info = define('info')

/** A fault of the program that calls this package. */
export class SiteError extends Error {
  readonly code: 'site/unknown-record' | 'site/unknown-scheme'

  constructor(code: SiteError['code'], subject: string) {
    super(`${code}: ${subject}`)
    this.name = 'SiteError'
    this.code = code
  }
}

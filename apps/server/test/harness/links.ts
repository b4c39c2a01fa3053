/** A value of a Link header. */
export interface LinkValue {
  readonly href: string
  readonly rel: string
  readonly type: string | undefined
}

/** RFC 8288, section 3, as far as we write it: absolute targets, one quoted relation, quoted attributes. */
const value = /^<(?<href>[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+)>(?<rest>(?:; [a-z-]+="[^"\\]*")+)$/

/** @throws where the header does not fit the grammar */
export function parseLinks(header: string | readonly string[] | undefined): LinkValue[] {
  if (header === undefined || header.length === 0) return []
  return String(header)
    .split(/, (?=<)/)
    .map((text) => {
      const { href = '', rest = '' } = value.exec(text)?.groups ?? {}
      if (href === '') throw new Error(`Not a link value: ${text}`)
      const parameters = new Map(
        [...rest.matchAll(/; ([a-z-]+)="([^"]*)"/g)].map(([, name = '', text = '']) => [
          name,
          text,
        ]),
      )
      return { href, rel: parameters.get('rel') ?? '', type: parameters.get('type') }
    })
}

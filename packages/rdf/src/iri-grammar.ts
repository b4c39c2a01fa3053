/*
 * Absolute IRIs as in RFC 3987, section 2.2, rule by rule: stricter than any RDF parser, and written without a look at
 * the writers, which it judges.
 */

const any = (...rules: readonly string[]): string => `(?:${rules.join('|')})`

const ucschar =
  '[\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}\\u{40000}-\\u{4FFFD}\\u{50000}-\\u{5FFFD}\\u{60000}-\\u{6FFFD}\\u{70000}-\\u{7FFFD}\\u{80000}-\\u{8FFFD}\\u{90000}-\\u{9FFFD}\\u{A0000}-\\u{AFFFD}\\u{B0000}-\\u{BFFFD}\\u{C0000}-\\u{CFFFD}\\u{D0000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}]'
const iprivate = '[\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}]'
const pctEncoded = '%[0-9A-Fa-f]{2}'
const iunreserved = any('[A-Za-z0-9._~-]', ucschar)
const subdelims = "[!$&'()*+,;=]"
const ipchar = any(iunreserved, pctEncoded, subdelims, '[:@]')
const segments = `(?:/${ipchar}*)*`
const iuserinfo = any(iunreserved, pctEncoded, subdelims, ':')
const ihost = any('\\[[0-9A-Fa-f:.]+\\]', `${any(iunreserved, pctEncoded, subdelims)}*`)
const iauthority = `(?:${iuserinfo}*@)?${ihost}(?::[0-9]*)?`
const hierarchy = any(`//${iauthority}${segments}`, `/?${ipchar}+${segments}`, '/', '')
const iquery = any(ipchar, iprivate, '[/?]')
const ifragment = any(ipchar, '[/?]')

const iri = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:${hierarchy}(?:\\?${iquery}*)?(?:#${ifragment}*)?$`,
  'u',
)

/** Section 4.1: marks that reorder what people see must not stand in an IRI. */
const reordering = /[\u200E\u200F\u202A-\u202E]/

/** Section 5.2.4 of RFC 3986 resolves these in absolute IRIs, too, but not in queries and fragments. */
const dotSegment = /^[^?#]*\/\.{1,2}(?:[/?#]|$)/

/** The same few thousand stand in every document. */
const known = new Map<string, boolean>()
const most = 20_000

/** Whether a text is an absolute IRI that every reader leaves as it is. */
export function isIri(text: string): boolean {
  const answer = known.get(text)
  if (answer !== undefined) return answer
  const valid = iri.test(text) && !reordering.test(text) && !dotSegment.test(text)
  if (known.size >= most) known.clear()
  known.set(text, valid)
  return valid
}

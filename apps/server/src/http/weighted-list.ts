/** One member of a header list whose members carry weights: Accept, Accept-Encoding. */
export interface WeightedMember {
  /** What stands before the first semicolon: trimmed, in lower case, not checked for its grammar. */
  readonly name: string
  /** 0…1; 1 where none is written or what is written is no number. */
  readonly weight: number
  /** All parameters but `q`: names in lower case, values unquoted; of two equal names the first. */
  readonly parameters: ReadonlyMap<string, string>
}

/** More members than any honest client sends; what follows is not read. */
const MEMBER_LIMIT = 100

/**
 * Read a list of weighted members, forgiving whatever can be understood.
 *
 * Never throws, and takes time in proportion to the text: each character is visited a fixed number
 * of times. Empty members do not count towards the limit.
 * Source: RFC 9110, sections 5.6.1, 5.6.6 and 12.4.2; looser in the weight (docs/http.md, section 2, rule 2).
 */
export function parseWeightedList(header: string, limit = MEMBER_LIMIT): WeightedMember[] {
  return splitOutsideQuotes(header, ',', limit).map(toMember)
}

/** The members by name; the one worth more stays, of equals the one written first. */
export function bestByName(list: readonly WeightedMember[]): Map<string, WeightedMember> {
  const best = new Map<string, WeightedMember>()
  for (const member of list) {
    const known = best.get(member.name)
    if (known === undefined || known.weight < member.weight) best.set(member.name, member)
  }
  return best
}

function toMember(text: string): WeightedMember {
  const [name = '', ...rest] = splitOutsideQuotes(text, ';')
  const parameters = new Map<string, string>()
  for (const [key, value] of rest.map(toParameter)) {
    if (!parameters.has(key)) parameters.set(key, value)
  }
  const weight = toWeight(parameters.get('q'))
  parameters.delete('q')
  return { name: name.toLowerCase(), weight, parameters }
}

function toParameter(text: string): [name: string, value: string] {
  const equals = text.indexOf('=')
  if (equals < 0) return [text.toLowerCase(), '']
  return [text.slice(0, equals).trim().toLowerCase(), unquote(text.slice(equals + 1).trim())]
}

function toWeight(written: string | undefined): number {
  const weight = Number.parseFloat(written ?? '1')
  return Number.isNaN(weight) ? 1 : Math.min(1, Math.max(0, weight))
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value
  const end = value.length > 1 && value.endsWith('"') ? -1 : undefined
  return value.slice(1, end).replace(/\\(.)/gs, '$1')
}

/** The trimmed, non-empty parts; an unpaired quote reaches to the end, a backslash escapes in it. */
function splitOutsideQuotes(text: string, separator: ',' | ';', limit = Infinity): string[] {
  const parts: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at <= text.length && parts.length < limit; at++) {
    const character = text[at]
    if (character === undefined || (character === separator && !quoted)) {
      const part = text.slice(start, at).trim()
      if (part !== '') parts.push(part)
      start = at + 1
    } else if (character === '"') quoted = !quoted
    else if (character === '\\' && quoted) at++
  }
  return parts
}

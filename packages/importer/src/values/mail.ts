/** What stands where a mail address is expected. Offsets are of the text that was read. */
export type MailReading =
  | {
      readonly state: 'address'
      readonly address: string
      readonly from: number
      readonly to: number
    }
  | { readonly state: 'unreadable'; readonly from: number; readonly to: number }

type Kind = 'word' | 'dot' | 'at' | 'blank' | 'at-word' | 'dot-word' | 'other'

interface Token {
  readonly kind: Kind
  readonly text: string
  readonly from: number
  readonly to: number
}

const openers = '([{<'
const closers = ')]}>'

const atWords = new Set(['at', 'ät', 'aet'])
const dotWords = new Set(['dot', 'punkt'])

/** Character references that hide an address in plain text. */
const references: Readonly<Record<string, Kind>> = {
  '&#64;': 'at',
  '&#064;': 'at',
  '&#x40;': 'at',
  '&commat;': 'at',
  '&#46;': 'dot',
  '&#046;': 'dot',
  '&#x2e;': 'dot',
  '&period;': 'dot',
}

const isWord = (character: string): boolean => /[\p{L}\p{N}_'+-]/u.test(character)

/** A sign in brackets: (at), [at], {dot}, ( @ ). */
function masked(text: string, from: number): Token | undefined {
  const close = closers[openers.indexOf(text.charAt(from))]
  if (close === undefined) return undefined
  const end = text.slice(from, from + 12).indexOf(close)
  if (end < 0) return undefined
  const inner = text
    .slice(from + 1, from + end)
    .trim()
    .toLowerCase()
  const to = from + end + 1
  if (atWords.has(inner) || inner === '@') return { kind: 'at', text: '@', from, to }
  if (dotWords.has(inner) || inner === '.') return { kind: 'dot', text: '.', from, to }
  return undefined
}

function referenced(text: string, from: number): Token | undefined {
  const end = text.slice(from, from + 9).indexOf(';')
  if (end < 0) return undefined
  const kind = references[text.slice(from, from + end + 1).toLowerCase()]
  if (kind === undefined) return undefined
  return { kind, text: kind === 'at' ? '@' : '.', from, to: from + end + 1 }
}

function wordFrom(text: string, from: number): Token {
  let to = from
  while (to < text.length && isWord(text.charAt(to))) to += 1
  const word = text.slice(from, to)
  const lower = word.toLowerCase()
  const kind = atWords.has(lower) ? 'at-word' : dotWords.has(lower) ? 'dot-word' : 'word'
  return { kind, text: word, from, to }
}

function nextToken(text: string, from: number): Token {
  const character = text.charAt(from)
  const sign = (kind: Kind): Token => ({ kind, text: character, from, to: from + 1 })
  if (character === '@') return sign('at')
  if (character === '.') return sign('dot')
  if (character === ' ') return sign('blank')
  if (isWord(character)) return wordFrom(text, from)
  return masked(text, from) ?? referenced(text, from) ?? sign('other')
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const token = nextToken(text, at)
    tokens.push(token)
    at = token.to
  }
  return tokens
}

/** `at` and `dot` as plain words count between blanks only: they are ordinary words elsewhere. */
function withPlainWords(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const between = tokens[index - 1]?.kind === 'blank' && tokens[index + 1]?.kind === 'blank'
    if (token.kind === 'at-word' && between) return { ...token, kind: 'at', text: '@' }
    if (token.kind === 'dot-word' && between) return { ...token, kind: 'dot', text: '.' }
    return token
  })
}

const isPart = (token: Token | undefined): boolean =>
  token !== undefined && ['word', 'dot', 'at-word', 'dot-word'].includes(token.kind)

/** A blank belongs to an address beside its at sign or a masked dot only: `amt52 (at) kreis (dot) de`. */
const joins = (token: Token | undefined): boolean =>
  token?.kind === 'at' || (token?.kind === 'dot' && token.to - token.from > 1)

/** Indexes of the first and last token of the address around an at sign. */
function extent(tokens: readonly Token[], at: number): readonly [number, number] {
  let first = at
  while (true) {
    const before = tokens[first - 1]
    const beyond = tokens[first - 2]
    if (isPart(before)) first -= 1
    else if (before?.kind === 'blank' && isPart(beyond) && (joins(tokens[first]) || joins(beyond)))
      first -= 2
    else break
  }
  let last = at
  while (true) {
    const after = tokens[last + 1]
    const beyond = tokens[last + 2]
    if (isPart(after)) last += 1
    else if (after?.kind === 'blank' && isPart(beyond) && (joins(tokens[last]) || joins(beyond)))
      last += 2
    else break
  }
  while (last > at && ['dot', 'blank'].includes(tokens[last]?.kind ?? '')) last -= 1
  return [first, last]
}

/** The shape that the record's schema wants, without backtracking. */
export function isMailAddress(text: string): boolean {
  const [local = '', domain = '', ...others] = text.split('@')
  if (others.length > 0 || text.length > 254) return false
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  return (
    /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*$/.test(local) &&
    /[A-Za-z0-9_+-]$/.test(local) &&
    labels.length > 1 &&
    labels.every((label) => /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(label) && !label.endsWith('-')) &&
    /^[A-Za-z]{2,}$/.test(last)
  )
}

/** A masked sign that was cut off: `amt52(a`. */
const cutMask = /[\p{L}\d] ?[([{] ?(?:at?|ät?)$/u

/** A quick look: most lines have nothing like an at sign. */
const canBeMail = /@|[([{<] ?[aä]| [aä]e?t |&#|&com/i

/**
 * Read the first mail address of a text, also a masked one.
 *
 * @returns undefined when nothing in the text is an at sign, masked or not
 */
export function readMail(text: string): MailReading | undefined {
  if (!canBeMail.test(text)) return undefined
  const tokens = withPlainWords(tokensOf(text))
  const at = tokens.findIndex(({ kind }) => kind === 'at')
  if (at < 0)
    return cutMask.test(text) ? { state: 'unreadable', from: 0, to: text.length } : undefined
  const [first, last] = extent(tokens, at)
  const from = tokens[first]?.from ?? 0
  const to = tokens[last]?.to ?? text.length
  const parts = tokens.slice(first, last + 1).filter(({ kind }) => kind !== 'blank')
  const address = parts.map((token) => token.text).join('')
  return isMailAddress(address)
    ? { state: 'address', address, from, to }
    : { state: 'unreadable', from, to }
}

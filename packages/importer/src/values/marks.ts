/** A pair of quotation marks: how it opens, and what may close it on pages that mix styles. */
interface Pair {
  readonly open: string
  readonly close: readonly string[]
  /** The mark that opens also closes. */
  readonly straight?: true
}

/** Straight, German, English, French; single, doubled commas and apostrophes from typewriters. */
const pairs: readonly Pair[] = [
  { open: ',,', close: ["''", '"', '“', '”'] },
  { open: "''", close: ["''"], straight: true },
  { open: '``', close: ["''"] },
  { open: '<<', close: ['>>'] },
  { open: '>>', close: ['<<'] },
  { open: '„', close: ['“', '”', '"', '‟'] },
  { open: '“', close: ['”', '“', '"'] },
  { open: '”', close: ['”'], straight: true },
  { open: '"', close: ['"', '”', '“'], straight: true },
  { open: '»', close: ['«'] },
  { open: '«', close: ['»'] },
  { open: '›', close: ['‹'] },
  { open: '‹', close: ['›'] },
  { open: '‚', close: ['‘', '’', "'"] },
  { open: '‘', close: ['’', "'"] },
  { open: "'", close: ["'", '’'], straight: true },
]

/** The pair that a text opens with. */
export const pairAt = (text: string): Pair | undefined =>
  pairs.find(({ open }) => text.startsWith(open))

/** Length of the closing mark at the end of a text; 0 when there is none. */
export const closingLength = (text: string, { close }: Pair): number =>
  close.find((mark) => text.endsWith(mark))?.length ?? 0

/** Where a mark stands in a text, over and over. */
function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found += 1
  return found
}

/**
 * Tells after each part of a text whether its quotation is still open.
 *
 * Straight marks are counted in twos: inside other marks they are a quotation of their own.
 */
export function isOpenAfter(pair: Pair): (part: string) => boolean {
  const { open, close, straight } = pair
  const closing = close.filter((mark) => mark !== open && mark !== '"')
  let opened = 0
  let closed = 0
  let plain = 0
  return (part) => {
    opened += count(part, open)
    if (straight) return opened % 2 === 1
    closed += closing.reduce((sum, mark) => sum + count(part, mark), 0)
    plain += close.includes('"') ? count(part, '"') : 0
    return opened > closed + (plain % 2)
  }
}

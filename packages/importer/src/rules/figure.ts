import type { Note } from '../finding.ts'
import type { FigureFact, PageFact, Reading } from '../reading.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { readNumber } from '../values/number.ts'
import { readReference } from '../values/reference.ts'

/** Words after a figure that say what was counted. */
const counted =
  /^(?: ?(?:einwohner(?:\/-?innen|\*innen|:innen|_innen|innen)?|menschen|personen|kinder|jugendliche|und|unter 18|jahren?)(?![\p{L}\d]))+/iu

const cutNumber = { de: 'das ist keine ganze Zahl', en: 'this is not a whole number' }

/** A figure and its date: `271.110 (Stand: 31.12.2020)`. */
export function readFigure(
  measure: FigureFact['measure'],
  value: SourceSpan,
  aside: SourceSpan | undefined,
): Omit<Reading, 'next'> | undefined {
  const number = readNumber(value.text)
  if (number === undefined) return undefined
  const digits = slice(value, number.from, number.to)
  if (number.state === 'cut') {
    const words = { text: digits.text, what: cutNumber }
    return { notes: [{ code: 'import/value-cut-off', at: digits, words }] }
  }
  const behind = withoutCounted(slice(value, number.to))
  const when = whenOf(behind.rest, aside, digits)
  const qualifier =
    number.qualifier === undefined ? undefined : slice(value, 0, number.qualifier.length)
  const fact: PageFact = {
    kind: 'figure',
    measure,
    value: number.value,
    method: qualifier === undefined ? 'stated' : 'estimated',
    ...when.reference,
    at: [digits, ...(qualifier === undefined ? [] : [qualifier]), ...when.at],
    notes: [...qualified(qualifier), ...when.notes],
  }
  return { facts: [fact], structure: [behind.words, ...when.structure] }
}

function withoutCounted(rest: SourceSpan): { words: SourceSpan; rest: SourceSpan } {
  const length = counted.exec(rest.text.slice(0, 100))?.[0].length ?? 0
  const signs = /^[ ,;:–-]*/.exec(rest.text.slice(length, length + 20))?.[0].length ?? 0
  return { words: slice(rest, 0, length + signs), rest: slice(rest, length + signs) }
}

const qualified = (qualifier: SourceSpan | undefined): readonly Note[] =>
  qualifier === undefined
    ? []
    : [
        {
          code: 'import/number-qualified',
          at: qualifier,
          field: '',
          words: { text: qualifier.text },
        },
      ]

interface When {
  readonly reference: Pick<FigureFact, 'referenceDate' | 'referenceText'>
  readonly at: readonly SourceSpan[]
  readonly notes: readonly Note[]
  readonly structure: readonly SourceSpan[]
}

/** The date behind the number, else the one between label and colon. */
function whenOf(rest: SourceSpan, aside: SourceSpan | undefined, digits: SourceSpan): When {
  const own = readReference(rest.text)
  const from = own.state === 'none' && aside !== undefined ? aside : rest
  const read = from === rest ? own : readReference(from.text)
  if (read.state === 'none')
    return { reference: {}, at: [], notes: missing(rest, digits), structure: [] }
  const at = slice(from, read.from, read.to)
  const open = slice(from, Math.max(0, read.from - 1))
  if (read.state === 'text') {
    const notes: Note[] = [
      { code: 'import/date-cut-off', at, field: '/referenceText', words: { text: read.text } },
    ]
    return { reference: { referenceText: read.text }, at: [at], notes, structure: [] }
  }
  const notes: Note[] = read.open
    ? [{ code: 'import/bracket-open', at: open, field: '/referenceDate' }]
    : []
  return { reference: { referenceDate: read.date }, at: [at], notes, structure: [] }
}

/** A bracket with nothing in it was cut off right behind it. */
function missing(rest: SourceSpan, digits: SourceSpan): readonly Note[] {
  const at = trimmed(rest)
  const open: Note[] = /^[([]$/.test(at.text)
    ? [{ code: 'import/bracket-open', at, field: '' }]
    : []
  return [...open, { code: 'import/date-missing', at: digits, field: '' }]
}

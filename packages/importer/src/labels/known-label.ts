import { folded, foldedLabel } from '../places/fold.ts'
import { type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { isMailAddress, readMail } from '../values/mail.ts'
import { isMissing } from '../values/missing.ts'
import { readNumber } from '../values/number.ts'
import { readTelephone } from '../values/telephone.ts'
import { type LabelRow, type LabelTarget, labelRows } from './label-table.ts'

/** A known label at the beginning of a line, and what stands behind it. */
export interface LabelHit {
  readonly row: LabelRow
  readonly label: SourceSpan
  /** What follows on the same line; may be empty. */
  readonly value: SourceSpan
  /** What stands in brackets between label and colon: Einwohnerzahl (Stand 2020): */
  readonly aside?: SourceSpan
}

/** Signs that are labels by themselves have no letters to fold. */
const keyOf = (label: string): string => foldedLabel(label) || label.replace(/[:? ]+/g, '')

const known = new Map(
  labelRows.flatMap((row) =>
    [row.label, ...row.synonyms].map((label) => [keyOf(label), row] as const),
  ),
)

const longestLabel = 90

/** First words of labels, to tell quickly that a line has none; a gender mark may cut one short. */
const firstWords = [...new Set([...known.keys()].map((key) => key.split(' ')[0] ?? key))]

function canBeLabel(text: string): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(0, longestLabel))?.[0]
  if (word === undefined) return true
  const first = folded(word)
  return firstWords.some((word) => word.startsWith(first))
}

/** Values that make a label of the words before them, without a colon. */
const valuesOf: Partial<Record<LabelTarget, (text: string) => boolean>> = {
  since: (text) => /^(?:seit )?\d/i.test(text),
  population: (text) => readNumber(text) !== undefined,
  'population-under-18': (text) => readNumber(text) !== undefined,
  telephone: (text) => readTelephone(text) !== undefined,
  fax: (text) => readTelephone(text) !== undefined,
  email: (text) => {
    const mail = readMail(text)
    return mail?.state === 'address' && mail.from === 0 && isMailAddress(mail.address)
  },
  postcode: (text) => /^\d{5}(?: |$)/.test(text),
  ags: (text) => /^\d{5}(?:\d{3})?$/.test(text),
}

/** Known labels that a line begins with. */
export function labelAtStart(line: SourceSpan): LabelHit | undefined {
  if (!canBeLabel(line.text)) return undefined
  return wholeLabel(line) ?? labelBeforeColon(line) ?? labelBeforeValue(line)
}

/** A label and the sign for a missing value. */
const endsInMissing = /[\p{L}\p{N})](?:[:?]? *[–—…/-]+|[:?] *\.+)$/u

function wholeLabel(line: SourceSpan): LabelHit | undefined {
  if (line.text.length > longestLabel || endsInMissing.test(line.text)) return undefined
  const row = known.get(keyOf(line.text))
  if (row === undefined || (row.withValueOnly && !line.text.endsWith(':'))) return undefined
  return { row, label: line, value: slice(line, line.text.length) }
}

/** The longest known label before a colon or question mark: `Bürgermeister:in: …` has two colons. */
function labelBeforeColon(line: SourceSpan): LabelHit | undefined {
  const head = line.text.slice(0, longestLabel)
  for (let at = head.length - 1; at > 0; at -= 1) {
    if (!':?'.includes(head.charAt(at))) continue
    const value = trimmed(slice(line, at + 1))
    const label = slice(line, 0, at + 1)
    const row = known.get(keyOf(addressOf.exec(label.text)?.[1] ?? label.text))
    if (row !== undefined) return { row, label, value }
    const bracketed = labelWithAside(label, value)
    if (bracketed !== undefined) return bracketed
  }
  return undefined
}

function labelWithAside(label: SourceSpan, value: SourceSpan): LabelHit | undefined {
  const open = label.text.indexOf('(')
  const close = label.text.lastIndexOf(')')
  if (open < 1 || close < open || label.text.slice(close + 1).trim().length > 1) return undefined
  const row = known.get(keyOf(label.text.slice(0, open)))
  if (row === undefined) return undefined
  return { row, label, value, aside: slice(label, open, close + 1) }
}

/** *Adresse der Stadtverwaltung*: whose address it is says the line itself. */
const addressOf = /^((?:post)?(?:adresse|anschrift)) (?:der|des|vom|von) [^:]*:$/iu

const mostWords = 7

/** Where the first words of a text end, the longest beginning first. */
function blanksIn(text: string): readonly number[] {
  const blanks: number[] = []
  for (
    let at = text.indexOf(' ');
    at > 0 && blanks.length < mostWords;
    at = text.indexOf(' ', at + 1)
  )
    blanks.unshift(at)
  return blanks
}

/** `Einwohnerzahl 271.110`, `T 02421 22-0`, `Einwohner – 271.110`: the value shows that it is a label. */
function labelBeforeValue(line: SourceSpan): LabelHit | undefined {
  const head = line.text.slice(0, longestLabel)
  for (const at of blanksIn(head)) {
    const row = known.get(keyOf(head.slice(0, at)))
    const value = trimmed(slice(line, at))
    if (row !== undefined && isMissing(value.text)) return { row, label: slice(line, 0, at), value }
    const isValue = row && valuesOf[row.target]
    if (row === undefined || isValue === undefined) continue
    const text = value.text.replace(/^[–—=|-] ?/, '')
    if (isValue(text)) {
      const start = line.text.length - text.length
      return { row, label: slice(line, 0, start), value: slice(line, start) }
    }
  }
  return undefined
}

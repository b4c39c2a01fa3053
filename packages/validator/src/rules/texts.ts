import { type Finding, finding, type Path } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Texts: remains of other formats, wrong encodings, invisible characters. */

type TextRule = (text: string, path: Path) => readonly Finding[]

/** A finding that shows what was found. */
const findsIn =
  (code: 'text/masked-address' | 'text/markup' | 'text/mojibake', pattern: RegExp): TextRule =>
  (text, path) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [finding(code, path, { text: found })]
  }

/** UTF-8 read as Windows-1252: the first byte of a two-byte character is Ã or Â, of a dash or mark â€. */
const mojibake =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€./

const markup = /<\/?[a-z][^<>]{0,80}>|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i

const name = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Soft hyphens, zero-width characters, marks of direction (which can reorder what people see). */
const invisible: TextRule = (text, path) => {
  const found = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.exec(text)?.[0]
  return found === undefined
    ? []
    : [finding('text/invisible-character', path, { text: name(found) })]
}

const replacement: TextRule = (text, path) =>
  text.includes('\ufffd') ? [finding('text/replacement-character', path)] : []

const padding: TextRule = (text, path) =>
  text === text.trim() ? [] : [finding('text/padding', path)]

const textRules: readonly TextRule[] = [
  findsIn('text/masked-address', /\S{0,40}\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?\S{0,40}/i),
  findsIn('text/markup', markup),
  findsIn('text/mojibake', mojibake),
  invisible,
  replacement,
  padding,
]

/** Every text of a value, however deep. */
export function textFindings(value: unknown, path: Path = []): readonly Finding[] {
  if (typeof value === 'string') return textRules.flatMap((rule) => rule(value, path))
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item, index) => textFindings(item, [...path, index]))
  return Object.entries(value).flatMap(([key, part]) => textFindings(part, [...path, key]))
}

/** The marks that close a quotation opened with each. */
const marks: Readonly<Record<string, string>> = {
  '„': '“”',
  '“': '”',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘',
}

/** One pair around all; „A“ und „B“ is not. */
function isQuoted(text: string): boolean {
  const closing = [...(marks[text.charAt(0)] ?? '')]
  return closing.some((mark) => text.indexOf(mark, 1) === text.length - 1 && text.length > 1)
}

const noOuterMarks: RecordRule = ({ quotation }) =>
  (['de', 'en', 'de-simple'] as const).flatMap((language) => {
    const text = quotation?.text?.[language]?.trim()
    return text && isQuoted(text)
      ? [finding('quotation/outer-marks', ['quotation', 'text', language])]
      : []
  })

const speakerHasOffice: RecordRule = ({ quotation }, { has }) => {
  if (quotation === undefined) return []
  const { speaker } = quotation
  if (speaker === undefined)
    return !has(['quotation', 'speaker'])
      ? [finding('quotation/without-speaker', ['quotation'])]
      : []
  return speaker.name === undefined || speaker.office !== undefined
    ? []
    : [finding('quotation/without-office', ['quotation', 'speaker'], { name: speaker.name })]
}

export const quotationRules: readonly RecordRule[] = [noOuterMarks, speakerHasOffice]

import type { Literal } from 'n3'
import { contextTerms } from '../context.ts'
import { type TermKind, xsd } from '../vocabularies.ts'
import type { Objects } from './nodes.ts'
import { requireWellFormed, type WriteIri } from './terms.ts'

/** Values that JSON says exactly. Fractions stay strings: a JSON number with a fraction means `xsd:double`. */
const natives: ReadonlyMap<string, RegExp> = new Map([
  [xsd.boolean.value, /^(?:true|false)$/],
  [xsd.integer.value, /^(?:0|-?[1-9]\d{0,14})$/],
])

/** Members that do not fit on such a line stand on a line each. */
const widestLine = 90

/** What JSON escapes, and surrogates, which must come in pairs: most text has none of it. */
const special = /[^ !#-[\]-~\u00A0-\uD7FF\uE000-\uFFFF]/

export const writeString = (text: string): string =>
  special.test(text) ? JSON.stringify(requireWellFormed(text)) : `"${text}"`

const names: ReadonlyMap<string, string> = new Map(
  Array.from(contextTerms, ([iri, { key }]) => [iri, `"${key}"`]),
)

/** A property, class or datatype: by its name in the context, or in full. */
export const writeName = (iri: string, write: WriteIri): string => names.get(iri) ?? write(iri)

/** One object of a property whose values the context reads as `kind` says. */
export function writeValue(
  object: Objects[number],
  kind: TermKind | undefined,
  iri: WriteIri,
): string {
  if (object.termType === 'Literal') return writeLiteral(object, kind ?? 'plain', iri)
  return kind === 'iri' ? iri(object.value) : `{ "id": ${iri(object.value)} }`
}

function writeLiteral(literal: Literal, kind: TermKind, iri: WriteIri): string {
  const { value, language } = literal
  if (language !== '') return `{ "@language": "${language}", "@value": ${writeString(value)} }`
  const datatype = literal.datatype.value
  if (datatype === xsd.string.value) {
    return isCoerced(kind) ? `{ "@value": ${writeString(value)} }` : writeString(value)
  }
  if (kind === contextTerms.get(datatype)?.key) return writeString(value)
  if (!isCoerced(kind) && natives.get(datatype)?.test(value)) return value
  return `{ "type": ${writeName(datatype, iri)}, "@value": ${writeString(value)} }`
}

/** Whether the context reads a bare string under such a term as something else. */
const isCoerced = (kind: TermKind): boolean => kind === 'iri' || kind.includes(':')

/** `{ "de": "…", "en": "…" }`; a string without a language is `@none`. */
export function writeLanguageMap(texts: readonly Literal[]): string {
  const byLanguage = Map.groupBy(texts, ({ language }) => language || '@none')
  const members = [...byLanguage].map(
    ([language, same]) =>
      `"${language}": ${writeArray(same.map(({ value }) => writeString(value)))}`,
  )
  return enclose('{ ', members, ' }')
}

/** One value stands alone, several in an array. */
export function writeArray(values: readonly string[]): string {
  return values.length === 1 && values[0] !== undefined ? values[0] : enclose('[', values, ']')
}

function enclose(open: string, members: readonly string[], close: string): string {
  const line = members.join(', ')
  if (line.length <= widestLine) return `${open}${line}${close}`
  return `${open.trim()}\n        ${members.join(',\n        ')}\n      ${close.trim()}`
}

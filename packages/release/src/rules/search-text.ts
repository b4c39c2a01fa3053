import type { MunicipalProfile } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { fold, wordsOf } from './folding.ts'

/*
 * What of a record is searched, and what counts as found. Persons and contacts are no search words: nobody looks for
 * a municipality by them, and what is not in the index need not be erased from it.
 */

/** A question has at most so many words, each with at most so many letters: more only costs. */
const mostWords = 8
const longestWord = 60

/** The index of parts of words knows runs of three letters; shorter words are beginnings of names. */
export const shortestPart = 3

const valuesOf = (texts: Localized | undefined): readonly string[] =>
  texts ? [texts.de, texts.en, texts['de-simple']].filter((text) => text !== undefined) : []

/** Every name of a municipality that people may see. */
export const namesOf = (record: MunicipalProfile): readonly string[] => [
  ...valuesOf(record.name),
  ...valuesOf(record.officialName),
  ...(record.aliases ?? []),
]

const keysText = ({ identifiers }: MunicipalProfile): readonly string[] =>
  identifiers
    ? [identifiers.ags, identifiers.ars, identifiers.nuts, identifiers.wikidata].filter(
        (key) => key !== undefined,
      )
    : []

const prose = (record: MunicipalProfile): readonly string[] => [
  ...keysText(record),
  ...valuesOf(record.motto),
  ...valuesOf(record.description),
  ...(record.goals ?? []).flatMap((goal) => valuesOf(goal.text)),
  ...valuesOf(record.quotation?.text),
]

/**
 * Names and known wrong names, folded: `| kreis dueren | district of dueren |`, so that `| x` is the beginning of a
 * name, ` x` that of a word, and `| x |` a whole name.
 */
export function foldedNames(record: MunicipalProfile): string {
  const names = [...namesOf(record), ...(record.misspellings ?? [])].map(fold).filter(Boolean)
  return ['', ...new Set(names), ''].join(' | ').trim()
}

/**
 * Every word of the texts once; a word that is part of another adds nothing, since parts are found.
 */
export function foldedText(record: MunicipalProfile): string {
  const words = [...new Set(prose(record).flatMap(wordsOf))]
  const longest = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longest.reduce((text, word) => (text.includes(word) ? text : `${text} ${word}`), '').trim()
}

/** The words of a question, folded; none where nothing was asked. */
export const questionOf = (text: string | undefined): readonly string[] =>
  [...new Set(wordsOf(text?.slice(0, 1_000) ?? ''))]
    .slice(0, mostWords)
    .map((word) => [...word].slice(0, longestWord).join(''))

export const isShort = (word: string): boolean => [...word].length < shortestPart

import { type ReferencePlace, shortPlaceName } from '@kommunalgraph/model'
import { distance } from 'fastest-levenshtein'
import { fold, wordsOf } from './folding.ts'
import { coreOf, respelt } from './same-name.ts'
import { questionOf, shortestPart } from './search-text.ts'
import { isOneAway } from './spelling.ts'

/*
 * How places are found by what people type: a name or its beginning, in any spelling; three digits or more of a
 * postcode or key; one or two wrong letters; at last the letters that stand for a district, which are letters of its
 * name or of its seat, in their order.
 */

/** How well something fits, the best first. */
export const ranks = {
  whole: 0,
  beginning: 1,
  words: 2,
  inside: 3,
  misspelt: 4,
  abbreviated: 5,
} as const

/** A place as it is searched. */
export interface IndexedPlace {
  readonly place: ReferencePlace
  /** Folded, between bars: `| xanten |`. */
  readonly names: string
  readonly words: readonly string[]
  /** Whose letters may be an abbreviation; of states, districts and cities that are their own only. */
  readonly abbreviated: readonly string[]
}

/** Shortest beginning of a key or postcode that is looked for. */
const fewestDigits = 3
const longestAbbreviation = 3
/** From so many letters on, two of them may be wrong. */
const longWord = 7

export function indexPlace(place: ReferencePlace): IndexedPlace {
  const names = [shortPlaceName(place), ...(place.name_en ? [place.name_en] : [])].map(fold)
  const isDistrict = place.level !== 'gemeinde'
  const core = coreOf((names[0] ?? '').split(' ')).filter((word) => word !== 'kreis')
  return {
    place,
    names: ['', ...new Set(names), ''].join(' | ').trim(),
    words: [...new Set(names.flatMap((name) => name.split(' ')))],
    abbreviated: isDistrict
      ? [core.join(''), fold(place.seat ?? '').replaceAll(' ', '')].filter(Boolean)
      : [],
  }
}

/** How well words fit names: the whole name, its beginning, beginnings of words, parts of them. */
export function rankName(names: string, words: readonly string[]): number | undefined {
  const ways = [words, ...respelt(words)].map((way) => rankWay(names, way))
  const fitting = ways.filter((rank) => rank !== undefined)
  return fitting.length > 0 ? Math.min(...fitting) : undefined
}

function rankWay(names: string, words: readonly string[]): number | undefined {
  const phrase = words.join(' ')
  if (names.includes(`| ${phrase} |`)) return ranks.whole
  if (names.includes(`| ${phrase}`)) return ranks.beginning
  if (words.every((word) => names.includes(` ${word}`))) return ranks.words
  const isInside = (word: string) => word.length >= shortestPart && names.includes(word)
  return words.every(isInside) ? ranks.inside : undefined
}

function rankDigits({ ags, ars, postcode }: ReferencePlace, digits: string): number | undefined {
  if (digits === postcode || digits === ags || digits === ars) return ranks.whole
  const known = [postcode, ags, ars].filter((key) => key !== undefined)
  return known.some((key) => key.startsWith(digits)) ? ranks.beginning : undefined
}

const isNear = (word: string, other: string): boolean =>
  isOneAway(word, other) ||
  (Math.max(word.length, other.length) >= longWord &&
    Math.min(word.length, other.length) >= longWord - 1 &&
    distance(word, other) <= 2)

const isMisspelt = ({ words }: IndexedPlace, asked: readonly string[]): boolean =>
  asked.every(
    (word) =>
      words.includes(word) ||
      (word.length > shortestPart && words.some((each) => isNear(word, each))),
  )

/** Whether letters stand in a word in their order, the first of them first. */
function isAbbreviation(letters: string, word: string): boolean {
  if (letters[0] !== word[0]) return false
  let at = 0
  for (const letter of word) if (letter === letters[at]) at += 1
  return at === letters.length
}

export interface RankedPlace {
  readonly place: ReferencePlace
  readonly rank: number
}

const ranked = (
  all: readonly IndexedPlace[],
  rankOf: (each: IndexedPlace) => number | undefined,
): readonly RankedPlace[] =>
  all.flatMap((each) => {
    const rank = rankOf(each)
    return rank === undefined ? [] : [{ place: each.place, rank }]
  })

/** Of an unknown postcode those that share its region: its first three digits. */
function byDigits(all: readonly IndexedPlace[], digits: string): readonly RankedPlace[] {
  if (digits.length < fewestDigits) return []
  const found = ranked(all, ({ place }) => rankDigits(place, digits))
  if (found.length > 0) return found
  const region = digits.slice(0, fewestDigits)
  return ranked(all, ({ place }) =>
    digits.length === 5 && place.postcode?.startsWith(region) ? ranks.misspelt : undefined,
  )
}

/** Every place that fits. */
export function placesLike(all: readonly IndexedPlace[], text: string): readonly RankedPlace[] {
  const words = questionOf(text)
  const [first = ''] = words
  if (words.length === 0) return []
  if (words.length === 1 && /^\d+$/.test(first)) return byDigits(all, first)
  const named = ranked(all, ({ names }) => rankName(names, words))
  const isShort = words.length === 1 && first.length <= longestAbbreviation
  const asLetters = isShort && (named.length === 0 || text.trim() === text.trim().toUpperCase())
  const short = asLetters
    ? ranked(all, ({ abbreviated, names }) =>
        rankName(names, words) === undefined &&
        abbreviated.some((each) => isAbbreviation(first, each))
          ? ranks.abbreviated
          : undefined,
      )
    : []
  const found = [...named, ...short]
  if (found.length > 0) return found
  return ranked(all, (each) => (isMisspelt(each, wordsOf(text)) ? ranks.misspelt : undefined))
}

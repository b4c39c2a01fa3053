import type { Slug } from '@kommunalgraph/model'
import { shortestPart } from './search-text.ts'

/*
 * Ways in which one name is written: LK and Landkreis for Kreis, St. for Sankt, a. d. for an der, /Ruhr. What is only a
 * guess is never taken for the name: of two that could be meant, neither is.
 */

/** Words of which each may stand for the others. */
const alike: readonly (readonly string[])[] = [
  ['kreis', 'landkreis', 'lk', 'lkr', 'krs'],
  ['sankt', 'st', 'skt'],
  ['rheinland', 'rhld', 'rhl'],
  ['westfalen', 'westf', 'wstf'],
  ['sauerland', 'sauerl'],
  ['bad', 'bd'],
]

const others = new Map(
  alike.flatMap((words) =>
    words.map((word) => [word, words.filter((each) => each !== word)] as const),
  ),
)

const first = new Map(alike.flatMap(([one = '', ...rest]) => rest.map((word) => [word, one])))

/** Words between the parts of a name, in full and as they are shortened. */
const links = new Set(
  'a am an auf b bei d dem den der des i im in o ob ueber v vor vorm'.split(' '),
)

/** What some put before the name of a municipality. */
const kindWords = new Set('gemeinde hansestadt kreisfreie markt stadt'.split(' '))

const isLink = (word: string, at: number, words: readonly string[]): boolean =>
  at > 0 && at < words.length - 1 && links.has(word)

const withoutKind = (words: readonly string[]): readonly string[] =>
  words.length > 1 && kindWords.has(words[0] ?? '') ? withoutKind(words.slice(1)) : words

/** The words by which a name is known, however it is written. */
export const coreOf = (words: readonly string[]): readonly string[] =>
  withoutKind(words.filter((word, at) => !isLink(word, at, words))).map(
    (word) => first.get(word) ?? word,
  )

const wordsIn = (slug: Slug): readonly string[] => slug.split('-')

/** The word of a name that tells most, where it has one. */
export const tellingWord = (slug: Slug): string | undefined =>
  coreOf(wordsIn(slug))
    .filter((word) => word.length >= shortestPart && !others.has(word))
    .toSorted((a, b) => b.length - a.length)[0]

/** Where words between were left out or shortened, the last word may be a beginning: a. d. R., i. Westf. */
function isSameName(asked: Slug, name: Slug): boolean {
  const [words, core, other] = [wordsIn(asked), coreOf(wordsIn(asked)), coreOf(wordsIn(name))]
  const isShortened = words.some(isLink)
  return (
    core.length === other.length &&
    core.every((word, at) => {
      const whole = other[at] ?? ''
      return word === whole || (isShortened && at > 0 && whole.startsWith(word))
    })
  )
}

/** A published municipality with its address and other names, as addresses are written. */
export interface NamedMunicipality {
  readonly slug: Slug
  readonly names: readonly Slug[]
}

/** The names in the text that is searched: `| kreis dueren | district of dueren |`. */
export const namesIn = (folded: string): readonly Slug[] =>
  folded
    .split('|')
    .map((name) => name.trim().replaceAll(' ', '-'))
    .filter(Boolean)

/** The only municipality that has a name, written in another way. */
export function sameNamed(asked: Slug, all: readonly NamedMunicipality[]): Slug | undefined {
  if (tellingWord(asked) === undefined) return undefined
  const found = all.filter(({ names, slug }) =>
    [slug, ...names].some((name) => isSameName(asked, name)),
  )
  return found.length === 1 ? found[0]?.slug : undefined
}

/** As many ways to write a question are tried. */
const most = 16

/** The words of a question as names may have them, the likeliest first; not as they were asked. */
export function respelt(words: readonly string[]): readonly (readonly string[])[] {
  const core = coreOf(words)
  const ways = core.reduce<readonly (readonly string[])[]>(
    (done, word) =>
      done
        .flatMap((each) => [word, ...(others.get(word) ?? [])].map((way) => [...each, way]))
        .slice(0, most),
    [[]],
  )
  return ways.filter((way) => way.join() !== words.join())
}

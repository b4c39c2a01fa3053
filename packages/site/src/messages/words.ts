import type { PageLanguage } from '@kommunalgraph/model'

interface Translated<Wording> {
  readonly de: Wording
  readonly en: Wording
}

type Sentence = (...values: never[]) => string

/** Words of one part of the pages: texts, or sentences made of values. */
interface Area {
  readonly [name: string]: Translated<string> | Translated<Sentence> | Area
}

/** An area as the pages of one language read it. */
export type InLanguage<A> = {
  readonly [Name in keyof A]: A[Name] extends Translated<string>
    ? string
    : A[Name] extends Translated<Sentence>
      ? A[Name]['de'] & A[Name]['en']
      : InLanguage<A[Name]>
}

/** Words of an area, German and English side by side: a missing translation does not compile. */
export const words = <A extends Area>(area: A): A => area

function wordingIn(entry: Area[string], language: PageLanguage): unknown {
  const wording = entry[language]
  return typeof wording === 'string' || typeof wording === 'function'
    ? wording
    : inLanguage(entry as Area, language)
}

/** The words of an area and of those inside it, in one language. */
export const inLanguage = <A extends Area>(area: A, language: PageLanguage): InLanguage<A> =>
  // The entries of an object are not typed one by one.
  Object.fromEntries(
    Object.entries(area).map(([name, entry]) => [name, wordingIn(entry, language)]),
  ) as InLanguage<A>

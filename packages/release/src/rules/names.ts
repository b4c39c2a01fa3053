import type { MunicipalProfile } from '@kommunalgraph/model'
import type { NameWord } from './correction.ts'
import { wordsOf } from './folding.ts'
import { namesOf } from './search-text.ts'

const writtenWords = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}\p{M}]+/u))),
]

/** The words of a record's names, folded and as they are written; what is only a wrong name was never written so. */
export const nameWords = (record: MunicipalProfile): readonly NameWord[] => {
  const right = writtenWords(namesOf(record)).flatMap((written) =>
    wordsOf(written).map((word) => ({ word, written })),
  )
  const wrong = (record.misspellings ?? []).flatMap((name) =>
    wordsOf(name).map((word) => ({ word, written: '' })),
  )
  const words = [...right, ...wrong]
  return [...new Map(words.map((each) => [`${each.word}/${each.written}`, each])).values()]
}

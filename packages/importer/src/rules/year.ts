import type { Note } from '../finding.ts'
import type { PageFact } from '../reading.ts'
import { slice } from '../source/source-span.ts'
import { yearsIn } from '../values/date.ts'

/** Words of a sentence that tells when a municipality joined. */
const joining =
  /\b(?:seit|dabei|mitglied|modellkommune|modellprojekt|teilnahme|teilnehm|nimmt teil|beteilig|angeschlossen|aufgenommen|ausgewählt|beigetreten|beitritt)/i

/** Years in a paragraph, each with its sentence. */
function* sentences(text: string): Generator<{ readonly text: string; readonly from: number }> {
  let from = 0
  for (const { index } of text.matchAll(/[.!?] +(?=[\p{Lu}„"])/gu)) {
    yield { text: text.slice(from, index + 1), from }
    from = index + 1
  }
  yield { text: text.slice(from), from }
}

/** Other years of joining in the text: the labelled one counts, the others are reported. */
export function otherYears(facts: readonly PageFact[]): readonly Note[] {
  const since = facts.find((fact) => fact.kind === 'since')?.value
  if (since === undefined) return []
  const paragraphs = facts.flatMap((fact) => (fact.kind === 'description' ? fact.paragraphs : []))
  return paragraphs.flatMap((paragraph) =>
    [...sentences(paragraph.text)].flatMap((sentence) => {
      if (!joining.test(sentence.text)) return []
      return yearsIn(sentence.text)
        .filter(({ year }) => year !== since.slice(0, 4))
        .map(({ year, from, to }): Note => {
          const at = slice(paragraph, sentence.from + from, sentence.from + to)
          return {
            code: 'import/year-differs',
            at,
            field: '/participations/0/since',
            words: { since, year },
          }
        })
    }),
  )
}

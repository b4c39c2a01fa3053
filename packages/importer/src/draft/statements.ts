import type { Note } from '../finding.ts'
import type { FigureFact, PageFact } from '../reading.ts'
import {
  composed,
  type DraftPart,
  nothing,
  type Of,
  ofKind,
  pageSource,
  pointed,
} from './draft-part.ts'

export function participations(facts: readonly PageFact[]): DraftPart {
  const [since, ...others] = ofKind(facts, 'since')
  if (since === undefined) return nothing
  const pointer = '/participations/0/since'
  const differing = others.map(({ at, value }): Note => {
    const words = { since: since.value, year: value }
    return { code: 'import/year-differs', at, field: pointer, words }
  })
  return {
    fields: { participations: [{ since: since.value, source: pageSource }] },
    claims: [{ at: since.at, pointer }],
    notes: [...pointed(since.notes, pointer), ...differing],
  }
}

const figureKey = ({ measure, referenceDate = '', method }: FigureFact): string =>
  [measure, referenceDate, method].join(' ')

/** A second figure for the same measure, date and method would be the same figure: the first one stays. */
export function statistics(facts: readonly PageFact[]): DraftPart {
  const found = new Map<string, Of<'figure'>>()
  for (const figure of ofKind(facts, 'figure')) {
    const key = figureKey(figure)
    if (!found.has(key)) found.set(key, figure)
  }
  const figures = [...found.values()]
  if (figures.length === 0) return nothing
  return {
    fields: { statistics: figures.map(toFigure) },
    claims: figures.flatMap(({ at }, index) =>
      at.map((part) => ({ at: part, pointer: `/statistics/${index}` })),
    ),
    notes: figures.flatMap(({ notes }, index) => pointed(notes, `/statistics/${index}`)),
  }
}

const toFigure = ({ measure, value, referenceDate, referenceText, method }: FigureFact) => ({
  measure,
  value,
  ...(referenceDate === undefined ? {} : { referenceDate }),
  ...(referenceText === undefined ? {} : { referenceText: composed(referenceText) }),
  method,
  source: pageSource,
})

export function website(facts: readonly PageFact[]): DraftPart {
  const [found] = ofKind(facts, 'website')
  if (found === undefined) return nothing
  const pointer = '/website'
  return {
    fields: { website: found.url },
    claims: [{ at: found.at, pointer }],
    notes: pointed(found.notes, pointer),
  }
}

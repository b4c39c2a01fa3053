import type { Note } from '../finding.ts'
import type { GoalsFact, PageFact, QuotationFact } from '../reading.ts'
import { cutNote } from '../rules/prose.ts'
import { joined, type SourceSpan, slice } from '../source/source-span.ts'
import {
  type Claim,
  closed,
  composed,
  type DraftPart,
  de,
  nothing,
  type Of,
  ofKind,
  paragraphs,
  pointed,
} from './draft-part.ts'

/**
 * A hyphen and a blank inside a word, from a line break of long ago; Kinder- und Jugendhilfe has a right to both.
 *
 * Begins at the hyphen: from the beginning of the word, a page without blanks would take forever.
 */
const leftHyphen =
  /(?<=\p{L}{2})- (?!(?:und|oder|bzw|sowie|als|wie|bis|noch)(?!\p{L}))\p{Ll}{2,40}/gu
const wordBefore = /\p{L}+$/u
const longestWord = 40

const leftWords = {
  de: 'ein Trennstrich ist mitten im Wort stehen geblieben',
  en: 'a hyphen is left in the middle of a word',
}

/** Divided words in a text; they stay as they are. */
function hyphenNotes(text: SourceSpan, field: string): readonly Note[] {
  return [...text.text.matchAll(leftHyphen)].map(({ index, 0: rest }) => {
    const before = wordBefore.exec(text.text.slice(Math.max(0, index - longestWord), index))
    const at = slice(text, index - (before?.[0].length ?? 0), index + rest.length)
    return { code: 'import/value-cut-off', at, field, words: { text: at.text, what: leftWords } }
  })
}

/** The quotation that a label or credit shows; a weak one only where there is no other. */
function quotationOf(facts: readonly PageFact[]): Of<'quotation'> | undefined {
  const found = ofKind(facts, 'quotation')
  return found.find(({ weak }) => !weak) ?? found[0]
}

export function quotation(facts: readonly PageFact[]): DraftPart {
  const fact = quotationOf(facts)
  if (fact === undefined) return nothing
  const [labelled] = fact.speaker === undefined ? ofKind(facts, 'speaker') : []
  const speaker = fact.speaker ?? labelled
  const pointer = '/quotation'
  return {
    fields: {
      quotation: {
        text: { de: paragraphs(fact.paragraphs) },
        ...(speaker === undefined ? {} : { speaker: toSpeaker(speaker) }),
        ...closed,
      },
    },
    claims: [
      ...fact.paragraphs.map((at) => ({ at, pointer: `${pointer}/text/de` })),
      ...(speaker === undefined ? [] : speakerClaims(speaker)),
    ],
    notes: [
      ...pointed(fact.notes, pointer),
      ...pointed(labelled?.notes, pointer),
      ...fact.paragraphs.flatMap((text) => hyphenNotes(text, `${pointer}/text/de`)),
    ],
  }
}

type Speaker = NonNullable<QuotationFact['speaker']>

const toSpeaker = ({ name, office }: Speaker) => ({
  name: composed(name.text),
  ...(office === undefined ? {} : { office: de(office) }),
})

const speakerClaims = ({ name, office }: Speaker): readonly Claim[] => [
  { at: name, pointer: '/quotation/speaker/name' },
  ...(office === undefined ? [] : [{ at: office, pointer: '/quotation/speaker/office/de' }]),
]

/** Lists that are the goals: those that a label or motto announces, else all. */
const goalListsOf = (facts: readonly PageFact[]): readonly GoalsFact[] => {
  const lists = ofKind(facts, 'goals')
  const strong = lists.filter((list) => list.strong)
  return strong.length > 0 ? strong : lists
}

/** Texts of the description in the order of the page: paragraphs, other lists, other quotations. */
export function description(facts: readonly PageFact[]): DraftPart {
  const goals = goalListsOf(facts)
  const quoted = quotationOf(facts)
  const texts = facts.flatMap((fact): readonly SourceSpan[] => {
    if (fact.kind === 'description') return fact.paragraphs
    if (fact.kind === 'goals' && !goals.includes(fact)) return [joined(fact.whole, '\n')]
    if (fact.kind === 'quotation' && fact !== quoted && fact.weak) return fact.whole
    return []
  })
  if (texts.length === 0) return nothing
  const pointer = '/description/de'
  return {
    fields: { description: { de: paragraphs(texts), ...closed } },
    claims: texts.map((at) => ({ at, pointer })),
    notes: [...texts.flatMap((text) => hyphenNotes(text, pointer)), ...cutNote(texts, pointer)],
  }
}

export function motto(facts: readonly PageFact[]): DraftPart {
  const [found] = ofKind(facts, 'motto')
  if (found === undefined) return nothing
  return {
    fields: { motto: { ...de(found.text), ...closed } },
    claims: [{ at: found.text, pointer: '/motto/de' }],
    notes: [],
  }
}

/** Ids count from 1; a later import keeps them by text. */
export function goals(facts: readonly PageFact[]): DraftPart {
  const lists = goalListsOf(facts)
  const items = lists.flatMap((list) => list.items)
  if (items.length === 0) return nothing
  return {
    fields: { goals: items.map((at, index) => ({ id: index + 1, text: de(at), ...closed })) },
    claims: items.map((at, index) => ({ at, pointer: `/goals/${index}/text/de` })),
    notes: [
      ...lists.flatMap((list: Of<'goals'>) => pointed(list.notes, '/goals')),
      ...items.flatMap((at, index) => hyphenNotes(at, `/goals/${index}/text/de`)),
    ],
  }
}

import { type MunicipalProfile, recordRows } from '@kommunalgraph/model'
import type { Note } from '../finding.ts'
import type { PageFact } from '../reading.ts'
import type { SourceSpan } from '../source/source-span.ts'

/** A record as far as a page tells it: what is missing makes `check` fail, not the import. */
export type DraftRecord = { readonly [Field in keyof MunicipalProfile]?: MunicipalProfile[Field] }

/** A record in the order of the schema. */
export function inFieldOrder(draft: DraftRecord): DraftRecord {
  const order = Object.keys(recordRows)
  const place = ([field]: [string, unknown]): number => order.indexOf(field)
  return Object.fromEntries(Object.entries(draft).toSorted((a, b) => place(a) - place(b)))
}

/** Source text that stands for a value. */
export interface Claim {
  readonly at: SourceSpan
  /** JSON pointer of the value. */
  readonly pointer: string
}

/** The id of the source entry that a record has for the page it comes from. */
export const pageSource = 'profil'

/** Texts of pages state no licence: they are not open by default. */
export const closed = { source: pageSource, licence: 'other-closed' } as const

/** Fields of a record with the source text that stands for them. */
export interface DraftPart {
  readonly fields: DraftRecord
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

export type Of<K extends PageFact['kind']> = Extract<PageFact, { kind: K }>

export const ofKind = <K extends PageFact['kind']>(
  facts: readonly PageFact[],
  kind: K,
): readonly Of<K>[] => facts.filter((fact): fact is Of<K> => fact.kind === kind)

/** Notes of a fact, with the pointer of the value it became. */
export const pointed = (notes: readonly Note[] | undefined, pointer: string): readonly Note[] =>
  (notes ?? []).map((note) =>
    note.field === undefined ? note : { ...note, field: `${pointer}${note.field}` },
  )

export const nothing: DraftPart = { fields: {}, claims: [], notes: [] }

/** Never NFC by halves: a divided word's mark may meet its letter only when lines are joined. */
export const composed = (text: string): string => text.normalize('NFC')

export const de = (at: SourceSpan) => ({ de: composed(at.text) })

export const paragraphs = (texts: readonly SourceSpan[]): string =>
  texts.map(({ text }) => composed(text)).join('\n\n')

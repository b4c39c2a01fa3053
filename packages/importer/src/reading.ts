import type { ContactItem } from './contact/contact-item.ts'
import type { Note } from './finding.ts'
import type { LabelHit } from './labels/known-label.ts'
import type { PlaceIndex } from './places/place-index.ts'
import type { Bullet } from './rules/bullet.ts'
import type { Measure } from './rules/paragraph.ts'
import type { SourcePage, TextLine } from './source/source-page.ts'
import type { SourceSpan } from './source/source-span.ts'

/** A value that a rule has read, with the text it stands for; `field` of its notes is relative to it. */
export type PageFact = Value & { readonly notes?: readonly Note[] }

type Value =
  | { readonly kind: 'since'; readonly value: string; readonly at: SourceSpan }
  | FigureFact
  | QuotationFact
  | { readonly kind: 'speaker'; readonly name: SourceSpan; readonly office: SourceSpan }
  | { readonly kind: 'description'; readonly paragraphs: readonly SourceSpan[] }
  | { readonly kind: 'motto'; readonly text: SourceSpan }
  | GoalsFact
  | ContactFact
  | { readonly kind: 'website'; readonly url: string; readonly at: SourceSpan }
  | {
      readonly kind: 'key'
      readonly scheme: 'ags' | 'ars' | 'nuts' | 'wikidata'
      readonly value: string
      readonly at: SourceSpan
    }
  | { readonly kind: 'members'; readonly names: readonly SourceSpan[] }

export interface FigureFact {
  readonly kind: 'figure'
  readonly measure: 'population' | 'population-under-18'
  readonly value: number
  readonly method: 'stated' | 'estimated'
  readonly referenceDate?: string
  readonly referenceText?: string
  readonly at: readonly SourceSpan[]
}

export interface QuotationFact {
  readonly kind: 'quotation'
  readonly paragraphs: readonly SourceSpan[]
  readonly speaker?: { readonly name: SourceSpan; readonly office?: SourceSpan }
  /** Neither label nor credit says that it is one. */
  readonly weak: boolean
  /** The whole of it with its marks, for a description. */
  readonly whole: readonly SourceSpan[]
}

export interface GoalsFact {
  readonly kind: 'goals'
  readonly items: readonly SourceSpan[]
  /** A label or motto says that these are the goals. */
  readonly strong: boolean
  /** The items with their bullets, for a description. */
  readonly whole: readonly SourceSpan[]
}

export interface ContactFact {
  readonly kind: 'contact'
  readonly name: SourceSpan | undefined
  readonly unit: SourceSpan | undefined
  readonly role: SourceSpan | undefined
  /** Only with postcode and town. */
  readonly address: AddressFact | undefined
  readonly telephone: WrittenValue | undefined
  readonly email: WrittenValue | undefined
  readonly url: WrittenValue | undefined
}

export interface AddressFact {
  readonly street: SourceSpan | undefined
  readonly poBox: SourceSpan | undefined
  readonly postcode: SourceSpan
  readonly town: SourceSpan
  /** Lines that only repeat the town. */
  readonly townLines: readonly SourceSpan[]
}

/** A value that is not what is written, and what is written. */
export interface WrittenValue {
  readonly value: string
  readonly at: SourceSpan
}

/** What a rule has read: from its line up to, not including, `next`. */
export interface Reading {
  readonly next: number
  readonly facts?: readonly PageFact[]
  /** Notes about no fact. */
  readonly notes?: readonly Note[]
  /** Labels, bullets and marks: read, but no value. */
  readonly structure?: readonly SourceSpan[]
}

/** What rules know of the page. */
export interface ReadingContext {
  readonly page: SourcePage
  readonly lines: readonly TextLine[]
  readonly index: PlaceIndex
  /** For each line: the known label that it begins with. */
  readonly labels: readonly (LabelHit | undefined)[]
  /** For each line: the bullet that it begins with. */
  readonly bullets: readonly (Bullet | undefined)[]
  /** For each line: what it would be in a contact. */
  readonly contacts: readonly (readonly ContactItem[] | undefined)[]
  /** How the page was wrapped, if it was. */
  readonly measure: Measure
  /** The line of the title. */
  readonly title: number | undefined
}

/** One idea of how a part of a page looks. */
export interface ReadingRule {
  readonly name: string
  /** Read what begins at a line, or nothing. */
  readonly read: (context: ReadingContext, at: number) => Reading | undefined
}

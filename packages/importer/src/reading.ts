import type { ContactItem } from './contact/line.ts'
import type { Note } from './finding.ts'
import type { LabelHit } from './labels/label.ts'
import type { PlaceIndex } from './places/place-index.ts'
import type { Bullet } from './rules/bullet.ts'
import type { Measure } from './rules/paragraph.ts'
import type { Line, Page } from './source/page.ts'
import type { Passage } from './source/passage.ts'

/** A value that a rule has read, with the text it stands for; `field` of its notes is relative to it. */
export type Fact = Value & { readonly notes?: readonly Note[] }

type Value =
  | { readonly kind: 'since'; readonly value: string; readonly at: Passage }
  | FigureFact
  | QuotationFact
  | { readonly kind: 'speaker'; readonly name: Passage; readonly office: Passage }
  | { readonly kind: 'description'; readonly paragraphs: readonly Passage[] }
  | { readonly kind: 'motto'; readonly text: Passage }
  | GoalsFact
  | ContactFact
  | { readonly kind: 'website'; readonly url: string; readonly at: Passage }
  | {
      readonly kind: 'key'
      readonly scheme: 'ags' | 'ars' | 'nuts' | 'wikidata'
      readonly value: string
      readonly at: Passage
    }
  | { readonly kind: 'members'; readonly names: readonly Passage[] }

export interface FigureFact {
  readonly kind: 'figure'
  readonly measure: 'population' | 'population-under-18'
  readonly value: number
  readonly method: 'stated' | 'estimated'
  readonly referenceDate?: string
  readonly referenceText?: string
  readonly at: readonly Passage[]
}

export interface QuotationFact {
  readonly kind: 'quotation'
  readonly paragraphs: readonly Passage[]
  readonly speaker?: { readonly name: Passage; readonly office?: Passage }
  /** Neither label nor credit says that it is one. */
  readonly weak: boolean
  /** The whole of it with its marks, for a description. */
  readonly whole: readonly Passage[]
}

export interface GoalsFact {
  readonly kind: 'goals'
  readonly items: readonly Passage[]
  /** A label or motto says that these are the goals. */
  readonly strong: boolean
  /** The items with their bullets, for a description. */
  readonly whole: readonly Passage[]
}

export interface ContactFact {
  readonly kind: 'contact'
  readonly name: Passage | undefined
  readonly unit: Passage | undefined
  readonly role: Passage | undefined
  /** Only with postcode and town. */
  readonly address: AddressFact | undefined
  readonly telephone: Written | undefined
  readonly email: Written | undefined
  readonly url: Written | undefined
}

export interface AddressFact {
  readonly street: Passage | undefined
  readonly poBox: Passage | undefined
  readonly postcode: Passage
  readonly town: Passage
  /** Lines that only repeat the town. */
  readonly townLines: readonly Passage[]
}

/** A value that is not what is written, and what is written. */
export interface Written {
  readonly value: string
  readonly at: Passage
}

/** What a rule has read: from its line up to, not including, `next`. */
export interface Reading {
  readonly next: number
  readonly facts?: readonly Fact[]
  /** Notes about no fact. */
  readonly notes?: readonly Note[]
  /** Labels, bullets and marks: read, but no value. */
  readonly structure?: readonly Passage[]
}

/** What rules know of the page. */
export interface Context {
  readonly page: Page
  readonly lines: readonly Line[]
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
export interface Rule {
  readonly name: string
  /** Read what begins at a line, or nothing. */
  readonly read: (context: Context, at: number) => Reading | undefined
}

import type { Note } from '../finding.ts'
import type { LabelTarget } from '../labels/label-table.ts'
import type { PlaceIndex } from '../places/place-index.ts'
import type { SourceLink } from '../source/source-page.ts'
import type { SourceSpan } from '../source/source-span.ts'

/** What a part of a line is in a contact. */
export type Slot =
  | 'name'
  | 'unit'
  | 'role'
  | 'street'
  | 'poBox'
  | 'postcode'
  | 'town'
  /** The name of a municipality, alone on its line. */
  | 'place'
  | 'telephone'
  | 'email'
  | 'url'
  /** Belongs to the contact, but no value could be read; the notes say why. */
  | 'unread'
  /** A label without its value. */
  | 'label'

export interface ContactItem {
  readonly slot: Slot
  readonly at: SourceSpan
  /** The value where it differs from the text. */
  readonly value?: string
  readonly notes?: readonly Note[]
  readonly structure?: readonly SourceSpan[]
  /** What the label without value announces. */
  readonly pending?: LabelTarget
  /** Shows by itself that this is a contact. */
  readonly anchor?: true
}

/** What a line needs to be read. */
export interface Surroundings {
  readonly index: PlaceIndex
  readonly links: readonly SourceLink[]
  readonly base: string | undefined
}

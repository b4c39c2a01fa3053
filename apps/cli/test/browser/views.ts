import { type Language, type PageKind, pageKinds } from './page-kinds.ts'

/** One way in which a page is met. */
export interface View {
  readonly language: Language
  readonly colorScheme: 'light' | 'dark'
  readonly scripts: 'on' | 'off'
  readonly width: 320 | 1280
}

/** Sixteen views, by four bits; the bits of two views that add up to fifteen all differ. */
const viewOf = (bits: number): View => ({
  language: bits & 1 ? 'en' : 'de',
  colorScheme: bits & 2 ? 'dark' : 'light',
  scripts: bits & 4 ? 'off' : 'on',
  width: bits & 8 ? 320 : 1280,
})

const all = Array.from({ length: 16 }, (_, bits) => viewOf(bits))

/** Two opposite views per kind of page, other ones for the next: any two values of any two factors meet. */
const opposite = (index: number): readonly View[] => [viewOf(index % 8), viewOf(15 - (index % 8))]

type Visit = PageKind & View

const visitsWith = (views: (index: number) => readonly View[]): readonly Visit[] =>
  pageKinds.flatMap((kind, index) => views(index).map((view) => ({ ...kind, ...view })))

export const pairwise = visitsWith(opposite)

/** Pairwise, or every page kind in every view. */
export const visits = process.env['KG_FULL'] ? visitsWith(() => all) : pairwise

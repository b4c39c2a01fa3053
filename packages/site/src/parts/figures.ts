import { conceptLabel, type Figure } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, phrase } from '../page.ts'
import { conceptLink } from './concepts.ts'

/** The census that a figure is based on, for behind its date; nothing where its source does not say it. */
export const baseText = (page: Page, { base }: Pick<Figure, 'base'>): Html | undefined =>
  base === undefined
    ? undefined
    : html`, ${phrase(page, conceptLabel(page.snapshot, 'census-bases', base))}`

/** The same in brackets, for behind a sentence. */
export const baseNote = (page: Page, { base }: Pick<Figure, 'base'>): Html | undefined =>
  base === undefined
    ? undefined
    : html` (${phrase(page, conceptLabel(page.snapshot, 'census-bases', base))})`

/** What else must be known of a figure: its base, and what its note says. */
export const figureNotes = (page: Page, { base, note }: Pick<Figure, 'base' | 'note'>): Html =>
  html`${base && html`<br><span class="note">${conceptLink(page, 'census-bases', base)}</span>`}${note && html`<br><span class="note">${phrase(page, note)}</span>`}`

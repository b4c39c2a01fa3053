import { conceptLabel, type Figure } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { type Page, phrase } from '../page.ts'
import { conceptLink } from './concepts.ts'
import { fieldLabel } from './labels.ts'

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

/** The age groups of a sum; nothing where its note tells it, as those of official tables do. */
function partsText(page: Page, { note, parts }: Pick<Figure, 'note' | 'parts'>): Html | undefined {
  if (parts === undefined || note !== undefined) return undefined
  const groups = parts.map((notation) => conceptLink(page, 'age-groups', notation))
  return html`${fieldLabel(page, 'statistics.parts')}: ${join(groups, ', ')}`
}

/** What else must be known of a figure: its base, what its note says, what it was added up from. */
export function figureNotes(page: Page, figure: Pick<Figure, 'base' | 'note' | 'parts'>): Html {
  const { base, note } = figure
  const all = [
    base && conceptLink(page, 'census-bases', base),
    note && phrase(page, note),
    partsText(page, figure),
  ]
  return html`${all.map((each) => each && html`<br><span class="note">${each}</span>`)}`
}

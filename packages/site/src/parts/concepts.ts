import { conceptLabel } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'

export const conceptHref = (page: Page, scheme: string, notation: string): string =>
  `${hrefOf(page, `def/${scheme}`)}#${notation}`

/**
 * A concept by its label, linked to its definition.
 *
 * English labels are written small; the style sheet lifts the first letter, so that the text stays the one in the data.
 */
export const conceptLink = (page: Page, scheme: string, notation: string): Html =>
  html`<a class="lifted" href="${conceptHref(page, scheme, notation)}">${phrase(page, conceptLabel(page.snapshot, scheme, notation))}</a>`

/** Whether a measure counts an age group: drawings of children and the young have a colour of their own. */
export const isOfAgeGroup = (page: Page, measure: string): boolean => {
  const concepts = page.snapshot.concepts.get('measures')?.concepts
  const ageGroup = concepts?.find(({ notation }) => notation === measure)?.ageGroup
  return ageGroup !== undefined && ageGroup !== 'total'
}

/** Notations in the order of their scheme where that has a meaning, else as the record has them. */
export function inSchemeOrder(
  page: Page,
  scheme: string,
  notations: readonly string[],
): readonly string[] {
  const known = page.snapshot.concepts.get(scheme)
  if (!known?.ordered) return notations
  const order = known.concepts.map(({ notation }) => notation)
  return notations.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

import { type Facet, type FacetCount, facets } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, phrase } from '../page.ts'
import { facetLabel, valueLabel } from './labels.ts'
import type { ListState } from './state.ts'

/** The form that the choices belong to; it stands above them. */
export const formId = 'list_form'

/** So many values of a facet can be overlooked; those that are chosen stand always. */
const mostValues = 60

interface Choice extends FacetCount {
  readonly chosen: boolean
}

/** Values that occur, and chosen ones that do not. */
function choicesOf(counts: readonly FacetCount[], chosen: readonly string[]): readonly Choice[] {
  const known = new Set(counts.map(({ value }) => value))
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))
  return [...counts, ...missing]
    .map((each) => ({ ...each, chosen: chosen.includes(each.value) }))
    .filter(({ chosen }, index) => chosen || index < mostValues)
}

const choice = (page: Page, facet: Facet, { chosen, count, value }: Choice): Html =>
  html`<label class="choice"><input type="checkbox" name="${facet.parameter}" value="${value}" form="${formId}"${chosen && html` checked`}> <span class="lifted">${phrase(page, valueLabel(page, facet, value))}</span> <span class="note">${page.formatting.number(count)}</span></label>
`

/** Years run backwards from the newest; all else stands by how often it occurs. */
const ordered = (facet: Facet, choices: readonly Choice[]): readonly Choice[] =>
  facet.name === 'year' ? choices.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : choices

function group(page: Page, facet: Facet, choices: readonly Choice[]): Html | undefined {
  if (choices.length === 0) return undefined
  const label = facetLabel(page, facet)
  const open = facet.name === 'kind' || choices.some(({ chosen }) => chosen)
  return html`<details class="facet"${open && html` open`}>
<summary>${label}</summary>
<fieldset>
<legend class="kern-sr-only">${label}</legend>
${ordered(facet, choices).map((each) => choice(page, facet, each))}</fieldset>
</details>
`
}

/** A facet that tells of fewer says more about what nobody wrote down yet than about municipalities. */
const fewest = 5

/** What everybody has is never rare, however few they are. */
const isRare = (
  { name }: Facet,
  counts: readonly FacetCount[],
  chosen: readonly string[] = [],
): boolean => name !== 'kind' && chosen.length === 0 && counts.every(({ count }) => count < fewest)

/** By what the list can be narrowed, each value with the number of municipalities that it would show. */
export function facetForm(page: Page, { text, where }: ListState): Html {
  const words = page.messages.list
  const counts = page.release.facets({ ...(text !== undefined && { text }), where })
  const groups = facets.flatMap((facet) => {
    const all = counts[facet.name] ?? []
    const chosen = where[facet.name] ?? []
    return isRare(facet, all, chosen) ? [] : (group(page, facet, choicesOf(all, chosen)) ?? [])
  })
  const rare = facets.flatMap((facet) => {
    const all = counts[facet.name] ?? []
    return isRare(facet, all, where[facet.name])
      ? (group(page, facet, choicesOf(all, [])) ?? [])
      : []
  })
  // Without any the element stays, so that a script has a place for those of the next answer.
  if (groups.length + rare.length === 0) return html`<div class="facets"></div>`
  return html`<div class="facets" role="group" aria-label="${words.narrow}">
${groups}${rare.length > 0 && html`<details class="facet">\n<summary>${words.rare}</summary>\n${rare}</details>\n`}<button class="kern-btn kern-btn--secondary" type="submit" form="${formId}"><span class="kern-label">${words.apply}</span></button>
</div>
`
}

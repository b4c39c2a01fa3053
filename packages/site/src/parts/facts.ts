import { type Html, type HtmlPart, html } from '../html.ts'

/** A row of a description list. */
export interface Fact {
  readonly label: Html | string
  readonly value: HtmlPart
  /** The fragment of the thing that the row is about. */
  readonly id?: string | undefined
}

const idAttribute = (id: string | undefined): Html | undefined =>
  id === undefined ? undefined : html` id="${id}"`

const row = ({ id, label, value }: Fact): Html =>
  html`<div class="kern-description-list-item"${idAttribute(id)}>
<dt class="kern-description-list-item__key">${label}</dt>
<dd class="kern-description-list-item__value">${value}</dd>
</div>
`

/** Facts as a description list; absent ones are left out. */
export const factList = (facts: readonly (Fact | undefined | false)[]): Html =>
  html`<dl class="kern-description-list">
${facts.map((fact) => fact && row(fact))}</dl>`

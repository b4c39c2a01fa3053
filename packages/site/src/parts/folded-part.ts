import { type Html, type HtmlPart, html } from '../html.ts'

/**
 * A part of a page that is folded until somebody wants it, or a link leads into it; on paper it stands open.
 *
 * @param id - the fragment of its thing
 */
export const foldedPart = (heading: HtmlPart, body: HtmlPart, id?: string): Html =>
  html`<section class="part folded"${id !== undefined && html` id="${id}"`}>
<details>
<summary><h2 class="kern-heading-large">${heading}</h2></summary>
<div class="part-body">
${body}
</div>
</details>
</section>
`

import { type Html, type HtmlPart, html } from '../html.ts'

/** A part of a page: its heading, and beside or below it what it holds. `id` is the fragment of its thing. */
export function part(heading: HtmlPart, body: HtmlPart, id?: string): Html {
  return html`<section class="part"${id !== undefined && html` id="${id}"`}>
<h2 class="kern-heading-large">${heading}</h2>
<div class="part-body">
${body}
</div>
</section>
`
}

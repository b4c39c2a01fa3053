import type { Localized } from '@kommunalgraph/rdf'
import { type Html, html } from '../html.ts'
import { langAttribute, type Page, wording } from '../page.ts'

/** Paragraphs of a text, which a blank line separates. */
export const paragraphs = (text: string): Html[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${paragraph}</p>\n`)

/** The same text in Leichte Sprache, on the German page and only where it is not what already stands there. */
function simple(page: Page, value: Localized): Html | undefined {
  const text = value['de-simple']
  if (page.language !== 'de' || text === undefined || value.de === undefined) return undefined
  return html`<div class="simple">
<p class="note">${page.messages.profile.simple}:</p>
<div lang="de-simple">${paragraphs(text)}</div>
</div>`
}

/** A text of one or more paragraphs, marked where it is in another language. */
export function prose(page: Page, value: Localized): Html {
  const chosen = wording(page, value)
  return html`<div class="prose"${langAttribute(chosen)}>
${paragraphs(chosen.text)}</div>
${simple(page, value)}`
}

import { type Change, documentPath } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'
import { date, day } from '../parts/dates.ts'
import { part } from '../parts/part.ts'

/** As many as one reads. */
const shown = 5

/** A change in words, with a link to the municipality where there still is one. */
function line(page: Page, { change, instant, name, slug }: Change): Html {
  const label = phrase(page, name)
  const there = page.release.record(slug) !== undefined
  const who = there ? html`<a href="${hrefOf(page, documentPath(slug))}">${label}</a>` : label
  return html`<li>${day(page, instant)}: ${who} <span class="note">${page.messages.start.changes[change]}</span></li>\n`
}

/** What was published last. */
export function latest(page: Page): Html | undefined {
  const changes = page.release.latest(shown)
  if (changes.length === 0) return undefined
  const { published } = page.release
  return part(
    page.messages.start.latest,
    html`<ul>
${changes.map((change) => line(page, change))}</ul>
<p class="note">${page.messages.start.published} ${date(page, published)}. <a href="${hrefOf(page, 'feed')}">${page.messages.start.allChanges}</a></p>`,
  )
}

import { type Change, changePath } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase } from '../page.ts'
import { code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { part } from '../parts/part.ts'

/** What the page shows: the newest changes, or those of one page of the feed. */
export interface FeedFacts {
  /** Newest first. */
  readonly changes: readonly Change[]
  /** Which page of the feed; absent for its root. */
  readonly number?: number
}

function deedOf(page: Page, { change, recordChanged }: Change): string {
  const words = page.messages.feed
  return change === 'update' && !recordChanged ? words.shared : words[change]
}

const item = (page: Page, change: Change): Html =>
  html`<li>${date(page, change.instant)}: <a href="${hrefOf(page, changePath(change))}">${phrase(page, change.name)}</a> – ${deedOf(page, change)}</li>
`

function changeList(page: Page, { changes }: FeedFacts): Html {
  if (changes.length === 0) return html`<p>${page.messages.feed.none}</p>`
  return html`<ul>
${changes.map((change) => item(page, change))}</ul>`
}

function programs(page: Page): Html {
  const words = page.messages.feed
  const { base } = page.release
  const atom = hrefOf(page, 'feed.atom')
  return factList([
    {
      label: words.stream,
      value: html`${words.streamText}<br>${code(`${base}feed`)}`,
      id: 'feed',
    },
    { label: words.retention, value: words.retentionText, id: 'aufbewahrung' },
    {
      label: words.first,
      value: html`<a href="${hrefOf(page, 'feed/1')}">${code(`${base}feed/1`)}</a>`,
    },
    {
      label: words.atom,
      value: html`<a href="${atom}" type="application/atom+xml">${code(page.origin + atom)}</a>`,
    },
  ])
}

/** What changed, for people, and where programs read it. */
export function feedPage(context: PageContext, facts: FeedFacts): string {
  const page = openPage(context)
  const words = page.messages.feed
  const { number } = facts
  if (number === undefined)
    return register(page, words, [
      part(words.latest, changeList(page, facts)),
      part(words.programs, programs(page)),
    ])
  const title = words.pageTitle(page.formatting.number(number))
  // A page of the stream is for programs; people find the newest changes at its root.
  return register(page, { ...words, title, hidden: true }, [
    part(words.latest, changeList(page, facts)),
  ])
}

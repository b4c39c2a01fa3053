import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import type { FormatLink } from '../page.ts'
import { hrefOf, openPage, type Page, type PageContext, wording } from '../page.ts'
import { code } from '../parts/data.ts'
import { part } from '../parts/part.ts'

/** A page that may be the one that was looked for. */
export interface NearPage {
  readonly name: string
  readonly href: string
}

/** What went wrong with a request; title and detail in the language of the page. */
export interface ProblemDetails {
  readonly status: number
  readonly title: string
  readonly detail?: string
  /** Similar names, keys, former municipalities (404). */
  readonly suggestions?: readonly NearPage[]
  /** Formats that there are (406). */
  readonly alternates?: readonly FormatLink[]
  /** The municipality that this one became part of (410). */
  readonly replacedBy?: NearPage
  /** Where the versions of what is gone are listed (410). */
  readonly versions?: string
}

const near = ({ href, name }: NearPage): Html => html`<li><a href="${href}">${name}</a></li>\n`

const alternate = ({ href, label, mediaType }: FormatLink): Html =>
  html`<li><a href="${href}" type="${mediaType}">${label}</a> ${code(mediaType)}</li>\n`

const listOf = (heading: string, items: readonly Html[]): Html | false =>
  items.length > 0 && part(heading, html`<ul>\n${items}</ul>`)

function wayBack(page: Page): Html {
  const { back, explained, toList } = page.messages.problem
  const links = [
    { name: toList, href: hrefOf(page, 'kommunen') },
    { name: page.messages.navigation.home, href: hrefOf(page, '') },
    { name: explained, href: hrefOf(page, 'def/problems') },
  ]
  return part(back, html`<ul>\n${links.map(near)}</ul>`)
}

/** What happened, what is near, and the way back. */
export function problemPage(context: PageContext, problem: ProblemDetails): string {
  const page = openPage(context)
  const words = page.messages.problem
  const { alternates = [], detail, replacedBy, status, suggestions = [], title, versions } = problem
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${title} – ${site}`, title),
    description: fitDescription(words.description, [`${words.status(status)}: ${title}.`]),
    crumbs: [{ name: words.status(status) }],
    problem: true,
    main: html`<div class="headline">
<p class="kind">${words.status(status)}</p>
<h1 class="kern-heading-x-large">${title}</h1>
${detail && html`<p class="lead">${detail}</p>`}
</div>
${replacedBy && listOf(words.replacedBy, [near(replacedBy)])}${versions && listOf(page.messages.history.heading, [near({ name: page.messages.history.all, href: versions })])}${listOf(words.suggestions, suggestions.map(near))}${listOf(words.alternates, alternates.map(alternate))}${wayBack(page)}`,
  })
}

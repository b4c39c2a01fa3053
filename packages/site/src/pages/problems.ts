import type { Message } from '@kommunalgraph/model'
import { problemIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { openPage, type Page, type PageContext, wording } from '../page.ts'
import { code } from '../parts/data.ts'
import { factList } from '../parts/facts.ts'
import { formatSection } from '../parts/formats.ts'
import { paragraphs } from '../parts/paragraphs.ts'
import { part } from '../parts/part.ts'

/** A type of problem as people read it; `type` is the fragment of its IRI. */
export interface ProblemText {
  readonly type: string
  readonly status: number
  readonly title: Message
  readonly explanation: Message
}

const section = (page: Page, { explanation, status, title, type }: ProblemText): Html =>
  part(
    title[page.language],
    html`${paragraphs(explanation[page.language])}
${factList([
  { label: page.messages.problems.status, value: String(status) },
  {
    label: page.messages.words.identifier,
    value: code(problemIri(page.release.base, type)),
  },
])}`,
    type,
  )

/** Every type of problem that an answer may name. */
export function problemsPage(context: PageContext, problems: readonly ProblemText[]): string {
  const page = openPage(context)
  const words = page.messages.problems
  const site = wording(page, page.release.network.site.name).text
  return layout(page, {
    title: fitTitle(`${words.title} – ${site}`, words.title),
    description: fitDescription(words.description),
    crumbs: [{ name: words.title }],
    licence: page.release.network.licences.metadata,
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p class="lead">${words.intro}</p>
</div>
${problems.map((problem) => section(page, problem))}${formatSection(page)}`,
  })
}

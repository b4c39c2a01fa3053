import type { Message } from '@kommunalgraph/model'
import { problemIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { openPage, type Page, type PageContext } from '../page.ts'
import { code } from '../parts/data.ts'
import { factList } from '../parts/facts.ts'
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
  const sections = problems.map((problem) => section(page, problem))
  return register(page, page.messages.problems, sections)
}

import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext } from '../page.ts'
import { mailLink } from '../parts/mail.ts'
import { part } from '../parts/part.ts'

interface Steps {
  readonly first: string
  readonly second: string
  readonly third: string
}

const steps = (page: Page, { first, second, third }: Steps, subject: string): Html => {
  const { email } = page.release.network.contact
  return html`<ol>
<li>${first}</li>
<li>${second}</li>
<li>${third}</li>
</ol>
<p>${mailLink(email, subject, page.messages.join.write)} (${email})</p>
`
}

/** How a municipality joins, and how a profile is completed. */
export function joinPage(context: PageContext): string {
  const page = openPage(context)
  const words = page.messages.join
  const links = html`<p><a href="${hrefOf(page, 'datenfelder')}">${words.fields}</a> · <a href="${hrefOf(page, 'orte')}">${words.places}</a></p>
`
  return register(page, words, [
    part(words.new, steps(page, words.newSteps, words.subjectNew)),
    part(words.complete, html`${steps(page, words.completeSteps, words.subjectComplete)}${links}`),
  ])
}

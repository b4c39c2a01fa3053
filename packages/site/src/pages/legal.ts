import type { Duties, Network } from '@kommunalgraph/model'
import { type Html, type HtmlPart, html, join } from '../html.ts'
import { register } from '../layout/register.ts'
import { accessibilityLawOf } from '../messages/state-law.ts'
import { german, hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { addressLink } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { mailLink } from '../parts/mail.ts'
import { paragraphs } from '../parts/paragraphs.ts'
import { part } from '../parts/part.ts'
import { telephoneLink } from '../parts/telephone.ts'

/*
 * What the law asks of a public website. What `network.yaml` does not have is said to be missing, never left out in
 * silence: a reader must not take a gap for a statement.
 */

type LegalWords = Page['messages']['legal']

const dutiesOf = (page: Page): Duties => page.release.network.duties ?? {}

const orMissing = (page: Page, value: HtmlPart): HtmlPart => value ?? page.messages.legal.missing

const siteName = (page: Page): string => wording(page, page.release.network.site.name).text

/** The page of one duty, from its words and sections. */
function legalPage(
  context: PageContext,
  of: keyof Pick<LegalWords, 'accessibility' | 'imprint' | 'privacy' | 'simple'>,
  sectionsOf: (page: Page) => readonly (Html | undefined)[],
): string {
  const page = openPage(context)
  const { description, intro, title } = page.messages.legal[of]
  const sections = sectionsOf(page).filter((section) => section !== undefined)
  return register(page, { title, intro, description: description(siteName(page)) }, sections)
}

const office = ({ name, url }: { readonly name: string; readonly url: string }, page: Page): Html =>
  html`${german(page, name)}<br>${addressLink(url)}`

function postal(page: Page, { imprint }: Duties): Html | undefined {
  if (imprint?.address === undefined) return undefined
  const { postcode, street, town } = imprint.address
  const lines = [street, `${postcode} ${town}`].filter((line) => line !== undefined)
  return join(
    lines.map((line) => german(page, line)),
    html`<br>`,
  )
}

const ways = ({ email, telephone }: Network['contact']): Html =>
  html`${mailLink(email)}${telephone && html`<br>${telephoneLink(telephone)}`}`

/** A line that stands only where there is something to say. */
const optional = (page: Page, label: string, value: string | undefined) =>
  value !== undefined && { label, value: german(page, value) }

/** Who publishes, and who answers for it. */
/** The network's own typeface, under its licence. */
function typeface(page: Page): Html | undefined {
  const font = page.release.network.look?.font
  return font && html`<p>${page.messages.legal.imprint.typeface(font.name, font.licence)}</p>`
}

export const imprintPage = (context: PageContext): string =>
  legalPage(context, 'imprint', (page) => {
    const words = page.messages.legal.imprint
    const duties = dutiesOf(page)
    const { imprint } = duties
    const { contact, publisher } = page.release.network
    const line = (value: string | undefined) => orMissing(page, value && german(page, value))
    return [
      part(
        words.publisher,
        factList([
          { label: words.publisher, value: publisher.name },
          { label: words.address, value: orMissing(page, postal(page, duties)) },
          { label: words.representedBy, value: line(imprint?.representedBy) },
          { label: words.contact, value: ways(contact) },
          { label: words.responsible, value: line(imprint?.responsible) },
          optional(page, words.register, imprint?.register),
          optional(page, words.vatId, imprint?.vatId),
        ]),
      ),
      part(
        words.material,
        html`<p>${words.design} <a href="${page.assets.designLicence}">${words.designLicence}</a></p>
<p>${words.picture}</p>
${typeface(page)}`,
      ),
    ]
  })

/** How long the log is kept, in words. */
function logTime(page: Page, days: number | undefined): string {
  const { logDay, logDays, logNone } = page.messages.legal.privacy
  if (days === undefined) return page.messages.legal.missing
  if (days === 0) return logNone
  return page.formatting.isOne(days) ? logDay : logDays(page.formatting.number(days))
}

/** What is stored about readers, contact persons and those who write: article 13 GDPR, § 25 TDDDG. */
export const privacyPage = (context: PageContext): string =>
  legalPage(context, 'privacy', (page) => {
    const words = page.messages.legal.privacy
    const { privacy } = dutiesOf(page)
    const { contact, publisher } = page.release.network
    return [
      part(words.reading, html`<p>${words.readingText}</p>`),
      part(
        words.log,
        html`<p>${words.logText}</p>
<p>${logTime(page, privacy?.logDays)}</p>
<p>${words.counting}</p>`,
      ),
      part(
        words.people,
        html`<p>${words.peopleText}</p>
<p>${mailLink(contact.email, words.removalSubject, words.removal)} (${contact.email})</p>`,
      ),
      part(words.mail, html`<p>${words.mailText}</p>`),
      part(
        words.rights,
        html`<p>${words.rightsText}</p>
${factList([
  {
    label: words.controller,
    value: html`${publisher.name}<br><a href="${hrefOf(page, 'impressum')}">${page.messages.legal.imprint.title}</a>`,
  },
  { label: words.officer, value: orMissing(page, privacy?.contact && mailLink(privacy.contact)) },
  {
    label: words.authority,
    value: orMissing(page, privacy?.authority && office(privacy.authority, page)),
  },
])}`,
      ),
    ]
  })

const items = (texts: readonly Html[]): Html =>
  html`<ul>\n${texts.map((text) => html`<li>${text}</li>\n`)}</ul>`

/** How far the website is accessible, what is not, when that was checked, and whom to tell. */
export const accessibilityPage = (context: PageContext): string =>
  legalPage(context, 'accessibility', (page) => {
    const words = page.messages.legal.accessibility
    const { accessibility: { barriers = [], checked, contact, method, ombudsman } = {} } =
      dutiesOf(page)
    const state =
      checked === undefined ? words.unchecked : barriers.length > 0 ? words.partly : words.full
    const { helps, laws } = accessibilityLawOf(page.release.network.states, page.language)
    const law = laws.length > 0 ? words.law(laws.join(', ')) : words.lawOfUnion
    const help = helps.length > 0 ? words.ombudsmanNamed(helps.join(', ')) : words.ombudsmanText
    const mailbox = contact && mailLink(contact, words.reportSubject)
    return [
      part(words.state, html`<p>${state}</p>\n<p>${law}</p>`),
      part(
        words.barriers,
        barriers.length > 0
          ? items(barriers.map((text) => phrase(page, text)))
          : html`<p>${words.noBarriers}</p>`,
      ),
      part(
        words.check,
        factList([
          { label: words.checked, value: orMissing(page, checked && date(page, checked)) },
          { label: words.method, value: orMissing(page, method && phrase(page, method)) },
        ]),
      ),
      part(
        words.report,
        html`<p>${words.reportText}</p>
${factList([{ label: page.messages.legal.mailbox, value: orMissing(page, mailbox) }])}`,
      ),
      part(
        words.ombudsman,
        html`<p>${help}</p>
<p>${orMissing(page, ombudsman && office(ombudsman, page))}</p>`,
      ),
    ]
  })

/** What this website is and how to use it, in Leichte Sprache. */
export const simplePage = (context: PageContext): string =>
  legalPage(context, 'simple', (page) => {
    const words = page.messages.legal.simple
    const { accessibility, simple } = dutiesOf(page)
    const email = accessibility?.contact ?? page.release.network.contact.email
    return [
      part(
        words.about,
        simple === undefined
          ? html`<p>${page.messages.legal.missing}</p>`
          : html`<div class="prose lead" lang="de-simple">${paragraphs(simple)}</div>`,
      ),
      part(
        words.help,
        items([
          html`<a href="${hrefOf(page, 'kommunen')}">${words.list}</a>`,
          mailLink(email, page.messages.legal.accessibility.reportSubject, words.report),
        ]),
      ),
      part(words.sign, html`<p>${words.signText}</p>`),
    ]
  })

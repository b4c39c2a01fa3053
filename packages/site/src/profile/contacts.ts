import { type Contact, fragments } from '@kommunalgraph/model'
import { type Html, type HtmlPart, html, join } from '../html.ts'
import { langAttribute, type Page, phrase, wording } from '../page.ts'
import { addressLink } from '../parts/data.ts'
import { sourceNote } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import { telephoneLink } from '../parts/telephone.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

type Address = NonNullable<Contact['address']>

/** The address on an envelope; streets and towns have German names only. */
function postal(page: Page, id: number, { poBox, postcode, street, town }: Address): Html {
  const box = poBox && html`${page.messages.profile.poBox} ${poBox}`
  const lines = [street, box, `${postcode} ${town}`].filter((line) => line !== undefined)
  const language = langAttribute(wording(page, { de: town }))
  return html`<p id="${fragments.address(id)}"${language}>${lines.map((line, index) => [index > 0 && html`<br>\n`, line])}</p>`
}

const way = (label: string, value: HtmlPart): Html =>
  html`<p><span class="note">${label}</span> ${value}</p>\n`

function ways(page: Page, { email, telephone, url }: Contact): Html {
  const words = page.messages.words
  return html`${telephone && way(words.telephone, telephoneLink(telephone))}${
    email && way(words.email, html`<a href="mailto:${email}">${email}</a>`)
  }${url && way(words.address, addressLink(url))}`
}

/** Whom to turn to. Why a name may be published (`basis`) is no word for citizens. */
function card({ origins, page }: Profile, contact: Contact): Html {
  const { address, id, name, source, unit } = contact
  const who = [
    name && html`<strong id="${fragments.person(id)}">${name}</strong>`,
    unit && phrase(page, unit),
  ].filter(Boolean)
  return html`<div class="contact" id="${fragments.contact(id)}">
${contact.function && html`<h3 class="kern-heading-small">${phrase(page, contact.function)}</h3>`}
<address>
${who.length > 0 && html`<p>${join(who, html`<br>\n`)}</p>`}
${address && postal(page, id, address)}
${ways(page, contact)}</address>
${sourceNote(page, origins, source)}</div>
`
}

/** Where it says whom to ask. */
export const contactsId = 'contact_here'

export const contactsPart: ProfilePart = (profile) => {
  const shown = profile.record.contacts?.filter(({ basis }) => basis !== 'none') ?? []
  if (shown.length === 0) return undefined
  return part(
    profile.page.messages.profile.contact,
    html`<div class="contacts">${shown.map((contact) => card(profile, contact))}</div>`,
    contactsId,
  )
}

import { conceptLabel, documentPath } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { listHref } from '../list/search.ts'
import { hrefOf, type Page, phrase, wording } from '../page.ts'
import { mailLink } from '../parts/mail.ts'
import { territoryName } from '../parts/places.ts'
import { isState, type PlaceAnswer } from './answers.ts'

/** What is so, in one sentence of the page's language. */
function sentenceOf(page: Page, answer: PlaceAnswer): string {
  const { list, places: words } = page.messages
  const name = wording(page, answer.name).text
  if (answer.through) return words.through(name, wording(page, answer.through.name).text)
  const inside = list.count(answer.inside, page.formatting.number(answer.inside))
  if (isState(answer)) return words.state(name, inside)
  return answer.inside > 0 ? words.inside(name, inside) : words.notYet(name)
}

/** Behind the name of a suggestion: its kind and district, or why it has no profile. */
export function noteOf(page: Page, answer: PlaceAnswer): string {
  const { member, place } = answer
  if (member === undefined) return sentenceOf(page, answer)
  const record = page.release.record(member.slug)
  const kind = record && conceptLabel(page.snapshot, 'kinds', record.kind)
  const district = place && place.ags.length > 5 && territoryName(page, place.ags.slice(0, 5))
  return [kind, district || undefined]
    .flatMap((name) => (name ? [wording(page, name).text] : []))
    .join(', ')
}

/** Where the answer leads: a profile, those inside, or the list that says why there is none. */
export function targetOf(page: Page, answer: PlaceAnswer): string {
  const { inside, member, name, place, through } = answer
  const profile = member ?? through
  if (profile) return hrefOf(page, documentPath(profile.slug))
  if (inside > 0 && place) return insideHref(page, answer)
  return listHref(page, { text: wording(page, name).text, where: {}, page: 1 })
}

const insideHref = (page: Page, answer: PlaceAnswer): string =>
  isState(answer)
    ? listHref(page, { where: {}, page: 1 })
    : listHref(page, { where: { district: [answer.place?.ags ?? ''] }, page: 1 })

/** How to change that a place is not there: a mail that says which, and the guide. */
function joinLinks(page: Page, name: string): Html {
  const { guide, interest, mailSubject } = page.messages.places
  const mail = mailLink(page.release.network.contact.email, mailSubject(name), interest)
  return html`${mail} · <a href="${hrefOf(page, 'mitmachen')}">${guide}</a>`
}

/** An answer with the way on. */
export function answerItem(page: Page, answer: PlaceAnswer): Html {
  const words = page.messages.places
  const { member, name, through } = answer
  if (member)
    return html`<li><a href="${targetOf(page, answer)}">${phrase(page, name)}</a> <span class="note">${noteOf(page, answer)}</span></li>\n`
  const plain = wording(page, name).text
  const ways = [
    through &&
      html`<a href="${targetOf(page, answer)}">${words.open(wording(page, through.name).text)}</a>`,
    answer.inside > 0 && html`<a href="${insideHref(page, answer)}">${words.list}</a>`,
    !isState(answer) && joinLinks(page, plain),
  ].filter(Boolean)
  return html`<li><strong>${sentenceOf(page, answer)}</strong><br>${join(ways, ' · ')}</li>\n`
}

import { conceptLabel, containerKeyOf, type MunicipalProfile } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { langAttribute, type Page, phrase, wording } from '../page.ts'
import { reference } from '../parts/origins.ts'
import { territoryName } from '../parts/places.ts'
import { actions } from './actions.ts'
import type { Profile, ProfilePart } from './profile-part.ts'
import { tiles } from './tiles.ts'

function mottoLine({ page, record: { motto }, origins }: Profile): Html | undefined {
  if (motto === undefined) return undefined
  const { openQuote, closeQuote } = page.messages.words
  const chosen = wording(page, motto)
  return html`<p class="motto">${openQuote}<span${langAttribute(chosen)}>${chosen.text}</span>${closeQuote}${reference(page, origins, motto.source)}</p>
`
}

/** What it is, where it lies and how large it is, in one sentence. */
function lead(page: Page, record: MunicipalProfile): Html {
  const words = page.messages.answers
  const kind = wording(page, conceptLabel(page.snapshot, 'kinds', record.kind)).text
  const key = containerKeyOf(record)
  const around = key === undefined ? undefined : territoryName(page, key)
  const what = around ? words.kindIn(kind, wording(page, around).text) : kind
  const area = record.areaKm2 && words.area(page.formatting.number(record.areaKm2.value))
  return html`<p class="lead lifted">${join([what, area].filter(Boolean), ', ')}.</p>
`
}

/** Parts of the page that a reader may jump to, by the id of their heading. */
export interface Jump {
  readonly id: string
  readonly label: string
}

const jumps = (page: Page, all: readonly Jump[]): Html | undefined =>
  all.length > 1
    ? html`<nav class="jumps" aria-label="${page.messages.answers.onThisPage}">
<ul>
${all.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>\n`)}</ul>
</nav>
`
    : undefined

/** Name, sentence and motto, what one can do with the page, the facts that readers look for first, and jump links. */
export const headline =
  (parts: readonly Jump[]): ProfilePart =>
  (profile) => {
    const { page, record } = profile
    return html`<div class="headline">
<h1 class="kern-heading-x-large">${phrase(page, record.name)}</h1>
${lead(page, record)}${mottoLine(profile)}${actions(profile)}${tiles(profile)}${jumps(page, parts)}</div>
`
  }

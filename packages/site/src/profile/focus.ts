import { conceptLabel, recordRows, referenceFields, referencesIn } from '@kommunalgraph/model'
import { chainDrawing } from '../charts/chain.ts'
import { type Html, html } from '../html.ts'
import { phrase, wording } from '../page.ts'
import { conceptHref, conceptLink, inSchemeOrder } from '../parts/concepts.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { fieldLabel } from '../parts/labels.ts'
import { part } from '../parts/part.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** Lists of concepts; the phases of life have a drawing of their own. */
const fields = referenceFields('scheme', recordRows).filter(
  ({ way }) => Object.hasOwn(recordRows, way) && way !== 'phases' && way !== 'kind',
)

function fact(
  { page, record }: Profile,
  { row, to, way }: (typeof fields)[number],
): Fact | undefined {
  const named = referencesIn('scheme', { [way]: row }, record)
  const notations = inSchemeOrder(
    page,
    to.scheme,
    named.map(({ text }) => text),
  )
  if (notations.length === 0) return undefined
  const items = notations.map((each) => html`<li>${conceptLink(page, to.scheme, each)}</li>\n`)
  return { label: fieldLabel(page, way), value: html`<ul class="terms">${items}</ul>` }
}

/** Every phase of life with its number in the drawing; those in focus are set off, and said to be. */
function phaseList({ page }: Profile, covered: ReadonlySet<string>): Html {
  const words = page.messages.chain
  const all = page.snapshot.concepts.get('phases')?.concepts ?? []
  const items = all.map(({ label, notation }) => {
    const isCovered = covered.has(notation)
    return html`<li${isCovered && html` class="in-focus"`}><a class="lifted" href="${conceptHref(page, 'phases', notation)}">${phrase(page, label)}</a> <span class="${isCovered ? 'badge' : 'kern-sr-only'}">${isCovered ? words.covered : words.open}</span></li>\n`
  })
  return html`<ol class="phases">
${items}</ol>`
}

/** The prevention chain as a drawing, and the same as a list. */
function drawnChain(profile: Profile): Html | undefined {
  const { page, record } = profile
  const covered = new Set(record.phases)
  if (covered.size === 0) return undefined
  const words = page.messages.chain
  const all = page.snapshot.concepts.get('phases')?.concepts ?? []
  const rows = inSchemeOrder(page, 'fields-of-action', record.fieldsOfAction ?? []).map(
    (each) => wording(page, conceptLabel(page.snapshot, 'fields-of-action', each)).text,
  )
  const { number } = page.formatting
  const drawing = chainDrawing(
    {
      id: 'chart_chain',
      title: words.title,
      description: words.text(number(covered.size), number(all.length), rows.join('; ')),
    },
    all.map(({ notation }, index) => ({ number: index + 1, covered: covered.has(notation) })),
    rows,
  )
  return html`<h3 class="kern-heading-small">${words.title}</h3>
<div class="chain">
<figure>
${drawing}<figcaption>${words.legend}${rows.length > 0 && ` ${words.fields}`}</figcaption>
</figure>
<div>
<p class="note">${fieldLabel(page, 'phases')}</p>
${phaseList(profile, covered)}
</div>
</div>
`
}

/** Life phases as a chain, fields of action, components and funding: each term is linked to its definition. */
export const focusPart: ProfilePart = (profile) => {
  const { focus, focusNote } = profile.page.messages.profile
  const facts = fields.flatMap((each) => fact(profile, each) ?? [])
  const drawn = drawnChain(profile)
  if (facts.length === 0 && drawn === undefined) return undefined
  return part(
    focus,
    html`${drawn}${facts.length > 0 && factList(facts)}
<p class="note">${focusNote}</p>`,
  )
}

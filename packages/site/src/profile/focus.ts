import type { SchemeName } from '@kommunalgraph/model'
import { html } from '../html.ts'
import { conceptLink, inSchemeOrder } from '../parts/concepts.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { fieldLabel } from '../parts/labels.ts'
import { part } from '../parts/part.ts'
import type { Profile, ProfilePart } from './profile.ts'

const fields = [
  ['phases', 'phases'],
  ['fieldsOfAction', 'fields-of-action'],
  ['components', 'components'],
  ['funding', 'funding'],
] as const satisfies readonly (readonly [keyof Profile['record'], SchemeName])[]

function fact(
  { page, record }: Profile,
  [field, scheme]: (typeof fields)[number],
): Fact | undefined {
  const notations = inSchemeOrder(page, scheme, record[field] ?? [])
  if (notations.length === 0) return undefined
  const items = notations.map((each) => html`<li>${conceptLink(page, scheme, each)}</li>\n`)
  return { label: fieldLabel(page, field), value: html`<ul class="terms">${items}</ul>` }
}

/** Life phases, fields of action, components and funding: each term is linked to its definition. */
export const focus: ProfilePart = (profile) => {
  const { focus, focusNote } = profile.page.messages.profile
  const facts = fields.flatMap((each) => fact(profile, each) ?? [])
  if (facts.length === 0) return undefined
  return part(
    focus,
    html`${factList(facts)}
<p class="note">${focusNote}</p>`,
  )
}

import { fragments } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference, sourceNote } from '../parts/origins.ts'
import { prose } from '../parts/paragraphs.ts'
import { part } from '../parts/part.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** Where a text comes from, and whether it is told in our own words. */
function provenance(
  { origins, page }: Profile,
  {
    source,
    summary,
  }: { readonly source?: string | undefined; readonly summary?: boolean | undefined },
): Html | undefined {
  if (!summary) return sourceNote(page, origins, source)
  return html`<p class="note">${page.messages.profile.summary}${reference(page, origins, source)}</p>`
}

/** Why the municipality takes part. */
export const descriptionPart: ProfilePart = (profile) => {
  const { page, record } = profile
  if (record.description === undefined) return undefined
  return part(
    fieldLabel(page, 'description'),
    html`${prose(page, record.description)}
${provenance(profile, record.description)}`,
    fragments.description,
  )
}

/** What it wants to achieve; each goal is a thing of its own with a fragment. */
export const goalsPart: ProfilePart = (profile) => {
  const { page, record } = profile
  const goals = record.goals ?? []
  const [first] = goals
  if (first === undefined) return undefined
  const alike = goals.every(
    ({ source, summary }) => source === first.source && summary === first.summary,
  )
  return part(
    fieldLabel(page, 'goals'),
    html`<ul class="goals">
${goals.map((goal) => html`<li id="${fragments.goal(goal.id)}">${prose(page, goal.text)}${!alike && provenance(profile, goal)}</li>\n`)}</ul>
${alike && provenance(profile, first)}`,
  )
}

import { fragments } from '@kommunalgraph/model'
import { html, join } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'
import { conceptLink } from '../parts/concepts.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import { territoryLink } from '../parts/places.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

type Membership = NonNullable<Profile['record']['membership']>

const network = (page: Page): Fact => ({
  label: page.messages.profile.network,
  value: html`<a href="${hrefOf(page, '')}#netzwerk">${phrase(page, page.snapshot.network.name)}</a>`,
})

/** The date is the beginning of an interval; both have a fragment. */
const since = ({ page, origins }: Profile, membership: Membership): Fact | false =>
  membership.since !== undefined && {
    id: fragments.period,
    label: fieldLabel(page, 'membership.since'),
    value: html`<span id="${fragments.beginning}">${date(page, membership.since)}</span>${reference(page, origins, membership.source)}`,
  }

const concepts = (
  page: Page,
  scheme: string,
  field: string,
  notations: readonly string[],
): Fact | false =>
  notations.length > 0 && {
    label: fieldLabel(page, field),
    value: join(
      notations.map((notation) => conceptLink(page, scheme, notation)),
      ', ',
    ),
  }

/** Who takes part is named by cohort, else by role. */
const cohort = (page: Page, membership: Membership): Fact | false =>
  membership.cohort === undefined
    ? { label: page.messages.profile.role, value: conceptLink(page, 'roles', 'member') }
    : concepts(page, 'cohorts', 'membership.cohort', [membership.cohort])

function youthOffice({ page, origins }: Profile, membership: Membership): Fact | false {
  const office = membership.youthOffice
  if (office === undefined) return false
  const area = office.covers ?? []
  return {
    id: fragments.youthOffice,
    label: fieldLabel(page, 'membership.youthOffice'),
    value: html`${phrase(page, office.name)}${reference(page, origins, office.source)}${
      area.length > 0 &&
      html`<br><span class="note">${fieldLabel(page, 'membership.youthOffice.covers')}: ${join(
        area.map((key) => territoryLink(page, key)),
        ', ',
      )}</span>`
    }`,
  }
}

/** Since when and how the municipality takes part. */
export const membershipPart: ProfilePart = (profile) => {
  const { page, record } = profile
  const value = record.membership
  if (value === undefined) return undefined
  const programmes = [value.programme ?? []].flat()
  return part(
    page.messages.profile.membership,
    factList([
      network(page),
      since(profile, value),
      cohort(page, value),
      concepts(page, 'programmes', 'membership.programme', programmes),
      youthOffice(profile, value),
    ]),
    fragments.membership,
  )
}

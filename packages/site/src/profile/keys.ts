import {
  formsOf,
  fragments,
  hasKeyNode,
  type Identifiers,
  type KeyName,
  keyNames,
  keySourceOf,
  keyTargets,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'
import { addressLink, code } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** Five digits are the key of a district, or of a city that is its own. */
const keyLabel = (page: Page, scheme: KeyName, key: string): string =>
  scheme === 'ags' && key.length === 5
    ? page.messages.profile.districtKey
    : fieldLabel(page, `identifiers.${scheme}`)

/** A key, and the entry that it has in the list it comes from. */
function keyValue(key: string, target: string, mark: Html | undefined): Html {
  return html`${code(key)}${mark}<br><span class="note">${addressLink(target)}</span>`
}

function keyFacts(
  { origins, page, record }: Profile,
  identifiers: Identifiers,
  scheme: KeyName,
): Fact[] {
  const mark = reference(page, origins, keySourceOf(identifiers, scheme))
  return formsOf(record, scheme).map((each, index) => ({
    id: hasKeyNode(scheme) ? fragments.key(scheme, index + 1) : undefined,
    label: keyLabel(page, scheme, each),
    value: keyValue(each, keyTargets[scheme](each), mark),
  }))
}

/** The classification of the state's bibliography counts territories of North Rhine-Westphalia by Wikidata id. */
function library({ page }: Profile, { ags, wikidata }: Identifiers): Fact | false {
  if (wikidata === undefined || !ags?.startsWith('05')) return false
  return { label: page.messages.profile.library, value: addressLink(keyTargets.nwbib(wikidata)) }
}

/** Keys that are valid no more, each with its last day. */
const formerFacts = ({ origins, page, record }: Profile): Fact[] =>
  (record.formerKeys ?? []).flatMap((group) =>
    keyNames.flatMap((scheme) => {
      const key = group[scheme]
      if (key === undefined) return []
      const until = html`${page.messages.profile.until} ${date(page, group.until)}`
      const id = hasKeyNode(scheme) && fragments.formerKeyPeriod(scheme, key)
      const period = id
        ? html`<span class="note" id="${id}">${until}</span>`
        : html`<span class="note">${until}</span>`
      const mark = reference(page, origins, group.source)
      return {
        id: hasKeyNode(scheme) ? fragments.formerKey(scheme, key) : undefined,
        label: `${page.messages.profile.formerly}: ${keyLabel(page, scheme, key)}`,
        value: html`${code(key)}${mark}<br>${period}`,
      }
    }),
  )

/** Official and library keys, each linked to its entry elsewhere. */
export const keysPart: ProfilePart = (profile) => {
  const { formerKeys, identifiers = {} } = profile.record
  if (profile.record.identifiers === undefined && formerKeys === undefined) return undefined
  const facts = keyNames.flatMap((scheme) => keyFacts(profile, identifiers, scheme))
  return part(
    profile.page.messages.profile.keys,
    factList([...facts, library(profile, identifiers), ...formerFacts(profile)]),
  )
}

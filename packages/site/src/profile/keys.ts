import {
  datedKeys,
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
import { foldedPart } from '../parts/folded-part.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference } from '../parts/origins.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** Five digits are the key of a district, or of a city that is its own. */
const keyLabel = (page: Page, scheme: KeyName, key: string): string =>
  scheme === 'ags' && key.length === 5
    ? page.messages.profile.districtKey
    : fieldLabel(page, `identifiers.${scheme}`)

interface KeyPeriod {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** From when to when a key is or was valid, as far as the record says it. */
function periodNote(page: Page, { since, until }: KeyPeriod, id: string | undefined): Html {
  const words = page.messages.profile
  const text = html`${since && html`${words.validSince} ${date(page, since)}`}${
    since && until && ', '
  }${until && html`${words.until} ${date(page, until)}`}`
  return id
    ? html`<span class="note" id="${id}">${text}</span>`
    : html`<span class="note">${text}</span>`
}

interface KeyEntry {
  readonly key: string
  /** The entry that it has in the list it comes from. */
  readonly target: string
  readonly mark: Html | undefined
  readonly period: Html | undefined
}

const keyValue = ({ key, mark, period, target }: KeyEntry): Html =>
  html`${code(key)}${mark}${period && html`<br>${period}`}<br><span class="note">${addressLink(target)}</span>`

function keyFacts(
  { origins, page, record }: Profile,
  identifiers: Identifiers,
  scheme: KeyName,
): Fact[] {
  const mark = reference(page, origins, keySourceOf(identifiers, scheme))
  const since = datedKeys.includes(scheme) ? identifiers.since : undefined
  return formsOf(page.snapshot, record, scheme).map((key, index) => {
    const id = fragments.keyPeriod(scheme, index + 1)
    const period = since === undefined ? undefined : periodNote(page, { since }, id)
    return {
      id: hasKeyNode(scheme) ? fragments.key(scheme, index + 1) : undefined,
      label: keyLabel(page, scheme, key),
      value: keyValue({ key, target: keyTargets[scheme](key), mark, period }),
    }
  })
}

/** The classification of the state's bibliography counts territories of North Rhine-Westphalia by Wikidata id. */
function library({ page }: Profile, { ags, wikidata }: Identifiers): Fact | false {
  if (wikidata === undefined || !ags?.startsWith('05')) return false
  return { label: page.messages.profile.library, value: addressLink(keyTargets.nwbib(wikidata)) }
}

/** Keys that are valid no more, each with its last day and, where it is known, its first. */
const formerFacts = ({ origins, page, record }: Profile): Fact[] =>
  (record.formerKeys ?? []).flatMap((group) =>
    keyNames.flatMap((scheme) => {
      const key = group[scheme]
      if (key === undefined) return []
      const id = hasKeyNode(scheme) ? fragments.formerKeyPeriod(scheme, key) : undefined
      const period = periodNote(page, group, id)
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
  return foldedPart(
    profile.page.messages.profile.keys,
    factList([...facts, library(profile, identifiers), ...formerFacts(profile)]),
  )
}

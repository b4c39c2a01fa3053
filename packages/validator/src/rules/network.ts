import { dataThemes, frequencies, type Network, networkRows, suppliers } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { eachOf, type RuleOn, repeated, type Shared } from '../context.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import { conceptsExist } from './concepts.ts'
import { telephoneFindings } from './contacts.ts'
import { inFuture } from './dates.ts'
import { territoriesAreListed } from './reference.ts'

/* network.yaml: who publishes. */

type NetworkRule = RuleOn<Network>

/** A finding for each language of the pages that a text does not have. */
export const untranslated = (
  text: { readonly [L in keyof Localized]?: string | undefined } | undefined,
  path: Path,
  { network }: Shared,
): readonly Finding[] =>
  text === undefined
    ? []
    : (network?.languages ?? [])
        .filter((language) => language !== undefined && text[language] === undefined)
        .map((language) =>
          finding('translation/missing', path, {
            field: path.findLast((part) => typeof part === 'string') ?? '',
            language: language ?? '',
          }),
        )

const saysDemonstration: NetworkRule = ({ demonstration }) =>
  demonstration ? [finding('network/demonstration', ['demonstration'])] : []

/** Names under which nothing is registered (RFC 2606). */
export const reserved = /@(?:[^@]+\.)?(?:example\.(?:com|net|org)|(?:example|invalid|test))$/i

const mailboxExists: NetworkRule = ({ contact, demonstration }) =>
  contact?.email && !demonstration && reserved.test(contact.email)
    ? [finding('network/example-address', ['contact', 'email'], { value: contact.email })]
    : []

const telephoneExists: NetworkRule = ({ contact }) =>
  telephoneFindings(contact?.telephone, ['contact', 'telephone'])

const speaksGerman: NetworkRule = ({ languages }) =>
  languages && !languages.includes('de') ? [finding('network/without-german', ['languages'])] : []

/** The network's own name is a proper name; what describes the site is not. */
const siteIsTranslated: NetworkRule = ({ site, contact }, { shared }) => [
  ...untranslated(site?.name, ['site', 'name'], shared),
  ...untranslated(site?.description, ['site', 'description'], shared),
  ...untranslated(contact?.name, ['contact', 'name'], shared),
]

const noFuture: NetworkRule = ({ modified }, context) =>
  inFuture([[['modified'], modified]], context)

/** A finding for a code that a list does not have. */
const unlistedCode = (
  code: 'frequency/unknown' | 'supplier/unlisted' | 'theme/unknown',
  list: object,
  path: Path,
  value: string | undefined,
): readonly Finding[] =>
  value === undefined || Object.hasOwn(list, value)
    ? []
    : [finding(code, path, { value, suggestion: nearest(value, Object.keys(list)) })]

const harvestIsListed: NetworkRule = ({ harvest }) => [
  ...unlistedCode('supplier/unlisted', suppliers, ['harvest', 'contributor'], harvest?.contributor),
  ...(harvest?.themes ?? []).flatMap((theme, index) =>
    unlistedCode('theme/unknown', dataThemes, ['harvest', 'themes', index], theme),
  ),
  ...unlistedCode('frequency/unknown', frequencies, ['harvest', 'frequency'], harvest?.frequency),
]

const navigationIsNamedOnce: NetworkRule = ({ navigation }) =>
  repeated(eachOf(navigation), ({ page }) => page).map(({ index, key }) =>
    finding('list/duplicate', ['navigation', index, 'page'], { value: key }),
  )

const navigationIsTranslated: NetworkRule = ({ navigation }, { shared }) =>
  eachOf(navigation).flatMap(([index, { label }]) =>
    untranslated(label, ['navigation', index, 'label'], shared),
  )

export const networkRules: readonly NetworkRule[] = [
  saysDemonstration,
  mailboxExists,
  telephoneExists,
  conceptsExist(networkRows),
  speaksGerman,
  territoriesAreListed(networkRows),
  siteIsTranslated,
  navigationIsNamedOnce,
  navigationIsTranslated,
  harvestIsListed,
  noFuture,
]

import { keyNames } from '@kommunalgraph/model'
import { firstDayOf, lastDayOf } from '@kommunalgraph/rdf'
import { eachOf, repeated } from '../context.ts'
import { finding } from '../finding.ts'
import { kindIn, type RecordRule } from './record.ts'

/* Keys against the kind of municipality and against each other. */

const agsLength: RecordRule = ({ kind = '', identifiers }, { shared }) => {
  const ags = identifiers?.ags
  const { digits = 0 } = kindIn(shared, kind) ?? {}
  if (!ags || digits === 0 || ags.length === digits) return []
  const words = { kind, digits: ags.length, expected: digits }
  return [finding('ags/length', ['identifiers', 'ags'], words)]
}

const arsFitsKind: RecordRule = ({ kind = '', identifiers }, { shared }) => {
  const { ars = true, digits } = kindIn(shared, kind) ?? {}
  return identifiers?.ars && !ars && digits !== 0
    ? [finding('ars/not-for-kind', ['identifiers', 'ars'], { kind })]
    : []
}

/** The association's four digits between are checked by the reference list. */
const arsFitsAgs: RecordRule = ({ identifiers }) => {
  const { ags, ars } = identifiers ?? {}
  if (!ags || !ars) return []
  const fits = ars.startsWith(ags.slice(0, 5)) && ars.endsWith(ags.slice(5) || '0000000')
  return fits ? [] : [finding('ars/mismatch', ['identifiers', 'ars'], { value: ars, ags })]
}

const nutsFitsKind: RecordRule = ({ kind = '', identifiers }, { shared }) => {
  const { digits, nuts = true } = kindIn(shared, kind) ?? {}
  return identifiers?.nuts && !nuts && digits !== 0
    ? [finding('nuts/not-for-kind', ['identifiers', 'nuts'], { kind })]
    : []
}

/** Several together, and what is no unit of the administration. */
const someHaveNoKey: RecordRule = ({ kind = '', identifiers }, { shared }) =>
  kindIn(shared, kind)?.digits === 0
    ? (['ags', 'ars', 'nuts'] as const)
        .filter((scheme) => identifiers?.[scheme])
        .map((scheme) => finding('kind/has-key', ['identifiers', scheme], { scheme, kind }))
    : []

/** A key is one of now, or it has ended. */
const formerKeysEnded: RecordRule = ({ formerKeys, identifiers }) =>
  eachOf(formerKeys).flatMap(([index, group]) => {
    const path = ['formerKeys', index]
    const named = keyNames.filter((name) => group[name] !== undefined)
    if (named.length === 0) return [finding('former-key/empty', path)]
    return named
      .filter((name) => group[name] === identifiers?.[name])
      .map((scheme) =>
        finding('former-key/present', [...path, scheme], { scheme, value: group[scheme] ?? '' }),
      )
  })

const beginsBeforeItEnds: RecordRule = ({ formerKeys }) =>
  eachOf(formerKeys).flatMap(([index, { since, until }]) =>
    since && until && firstDayOf(since) > lastDayOf(until)
      ? [finding('former-key/ends-before', ['formerKeys', index, 'until'], { since, until })]
      : [],
  )

/** Each has a name of its own in RDF, made of scheme and key: two times of one key would be one. */
const formerKeysOnce: RecordRule = (record) =>
  keyNames.flatMap((scheme) =>
    repeated(eachOf(record.formerKeys), (group) => group[scheme]).map(({ first, index, key }) =>
      finding('former-key/repeated', ['formerKeys', index, scheme], {
        first: first + 1,
        scheme,
        value: key,
      }),
    ),
  )

const around = { 2: 0, 5: 2, 8: 5 } as const

const partOfFollowsAgs: RecordRule = ({ kind, identifiers, partOf }, { shared }) => {
  const ags = identifiers?.ags
  const { digits = 0 } = kindIn(shared, kind) ?? {}
  if (!ags || !partOf || digits === 0) return []
  const expected = ags.slice(0, around[digits])
  return partOf === expected
    ? []
    : [finding('part-of/mismatch', ['partOf'], { value: partOf, expected })]
}

/** Only what has no key of its own lies in a municipality. */
const partOfFitsKind: RecordRule = ({ kind = '', identifiers, partOf }, { shared }) => {
  const { levelName } = kindIn(shared, kind) ?? {}
  if (partOf?.length !== 8 || identifiers?.ags || levelName === undefined) return []
  return levelName === 'place' ? [] : [finding('part-of/not-for-kind', ['partOf'], { kind })]
}

export const keyRules: readonly RecordRule[] = [
  agsLength,
  arsFitsKind,
  arsFitsAgs,
  nutsFitsKind,
  someHaveNoKey,
  formerKeysEnded,
  beginsBeforeItEnds,
  formerKeysOnce,
  partOfFollowsAgs,
  partOfFitsKind,
]

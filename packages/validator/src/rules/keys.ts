import { keyNames } from '@kommunalgraph/model'
import { firstDayOf, lastDayOf } from '@kommunalgraph/rdf'
import { eachOf, repeated } from '../context.ts'
import { finding } from '../finding.ts'
import { isDistrict, type RecordRule } from './record.ts'

/* Keys against the kind of municipality and against each other. */

const agsLength: RecordRule = ({ kind, identifiers }) => {
  const ags = identifiers?.ags
  if (!kind || !ags || kind === 'verbund') return []
  const fits = ags.length === (isDistrict(kind) ? 5 : 8)
  return fits ? [] : [finding('ags/length', ['identifiers', 'ags'], { kind, digits: ags.length })]
}

const arsForMunicipalities: RecordRule = ({ kind, identifiers }) =>
  identifiers?.ars && (kind === 'kreis' || kind === 'staedteregion')
    ? [finding('ars/not-for-kind', ['identifiers', 'ars'], { kind })]
    : []

/** The association's four digits between are checked by the reference list. */
const arsFitsAgs: RecordRule = ({ identifiers }) => {
  const { ags, ars } = identifiers ?? {}
  if (!ags || !ars) return []
  const fits = ars.startsWith(ags.slice(0, 5)) && ars.endsWith(ags.slice(5) || '0000000')
  return fits ? [] : [finding('ars/mismatch', ['identifiers', 'ars'], { value: ars, ags })]
}

const nutsForDistricts: RecordRule = ({ kind, identifiers }) =>
  identifiers?.nuts && kind && kind !== 'verbund' && !isDistrict(kind)
    ? [finding('nuts/not-for-kind', ['identifiers', 'nuts'], { kind })]
    : []

const consortiumHasNoKey: RecordRule = ({ kind, identifiers }) =>
  kind === 'verbund'
    ? (['ags', 'ars', 'nuts'] as const)
        .filter((scheme) => identifiers?.[scheme])
        .map((scheme) => finding('consortium/has-key', ['identifiers', scheme], { scheme }))
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

const partOfFollowsAgs: RecordRule = ({ kind, identifiers, partOf }) => {
  const ags = identifiers?.ags
  if (!kind || !ags || !partOf || kind === 'verbund') return []
  const expected = ags.slice(0, isDistrict(kind) ? 2 : 5)
  return partOf === expected
    ? []
    : [finding('part-of/mismatch', ['partOf'], { value: partOf, expected })]
}

export const keyRules: readonly RecordRule[] = [
  agsLength,
  arsForMunicipalities,
  arsFitsAgs,
  nutsForDistricts,
  consortiumHasNoKey,
  formerKeysEnded,
  beginsBeforeItEnds,
  formerKeysOnce,
  partOfFollowsAgs,
]

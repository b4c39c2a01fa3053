import {
  allowsSeveral,
  type DictionaryEntry,
  dataDictionary,
  type ExtraField,
  type extraFieldsSchema,
  reservedFieldNames,
} from '@kommunalgraph/model'
import type { z } from 'zod'
import { eachOf, type RuleOn, repeated } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import { untranslated } from './network.ts'

/* fields.yaml: fields that the network adds to its records. */

type FieldsRule = RuleOn<z.infer<typeof extraFieldsSchema>>

/** A rule about one field. */
const ofEach =
  (
    rule: (
      field: Draft<ExtraField>,
      path: Path,
      context: Parameters<FieldsRule>[1],
    ) => readonly Finding[],
  ): FieldsRule =>
  ({ fields }, context) =>
    eachOf(fields).flatMap(([index, field]) => rule(field, ['fields', index], context))

const nameIsFree = ofEach(({ name }, path) =>
  name !== undefined && reservedFieldNames.includes(name)
    ? [finding('extra/reserved-name', [...path, 'name'], { value: name })]
    : [],
)

const namesAreUnique: FieldsRule = ({ fields }) =>
  repeated(eachOf(fields), ({ name }) => name).map(({ index, key }) =>
    finding('extra/duplicate-name', ['fields', index, 'name'], { value: key }),
  )

const schemeFits = ofEach(({ scheme, type }, path, { has, shared: { schemes } }) => {
  if (type === undefined) return []
  const at = [...path, 'scheme']
  if (type !== 'concept') return has(at) ? [finding('extra/scheme-without-concept', at)] : []
  if (!has(at)) return [finding('extra/concept-without-scheme', path)]
  if (scheme === undefined || schemes.has(scheme)) return []
  const suggestion = nearest(scheme, schemes.keys())
  return [finding('extra/unknown-scheme', at, { value: scheme, suggestion })]
})

const listFits = ofEach(({ list, type }, path) =>
  list === true && type !== undefined && !allowsSeveral(type)
    ? [finding('extra/no-list', [...path, 'list'], { value: type })]
    : [],
)

const propertiesIn = (entries: readonly DictionaryEntry[]): readonly string[] =>
  entries.flatMap(({ fields, terms }) => [...terms.map(({ iri }) => iri), ...propertiesIn(fields)])

/** What a record says already: in RDF, nobody could tell two fields with one property apart. */
const propertyIsFree: FieldsRule = ({ fields }) => {
  const taken = new Set(propertiesIn(dataDictionary()))
  const ours = eachOf(fields).filter(([, { property }]) => property && taken.has(property))
  const twice = repeated(eachOf(fields), ({ property }) => property)
  return [...ours.map(([index]) => index), ...twice.map(({ index }) => index)].map((index) => {
    const value = fields?.[index]?.property ?? ''
    return finding('extra/property-taken', ['fields', index, 'property'], { value })
  })
}

const isTranslated = ofEach(({ description, label }, path, { shared }) => [
  ...untranslated(label, [...path, 'label'], shared),
  ...untranslated(description, [...path, 'description'], shared),
])

export const extraFieldRules: readonly FieldsRule[] = [
  nameIsFree,
  namesAreUnique,
  schemeFits,
  listFits,
  propertyIsFree,
  isTranslated,
]

import {
  type Concept,
  type ConceptScheme,
  classIri,
  classNames,
  conceptSchemeRows,
  kindFieldNames,
  kindFrom,
  wellKnownKinds,
} from '@kommunalgraph/model'
import { chainFrom, isCircle } from '../chain.ts'
import { eachOf, type RuleOn, repeated } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import { conceptsExist } from './concepts.ts'
import { inFuture } from './dates.ts'
import { untranslated } from './network.ts'

/* concepts/*.yaml: schemes and what their concepts say about each other. */

type SchemeRule = RuleOn<ConceptScheme>

const isNamedLikeFile: SchemeRule = ({ scheme }, { name }) =>
  scheme === undefined || scheme === name
    ? []
    : [finding('scheme/unlike-file', ['scheme'], { value: scheme, name, suggestion: name })]

/** Other documents under /def. */
const reserved = ['fields', 'population', 'problems', 'sources']

const nameIsFree: SchemeRule = ({ scheme }) =>
  scheme !== undefined && reserved.includes(scheme)
    ? [finding('scheme/reserved-name', ['scheme'], { value: scheme })]
    : []

/** The scheme's own IRI ends in #scheme. */
const notationIsFree: SchemeRule = ({ concepts }) =>
  eachOf(concepts).flatMap(([index, { notation }]) =>
    notation === 'scheme'
      ? [finding('concept/reserved-notation', ['concepts', index, 'notation'], { value: notation })]
      : [],
  )

const notationsAreUnique: SchemeRule = ({ concepts }) =>
  repeated(eachOf(concepts), ({ notation }) => notation).map(({ index, key }) =>
    finding('concept/duplicate-notation', ['concepts', index, 'notation'], { value: key }),
  )

/** Concepts that descriptions name without a record doing so. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'age-groups': ['total', 'under-18'],
  measures: ['population', 'population-under-18', 'share-under-18'],
  methods: ['derived', 'official'],
  roles: ['head-of-administration', 'member', 'youth-office'],
  sexes: ['total'],
  units: ['percent', 'persons'],
}

/** A notation that is malformed in the file is not missing as well. */
const neededAreThere: SchemeRule = ({ scheme, concepts }) => {
  if (scheme === undefined || concepts === undefined || concepts.includes(undefined)) return []
  const notations = eachOf(concepts).map(([, { notation }]) => notation)
  if (notations.includes(undefined)) return []
  return (needed[scheme] ?? [])
    .filter((notation) => !notations.includes(notation))
    .map((value) => finding('concept/missing', ['concepts'], { value }))
}

const relations = ['broader', 'replaces'] as const

const relatedExist: SchemeRule = ({ scheme = '', concepts }) => {
  const notations = new Set(eachOf(concepts).flatMap(([, { notation }]) => notation ?? []))
  return eachOf(concepts).flatMap(([index, concept]) =>
    relations.flatMap((relation) => {
      const value = concept[relation]
      if (value === undefined || notations.has(value)) return []
      const path = ['concepts', index, relation]
      return [
        finding('concept/unknown', path, { value, scheme, suggestion: nearest(value, notations) }),
      ]
    }),
  )
}

type Relation = (typeof relations)[number]

/** Said once a circle, at its first concept. */
function circlesOf(
  concepts: Draft<ConceptScheme>['concepts'],
  relation: Relation,
): readonly Finding[] {
  const entries = eachOf(concepts).flatMap(([index, concept]) =>
    concept.notation === undefined
      ? []
      : [{ index, notation: concept.notation, to: concept[relation] }],
  )
  const next = new Map(entries.map(({ notation, to }) => [notation, to]))
  const said = new Set<string>()
  return entries.flatMap(({ index, notation }) => {
    const chain = chainFrom(notation, (from) => next.get(from))
    if (!isCircle(chain) || said.has(notation)) return []
    for (const each of chain) said.add(each)
    return [finding('concept/circle', ['concepts', index, relation], { chain: chain.join(' → ') })]
  })
}

const noCircles: SchemeRule = ({ concepts }) =>
  relations.flatMap((relation) => circlesOf(concepts, relation))

/** A proper name may stay German when its definition is translated. */
const properName = ({ label, definition }: Draft<Concept>) => ({ ...definition, ...label })

const isTranslated: SchemeRule = ({ title, description, concepts }, { shared }) => [
  ...untranslated(title, ['title'], shared),
  ...untranslated(description, ['description'], shared),
  ...eachOf(concepts).flatMap(([index, concept]) => {
    const path: Path = ['concepts', index]
    return [
      ...untranslated(concept.label && properName(concept), [...path, 'label'], shared),
      ...untranslated(concept.definition, [...path, 'definition'], shared),
      ...untranslated(concept.plural, [...path, 'plural'], shared),
    ]
  }),
]

/** What only kinds have, nobody reads elsewhere. */
const kindFieldsAreOfKinds: SchemeRule = ({ scheme, concepts }) =>
  scheme === undefined || scheme === 'kinds'
    ? []
    : eachOf(concepts).flatMap(([index, concept]) =>
        kindFieldNames
          .filter((name) => concept[name] !== undefined)
          .map((name) => finding('kind/elsewhere', ['concepts', index, name], { field: name })),
      )

/** Which keys such a municipality has, and where it lies, follows from its level. */
const levelIsKnown: SchemeRule = ({ scheme, concepts }, { has }) =>
  scheme !== 'kinds'
    ? []
    : eachOf(concepts).flatMap(([index, { level, notation }]) => {
        const path = ['concepts', index]
        if (notation === undefined || has([...path, 'level'])) return []
        if (kindFrom(notation, { level })) return []
        const suggestion = nearest(notation, wellKnownKinds.keys())
        return [
          finding('kind/without-level', [...path, 'notation'], { value: notation, suggestion }),
        ]
      })

const classesAreKnown: SchemeRule = ({ concepts }) =>
  eachOf(concepts).flatMap(([index, { class: classes }]) =>
    (['territory', 'administration'] as const).flatMap((node) => {
      const value = classes?.[node]
      if (value === undefined || classIri(value)) return []
      const path = ['concepts', index, 'class', node]
      return [
        finding('kind/unknown-class', path, { value, suggestion: nearest(value, classNames) }),
      ]
    }),
  )

const noFuture: SchemeRule = ({ modified }, context) =>
  inFuture([[['modified'], modified]], context)

export const schemeRules: readonly SchemeRule[] = [
  isNamedLikeFile,
  nameIsFree,
  notationIsFree,
  notationsAreUnique,
  neededAreThere,
  relatedExist,
  noCircles,
  kindFieldsAreOfKinds,
  levelIsKnown,
  classesAreKnown,
  conceptsExist(conceptSchemeRows),
  isTranslated,
  noFuture,
]

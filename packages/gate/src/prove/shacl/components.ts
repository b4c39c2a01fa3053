import type { Term } from 'n3'
import {
  type Constraint,
  count,
  each,
  integerOf,
  iriOf,
  type Parameter,
  range,
  refuse,
  together,
} from './constraint.ts'
import { shNamespace, xsdNamespace } from './terms.ts'
import { anyText, isWithin, languageOf, nodeKinds, textOf } from './values.ts'

const isAmong = (value: Term, terms: readonly Term[]): boolean =>
  terms.some((term) => term.equals(value))

const longEnough = (text: string | undefined, least: number): boolean =>
  text !== undefined && [...text].length >= least

const matches = (text: string | undefined, pattern: RegExp): boolean =>
  text !== undefined && pattern.test(text)

/** Languages that more than one value has: a fault each. */
function repeatedLanguages(values: readonly Term[]): readonly undefined[] {
  const languages = values.map(languageOf).filter(Boolean)
  const again = languages.filter((language, index) => languages.indexOf(language) < index)
  return Array.from(new Set(again), () => undefined)
}

const isTrue = ({ statement: { object } }: Parameter): boolean =>
  object.termType === 'Literal' &&
  object.datatype.value === `${xsdNamespace}boolean` &&
  object.value === 'true'

/** Constraint components (SHACL, section 4) by their parameter, which is all that each of these has. */
const table: Readonly<Record<string, (parameter: Parameter) => Constraint>> = {
  class: each((parameter) => {
    const name = iriOf(parameter)
    return (value, graph) => graph.isInstance(value, name)
  }),
  datatype: each((parameter) => {
    const name = iriOf(parameter)
    if (!anyText.has(name)) refuse(parameter)
    return (value) => value.termType === 'Literal' && value.datatype.value === name
  }),
  nodeKind: each((parameter) => {
    const kinds = nodeKinds[iriOf(parameter).slice(shNamespace.length)] ?? refuse(parameter)
    return ({ termType }) => kinds.includes(termType)
  }),
  minCount: count((found, bound) => found >= bound),
  maxCount: count((found, bound) => found <= bound),
  minInclusive: range((found, bound) => found >= bound),
  maxInclusive: range((found, bound) => found <= bound),
  minLength: each((parameter) => {
    const least = integerOf(parameter)
    return (value) => longEnough(textOf(value), least)
  }),
  pattern: each((parameter) => {
    const pattern = new RegExp(parameter.statement.object.value)
    return (value) => matches(textOf(value), pattern)
  }),
  languageIn: each(({ list }) => {
    const ranges = list().map(({ value }) => value)
    return (value) => ranges.some((each) => isWithin(languageOf(value), each))
  }),
  uniqueLang: together((parameter) => (isTrue(parameter) ? repeatedLanguages : refuse(parameter))),
  equals: together((parameter) => {
    const other = iriOf(parameter)
    return (values, graph, focus) => {
      const others = graph.objects(focus, other)
      const lonely = values.filter((value) => !isAmong(value, others))
      return [...lonely, ...others.filter((value) => !isAmong(value, values))]
    }
  }),
  in: each(({ list }) => {
    const allowed = list()
    return (value) => isAmong(value, allowed)
  }),
  not: each(({ conforms }) => {
    const isForbidden = conforms()
    return (value, graph) => !isForbidden(value, graph)
  }),
}

/** The same, to be looked up: no name that every object has is one of them. */
export const components: ReadonlyMap<string, (parameter: Parameter) => Constraint> = new Map(
  Object.entries(table),
)

import { isMap, isScalar, type Node, type Pair, type Scalar, visit, type YAMLMap } from 'yaml'
import { isFieldName } from '../field-names.ts'
import { finding } from '../finding.ts'
import { quoted } from './lines.ts'
import { insert, type Slip } from './slip.ts'

/*
 * Slips that are YAML, but mean something else: in braces a comma ends a field, and what has no colon becomes a field
 * without a value.
 */

type Field = Pair<Node, Node | null>

interface Bare {
  readonly text: string
  readonly key: Scalar
  readonly name: string
  /** The field before it in the same braces. */
  readonly previous: Field | undefined
  readonly range: readonly [from: number, to: number]
}

const hasNoValue = ({ value }: Field): boolean =>
  value === null || (isScalar(value) && value.value === null && !value.source)

const rangeOf = (node: Node): readonly [number, number] => [
  node.range?.[0] ?? 0,
  node.range?.[1] ?? 0,
]

/** `12,5`: a comma before decimals or thousands. */
function decimalComma({ text, key, name, previous, range: [from] }: Bare): Slip | undefined {
  const value = previous?.value
  if (!isScalar(value) || !/^[-+]?\d+$/.test(value.source ?? '')) return undefined
  if (!/^\d+$/.test(name) || text[from - 1] !== ',' || key.type !== 'PLAIN') return undefined
  // All groups of three digits are one number: 1,234,567.
  const groups = /^(?:,\d{3})+(?!\d)/.exec(text.slice(from - 1, from + 40))?.[0] ?? ''
  const isThousands = groups !== '' && keyName(previous?.key) === 'value'
  const written = isThousands ? groups : `,${name}`
  const by = isThousands ? groups.replaceAll(',', '') : `.${name}`
  return {
    offset: rangeOf(value)[0],
    finding: finding('yaml/decimal-comma', [], {
      value: `${value.source}${written}`,
      suggestion: `${value.source}${by}`,
    }),
    mends: [[{ from: from - 1, to: from - 1 + written.length, by }]],
  }
}

const keyName = (key: unknown): string =>
  isScalar(key) ? String(key.source ?? key.value ?? '') : ''

/** `lat:51.2` */
function colonSpace({ name, range: [from] }: Bare): Slip | undefined {
  const field = /^([\w-]+):\S/.exec(name)?.[1] ?? ''
  if (!isFieldName(field)) return undefined
  const offset = from + field.length + 1
  return {
    offset,
    finding: finding('yaml/colon-space', [], { field }),
    mends: [[insert(offset, ' ')]],
  }
}

/** `lat 51.2` */
function missingColon({ name, range: [from] }: Bare): Slip | undefined {
  const field = /^([\w-]+)\s*[\s[{"]/.exec(name)?.[1] ?? ''
  if (!isFieldName(field)) return undefined
  return {
    offset: from,
    finding: finding('yaml/missing-colon', [], { field }),
    mends: [[insert(from + field.length, ':')]],
  }
}

/** `de: Früh, und gut` */
function commaInText({ text, name, previous, range: [from, to] }: Bare): Slip | undefined {
  const value = previous?.value
  if (isFieldName(name) || !isScalar(value) || typeof value.value !== 'string') return undefined
  const start = rangeOf(value)[0]
  const raw = text.slice(start, to)
  const by = quoted(
    value.type === 'PLAIN' ? raw : `${value.value}${text.slice(rangeOf(value)[1], to)}`,
  )
  return {
    offset: text.lastIndexOf(',', from - 1),
    finding: finding('yaml/comma', [], { quoted: by }),
    mends: [[{ from: start, to, by }]],
  }
}

/** The last field without a value of those that follow each other: all belong to one text. */
function lastBare(fields: readonly Field[], index: number): Field | undefined {
  const after = fields
    .slice(index)
    .findIndex((field) => !hasNoValue(field) || isFieldName(keyName(field.key)))
  return fields[after < 0 ? fields.length - 1 : index + after - 1]
}

function slipOf(text: string, map: YAMLMap<Node, Node | null>): Slip | undefined {
  const fields = map.items as readonly Field[]
  for (const [index, field] of fields.entries()) {
    const { key } = field
    if (!isScalar(key) || (map.flow && !hasNoValue(field))) continue
    const one: Bare = {
      text,
      key,
      name: keyName(key),
      previous: fields[index - 1],
      range: rangeOf(key),
    }
    if (!map.flow) {
      const slip = /^[\w-]+\s*[[{]/.test(one.name) ? missingColon(one) : undefined
      if (slip) return slip
      continue
    }
    const last = lastBare(fields, index)?.key ?? key
    const found =
      decimalComma(one) ??
      colonSpace(one) ??
      missingColon(one) ??
      commaInText({ ...one, range: [one.range[0], rangeOf(last)[1]] })
    if (found) return found
  }
  return undefined
}

/** The first field that is none. */
export function bareField(text: string, contents: Node | null): Slip | undefined {
  let found: Slip | undefined
  visit(contents, {
    Map(_, map) {
      if (isMap<Node, Node | null>(map)) found = slipOf(text, map)
      return found ? visit.BREAK : undefined
    },
  })
  return found
}

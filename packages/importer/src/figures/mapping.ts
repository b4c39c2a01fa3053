import type { Localized } from '@kommunalgraph/rdf'
import { parseDocument } from 'yaml'
import type { TableSource } from './figure-table.ts'

/* What stands in which column of a plain table: told by a file, since no header tells it. */

/** Said once for all lines, or in a column. */
type SaidBy = { readonly column: string } | { readonly value: string }

interface MappedFigure {
  readonly column: string
  readonly measure: string
  readonly method: 'official' | 'derived'
  readonly parts?: readonly string[]
  readonly note?: Localized
}

export interface TableMapping {
  readonly key: string
  readonly name: string | undefined
  readonly date: SaidBy
  readonly base: SaidBy | undefined
  readonly figures: readonly MappedFigure[]
  readonly source: TableSource
}

/** A mapping that is none; the message says which field. */
class Unusable extends Error {}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes fields one by one; what nobody asked for is a mistake worth telling. */
class Reader {
  readonly #fields: Fields
  readonly #way: string

  constructor(value: unknown, way: string, known: readonly string[]) {
    if (!isFields(value)) throw new Unusable(`${way || 'mapping'}: {}`)
    const unknown = Object.keys(value).find((field) => !known.includes(field))
    if (unknown !== undefined) throw new Unusable(`${way}${unknown}?`)
    this.#fields = value
    this.#way = way
  }

  raw(field: string): unknown {
    return this.#fields[field]
  }

  optional(field: string): string | undefined {
    const value = this.#fields[field]
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw new Unusable(`${this.#way}${field}`)
    return value
  }

  text(field: string): string {
    const value = this.optional(field)
    if (value === undefined) throw new Unusable(`${this.#way}${field}`)
    return value
  }
}

function localizedAt(value: unknown, way: string): Localized {
  const reader = new Reader(value, `${way}.`, ['de', 'en'])
  const en = reader.optional('en')
  return { de: reader.text('de'), ...(en !== undefined && { en }) }
}

function saidAt(value: unknown, way: string): SaidBy {
  const reader = new Reader(value, `${way}.`, ['column', 'value'])
  const column = reader.optional('column')
  return column === undefined ? { value: reader.text('value') } : { column }
}

const isAgeGroup = (value: unknown): value is string =>
  typeof value === 'string' && /^\d+-(?:\d+|and-over)$/.test(value)

function partsAt(value: unknown, way: string): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isAgeGroup)) return value
  throw new Unusable(way)
}

function figureAt(value: unknown, index: number): MappedFigure {
  const way = `figures.${index}`
  const reader = new Reader(value, `${way}.`, ['column', 'measure', 'method', 'parts', 'note'])
  const method = reader.optional('method') ?? 'official'
  if (method !== 'official' && method !== 'derived') throw new Unusable(`${way}.method`)
  const note = reader.raw('note')
  const parts = reader.raw('parts')
  return {
    ...{ column: reader.text('column'), measure: reader.text('measure'), method },
    ...(parts !== undefined && { parts: partsAt(parts, `${way}.parts`) }),
    ...(note !== undefined && { note: localizedAt(note, `${way}.note`) }),
  }
}

const sourceFields = [
  ...['id', 'title', 'edition', 'publisher', 'url', 'licence', 'attribution', 'changes'],
]

function sourceAt(value: unknown): TableSource {
  const reader = new Reader(value, 'source.', sourceFields)
  const textAt = (field: string) => {
    const text = reader.raw(field)
    return text === undefined ? undefined : localizedAt(text, `source.${field}`)
  }
  const id = reader.text('id')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Unusable('source.id')
  return {
    ...{ id, title: localizedAt(reader.raw('title'), 'source.title') },
    ...{ edition: textAt('edition'), publisher: reader.optional('publisher') },
    ...{ url: reader.optional('url'), licence: reader.text('licence') },
    ...{ attribution: reader.optional('attribution'), changes: textAt('changes') },
  }
}

function mappingOf(value: unknown): TableMapping {
  const reader = new Reader(value, '', ['key', 'name', 'date', 'base', 'figures', 'source'])
  const figures = reader.raw('figures')
  if (!Array.isArray(figures) || figures.length === 0) throw new Unusable('figures')
  const base = reader.raw('base')
  return {
    ...{ key: reader.text('key'), name: reader.optional('name') },
    date: saidAt(reader.raw('date'), 'date'),
    base: base === undefined ? undefined : saidAt(base, 'base'),
    figures: figures.map(figureAt),
    source: sourceAt(reader.raw('source')),
  }
}

/** The mapping, or what in the file makes it none. */
export function readMapping(
  text: string,
): { readonly mapping: TableMapping } | { readonly why: string } {
  // Every value as it is written: a key is no number, a day no date.
  const document = parseDocument(text, { schema: 'failsafe' })
  const [error] = document.errors
  if (error !== undefined) return { why: error.message.split('\n')[0] ?? '' }
  try {
    return { mapping: mappingOf(document.toJS()) }
  } catch (problem) {
    if (problem instanceof Unusable) return { why: problem.message }
    throw problem
  }
}

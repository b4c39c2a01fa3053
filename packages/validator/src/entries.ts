import {
  type KeyName,
  type MunicipalProfile,
  recordRows,
  referencesIn,
  type sourcesSchema,
  toSlug,
} from '@kommunalgraph/model'
import type { z } from 'zod'
import { eachOf } from './context.ts'
import type { Draft } from './draft.ts'
import type { Path, Position } from './finding.ts'
import { formerTerms, type KeyTerm, presentTerms } from './key-terms.ts'
import type { YamlDocument } from './yaml-document.ts'

/** A value of one file that matters to others, with its place: all that rules across files need. */
export interface Entry {
  /**
   * A key's scheme, what another municipality is to this one, `key of ags` … for a key whose time is known, or `slug`,
   * `formerSlug`, `alias`, `website`, `source`, `sharedSource`.
   */
  readonly field: string
  readonly value: string
  readonly path: Path
  readonly at: Position
  /** Of a key whose time is known. */
  readonly term?: KeyTerm | undefined
}

/** What rules across files know of one file; files that did not change need not be read again. */
export interface Indexed {
  readonly file: string
  readonly name: string
  /** Still published under its address. */
  readonly isActive: boolean
  readonly entries: readonly Entry[]
}

type Value = readonly [field: string, path: Path, value: string | undefined, term?: KeyTerm]

/** The field of keys whose time is known, of now and of the past. */
export const termField = (name: KeyName): string => `key of ${name}`

/** Spellings of one address as one. */
export const normalised = (url: string | undefined): string | undefined =>
  url &&
  URL.parse(url)
    ?.href.replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')

const listed = (
  field: string,
  name: 'aliases' | 'misspellings' | 'formerSlugs',
  record: Draft<MunicipalProfile>,
): readonly Value[] => eachOf(record[name]).map(([index, value]) => [field, [name, index], value])

function valuesOf(record: Draft<MunicipalProfile>, slug: string): readonly Value[] {
  const named = <K extends 'key' | 'municipality' | 'source'>(kind: K) =>
    referencesIn(kind, recordRows, record)
  const sources = new Map(named('source').map(({ path, text }) => [text, path]))
  const aliases = [
    ...listed('alias', 'aliases', record),
    ...listed('alias', 'misspellings', record),
  ]
  return [
    ['slug', [], slug],
    ...named('key').map(({ path, text, to }): Value => [to.key, path, text]),
    ...[...presentTerms(record), ...formerTerms(record)].map(
      ({ key, name, path, term }): Value => [termField(name), path, key, term],
    ),
    ...listed('formerSlug', 'formerSlugs', record),
    ...aliases.map(([field, path, name]): Value => [field, path, toSlug(name ?? '') || undefined]),
    ['website', ['website'], normalised(record.website)],
    ...named('municipality').map(({ path, text, to }): Value => [to.municipality, path, text]),
    ...[...sources].map(([id, path]): Value => ['source', path, id]),
  ]
}

const toEntries = (
  values: readonly Value[],
  { locate }: Pick<YamlDocument, 'locate'>,
): readonly Entry[] =>
  values.flatMap(([field, path, value, term]) =>
    value === undefined ? [] : [{ field, value, path, at: locate(path), ...(term && { term }) }],
  )

export const recordEntries = (
  record: Draft<MunicipalProfile>,
  slug: string,
  document: YamlDocument,
): readonly Entry[] => toEntries(valuesOf(record, slug), document)

export const sourceEntries = (
  { sources }: Draft<z.infer<typeof sourcesSchema>>,
  document: YamlDocument,
): readonly Entry[] =>
  toEntries(
    eachOf(sources).map(([index, { id }]): Value => ['sharedSource', ['sources', index, 'id'], id]),
    document,
  )

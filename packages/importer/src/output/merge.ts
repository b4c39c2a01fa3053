import { recordRows } from '@kommunalgraph/model'
import { Document, isMap, isNode, parseDocument, type YAMLMap } from 'yaml'
import { type DraftRecord, pageSource } from '../draft/draft-part.ts'
import { ImporterError } from '../errors.ts'
import type { ImportResult } from '../import-page.ts'
import { type ImportChange, mapsOf, nodeAt } from './import-change.ts'
import { mergeRecordField } from './merge-node.ts'
import { comment, toNode, written } from './yaml-nodes.ts'

export interface Merged {
  readonly yaml: string
  readonly changes: readonly ImportChange[]
}

/**
 * Take what a page says over into an existing file: only fields that the page has, everything else stays.
 *
 * Comments and ids stay too: goals and contacts are matched by what they say. Without changes the file stays as it
 * is, byte for byte. Whether the result is written is for the caller to decide.
 *
 * @throws ImporterError `importer/existing-record` when the file is no YAML map
 */
export function merge(
  existing: string,
  { record, findings }: Pick<ImportResult, 'record' | 'findings'>,
): Merged {
  const document = parseDocument(existing)
  const { contents } = document
  if (document.errors.length > 0 || !isMap(contents))
    throw new ImporterError('importer/existing-record', 'The existing file is no YAML record.')
  const page = toNode(new Document(), withSource(record, sourceIdIn(contents, record)))
  comment(page, findings)
  const changes = takeAll(contents, page)
  return { yaml: changes.length === 0 ? existing : written(document), changes }
}

/** Sources come last, and only when something refers to the page. */
function takeAll(record: YAMLMap, page: unknown): readonly ImportChange[] {
  if (!isMap(page)) return []
  const fields = page.items.filter(({ key }) => String(key) !== 'sources')
  const changes = fields.flatMap(({ key, value }) =>
    isNode(value) ? mergeRecordField(record, String(key), value) : [],
  )
  const sources = nodeAt(page, 'sources')
  const all =
    changes.length > 0 && isNode(sources) ? mergeRecordField(record, 'sources', sources) : []
  inSchemaOrder(record)
  return [...changes, ...all]
}

/** New fields go where the schema has them; the others keep their order among each other. */
function inSchemaOrder(record: YAMLMap): void {
  const order = Object.keys(recordRows)
  const placeOf = (key: unknown): number => order.indexOf(String(key))
  const isSorted = record.items.every(
    ({ key }, index) => index === 0 || placeOf(record.items[index - 1]?.key) <= placeOf(key),
  )
  if (!isSorted) record.items.sort((a, b) => placeOf(a.key) - placeOf(b.key))
}

/** The id that the file has for the page; else one that it does not use yet. */
function sourceIdIn(existing: YAMLMap, { sources = [] }: DraftRecord): string {
  const url = sources[0]?.url
  const known = mapsOf(nodeAt(existing, 'sources'))
  const same = known.find((source) => url !== undefined && source.get('url') === url)
  if (same !== undefined) return String(same.get('id'))
  const isOther = (id: string): boolean =>
    known.some((source) => source.get('id') === id && url !== undefined && source.has('url'))
  const ids = [pageSource, ...known.map((_source, index) => `${pageSource}-${index + 2}`)]
  return ids.find((id) => !isOther(id)) ?? pageSource
}

/** The record with another id for the page. */
function withSource(record: DraftRecord, id: string): DraftRecord {
  if (id === pageSource) return record
  const { sources = [], ...fields } = record
  const renamed: DraftRecord = JSON.parse(JSON.stringify(fields), (key, value: unknown) =>
    key === 'source' && value === pageSource ? id : value,
  )
  return { ...renamed, sources: sources.map((source) => ({ ...source, id })) }
}

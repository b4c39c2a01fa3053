import { gunzipSync } from 'node:zlib'
import {
  type BodyName,
  describe,
  documentPath,
  type ListEntry,
  type Snapshot,
  type StatementFacts,
  statementFacts,
} from '@kommunalgraph/model'
import { formats } from '@kommunalgraph/rdf'
import { cubeTexts, rowTexts } from './texts.ts'

/* Texts of a published version, for files that hold the whole collection. */

/** All texts of a version of which they are not kept: another one followed, or an older program published it. */
function describedTexts(snapshot: Snapshot, entry: ListEntry): ReadonlyMap<BodyName, string> {
  const quads = describe(snapshot, entry.slug, entry.record)
  const graph = formats.flatMap((format) =>
    format.rdf ? [[format.name as BodyName, format.write(quads, snapshot.base)] as const] : [],
  )
  const others = [...rowTexts(snapshot, entry), ...cubeTexts(snapshot, quads)]
  return new Map([...graph, ...others.map(({ name, text }) => [name, text] as const)])
}

/**
 * The texts of one version by name, as they were proved, in UTF-8; one that it does not have is empty.
 *
 * @returns a function that unpacks each text when it is asked for
 */
export function textsOf(snapshot: Snapshot, entry: ListEntry): (name: BodyName) => Uint8Array {
  const path = documentPath(entry.slug)
  let described: ReadonlyMap<BodyName, string> | undefined
  // Every version has its Turtle as long as all of its texts are kept.
  const isWhole = snapshot.body(path, 'turtle') !== undefined
  return (name) => {
    const body = snapshot.body(path, name)
    // The size is known: with it, the bytes are written once, into memory that they fill.
    if (body) return gunzipSync(body.gzip(), { chunkSize: Math.max(64, body.bytes + 1) })
    if (isWhole) return new Uint8Array()
    described ??= describedTexts(snapshot, entry)
    return Buffer.from(described.get(name) ?? '')
  }
}

/** What VoID counts of a version. */
export const statementsIn = (snapshot: Snapshot, { record, slug }: ListEntry): StatementFacts =>
  snapshot.statements(slug) ?? statementFacts(snapshot.base, slug, describe(snapshot, slug, record))

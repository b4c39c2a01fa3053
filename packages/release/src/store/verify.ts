import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type KnownKinds, type Message, recordSchema } from '@kommunalgraph/model'
import { ReleaseError } from '../errors.ts'
import { digestOf } from '../rules/digest.ts'
import type { Connection } from './connection.ts'
import { derive } from './derive.ts'
import { kindsNow, newestHead } from './head.ts'
import { keptKeys } from './indexing.ts'
import { openToRead } from './open.ts'
import { isReady } from './schema.ts'

/** Something in a store that should be otherwise. */
export interface StoreFault {
  readonly code: string
  readonly message: Message
}

const finding = (code: string, de: string, en: string): StoreFault => ({
  code,
  message: { de, en },
})

type Check = (connection: Connection) => readonly StoreFault[]

type Text = Readonly<Record<string, string>>

/** Pages, cells and indexes of the file (https://sqlite.org/pragma.html#pragma_integrity_check). */
const file: Check = (connection) =>
  connection
    .all<{ integrity_check: string }>('PRAGMA integrity_check')
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) =>
      finding(
        'store/file',
        `Die Datei ist beschädigt: ${row.integrity_check}.`,
        `The file is damaged: ${row.integrity_check}.`,
      ),
    )

const references: Check = (connection) =>
  connection
    .all<Readonly<Record<string, string | number | null>>>('PRAGMA foreign_key_check')
    .map((row) =>
      finding(
        'store/reference',
        `Eine Zeile in ${row['table']} verweist ins Leere (${row['parent']}).`,
        `A row of ${row['table']} refers to nothing (${row['parent']}).`,
      ),
    )

/** Findings that a statement finds by itself: each row is an address. */
const query =
  (code: string, sql: string, de: string, en: string): Check =>
  (connection) =>
    connection
      .all<Text>(sql)
      .map((row) => finding(code, `${row['slug']}: ${de}`, `${row['slug']}: ${en}`))

const entries = query(
  'store/entry',
  `SELECT slug FROM entry JOIN version ON cursor = entry.version WHERE change = 'delete' OR cursor <> (
      SELECT max(cursor) FROM version AS own WHERE own.document = entry.id)
    UNION SELECT slug FROM document WHERE id NOT IN (SELECT id FROM entry) AND (
      SELECT change FROM version WHERE document = document.id ORDER BY cursor DESC LIMIT 1) <> 'delete'`,
  'Die Liste zeigt nicht die letzte Version.',
  'The list does not show the last version.',
)

const searchRows = query(
  'store/search',
  `SELECT slug FROM entry WHERE id NOT IN (SELECT id FROM search_docsize)
    UNION SELECT 'search ' || id FROM search_docsize WHERE id NOT IN (SELECT id FROM entry)`,
  'Die Suche kennt diese Kommune nicht oder noch immer.',
  'The search does not know this municipality, or still knows it.',
)

const sums = query(
  'store/sum',
  `SELECT name || ' ' || value AS slug FROM term
    WHERE count <> (SELECT count(*) FROM posting WHERE term = term.id)`,
  'Die Summe stimmt nicht.',
  'The sum is wrong.',
)

const pairs = query(
  'store/sum',
  `WITH counted (one, other, count) AS (
      SELECT a.term, b.term, count(*) FROM facet_of AS a JOIN facet_of AS b ON b.document = a.document
        JOIN term AS x ON x.id = a.term JOIN term AS y ON y.id = b.term
        WHERE x.name <> y.name GROUP BY a.term, b.term
    )
    SELECT coalesce(pair.one, counted.one) || '/' || coalesce(pair.other, counted.other) AS slug
      FROM counted FULL JOIN pair ON pair.one = counted.one AND pair.other = counted.other
      WHERE coalesce(pair.count, 0) <> coalesce(counted.count, 0)`,
  'Die Summe zweier Werte stimmt nicht.',
  'The sum of two values is wrong.',
)

interface RecordRow extends Record<string, string | number> {
  readonly id: number
  readonly slug: string
  readonly json: string
  readonly digest: string
}

/** Every record ever published still is what it was. */
const contents: Check = (connection) => {
  const damaged: StoreFault[] = []
  const rows = connection.walk<RecordRow>(
    `SELECT DISTINCT record.id, slug, json, digest FROM record JOIN version ON version.record = record.id
      JOIN document ON document.id = document`,
  )
  for (const { slug, json, digest } of rows)
    if (digestOf(json) !== digest)
      damaged.push(
        finding(
          'store/content',
          `${slug}: Eine Version ist nicht mehr, was sie war.`,
          `${slug}: A version is no longer what it was.`,
        ),
      )
  return damaged
}

interface BodyRow extends Record<string, string | number | Uint8Array> {
  readonly owner: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly gzip: Uint8Array
}

const isWhole = ({ bytes, gzip, sha256 }: BodyRow): boolean => {
  try {
    const plain = gunzipSync(gzip)
    return plain.length === bytes && hash('sha256', plain) === sha256
  } catch {
    return false
  }
}

/** Every text that is kept still is the one that was proved. */
const bodies: Check = (connection) => {
  const damaged: StoreFault[] = []
  const rows = connection.walk<BodyRow>(
    `SELECT slug AS owner, name, bytes, sha256, gzip FROM version_body
        JOIN version ON cursor = version JOIN document ON document.id = document WHERE same_as IS NULL
      UNION ALL SELECT path, name, bytes, sha256, gzip FROM document_body WHERE same_as IS NULL`,
  )
  for (const row of rows)
    if (!isWhole(row))
      damaged.push(
        finding(
          'store/body',
          `${row.owner}: Der Text „${row.name}“ ist nicht mehr, was er war.`,
          `${row.owner}: The text "${row.name}" is no longer what it was.`,
        ),
      )
  return damaged
}

/** So is every file of a look. */
const lookFiles: Check = (connection) =>
  connection
    .all<{ name: string; sha256: string; bytes: Uint8Array }>('SELECT * FROM look_file')
    .filter(({ bytes, sha256 }) => hash('sha256', bytes) !== sha256)
    .map(({ name }) =>
      finding(
        'store/look',
        `${name}: Die Datei ist nicht mehr, was sie war.`,
        `${name}: The file is no longer what it was.`,
      ),
    )

/** Published versions have every text, or none yet: those of an older program. */
const incomplete = query(
  'store/incomplete',
  `SELECT slug FROM entry JOIN version ON cursor = entry.version WHERE own_statements IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM version_body WHERE version_body.version = cursor AND name = 'n-quads')`,
  'Der Version fehlen ihre Texte.',
  'The texts of the version are missing.',
)

/** What a record says follows into keys and facets. */
const records: Check = (connection) => {
  const wrong: StoreFault[] = []
  const kinds = kindsNow(connection)
  const rows = connection.walk<RecordRow>(
    `SELECT entry.id, entry.slug, json, digest FROM entry JOIN version ON cursor = version
      JOIN record ON record.id = version.record`,
  )
  for (const row of rows) wrong.push(...recordFindings(connection, kinds, row))
  return wrong
}

const parsed = (json: string) => {
  try {
    return recordSchema.safeParse(JSON.parse(json))
  } catch {
    return { success: false } as const
  }
}

function recordFindings(
  connection: Connection,
  kinds: KnownKinds,
  { id, slug, json }: RecordRow,
): readonly StoreFault[] {
  const record = parsed(json)
  if (!record.success)
    return [
      finding('store/record', `${slug}: Das ist kein Datensatz.`, `${slug}: This is no record.`),
    ]
  const open = 'SELECT 1 FROM key WHERE scheme = ? AND value = ? AND document = ? AND until IS NULL'
  const hasKeys = keptKeys(kinds, slug, record.data).every((key) =>
    connection.get(open, ...key, id),
  )
  const has = `SELECT 1 FROM term JOIN facet_of ON facet_of.term = term.id
    WHERE name = ? AND value = ? AND document = ?`
  const hasFacets = derive(record.data).facets.every((facet) => connection.get(has, ...facet, id))
  return [
    ...(hasKeys
      ? []
      : [finding('store/key', `${slug}: Ein Schlüssel fehlt.`, `${slug}: A key is missing.`)]),
    ...(hasFacets
      ? []
      : [finding('store/facet', `${slug}: Ein Filter fehlt.`, `${slug}: A facet is missing.`)]),
  ]
}

const count: Check = (connection) => {
  const head = newestHead(connection)
  const there = connection.value<number>('SELECT count(*) FROM entry') ?? 0
  if (head === undefined || head.records === there) return []
  return [
    finding(
      'store/count',
      `Die Veröffentlichung zählt ${head.records} Kommunen, es sind aber ${there}.`,
      `The release counts ${head.records} municipalities, but there are ${there}.`,
    ),
  ]
}

const checks: readonly Check[] = [
  references,
  entries,
  searchRows,
  sums,
  pairs,
  contents,
  bodies,
  lookFiles,
  incomplete,
  records,
  count,
]

/**
 * Check a store whole: the file, and that everything follows from its versions. Costs with the collection.
 *
 * @returns nothing where all is well
 */
export function verifyStore(path: string): readonly StoreFault[] {
  if (!existsSync(path)) throw new ReleaseError('release/missing', path)
  const connection = openToRead(path)
  try {
    if (!isReady(connection)) throw new ReleaseError('release/missing', path)
    const damage = file(connection)
    return damage.length > 0 ? damage : checks.flatMap((check) => check(connection))
  } finally {
    connection.close()
  }
}

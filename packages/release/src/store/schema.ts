import { ReleaseError } from '../errors.ts'
import type { Connection } from './connection.ts'

/** Marks our files: `KGRF` (https://sqlite.org/pragma.html#pragma_application_id). */
const applicationId = 0x4b475246

const first = `
-- Bodies of network, concept schemes and sources by their hash: a release names three.
CREATE TABLE shared (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
CREATE TABLE release (
  sequence INTEGER PRIMARY KEY,
  instant TEXT NOT NULL UNIQUE,
  base TEXT NOT NULL,
  mapping INTEGER NOT NULL,
  network TEXT NOT NULL REFERENCES shared (hash),
  concepts TEXT NOT NULL REFERENCES shared (hash),
  sources TEXT NOT NULL REFERENCES shared (hash),
  records INTEGER NOT NULL,
  modified TEXT
) STRICT;
-- An address, once published, keeps its number for ever.
CREATE TABLE document (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE body (id INTEGER PRIMARY KEY, json TEXT NOT NULL, digest TEXT NOT NULL) STRICT;
-- Append-only; the cursor of the change log is never used twice.
CREATE TABLE version (
  cursor INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document (id),
  sequence INTEGER NOT NULL REFERENCES release (sequence) DEFERRABLE INITIALLY DEFERRED,
  change TEXT NOT NULL CHECK (change IN ('create', 'update', 'delete')),
  hash TEXT NOT NULL,
  record_hash TEXT NOT NULL,
  record_changed INTEGER NOT NULL,
  personal INTEGER NOT NULL,
  body INTEGER NOT NULL REFERENCES body (id),
  sizes TEXT
) STRICT;
CREATE UNIQUE INDEX version_of ON version (document, sequence);
CREATE TABLE member (cursor INTEGER PRIMARY KEY REFERENCES version (cursor), quads BLOB NOT NULL) STRICT;
-- From a release on: files of documents that are no records, entries of the reference list, keys of records.
CREATE TABLE shared_size (
  path TEXT NOT NULL, sequence INTEGER NOT NULL, sizes TEXT NOT NULL, PRIMARY KEY (path, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE place (
  ags TEXT NOT NULL, sequence INTEGER NOT NULL, json TEXT, PRIMARY KEY (ags, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE key (
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  since INTEGER NOT NULL,
  until INTEGER,
  PRIMARY KEY (scheme, value, document, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX key_of ON key (document, scheme);
-- What is published now, as lists, maps and search need it: follows from the versions.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY REFERENCES document (id),
  slug TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL REFERENCES version (cursor),
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  since TEXT,
  population REAL,
  modified TEXT,
  lat REAL,
  lon REAL,
  names TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_name ON entry (name_key, slug);
CREATE INDEX entry_by_modified ON entry (modified);
CREATE INDEX entry_by_place ON entry (lat, lon) WHERE lat IS NOT NULL;
-- Facets and concepts with their sums; which facets an entry has.
CREATE TABLE term (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (name, value)
) STRICT;
CREATE TABLE posting (
  term INTEGER NOT NULL REFERENCES term (id), document INTEGER NOT NULL, PRIMARY KEY (term, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE facet_of (
  document INTEGER NOT NULL, term INTEGER NOT NULL REFERENCES term (id), PRIMARY KEY (document, term)
) STRICT, WITHOUT ROWID;
-- How many records have one value of a facet and another one of another.
CREATE TABLE pair (
  one INTEGER NOT NULL REFERENCES term (id), other INTEGER NOT NULL REFERENCES term (id),
  count INTEGER NOT NULL, PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE figure (
  kind TEXT NOT NULL, date TEXT NOT NULL, value REAL NOT NULL, document INTEGER NOT NULL,
  PRIMARY KEY (kind, date, value, document)
) STRICT, WITHOUT ROWID;
-- Words of names, as they are searched and as they are written; pieces of words and addresses, for wrong letters.
CREATE TABLE name_word (
  word TEXT NOT NULL, written TEXT NOT NULL, document INTEGER NOT NULL,
  PRIMARY KEY (word, written, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE piece (
  list TEXT NOT NULL, length INTEGER NOT NULL, position INTEGER NOT NULL, letters TEXT NOT NULL,
  whole TEXT NOT NULL, PRIMARY KEY (list, length, position, letters, whole)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  slug, names, text, tokenize = 'trigram', content = '', contentless_delete = 1
);
-- Which descriptions read which things of the referenceData.
CREATE TABLE dependency_key (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE dependency (
  key INTEGER NOT NULL REFERENCES dependency_key (id), document INTEGER NOT NULL,
  PRIMARY KEY (key, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE description (document INTEGER PRIMARY KEY REFERENCES document (id), keys TEXT NOT NULL) STRICT;
-- What the gate remembers of files.
CREATE TABLE file (
  path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ms REAL NOT NULL, digest TEXT NOT NULL, outcome TEXT NOT NULL
) STRICT;
CREATE TABLE file_entry (path TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, entry TEXT NOT NULL) STRICT;
CREATE INDEX file_entry_by_value ON file_entry (field, value, path);
CREATE INDEX file_entry_by_path ON file_entry (path);
`

/** Erasure came second: versions say that something was taken out, a log says when and which field, not what. */
const second = `
ALTER TABLE version ADD COLUMN redacted TEXT;
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY AUTOINCREMENT, instant TEXT NOT NULL, slug TEXT NOT NULL, field TEXT NOT NULL,
  versions INTEGER NOT NULL
) STRICT;
`

/**
 * Bodies came third: the texts of a version as they were proved. What was called body before is the record, whose shape
 * is counted from now on. Earlier versions get their bodies with the next publish (`incompleteVersions`).
 */
const third = `
ALTER TABLE body RENAME TO record;
ALTER TABLE version RENAME COLUMN body TO record;
ALTER TABLE record ADD COLUMN shape INTEGER NOT NULL DEFAULT 1;
-- What VoID counts of a document; without it, the version has no bodies yet.
ALTER TABLE version ADD COLUMN own_statements INTEGER;
ALTER TABLE version ADD COLUMN own_subjects INTEGER;
ALTER TABLE version ADD COLUMN shared_statements BLOB;
CREATE INDEX version_without_bodies ON version (cursor) WHERE own_statements IS NULL AND change <> 'delete';
-- One text may have two names: then one row has the bytes, and the other says which.
CREATE TABLE version_body (
  version INTEGER NOT NULL REFERENCES version (cursor), name TEXT NOT NULL, same_as TEXT, media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, sha1 TEXT NOT NULL, gzip_bytes INTEGER NOT NULL, gzip BLOB
) STRICT;
CREATE UNIQUE INDEX version_body_of ON version_body (version, name);
-- Of documents that are no records only the present texts are kept.
CREATE TABLE document_body (
  path TEXT NOT NULL, name TEXT NOT NULL, same_as TEXT, media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, sha1 TEXT NOT NULL, gzip_bytes INTEGER NOT NULL, gzip BLOB
) STRICT;
CREATE UNIQUE INDEX document_body_of ON document_body (path, name);
UPDATE dependency_key SET key = 'neighbour' || substr(key, 7) WHERE key LIKE 'record/%';
UPDATE description SET keys = substr(replace(char(10) || keys, char(10) || 'record/', char(10) || 'neighbour/'), 2);
`

/** Fields that the network adds to its records; releases before had none. */
const fourth = `
ALTER TABLE release ADD COLUMN fields TEXT REFERENCES shared (hash);
`

/** Populations are listed by date and base: what was published before has them among its figures. */
const fifth = `
ALTER TABLE entry ADD COLUMN population_of TEXT;
UPDATE entry SET population_of = latest.date
  FROM (SELECT document, max(date) AS date FROM figure GROUP BY document) AS latest
  WHERE latest.document = entry.id;
`

/** Files that make the look of a network, by the name that pages know; what was published once stays. */
const sixth = `
ALTER TABLE release ADD COLUMN look TEXT REFERENCES shared (hash);
CREATE TABLE look_file (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
`

/** Outlines of the network's folder; before, they were part of the program. */
const seventh = `
ALTER TABLE release ADD COLUMN outlines TEXT REFERENCES shared (hash);
`

/** Step n brings a file from version n - 1 to n; a step that was released is never changed. */
export const migrations: readonly string[] = [first, second, third, fourth, fifth, sixth, seventh]

const versionOf = (connection: Connection): number =>
  connection.value<number>('PRAGMA user_version') ?? 0

const isEmpty = (connection: Connection): boolean =>
  connection.value<number>('SELECT count(*) FROM sqlite_schema') === 0

function refuseForeign(connection: Connection): void {
  if (connection.value<number>('PRAGMA application_id') === applicationId) return
  if (!isEmpty(connection)) throw new ReleaseError('release/foreign', connection.file)
}

/** Refuse what is not ours, newer than this program or not yet brought up to date. */
export function refuseOther(connection: Connection): void {
  refuseForeign(connection)
  const version = versionOf(connection)
  if (version > migrations.length) throw new ReleaseError('release/newer', connection.file)
  if (version < migrations.length && version > 0)
    throw new ReleaseError('release/older', connection.file)
}

/** Whether a file has a schema at all: a new one gets it with the first writer. */
export const isReady = (connection: Connection): boolean => versionOf(connection) > 0

/** Create the schema, or bring it up to date, in one transaction: it is old or new, never half. */
export function migrate(connection: Connection, steps: readonly string[] = migrations): void {
  refuseForeign(connection)
  if (versionOf(connection) === steps.length) return
  connection.execute('BEGIN IMMEDIATE')
  try {
    const version = versionOf(connection)
    if (version > steps.length) throw new ReleaseError('release/newer', connection.file)
    for (const step of steps.slice(version)) connection.execute(step)
    connection.execute(`PRAGMA application_id = ${applicationId}`)
    connection.execute(`PRAGMA user_version = ${steps.length}`)
    connection.execute('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.execute('ROLLBACK')
    throw error
  }
}

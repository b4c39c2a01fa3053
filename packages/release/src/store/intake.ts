import type { Connection } from './connection.ts'

/** A file as it was when it was last read; `outcome` is the gate's own, as JSON. */
export interface FileState {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  readonly digest: string
  readonly outcome: string
}

/** A value that rules across files look for; `entry` is the rule's own, as JSON. */
export interface FileEntry {
  readonly field: string
  readonly value: string
  readonly entry: string
}

/**
 * What the gate remembers of files, so that only changed ones are read again. It never holds contacts or texts.
 */
export interface Intake {
  file(path: string): FileState | undefined
  files(): Iterable<FileState>
  put(state: FileState, entries: readonly FileEntry[]): void
  /** A file that was written again with what it had: its entries stand. */
  touch(state: FileState): void
  drop(path: string): void
  /** Files that have a value in a field, in the order of their paths; the first few, where few are enough. */
  holders(
    field: string,
    value: string,
    limit?: number,
  ): readonly { readonly path: string; readonly entry: string }[]
  /** All values of a field, in their order. */
  fields(
    field: string,
  ): Iterable<{ readonly path: string; readonly value: string; readonly entry: string }>
}

interface FileRow extends Record<string, string | number> {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  readonly digest: string
  readonly outcome: string
}

const columns = 'path, size, mtime_ms AS mtimeMs, digest, outcome'

const plain = <T extends object>(row: T): T => ({ ...row })

export function intakeOf(connection: Connection): Intake {
  return {
    file(path) {
      const row = connection.get<FileRow>(`SELECT ${columns} FROM file WHERE path = ?`, path)
      return row && plain(row)
    },
    *files() {
      for (const row of connection.walk<FileRow>(`SELECT ${columns} FROM file ORDER BY path`))
        yield plain(row)
    },
    put({ path, size, mtimeMs, digest, outcome }, entries) {
      connection.run(
        'INSERT OR REPLACE INTO file (path, size, mtime_ms, digest, outcome) VALUES (?, ?, ?, ?, ?)',
        ...[path, size, mtimeMs, digest, outcome],
      )
      connection.run('DELETE FROM file_entry WHERE path = ?', path)
      for (const { field, value, entry } of entries)
        connection.run(
          'INSERT INTO file_entry (path, field, value, entry) VALUES (?, ?, ?, ?)',
          ...[path, field, value, entry],
        )
    },
    touch({ path, size, mtimeMs, digest, outcome }) {
      connection.run(
        'UPDATE file SET size = ?, mtime_ms = ?, digest = ?, outcome = ? WHERE path = ?',
        ...[size, mtimeMs, digest, outcome, path],
      )
    },
    drop(path) {
      connection.run('DELETE FROM file WHERE path = ?', path)
      connection.run('DELETE FROM file_entry WHERE path = ?', path)
    },
    holders: (field, value, limit = -1) =>
      connection
        .all<{ path: string; entry: string }>(
          'SELECT path, entry FROM file_entry WHERE field = ? AND value = ? ORDER BY path, rowid LIMIT ?',
          ...[field, value, limit],
        )
        .map(plain),
    *fields(field) {
      const sql =
        'SELECT path, value, entry FROM file_entry WHERE field = ? ORDER BY value, path, rowid'
      for (const row of connection.walk<{ path: string; value: string; entry: string }>(sql, field))
        yield plain(row)
    },
  }
}

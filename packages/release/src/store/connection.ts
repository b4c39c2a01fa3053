import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { toReleaseError } from '../errors.ts'
import { lru } from './lru.ts'

export type SqlValue = SQLInputValue

/** A statement and its values. */
export type SqlRow = Readonly<Record<string, SQLInputValue>>

/** How many numbers of terms and keys a connection remembers. */
const keptNumbers = 10_000

/**
 * One connection to a store: statements are prepared once, and what SQLite refuses becomes a sentence for people.
 */
export class Connection {
  readonly file: string
  /** Whether it reads the file as one that never changes: then nothing tells it of a change. */
  readonly immutable: boolean
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #numbers = lru<string, number>(keptNumbers)
  /** Sums that this transaction moved and has not written yet (`sums.ts`). */
  readonly waiting = new Map<string, number>()

  /** @param address - where `file` is, if it is read as immutable: a URL that says so */
  constructor(
    file: string,
    options: {
      readonly address?: URL
      readonly readOnly?: boolean
      readonly timeout?: number
    } = {},
  ) {
    const { address, readOnly = false, timeout = 5_000 } = options
    this.file = file
    this.immutable = address !== undefined
    this.#database = this.#told(() => new DatabaseSync(address ?? file, { readOnly, timeout }))
  }

  #told<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw toReleaseError(error, this.file)
    }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const fresh = this.#database.prepare(sql)
    this.#statements.set(sql, fresh)
    return fresh
  }

  /** Statements without values, also several: schema, pragmas, transactions. */
  execute(sql: string): void {
    this.#told(() => this.#database.exec(sql))
  }

  /** @returns how many rows changed */
  run(sql: string, ...values: readonly SqlValue[]): number {
    return this.#told(() => Number(this.#statement(sql).run(...values).changes))
  }

  /** @returns the number of the new row */
  insert(sql: string, ...values: readonly SqlValue[]): number {
    return this.#told(() => Number(this.#statement(sql).run(...values).lastInsertRowid))
  }

  /** The number of something that is numbered when it first comes. */
  numberOf(table: 'term' | 'dependency_key', key: string, make: () => number): number {
    return this.#numbers(`${table}/${key}`, make)
  }

  /** A transaction that is undone undoes numbers and sums too. */
  forget(): void {
    this.#numbers = lru(keptNumbers)
    this.waiting.clear()
  }

  /** Rows have the columns that the statement names: the type is a promise of the caller, next to its SQL. */
  all<T extends SqlRow>(sql: string, ...values: readonly SqlValue[]): T[] {
    return this.#told(() => this.#statement(sql).all(...values) as T[])
  }

  get<T extends SqlRow>(sql: string, ...values: readonly SqlValue[]): T | undefined {
    return this.#told(() => this.#statement(sql).get(...values) as T | undefined)
  }

  /** The first column of the first row. */
  value<T extends SqlValue>(sql: string, ...values: readonly SqlValue[]): T | undefined {
    const row = this.get<Record<string, T>>(sql, ...values)
    return row && Object.values(row)[0]
  }

  /** Rows one by one, with constant memory; a statement of its own, so that walks may be nested. */
  *walk<T extends SqlRow>(sql: string, ...values: readonly SqlValue[]): Generator<T> {
    const statement = this.#told(() => this.#database.prepare(sql))
    yield* statement.iterate(...values) as Iterable<T>
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction
  }

  /** The database itself, for what SQLite does with whole files. */
  get database(): DatabaseSync {
    return this.#database
  }

  close(): void {
    this.#statements.clear()
    if (this.#database.isOpen) this.#database.close()
  }
}

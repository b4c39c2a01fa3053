import { isProvisional } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import type { Connection } from './connection.ts'
import { inTransaction } from './transaction.ts'

const versionsOfBase =
  'SELECT cursor FROM version JOIN release USING (sequence) WHERE release.base = ?'

/** Everything that says the old addresses; the first parameter is the base that they begin with. */
const steps = [
  `DELETE FROM version_body WHERE version IN (${versionsOfBase})`,
  `DELETE FROM member WHERE cursor IN (${versionsOfBase})`,
  `UPDATE version SET own_statements = NULL, sizes = NULL WHERE cursor IN (${versionsOfBase})`,
  'DELETE FROM shared_size WHERE sequence IN (SELECT sequence FROM release WHERE base = ?)',
]

/**
 * Let every release whose base promised nothing begin its addresses with another one. Its texts go: they are completed
 * like those that an older program never made (`incompleteVersions`), and shared documents by the next publish.
 */
export function rebase(connection: Connection, base: Base): void {
  const earlier = connection
    .all<{ base: Base }>('SELECT DISTINCT base FROM release WHERE base <> ?', base)
    .map((row) => row.base)
    .filter(isProvisional)
  inTransaction(connection, () => {
    for (const each of earlier) {
      for (const step of steps) connection.run(step, each)
      connection.run('UPDATE release SET base = ? WHERE base = ?', base, each)
    }
    connection.run('DELETE FROM document_body')
  })
}

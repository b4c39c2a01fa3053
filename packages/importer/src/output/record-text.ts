import { Document } from 'yaml'
import type { ImportResult } from '../import-page.ts'
import { comment, toNode, written } from './yaml-nodes.ts'

/** Tells editors which schema a record follows. */
const schemaLine = '# yaml-language-server: $schema=../../schema/municipality.schema.json'

/**
 * The record as a file for data/municipalities: fields in the order of the schema, values as the page has them, the
 * codes of what is doubtful as comments behind them.
 */
export function recordYaml({
  record,
  findings,
}: Pick<ImportResult, 'record' | 'findings'>): string {
  const document = new Document()
  document.contents = toNode(document, record)
  comment(document.contents, findings)
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `# ${code}: ${message.de}\n`)
  return `${schemaLine}\n${errors.join('')}${written(document)}`
}

/** The record as JSON. */
export const recordJson = ({ record }: Pick<ImportResult, 'record'>): string =>
  `${JSON.stringify(record, undefined, 2)}\n`

import type { Path } from './finding.ts'
import { toYamlDocument } from './yaml-document.ts'

/**
 * Where fields stand in the text of a record's file.
 *
 * @returns tells the line of a field, counted from 1; of its nearest parent where it is missing
 */
export function fieldLines(text: string): (path: Path) => number {
  const document = toYamlDocument(text)
  return (path) => document.locate(path, true).line
}

import { isScalar, parseDocument, visit } from 'yaml'
import type { Position } from './finding.ts'
import { positionIn } from './position.ts'
import { excess } from './yaml-limits.ts'

/** An address of the web in a file, and where it stands. */
export interface LinkInFile {
  readonly url: string
  readonly at: Position
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)

/** Every value of a YAML text that is an address; none of a text that is no YAML, which is a finding of its own. */
export function linksIn(text: string): readonly LinkInFile[] {
  const position = positionIn(text)
  const links: LinkInFile[] = []
  if (excess(text, position)) return []
  const document = parseDocument(text)
  if (document.errors.length > 0) return []
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || !isAddress(node.value)) return
      links.push({ url: node.value, at: position(node.range?.[0] ?? 0) })
    },
  })
  return links
}

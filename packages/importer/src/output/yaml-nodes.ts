import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  Scalar,
  visit,
  type YAMLMap,
  YAMLSeq,
} from 'yaml'
import type { ImportFinding } from '../finding.ts'

/* How values look in a file: short maps on one line, texts with paragraphs as blocks, doubts as comments. */

/** A map that fits on a line of about this length stands on one. */
const widest = 170

/** No line is broken. */
const writing = { lineWidth: 0, flowCollectionPadding: true } as const

class TightSeq extends YAMLSeq {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest)
  }
}

/** A document as text, with the padding of the files in data/: `{ de: Düren }`, but `[a, b]`. */
export function written(document: Document): string {
  visit(document, {
    Seq(_key, seq) {
      if (seq.flow === true && seq.items.every((item) => isScalar(item)))
        Object.setPrototypeOf(seq, TightSeq.prototype)
    },
  })
  return document.toString(writing)
}

/** A node for a value, laid out like the files in data/. */
export function toNode(document: Document, value: unknown): Node {
  const node = document.createNode(value)
  layOut(node)
  return node
}

function layOut(node: unknown): void {
  if (isScalar(node)) {
    if (typeof node.value === 'string' && node.value.includes('\n'))
      node.type = Scalar.BLOCK_LITERAL
    return
  }
  if (!isCollection(node)) return
  for (const item of node.items) layOut(isPair(item) ? item.value : item)
  if (isMap(node) && isShort(node)) node.flow = true
  if (!isMap(node) && node.items.every((item) => isScalar(item))) node.flow = true
}

/** Only scalars and short maps, none of several lines. */
function isShort(map: YAMLMap): boolean {
  const whole = JSON.stringify(map.toJSON())
  if (whole.length > widest || whole.includes('\\n')) return false
  return map.items.every(({ value }) => isScalar(value) || (isMap(value) && value.flow === true))
}

/** Codes that are worth a comment although they are no warning. */
const telling = new Set(['import/number-qualified'])

/** What a comment says of a finding. */
const remark = ({ code, excerpt }: ImportFinding): string =>
  telling.has(code) ? `${code} (${excerpt})` : code

const isDoubt = ({ severity, code }: ImportFinding): boolean =>
  severity !== 'info' || telling.has(code)

/** The keys of a JSON pointer. */
const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The node that can carry a comment about a value: the value, or the map on one line that holds it. */
function bearerOf(root: unknown, keys: readonly string[]): Node | undefined {
  let node = root
  for (const key of keys) {
    if (!isCollection(node) || node.flow === true) break
    const next: unknown = node.get(isMap(node) ? key : Number(key), true)
    if (next === undefined) break
    node = next
  }
  return node === root || !(isScalar(node) || isCollection(node)) ? undefined : node
}

/** Write the codes of doubts behind the values that they are about. A comment that is there is kept. */
export function comment(root: unknown, findings: readonly ImportFinding[]): void {
  const remarks = new Map<Node, Set<string>>()
  for (const finding of findings.filter(isDoubt)) {
    const bearer = finding.field === '' ? undefined : bearerOf(root, keysOf(finding.field))
    if (bearer === undefined) continue
    remarks.set(bearer, (remarks.get(bearer) ?? new Set()).add(remark(finding)))
  }
  for (const [node, said] of remarks) {
    const text = ` ${[...said].join(', ')}`
    const isBlock = isCollection(node) && node.flow !== true
    if (isBlock) node.commentBefore ??= text
    else node.comment ??= text
  }
}

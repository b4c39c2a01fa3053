import { readdirSync, readFileSync } from 'node:fs'
import { once } from '@kommunalgraph/model'
import { Parser, type Quad } from 'n3'
import { faultsIf, type ProofFault } from './fault.ts'
import { compileShapes } from './shacl/compile.ts'
import { libraryOn } from './shacl/library.ts'
import { NodeIndex } from './shacl/node-index.ts'
import { type ValidationResult, validateGraph } from './shacl/validate.ts'

/* Our own shapes: what every document must say, in the words of SHACL. */

const folder = new URL('../../shapes/', import.meta.url)

/** Every file of `shapes/`; blank nodes are named by file, so that no two files share one. */
export function readShapes(): readonly Quad[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
  return files.flatMap((name) =>
    new Parser({ blankNodePrefix: `_:${name}-` }).parse(
      readFileSync(new URL(name, folder), 'utf8'),
    ),
  )
}

const ours = once(() => compileShapes(readShapes()))
const library = once(() => libraryOn(readShapes()))

const toDetail = ({ focusNode, path, value, component }: ValidationResult): string =>
  [focusNode.value, path, value?.value, `(${component.split('#').at(-1)})`]
    .filter(Boolean)
    .join(' ')

/** What one side says and the other does not, however often each says it. */
const onlyIn = (one: readonly string[], other: readonly string[], mark: string) =>
  one.filter((line) => !other.includes(line)).map((line) => `${mark} ${line}`)

/** Whether the library finds something else in a document: the check on our own way of reading shapes. */
export async function shapesDisagree(
  quads: readonly Quad[],
  found: readonly string[],
): Promise<readonly ProofFault[]> {
  const theirs = (await library()(quads)).map(toDetail)
  return faultsIf('shape', [...onlyIn(found, theirs, '-'), ...onlyIn(theirs, found, '+')])
}

/**
 * What the shapes of the gate do not let pass.
 *
 * @param quads - each once
 * @param sampled - whether the library is asked, too
 * @throws ShapeError where the shapes say what no proof can be made of
 */
export async function shapeFaults(
  quads: readonly Quad[],
  sampled: boolean,
): Promise<readonly ProofFault[]> {
  const found = validateGraph(ours(), new NodeIndex(quads)).map(toDetail)
  const faults = faultsIf('shape', found)
  return sampled ? [...faults, ...(await shapesDisagree(quads, found))] : faults
}

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Parser, type Quad, type Term } from 'n3'
import { DocumentDataset } from './dataset.ts'
import { type Fault, faultsIf } from './fault.ts'

/* Our own shapes: what every document must say, in the words of SHACL. */

interface Result {
  readonly focusNode?: Term | null
  readonly path?: Term | null
  readonly value?: Term | null
  readonly sourceConstraintComponent?: Term | null
}

interface Validator {
  validate(data: DocumentDataset): Promise<{ readonly results: readonly Result[] }>
}

interface Options {
  readonly maxErrors: number
  /** How often a node is held against one shape before the rest is let pass; 0 is always. */
  readonly maxNodeChecks: number
}

type ValidatorClass = new (shapes: readonly Quad[], options: Options) => Validator

// Its own types do not pass our compiler: those of its dependencies are missing.
const require = createRequire(import.meta.url)
const { default: SHACLValidator }: { readonly default: ValidatorClass } =
  require('rdf-validate-shacl')

const folder = new URL('../../shapes/', import.meta.url)

/** Every file of `shapes/`; blank nodes are named by file, so that no two files share one. */
function readShapes(): readonly Quad[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
  return files.flatMap((name) =>
    new Parser({ blankNodePrefix: `_:${name}-` }).parse(
      readFileSync(new URL(name, folder), 'utf8'),
    ),
  )
}

let validator: Validator | undefined

const toDetail = ({ focusNode, path, value, sourceConstraintComponent: rule }: Result): string =>
  [focusNode?.value, path?.value, value?.value, `(${rule?.value.split('#').at(-1)})`]
    .filter(Boolean)
    .join(' ')

/** What the shapes of the gate do not let pass. */
export async function shapeFaults(quads: readonly Quad[]): Promise<readonly Fault[]> {
  // Our shapes are not recursive: counting how often each was asked costs more than asking.
  validator ??= new SHACLValidator(readShapes(), { maxErrors: 10, maxNodeChecks: 0 })
  const { results } = await validator.validate(new DocumentDataset(quads))
  return faultsIf('shape', results.map(toDetail))
}

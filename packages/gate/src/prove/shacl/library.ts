import { createRequire } from 'node:module'
import type { Quad, Term } from 'n3'
import { DocumentDataset } from './dataset.ts'
import type { ValidationResult } from './validate.ts'

/* Another's reading of the same shapes. */

interface Result {
  readonly focusNode: Term
  readonly path: Term | null
  readonly value: Term | null
  readonly sourceConstraintComponent: Term
}

interface Validator {
  validate(data: DocumentDataset): Promise<{ readonly results: readonly Result[] }>
}

interface Options {
  /** How often a node is held against one shape before the rest is let pass; 0 is always. */
  readonly maxNodeChecks: number
}

type ValidatorClass = new (shapes: readonly Quad[], options: Options) => Validator

// Its own types do not pass our compiler: those of its dependencies are missing.
const require = createRequire(import.meta.url)
const { default: SHACLValidator }: { readonly default: ValidatorClass } =
  require('rdf-validate-shacl')

/**
 * The library on some shapes.
 *
 * It is given no `maxErrors`: it counts towards that over all graphs that it sees, and having reached it says of each
 * further one what it said of the last.
 */
export function libraryOn(
  shapes: readonly Quad[],
): (quads: readonly Quad[]) => Promise<readonly ValidationResult[]> {
  // Our shapes are not recursive: counting how often each was asked costs more than asking.
  const validator = new SHACLValidator(shapes, { maxNodeChecks: 0 })
  return async (quads) => {
    const { results } = await validator.validate(new DocumentDataset(quads))
    return results.map(({ focusNode, path, value, sourceConstraintComponent }) => ({
      focusNode,
      path: path?.value,
      value: value ?? undefined,
      component: sourceConstraintComponent.value,
    }))
  }
}

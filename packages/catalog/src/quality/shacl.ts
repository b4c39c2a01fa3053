import { createRequire } from 'node:module'
import { type Quad, Store, type Term } from 'n3'

/**
 * What the engine says about one value; its own types do not pass our compiler, those of its dependencies are missing.
 */
interface Result {
  readonly severity: Term | null
  readonly focusNode: Term | null
  readonly path: Term | null
  readonly value: Term | null
  readonly message: readonly Term[]
  readonly sourceConstraintComponent: Term | null
}

type Engine = new (
  shapes: readonly Quad[],
) => { validate(data: Store): Promise<{ readonly results: readonly Result[] }> }

/** A finding of SHACL; `conforms` counts warnings too, so that severity is what matters. */
export interface ShapeFinding {
  /** Local name: `Violation`, `Warning`, `Info`, or one that the shapes define. */
  readonly severity: string
  readonly focus: string
  readonly path?: string
  readonly value?: string
  readonly message: string
}

const imports = 'http://www.w3.org/2002/07/owl#imports'
const localName = (iri: string): string => iri.replace(/^.*[#/]/, '')

function toFinding(result: Result): ShapeFinding {
  const { focusNode, message, path, severity, sourceConstraintComponent, value } = result
  const texts = message.map((term) => term.value)
  return {
    severity: localName(severity?.value ?? 'Violation'),
    focus: focusNode?.value ?? '',
    ...(path && { path: path.value }),
    ...(value && { value: value.value }),
    message: texts.join(' ') || localName(sourceConstraintComponent?.value ?? ''),
  }
}

/**
 * Check a graph against shapes.
 *
 * The engine is loaded on the first call: a server that never checks does not pay for it. It holds some 2 kB per
 * statement, so that large catalogues are checked in slices.
 *
 * @param shapes - all shapes that count; what they import is not fetched
 */
export async function validateShapes(
  shapes: readonly Quad[],
  data: readonly Quad[],
): Promise<ShapeFinding[]> {
  const require = createRequire(import.meta.url)
  const { default: Validator }: { readonly default: Engine } = require('rdf-validate-shacl')
  const own = shapes.filter(({ predicate }) => predicate.value !== imports)
  const { results } = await new Validator(own).validate(new Store([...data]))
  return results.map(toFinding)
}

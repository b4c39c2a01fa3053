import type { Quad, Term } from 'n3'
import { rdfNamespace, rdfsNamespace } from './terms.ts'

type Properties = Map<string, Term[]>

const type = `${rdfNamespace}type`
const subClassOf = `${rdfsNamespace}subClassOf`

const none: readonly Term[] = []

/** A node's name within one document; a literal has none. */
export function nodeName({ termType, value }: Term): string | undefined {
  if (termType === 'NamedNode') return value
  return termType === 'BlankNode' ? `_:${value}` : undefined
}

/** The value of a key, made where there is none yet. */
function open<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** A graph as shapes look at it: nodes, their properties, their classes. */
export class NodeIndex {
  readonly #nodes = new Map<string, Term>()
  readonly #properties = new Map<string, Properties>()
  readonly #instances = new Map<string, Map<string, Term>>()

  /** @param quads - each once; which graph they stand in is not looked at */
  constructor(quads: readonly Quad[]) {
    let last: Term | undefined
    let properties: Properties = new Map()
    for (const { subject, predicate, object } of quads) {
      // Statements about one node follow each other.
      if (subject !== last) properties = this.#propertiesOf(subject)
      last = subject
      open(properties, predicate.value, (): Term[] => []).push(object)
    }
    for (const [name, node] of this.#nodes)
      for (const each of this.#classesOf(node))
        open(this.#instances, each, () => new Map<string, Term>()).set(name, node)
  }

  #propertiesOf(node: Term): Properties {
    const name = nodeName(node) ?? ''
    this.#nodes.set(name, node)
    return open(this.#properties, name, () => new Map())
  }

  /** With every class above, where the graph names some. */
  #classesOf(node: Term): ReadonlySet<string> {
    const classes = new Set<string>()
    const found = [...this.objects(node, type)]
    for (let next = found.pop(); next; next = found.pop()) {
      const name = nodeName(next)
      if (name === undefined || classes.has(name)) continue
      classes.add(name)
      found.push(...this.objects(next, subClassOf))
    }
    return classes
  }

  /** The values of a property. */
  objects(node: Term, property: string): readonly Term[] {
    return this.#properties.get(nodeName(node) ?? '')?.get(property) ?? none
  }

  /** Every node that has a property. */
  subjectsOf(property: string): readonly Term[] {
    const having = [...this.#properties].filter(([, properties]) => properties.has(property))
    return having.flatMap(([name]) => this.#nodes.get(name) ?? [])
  }

  /** Every SHACL instance of a class. */
  instancesOf(className: string): readonly Term[] {
    return [...(this.#instances.get(className)?.values() ?? [])]
  }

  /** Whether a node is a SHACL instance of a class. */
  isInstance(node: Term, className: string): boolean {
    return this.#instances.get(className)?.has(nodeName(node) ?? '') ?? false
  }
}

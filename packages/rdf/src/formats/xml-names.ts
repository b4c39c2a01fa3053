import { rdf, vocabularies } from '../vocabularies.ts'
import { FormatError } from './errors.ts'

const prefixes: ReadonlyMap<string, string> = new Map(
  vocabularies.map(({ namespace, prefix }) => [namespace, prefix]),
)

const rdfNamespace = rdf.type.value.slice(0, -'type'.length)

/** NameStartChar and NameChar of XML 1.0 without the colon, as far as the basic plane. */
const start =
  'A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD'
const ncNameAtEnd = new RegExp(`[${start}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${start}]*$`)

/** Names of the namespace rdf: that are syntax in RDF/XML (section 5.1), and `li`, which is renamed by readers. */
const syntax: ReadonlySet<string> = new Set(
  'RDF ID about bagID parseType resource nodeID datatype Description aboutEach aboutEachPrefix li'.split(
    ' ',
  ),
)

/** The element names of one RDF/XML document, and the prefixes they need. */
export class ElementNames {
  readonly #used = new Map([[rdfNamespace, 'rdf']])

  /** An IRI as namespace and longest local name, written with a prefix. */
  name(iri: string): string {
    const local = ncNameAtEnd.exec(iri)?.[0] ?? ''
    const namespace = iri.slice(0, iri.length - local.length)
    const isSyntax = namespace === rdfNamespace && syntax.has(local)
    if (local === '' || namespace === '' || isSyntax) throw new FormatError('rdf/xml-name', iri)
    return `${this.#prefix(namespace)}:${local}`
  }

  /** The namespaces in use, sorted by prefix, as attributes. */
  declarations(): string {
    const used = [...this.#used].sort(([, a], [, b]) => (a < b ? -1 : 1))
    return used
      .map(([namespace, prefix]) => `\n  xmlns:${prefix}="${namespace.replaceAll('&', '&amp;')}"`)
      .join('')
  }

  #prefix(namespace: string): string {
    const known = this.#used.get(namespace) ?? prefixes.get(namespace)
    const prefix = known ?? `ns${this.#used.size}`
    this.#used.set(namespace, prefix)
    return prefix
  }
}

import type { Quad } from 'n3'
import type { Base } from '../iri.ts'
import { vocabularies } from '../vocabularies.ts'
import { iriOf } from './terms.ts'

interface Prefix {
  readonly name: string
  readonly namespace: string
}

const shared: ReadonlyMap<string, Prefix> = new Map(
  vocabularies.map(({ prefix, namespace }) => [namespace, { name: prefix, namespace }]),
)
const taken: ReadonlySet<string> = new Set(vocabularies.map(({ prefix }) => prefix))

/** The terms of our vocabularies, shortened once for all documents. */
const terms: ReadonlyMap<string, { readonly prefix: Prefix; readonly text: string }> = new Map(
  vocabularies.flatMap(({ prefix, namespace, kinds }) =>
    Object.keys(kinds).map((name) => [
      namespace + name,
      { prefix: { name: prefix, namespace }, text: `${prefix}:${name}` },
    ]),
  ),
)

/** The part of PN_LOCAL that needs no escape, and the slash, which does. Anything else stands as an IRI in full. */
const localName = /^[A-Za-z0-9_](?:[\w./-]*[\w-])?$/
const prefixName = /^[a-z][a-z0-9-]*$/

/** Documents of members lie below this path, and call themselves by this prefix. */
const members = { path: 'kommunen/', prefix: 'k' }

/**
 * The names of one document in Turtle.
 *
 * Besides those of the vocabularies there are prefixes for our own documents: for the one that the graph begins
 * with (`k:` for a member), and for everything under `def/` by its name, `measures:population`.
 */
export class Prefixes {
  readonly #base: Base
  readonly #document: Prefix | undefined
  readonly #defined = new Map<string, Prefix | undefined>()
  readonly #used = new Map<string, string>()

  constructor(base: Base, quads: readonly Quad[]) {
    const [first] = quads
    this.#base = base
    this.#document = first && documentPrefix(base, iriOf(first.subject))
  }

  /** An IRI as a prefixed name where it has one, else in angle brackets. */
  shorten(iri: string): string {
    const term = terms.get(iri)
    if (term !== undefined) return this.#use(term.prefix, term.text)
    const prefix = this.#prefixOf(iri)
    const local = prefix === undefined ? '' : iri.slice(prefix.namespace.length)
    if (prefix === undefined || !localName.test(local)) return `<${iri}>`
    return this.#use(prefix, `${prefix.name}:${local.replaceAll('/', '\\/')}`)
  }

  #use(prefix: Prefix, text: string): string {
    this.#used.set(prefix.name, prefix.namespace)
    return text
  }

  /** The prefixes that were used, sorted. */
  declarations(): string {
    const used = [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1))
    return used.map(([name, namespace]) => `@prefix ${name}: <${namespace}> .\n`).join('')
  }

  #prefixOf(iri: string): Prefix | undefined {
    if (this.#document && iri.startsWith(this.#document.namespace)) return this.#document
    const hash = iri.indexOf('#')
    if (!iri.startsWith(this.#base)) {
      return sharedPrefix(iri, hash === -1 ? iri.lastIndexOf('/') : hash)
    }
    return hash === -1 ? undefined : this.#definition(iri.slice(0, hash + 1))
  }

  /** Prefixes of documents under `def/`: schemes, sources, the cube. */
  #definition(namespace: string): Prefix | undefined {
    if (!this.#defined.has(namespace)) {
      this.#defined.set(namespace, definitionPrefix(this.#base, namespace, this.#document?.name))
    }
    return this.#defined.get(namespace)
  }
}

/** The prefix with the longest namespace, looking at every slash from the end. */
function sharedPrefix(iri: string, end: number): Prefix | undefined {
  if (end <= 0) return undefined
  return shared.get(iri.slice(0, end + 1)) ?? sharedPrefix(iri, iri.lastIndexOf('/', end - 1))
}

function documentPrefix(base: Base, subject: string): Prefix | undefined {
  const document = subject.split('#', 1)[0] ?? subject
  if (!document.startsWith(base)) return undefined
  const path = document.slice(base.length)
  const isMember = path.startsWith(members.path)
  const name = isMember ? members.prefix : path.slice(path.lastIndexOf('/') + 1)
  return isMember || isFree(name) ? { name, namespace: `${document}#` } : undefined
}

function definitionPrefix(base: Base, namespace: string, document?: string): Prefix | undefined {
  const path = namespace.slice(base.length, -1)
  const name = path.slice('def/'.length)
  const isOffered = path.startsWith('def/') && isFree(name) && name !== document
  return isOffered ? { name, namespace } : undefined
}

const isFree = (name: string): boolean =>
  prefixName.test(name) && name !== members.prefix && !taken.has(name)

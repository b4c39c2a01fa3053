import type { Literal, Quad, Term } from 'n3'

/** What every RDF/JS library calls a quad, whoever's objects these are. */
export type AnyQuad = Pick<Quad, 'subject' | 'predicate' | 'object' | 'graph'>

const escapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have an escape in canonical N-Quads.
const special = /[\u0000-\u001f"\\\u007f]/g

const escapeText = (text: string): string =>
  text.replace(
    special,
    (character) =>
      escapes[character] ??
      `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

const string = 'http://www.w3.org/2001/XMLSchema#string'

function literal({ value, language, datatype }: Literal): string {
  const text = `"${escapeText(value)}"`
  if (language) return `${text}@${language}`
  return datatype.value === string ? text : `${text}^^<${datatype.value}>`
}

const writers: Readonly<Record<string, (term: Term) => string>> = {
  NamedNode: ({ value }) => `<${value}>`,
  Literal: (term) => literal(term as Literal),
  BlankNode: ({ value }) => `_:${value}`,
  DefaultGraph: () => '',
}

/** A term in canonical N-Quads; what no format of ours can hold gets a name that equals nothing. */
const termText = (term: Term): string =>
  (writers[term.termType] ?? (() => `[${term.termType}]`))(term)

/** A statement in the canonical form of N-Quads (RDFC-1.0, section 5), without its line end. */
function lineOf({ subject, predicate, object, graph }: AnyQuad): string {
  const name = termText(graph)
  const end = name === '' ? '.' : `${name} .`
  return `${termText(subject)} ${termText(predicate)} ${termText(object)} ${end}`
}

/**
 * A graph as its statements in canonical N-Quads.
 *
 * Without a blank node, two graphs are equal exactly when these are (docs/decisions/0003).
 */
export const linesOf = (quads: readonly AnyQuad[]): ReadonlySet<string> =>
  new Set(quads.map(lineOf))

/** The same as one text: what RDFC-1.0 gives for a graph without blank nodes. */
export const canonicalText = (lines: ReadonlySet<string>): string =>
  [...lines]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('')

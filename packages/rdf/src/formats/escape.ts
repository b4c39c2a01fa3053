/** Everything but what canonical N-Triples (RDF 1.2) writes as it is; surrogates count as plain here. */
const special = /[^ !#-[\]-~\u0080-\uFFFD]/
const specials = new RegExp(special, 'g')

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
}

/**
 * The text between the quotes of a literal, in N-Triples, N-Quads, Turtle and TriG.
 *
 * Text of several lines stays on one line in Turtle too: it survives a conversion of line ends, and grep finds it.
 */
export const escapeText = (text: string): string =>
  special.test(text) ? text.replace(specials, escapeCharacter) : text

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return short[character] ?? `\\u${code}`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#xD;',
}

const reserved = /[&<>"'\r]/

/**
 * Text for an element or a quoted attribute, in XML and HTML. A bare carriage return would be read as a line feed; `>`
 * because of `]]>`.
 */
export const escapeMarkup = (text: string): string =>
  reserved.test(text)
    ? text.replace(/[&<>"'\r]/g, (character) => references[character] ?? character)
    : text

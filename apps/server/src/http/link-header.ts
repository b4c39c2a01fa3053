import { toHttpDate } from './http-date.ts'

/** A link as it stands in the Link header. */
export interface HeaderLink {
  /** An absolute IRI in ASCII. */
  readonly href: string
  /** A registered relation or an IRI; several, separated by spaces, become several values. */
  readonly rel: string
  readonly type?: string | undefined
  readonly hreflang?: string | undefined
  readonly title?: string | undefined
  /** When what it leads to was published: an instant, written as an HTTP-date (RFC 7089, section 2.2). */
  readonly datetime?: string | undefined
}

/** The target attributes, in the order in which they are written. */
const ATTRIBUTES = ['type', 'hreflang', 'title'] as const

const NOT_IN_IRI = /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+/g
const NOT_IN_EXTENDED_VALUE = /['()*]/g
const QUOTABLE = /^[\x20-\x7e]*$/

/**
 * Write a Link header: one relation per value, because jsonld.js takes the whole `rel` as key.
 *
 * @returns undefined without any link: then the header is not sent
 * @remarks Pure ASCII, and without control characters whatever the links hold: what a href may not
 * hold is percent-encoded, a text beyond ASCII takes the form of RFC 8187 (`title*=UTF-8''…`).
 * Source: RFC 8288, section 3.
 */
export function linkHeader(links: readonly HeaderLink[]): string | undefined {
  const values = links.flatMap((link) => relationsOf(link).map((rel) => toValue(link, rel)))
  return values.length > 0 ? values.join(', ') : undefined
}

function relationsOf({ rel }: HeaderLink): string[] {
  return rel.split(/\s+/).filter((relation) => relation !== '')
}

function toValue(link: HeaderLink, relation: string): string {
  const datetime = link.datetime && toHttpDate(new Date(link.datetime))
  const parameters = [
    ...ATTRIBUTES.flatMap((name) => toParameter(name, link[name])),
    ...toParameter('datetime', datetime),
  ]
  return [`<${toHref(link.href)}>`, `rel="${toHref(relation)}"`, ...parameters].join('; ')
}

function toParameter(name: string, value: string | undefined): string[] {
  if (value === undefined) return []
  if (QUOTABLE.test(value)) return [`${name}="${value.replace(/["\\]/g, '\\$&')}"`]
  return [`${name}*=UTF-8''${encode(value).replace(NOT_IN_EXTENDED_VALUE, toPercent)}`]
}

/** Nothing in it can close the brackets or quotes that it stands in. */
function toHref(iri: string): string {
  return iri.replace(NOT_IN_IRI, encode)
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function toPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

import { escapeMarkup } from '@kommunalgraph/rdf'

/**
 * Markup that is safe to send: made by `html` only, so that text of a record becomes markup in one place.
 *
 * A plain string is never taken for markup: the type decides, not a mark in the template that an author may forget.
 */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

/** What a template may hold; absent values leave nothing behind. */
export type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[]

function toMarkup(part: HtmlPart): string {
  if (typeof part === 'string') return escapeMarkup(part)
  if (part instanceof Html) return part.markup
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  let markup = ''
  for (const each of part) markup += toMarkup(each)
  return markup
}

/**
 * Fill a template: text is escaped, markup is taken as it is, lists are joined, absent values vanish.
 *
 * Attribute values must be quoted in the template: `<a href="${address}">`.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = literals[0] ?? ''
  for (let index = 0; index < parts.length; index++)
    markup += toMarkup(parts[index]) + literals[index + 1]
  return new Html(markup)
}

/** Markup between markup: `join([a, b], ', ')`. */
export const join = (parts: readonly HtmlPart[], separator: Html | string): Html =>
  new Html(parts.map(toMarkup).join(toMarkup(separator)))

/**
 * Data for a script element that does not run.
 *
 * Inside a script element no entity is read, so the only attack is a `<` that ends it or opens a comment; JSON may
 * write it as `\u003c` anywhere it can stand.
 */
export const scriptData = (json: string): Html => new Html(json.replaceAll('<', '\\u003c'))

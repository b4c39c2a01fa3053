import { escapeMarkup, escapeText } from '@kommunalgraph/rdf'

/** So short a text occurs everywhere: it is only found where it stands alone. */
const shortest = 4

/** Whether a text holds a value. */
export const holds = (text: string, value: string): boolean =>
  value.length < shortest ? text === value : text.includes(value)

/** As the addresses of mailboxes and telephones write it. */
const toAddress = (text: string): string =>
  text.split('@').map(encodeURIComponent).join('@').replaceAll('%2B', '+')

/** As a cell of a table in quotes. */
const toCell = (text: string): string => text.replaceAll('"', '""')

const toAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** How files of any format of ours would write a value: plain, in JSON, RDF, XML, HTML, tables, addresses. */
export function spellingsOf(value: string): readonly Buffer[] {
  const json = JSON.stringify(value).slice(1, -1)
  const written = [
    value,
    json,
    toAscii(json),
    encodeURIComponent(value),
    toAddress(value),
    escapeText(value),
    toCell(value),
    escapeMarkup(value),
    // As earlier programs wrote RDF/XML.
    escapeMarkup(value).replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
  ]
  return value.length < shortest ? [] : [...new Set(written)].map((text) => Buffer.from(text))
}

import { telephoneIri } from '@kommunalgraph/model'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type Html, html } from '../html.ts'

/** As people write a number abroad, in one piece: a line must not break inside it. */
function readable(telephone: string): string {
  const number = parsePhoneNumberFromString(telephone)
  return (number?.formatInternational() ?? telephone).replaceAll(' ', '\u00a0')
}

/** Numbers already written: parsing one costs as much as a tenth of a page. */
const written = new Map<string, string>()
const mostWritten = 20_000

/** A telephone number to read and to call; the number itself stays visible. */
export function telephoneLink(telephone: string): Html {
  const known = written.get(telephone)
  const text = known ?? readable(telephone)
  if (known === undefined && written.size < mostWritten) written.set(telephone, text)
  return html`<a href="${telephoneIri(telephone)}">${text}</a>`
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** What stands where a telephone number is expected. Offsets are of the text that was read. */
export type TelephoneReading =
  /** In the form of E.164. */
  | {
      readonly state: 'number'
      readonly number: string
      readonly from: number
      readonly to: number
    }
  /** Without area code. */
  | { readonly state: 'local'; readonly from: number; readonly to: number }
  | { readonly state: 'invalid'; readonly from: number; readonly to: number }

const signs = ' ()+-–—/.·‑‐'

const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** E.164 allows fifteen digits. */
const mostDigits = 15

/** The stretch of digits and signs at the beginning; ends with a digit. */
function stretch(text: string): { from: number; to: number; digits: string } {
  let from = 0
  while (text.charAt(from) !== '' && ' :.'.includes(text.charAt(from))) from += 1
  let to = from
  let digits = ''
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (isDigit(character)) {
      digits += character
      to = at + 1
    } else if (!signs.includes(character)) break
    else if (character === '/' && hasExtension(text.slice(from, at))) break
  }
  return { from, to, digits }
}

/** Whether there is more than an area code already: then a slash begins another number. */
const hasExtension = (written: string): boolean =>
  (
    written
      .replace(/^(?:\+|00)\d{2}\b/, '')
      .replace(/\( ?0 ?\)/, '')
      .match(/\d+/g) ?? []
  ).length > 1

/** The zero in brackets is dialled inside the country only: +49 (0) 2421. */
const withoutTrunkZero = (text: string): string =>
  /^(?:\+|00)/.test(text) ? text.replace(/\( ?0 ?\)/, '') : text

/**
 * Read a telephone number at the beginning of a text.
 *
 * A number without country code is German and needs its area code. No extension is guessed.
 *
 * @returns undefined when there are fewer than three digits
 */
export function readTelephone(text: string): TelephoneReading | undefined {
  const { from, to, digits } = stretch(text)
  if (digits.length < 3) return undefined
  const written = withoutTrunkZero(text.slice(from, to))
  const dialled = written.replace(/[^\d+]/g, '')
  if (digits.length > mostDigits + 3) return { state: 'invalid', from, to }
  if (dialled === '115') return { state: 'number', number: dialled, from, to }
  if (!/^(?:\+|0)/.test(dialled)) return { state: 'local', from, to }
  const parsed = parsePhoneNumberFromString(dialled, { defaultCountry: 'DE', extract: false })
  if (parsed === undefined || !parsed.isValid() || parsed.number.length > mostDigits + 1)
    return { state: 'invalid', from, to }
  return { state: 'number', number: parsed.number, from, to }
}

/** Whether a whole line is a number that says so itself: by a plus or zero in front and at least six digits. */
export function isTelephoneLine(text: string): boolean {
  const { from, to, digits } = stretch(text)
  return (
    from === 0 &&
    digits.length >= 6 &&
    /^\(?[+0]/.test(text) &&
    /^(?: ?\/[\d /()-]*)?$/.test(text.slice(to))
  )
}

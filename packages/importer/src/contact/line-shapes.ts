import { isPersonalMailbox, mentionsPerson } from '@kommunalgraph/model'
import { foldedLabel, wordsOf } from '../places/fold.ts'

/*
 * What a short line in a contact looks like: a person, a unit, a role, a street, a postcode with its town.
 */

const titles =
  /^(?:Herr|Frau|Dr|Prof|Dipl|Ing|Med|Phil|M\.?\s?A|B\.?\s?A|Mag|Päd|Soz|Jur|h\.?\s?c)\b/i
const particles = new Set(
  'von van de der den dem zu zur vom di da del della el al ten ter'.split(' '),
)
const nameWord = /^\p{Lu}[\p{L}’'-]*\p{L}$|^\p{Lu}\.$/u

/** Parts of words that name an office or department. */
const unitStems = [
  'abteilung',
  'büro',
  'dezernat',
  'fachbereich',
  'fachdienst',
  'geschäftsbereich',
  'institut',
  'jugendhilfe',
  'kinder, jugend',
  'kreishaus',
  'ministerium',
  'netzwerk',
  'rathaus',
  'referat',
  'sachgebiet',
  'stelle',
  'verein',
  'verwaltung',
  'zentrum',
]

/** First words of the name of an administration, office or team. */
const unitBeginning =
  /^(?:amt|team|stadt|gemeinde|kreis|landkreis|städteregion|bezirksregierung|kreisfreie stadt)(?=[ ,–-])/

/** Words that name what somebody does; nobody is called so. */
const roles =
  /(?:koordinat(?:or|ion)|beauftragte|referent|sachbearbeit|ansprechp(?:artner|erson)|geschäftsführ|fachberat|mitarbeiter|pädagog)/i
/** Words that name what somebody does and are family names too. */
const rolesOrNames = /^(?:\p{L}*(?:leiter(?:in)?|leitung|manager(?:in)?|planer(?:in)?|planung))$/iu

const longest = 80

const isShort = (text: string): boolean => text.length <= longest

/** An office or department; `amt` only at the end of a word, so that Gesamt… is none. */
export function isUnit(text: string): boolean {
  if (!isShort(text) || /[.!?]$/.test(text.replace(/e\. ?V\.$/, ''))) return false
  const lower = text.toLowerCase()
  return (
    unitBeginning.test(lower) ||
    /(?:e\. ?v\.|gmbh)$/.test(lower) ||
    wordsOf(text).some((word) => word.length > 4 && word.endsWith('amt')) ||
    unitStems.some((stem) => lower.includes(stem))
  )
}

/** One word that can only be an office: Jugendamt, Stadtverwaltung. */
export const isOffice = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:amt|verwaltung|haus)$/u.test(text)

export function isRole(text: string): boolean {
  if (!isShort(text) || /[.!?:]$/.test(text)) return false
  if (roles.test(text)) return true
  const [first = '', ...others] = text.split(' ')
  return (
    rolesOrNames.test(first) || (rolesOrNames.test(others.at(-1) ?? '') && / \p{Ll}/u.test(text))
  )
}

/** First and last name, perhaps with titles and particles; or a form of address and one name. */
export function isPerson(text: string): boolean {
  if (!isShort(text) || /[\d@:;()!?/]/.test(text)) return false
  const words = text.split(' ')
  const bare = words.filter((word) => !titles.test(word))
  const names = bare.filter((word) => !particles.has(word))
  const addressed = /^(?:Herr|Frau) /.test(text)
  const enough = names.length >= (addressed ? 1 : 2) && names.length <= 4
  // M. A. is a degree, N. N. nobody.
  if (/\.$/.test(names.at(-1) ?? '.')) return false
  return enough && bare.at(0) === names[0] && names.every((word) => nameWord.test(word))
}

/** A name that nobody takes for a heading: with a form of address or a known given name. */
export const isSurePerson = (text: string): boolean => isPerson(text) && mentionsPerson(text)

const houseNumber =
  /^(\p{Lu}[\p{L} .’'-]*?\p{L}\.?) ?(\d{1,3} ?[a-zA-Z]?(?: ?[-–/+] ?\d{1,3} ?[a-zA-Z]?)?)$/u
const streetWord =
  /(?:straße|strasse|str\.|weg|platz|allee|ring|gasse|damm|ufer|wall|markt|graben|hof|park|chaussee|promenade|berg|tor)$/i

/** A street whose name says that it is one. */
export const isStreetName = (text: string): boolean => {
  const name = houseNumber.exec(text)?.[1]
  return text.length <= 60 && name !== undefined && streetWord.test(name)
}

/** A street with its number, or a word that can only be a street. */
export const isStreet = (text: string): boolean =>
  text.length <= 60 && (houseNumber.test(text) || (streetWord.test(text) && /^\p{Lu}/u.test(text)))

/** The number behind *Postfach*. */
export const poBoxOf = (text: string): { from: number; to: number } | undefined => {
  const parts = /^(?:postfach|pf\.?|p\. ?o\. ?box):? (\d[\d ]{0,14})$/i.exec(text)
  return parts === null
    ? undefined
    : { from: text.length - (parts[1] ?? '').length, to: text.length }
}

/** A postcode and its town, with offsets of both; the town may be missing. */
export function postcodeOf(
  text: string,
):
  | { readonly code: string; readonly at: number; readonly town: string; readonly townAt: number }
  | undefined {
  const parts = /^((?:D|DE)[- –]{1,3})?(\d{5})(?: (\p{Lu}[\p{L} .()/-]{0,58}))?$/u.exec(text)
  if (parts === null) return undefined
  const [, country = '', code = '', town = ''] = parts
  return { code, at: country.length, town, townAt: text.length - town.length }
}

/** Whether a mailbox is a person's: two names, or the name of the contact. */
export function isMailboxOf(address: string, name: string | undefined): boolean {
  if (isPersonalMailbox(address)) return true
  const local = address.slice(0, address.indexOf('@'))
  const last =
    foldedLabel(name ?? '')
      .split(' ')
      .at(-1) ?? ''
  return last.length > 2 && foldedLabel(local.replaceAll(/[._-]/g, ' ')).includes(last)
}

import { givenNames } from './given-names.ts'

/*
 * Whether a text probably names a person. It is a reason to ask, never a proof: fields that are made for persons are
 * not looked at, and `notPerson: true` answers the question.
 */

/** A form of address or title before a name, and letters that are meant for somebody. */
const addressed =
  /(?<![\p{L}-])(?:(?:Frau|Herrn?|Hr\.|Fr\.) (?:\p{L}+\. ?)*\p{Lu}\p{L}|(?:Dr|Prof)\.(?: ?\p{L}+\.)* ?\p{Lu}\p{Ll}|z\. ?Hd\.|zu Händen |c\/o )/gu

/** What is named after somebody is nobody. */
const named =
  /(?:straße|schule|gymnasium|kolleg|kindergarten|stiftung|zentrum|klinik|institut|kirche|krankenhaus|hospital|heim|verein|akademie|universität|hochschule|siedlung)$/iu
const namedAlone = /^(?:str\.|weg|platz|allee|ring|haus|kita|park|preis|halle)$/iu

/** Whether a name goes on with what is named after it: Anne Frank Gesamtschule. Neuhaus is a family. */
function isNamedAfter(rest: string): boolean {
  const words = /^(?:[ -]\p{Lu}\p{L}*\.?){1,3}/u.exec(rest.slice(0, 80))?.[0] ?? ''
  return words.split(/[ -]/).some((each) => named.test(each) || namedAlone.test(each))
}

/** Two words before the at sign are the mailbox of a person, unless one of them is an office. */
const mailbox =
  /(?<![\p{L}\d._+-])(\p{L}+[._]\p{L}{2,}(?:-\p{L}+)*) ?(?:@|[([{] ?(?:at|ät|@) ?[)\]}]| at )/giu
const office =
  /amt|info|post|kontakt|team|buero|büro|stelle|jugend|famili|kinder|netzwerk|rathaus|verwaltung|praevention|prävention|service|stadt|kreis|gemeinde|schule|hilfe/i

/** Whether a mail address is that of a person: `vorname.nachname@`. */
export const isPersonalMailbox = (address: string): boolean =>
  [...address.matchAll(mailbox)].some(([, local = '']) => !office.test(local))

const word = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}’'-]*/gu

/** Initials and particles between a given name and the last one. */
const between =
  /^(?: \p{Lu}\.)*(?: (?:von|van|de|zu|der|den|dem|vom|zum|zur|el|al|ter))* (?=\p{Lu}\p{L})/u

const holy = /(?:Sankt|St\.|Heiligen?r?)[ -]$/u

const isGivenName = (text: string): boolean => {
  const name = /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text
  return givenNames.has(name) || name.split('-').every((part) => givenNames.has(part))
}

function isFullName(text: string, at: number, name: string): boolean {
  if (!isGivenName(name) || holy.test(text.slice(Math.max(0, at - 10), at))) return false
  const rest = text.slice(at + name.length)
  const gap = between.exec(rest)?.[0]
  return gap !== undefined && !isNamedAfter(rest)
}

/** Last name, comma, given name: how lists have it. */
const reversed = /^\p{Lu}[\p{L} -]+, (\p{Lu}[\p{L}-]+)$/u

/** Whether a text probably names a person: a form of address, a given name with another one, a personal mailbox. */
export const mentionsPerson = (text: string): boolean =>
  [...text.matchAll(addressed)].some(
    ({ index, 0: found }) =>
      !isNamedAfter(text.slice(index + found.length).replace(/^\p{L}*/u, '')),
  ) ||
  [...text.matchAll(word)].some(({ index, 0: name }) => isFullName(text, index, name)) ||
  isGivenName(reversed.exec(text)?.[1] ?? '') ||
  isPersonalMailbox(text)

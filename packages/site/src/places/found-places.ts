import { stateName } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { type Page, wording } from '../page.ts'
import { answersTo, type PlaceAnswer } from './answers.ts'
import { answerItem } from './sentence.ts'

/** So many answers beside the list of municipalities. */
const shown = 4

const isPostcode = (text: string): boolean => /^\d{5}$/.test(text)

/** Which question was answered, where it was a postcode. */
function lead(page: Page, text: string, answers: readonly PlaceAnswer[]): string | undefined {
  if (!isPostcode(text)) return undefined
  const words = page.messages.places
  const owner = answers.find(({ place }) => place?.postcode === text)
  if (owner) return words.office(text, wording(page, owner.name).text)
  const isKey = answers.some(({ place }) => place?.ags.startsWith(text))
  return isKey || answers.length === 0 ? undefined : words.nearPostcode(text)
}

/**
 * What to tell of places that words mean and that have no profile of their own; those that have one stand in the list.
 *
 * @param isEmpty - whether the list found nothing, so that places with a profile are named, too
 */
export function foundPlaces(page: Page, text: string, isEmpty: boolean): Html | undefined {
  const all = answersTo(page.release, text, 2 * shown)
  const told = all.filter(({ member }) => isEmpty || member === undefined).slice(0, shown)
  if (told.length === 0) return undefined
  const before = lead(page, text, all)
  return html`<section class="place-answers" aria-label="${page.messages.places.answers}">
${before && html`<p>${before}</p>\n`}<ul>
${told.map((answer) => answerItem(page, answer))}</ul>
</section>
`
}

/** Why nothing is known of a word: the directory has no such place. */
export function unknownPlace(page: Page, text: string): Html {
  const states = page.release.network.states.flatMap((key) => stateName(key) ?? [])
  const names = states.map((name) => wording(page, name).text).join(', ')
  return html`<p>${page.messages.places.unknown(text, names)}</p>\n`
}

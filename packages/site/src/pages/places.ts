import type { ReferencePlace } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { formatSection } from '../parts/formats.ts'
import { part } from '../parts/part.ts'
import { answerOf, type PlaceAnswer } from '../places/answers.ts'
import { foundPlaces, unknownPlace } from '../places/found-places.ts'
import { answerItem, targetOf } from '../places/sentence.ts'

/** A district with its towns; a list of more states than a page can hold names districts only. */
interface District {
  readonly answer: PlaceAnswer
  readonly towns: readonly PlaceAnswer[]
}

/** So many places fit on a page of 100 kB. */
const mostPlaces = 700

function districtsOf(page: Page): readonly District[] {
  const places = page.release.places().filter(({ level }) => level !== 'land')
  const answers = (some: readonly ReferencePlace[]) =>
    some.flatMap((place) => answerOf(page.release, { place }) ?? [])
  const hasTowns = places.length <= mostPlaces
  const towns = Map.groupBy(
    places.filter(({ level }) => hasTowns && level === 'gemeinde'),
    ({ ags }) => ags.slice(0, 5),
  )
  return answers(places.filter(({ level }) => level !== 'gemeinde')).map((answer) => ({
    answer,
    towns: answers(towns.get(answer.place?.ags ?? '') ?? []),
  }))
}

const linked = (page: Page, answer: PlaceAnswer): Html => {
  const name = phrase(page, answer.name)
  return answer.member ? html`<a href="${targetOf(page, answer)}">${name}</a>` : name
}

function district(page: Page, { answer, towns }: District): Html {
  const sorted = towns.toSorted((a, b) =>
    page.formatting.compare(wording(page, a.name).text, wording(page, b.name).text),
  )
  const words = page.messages.places
  const members = towns.filter(({ member }) => member).length
  const tally = words.ofThem(page.formatting.number(members), page.formatting.number(towns.length))
  return html`<details class="district">
<summary>${phrase(page, answer.name)} <span class="note">${tally}</span></summary>
<ul>
${answerItem(page, answer)}</ul>
<ul class="columns">
${sorted.map((town) => html`<li>${linked(page, town)}</li>\n`)}</ul>
</details>
`
}

/** The whole directory by district; cities that are their own stand before it. */
function directory(page: Page): Html {
  const words = page.messages.places
  const all = districtsOf(page)
  const byName = (a: District, b: District) =>
    page.formatting.compare(wording(page, a.answer.name).text, wording(page, b.answer.name).text)
  const sorted = all.toSorted(byName)
  const alone = sorted.filter(({ towns }) => towns.length === 0)
  const answers = all.flatMap(({ answer, towns }) => [answer, ...towns])
  const { number } = page.formatting
  const tally = words.tally(
    number(answers.length),
    number(answers.filter(({ member }) => member).length),
    number(answers.filter(({ through }) => through).length),
  )
  return html`<p>${tally} ${words.legend}</p>
<ul class="columns">
${alone.map(({ answer }) => html`<li>${linked(page, answer)}</li>\n`)}</ul>
${sorted.filter(({ towns }) => towns.length > 0).map((each) => district(page, each))}`
}

/** What is known of the places of a question, or of all. */
export function placesPage(context: PageContext, text: string | undefined): string {
  const page = openPage(context)
  const words = page.messages.places
  const site = wording(page, page.release.network.site.name).text
  const title = text === undefined ? words.title : `${words.title}: ${text}`
  return layout(page, {
    title: fitTitle(`${title} – ${site}`, title),
    description: fitDescription(words.description),
    crumbs: [{ name: page.messages.list.title, path: 'kommunen' }, { name: words.title }],
    hidden: text !== undefined,
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p class="lead">${words.intro}</p>
</div>
${part(
  text === undefined ? words.independent : words.answers,
  text === undefined
    ? directory(page)
    : (foundPlaces(page, text, true) ?? unknownPlace(page, text)),
)}${formatSection(page)}`,
  })
}

import type { PageLanguage, Release } from '@kommunalgraph/model'
import { openPage, type Page, wording } from '../page.ts'
import { answersTo, type PlaceAnswer } from './answers.ts'
import { noteOf, targetOf } from './sentence.ts'

/** A page that is never shown: words and addresses of a language. */
const wordsOf = (release: Release, language: PageLanguage): Page =>
  openPage({
    ...{ release, language, path: '', formats: [], navigation: [] },
    assets: { folder: '', stylesheets: [], script: '', icon: '', designLicence: '' },
  })

const inLanguage = (page: Page, answer: PlaceAnswer) => ({
  name: wording(page, answer.name).text,
  note: noteOf(page, answer),
  href: targetOf(page, answer),
})

/** What words may mean, for programs and for suggestions while one types: each in every language of the network. */
export function suggestionsFor(release: Release, text: string, limit: number) {
  const pages = release.network.languages.map((language) => wordsOf(release, language))
  return answersTo(release, text, limit).map((answer) => ({
    ...(answer.place && { ags: answer.place.ags }),
    ...(answer.member && { slug: answer.member.slug }),
    ...Object.fromEntries(pages.map((page) => [page.language, inLanguage(page, answer)])),
  }))
}

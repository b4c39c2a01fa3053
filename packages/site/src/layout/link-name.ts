import type { Message } from '@kommunalgraph/model'
import type { HtmlPart } from '../html.ts'
import { type Page, phrase } from '../page.ts'

/** What a link of the navigation says: the network's own words for the page, else ours. */
export function linkName(page: Page, path: string, words: Message): HtmlPart {
  const own = page.release.network.navigation?.find((each) => each.page === `/${path}`)
  return own ? phrase(page, own.label) : words[page.language]
}

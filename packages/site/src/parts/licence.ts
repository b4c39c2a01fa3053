import { type LicenceKey, licenceOf } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** A licence by its name, linked to its text where there is one. */
export function licenceName(page: Page, key: LicenceKey): Html {
  const { title, text } = licenceOf(key)
  const name = title[page.language]
  return text === undefined
    ? html`<span class="lifted">${name}</span>`
    : html`<a class="lifted" href="${text}">${name}</a>`
}

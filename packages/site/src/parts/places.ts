import { documentPath, keyTargets, placeName, type Slug } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'

/** A published municipality by name, linked to its page. */
export function municipalityLink(page: Page, slug: Slug): Html | undefined {
  const record = page.snapshot.record(slug)
  return (
    record && html`<a href="${hrefOf(page, documentPath(slug))}">${phrase(page, record.name)}</a>`
  )
}

/** A territory by its official key: our page, else its entry in the list of keys, by name if we know it. */
export function territoryLink(page: Page, key: string): Html {
  const slug = page.snapshot.resolve('ags', key)
  const published = slug === undefined ? undefined : municipalityLink(page, slug)
  if (published) return published
  const place = page.snapshot.place(key)
  return html`<a href="${keyTargets.ags(key)}">${place ? phrase(page, placeName(place)) : key}</a>`
}

import { documentPath, keyTargets, placeName, type Slug, stateName } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import { type Html, html } from '../html.ts'
import { hrefOf, type Page, phrase } from '../page.ts'

/** A published municipality by name, linked to its page. */
export function municipalityLink(page: Page, slug: Slug): Html | undefined {
  const record = page.snapshot.record(slug)
  return (
    record && html`<a href="${hrefOf(page, documentPath(slug))}">${phrase(page, record.name)}</a>`
  )
}

/** What the territory with an official key is called: as the list of keys has it, and states also where it has not. */
export function territoryName({ snapshot }: Page, key: string): Localized | undefined {
  const place = snapshot.place(key)
  return place ? placeName(place) : stateName(key)
}

/** A territory by its official key: our page, else its entry in the list of keys, by name if we know it. */
export function territoryLink(page: Page, key: string): Html {
  const slug = page.snapshot.resolve('ags', key)
  const published = slug === undefined ? undefined : municipalityLink(page, slug)
  if (published) return published
  const name = territoryName(page, key)
  return html`<a href="${keyTargets.ags(key)}">${name ? phrase(page, name) : key}</a>`
}

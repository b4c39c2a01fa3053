import { type FacetName, placeName } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import type { Page } from '../page.ts'
import { conceptLabel } from '../parts/concepts.ts'
import { facetSchemes } from './state.ts'

/** A district by its key: as it is published here, else as the list of keys names it. */
export function districtName({ world }: Page, key: string): Localized {
  const slug = world.resolve('ags', key)
  const record = slug === undefined ? undefined : world.record(slug)
  if (record) return record.name
  const place = world.place(key)
  return place ? placeName(place) : { de: key }
}

/** What a value of a facet is called. */
export function valueLabel(page: Page, facet: FacetName, value: string): Localized {
  if (facet === 'district') return districtName(page, value)
  if (facet === 'year') return { de: value, en: value }
  return conceptLabel(page, facetSchemes[facet], value)
}

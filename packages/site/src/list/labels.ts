import { conceptLabel, type Facet } from '@kommunalgraph/model'
import type { Localized } from '@kommunalgraph/rdf'
import type { Page } from '../page.ts'
import { labelIn } from '../parts/labels.ts'
import { territoryName } from '../parts/places.ts'

/** A district by its key: as it is published here, else as the list of keys names it. */
export function districtLabel(page: Page, key: string): Localized {
  const { snapshot } = page
  const slug = snapshot.resolve('ags', key)
  const record = slug === undefined ? undefined : snapshot.record(slug)
  if (record) return record.name
  return territoryName(page, key) ?? { de: key }
}

/** What a value of a facet is called. */
export function valueLabel(page: Page, { isTerritory, scheme }: Facet, value: string): Localized {
  if (isTerritory) return districtLabel(page, value)
  return scheme === undefined
    ? { de: value, en: value }
    : conceptLabel(page.snapshot, scheme, value)
}

/** What a facet is called, as a heading: English labels are written small. */
export function facetLabel(page: Page, { label }: Facet): string {
  const text = labelIn(page, label)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

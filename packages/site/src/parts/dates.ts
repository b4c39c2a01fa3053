import type { PartialDate } from '@kommunalgraph/rdf'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** A date as people write it, with the exact one beside it for machines. */
export const date = (page: Page, value: PartialDate): Html =>
  html`<time datetime="${value}">${page.formatting.date(value)}</time>`

/** A date in a column. */
export const shortDate = (page: Page, value: PartialDate): Html =>
  html`<time datetime="${value}">${page.formatting.shortDate(value)}</time>`

/** The day of a date or instant, where the hour tells readers nothing. */
export const day = (page: Page, value: PartialDate): Html => date(page, value.slice(0, 10))

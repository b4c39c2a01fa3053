import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** What a field needs for suggestions, which a script shows while one types; without, it is a field like others. */
export const suggestAttributes = (page: Page): Html =>
  html` data-suggest="${page.root}orte.json" data-suggestions="${page.messages.places.suggestions}" data-suggested="${page.messages.places.suggested('0')}"`

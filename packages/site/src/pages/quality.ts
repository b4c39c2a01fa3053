import type { Message } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { openPage, type Page, type PageContext, phrase } from '../page.ts'
import { factList } from '../parts/facts.ts'
import { part } from '../parts/part.ts'
import { type TableRow, wideTable } from '../parts/table.ts'

/** How the datasets of a release fare by the metrics of the European data portal. */
export interface QualityFacts {
  readonly most: number
  readonly average: number
  readonly lowest: number
  /** Datasets counted, those with the full score, and all municipal profiles there are. */
  readonly counted: number
  readonly full: number
  readonly municipalities: { readonly counted: number; readonly all: number }
  readonly dimensions: readonly {
    readonly label: Message
    readonly points: number
    readonly most: number
  }[]
  /** What is missing, most frequent first. */
  readonly missing: readonly {
    readonly label: Message
    readonly remedy: Message
    readonly count: number
  }[]
}

const tableOf = (caption: string, columns: readonly string[], rows: readonly TableRow[]): Html =>
  wideTable(caption, { caption, columns: columns.map((name) => ({ name })), groups: [{ rows }] })

function sums(page: Page, facts: QualityFacts): Html {
  const { formatting, messages } = page
  const words = messages.quality
  const of = (points: number) => words.of(formatting.number(points), formatting.number(facts.most))
  return factList([
    { label: words.average, value: of(Math.round(facts.average)) },
    { label: words.lowest, value: of(facts.lowest) },
    {
      label: words.best,
      value: words.share(formatting.number(facts.full), formatting.number(facts.counted)),
    },
  ])
}

function dimensions(page: Page, facts: QualityFacts): Html {
  const { number } = page.formatting
  const words = page.messages.quality
  const rows = facts.dimensions.map(({ label, most, points }) => ({
    head: phrase(page, label),
    cells: [words.of(number(Math.round(points)), number(most))],
  }))
  return tableOf(words.dimensions, [words.dimension, words.average], rows)
}

function missing(page: Page, facts: QualityFacts): Html {
  const words = page.messages.quality
  if (facts.missing.length === 0) return html`<p>${words.nothing}</p>`
  const rows = facts.missing.map(({ count, label, remedy }) => ({
    head: phrase(page, label),
    cells: [page.formatting.number(count), phrase(page, remedy)],
  }))
  return tableOf(words.missing, [words.missing, words.datasets, words.remedy], rows)
}

function method(page: Page, { municipalities }: QualityFacts): Html {
  const { number } = page.formatting
  const words = page.messages.quality
  const { all, counted } = municipalities
  const sample = counted < all ? words.sample(number(counted), number(all)) : words.all(number(all))
  return html`<p>${words.methodText}</p>
<p>${sample}</p>`
}

/** How portals rate our entries, and what would make them better. */
export function qualityPage(context: PageContext, facts: QualityFacts): string {
  const page = openPage(context)
  const words = page.messages.quality
  return register(page, words, [
    part(words.score, sums(page, facts)),
    part(words.dimensions, dimensions(page, facts)),
    part(words.missing, missing(page, facts)),
    part(words.method, method(page, facts)),
  ])
}

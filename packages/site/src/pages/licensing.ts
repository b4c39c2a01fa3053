import {
  collectionAttribution,
  type LicenceKey,
  outlinesOfAll,
  type Source,
  sourceAttribution,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase } from '../page.ts'
import { factList } from '../parts/facts.ts'
import { licenceName } from '../parts/licence.ts'
import { part } from '../parts/part.ts'
import { type TableRow, wideTable } from '../parts/table.ts'

function rowOf(page: Page, source: Source): TableRow {
  const { id, licence: key, publisher, title } = source
  const attribution = sourceAttribution(source)?.[page.language]
  return {
    head: html`<a href="${hrefOf(page, 'def/sources')}#${id}">${phrase(page, title)}</a>${publisher && html`<br><span class="note">${publisher}</span>`}`,
    cells: [
      html`${licenceName(page, key)}${attribution && html`<br><span class="note">${attribution}</span>`}`,
    ],
  }
}

/** Whose the borders on our maps are, where a file has any. */
function borders(page: Page) {
  const outlines = outlinesOfAll(page.release.outlines, page.release.network.states)
  const { borders: label, changed } = page.messages.map
  return (
    outlines && {
      label,
      value: html`<a href="${outlines.source.url}">${outlines.source.credit}</a> (${changed})`,
    }
  )
}

function licences(page: Page): Html {
  const words = page.messages.licensing
  const { licences: keys, site } = page.release.network
  const one = (label: string, key: LicenceKey) => ({ label, value: licenceName(page, key) })
  return factList([
    one(words.facts, keys.facts),
    one(words.texts, keys.texts),
    one(words.metadata, keys.metadata),
    { label: words.others, value: words.othersText },
    borders(page),
    {
      label: words.attribution,
      value: collectionAttribution(page.release, {
        title: site.name,
        licence: keys.facts,
        address: page.release.base,
        year: page.release.modified?.slice(0, 4),
        hasTexts: true,
      })[page.language],
    },
  ])
}

/** Where statements come from, and what may be done with them. */
export function licensingPage(context: PageContext): string {
  const page = openPage(context)
  const words = page.messages.licensing
  const sources = wideTable(words.shared, {
    caption: words.shared,
    hidesCaption: true,
    columns: [{ name: words.column }, { name: words.terms }],
    groups: [{ rows: Array.from(page.release.sources.values(), (source) => rowOf(page, source)) }],
  })
  return register(page, words, [
    part(words.licences, licences(page)),
    part(words.shared, html`${sources}<p class="note">${words.own}</p>`),
  ])
}

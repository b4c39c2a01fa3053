import { fragments } from '@kommunalgraph/model'
import type { Instant, Localized } from '@kommunalgraph/rdf'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { code, number } from '../parts/data.ts'
import { date, day } from '../parts/dates.ts'
import { factList } from '../parts/facts.ts'
import { licenceName } from '../parts/licence.ts'
import { part } from '../parts/part.ts'
import { type TableRow, wideTable } from '../parts/table.ts'

/** A file to download. */
export interface DataFile {
  /** Relative to the base. */
  readonly path: string
  /** Ends the fragments of its distribution and checksum; absent for what only describes another file. */
  readonly fragment?: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/** A collection and the newest finished files of it. */
export interface DataFacts {
  readonly title: Localized
  readonly description: Localized
  readonly cube: boolean
  /** Absent while no set is finished. */
  readonly set?: {
    readonly published: Instant
    readonly modified: string | undefined
    readonly count: number
    readonly triples: number
    readonly period?: { readonly start: string; readonly end: string }
    readonly files: readonly DataFile[]
  }
}

type DataSet = NonNullable<DataFacts['set']>

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function rowOf(page: Page, { bytes, fragment, mediaType, path, sha256 }: DataFile): TableRow {
  const checksum = fragment !== undefined && html` id="${fragments.checksum(fragment)}"`
  return {
    id: fragment === undefined ? undefined : fragments.distribution(fragment),
    head: html`<a href="${page.root}${path}">${nameOf(path)}</a>`,
    cells: [code(mediaType), number(page, bytes), html`<code${checksum}>${sha256}</code>`],
  }
}

function fileTable(page: Page, { files }: DataSet): Html {
  const words = page.messages.dumps
  return html`<p>${words.filesText}</p>
${wideTable(words.caption, {
  caption: words.caption,
  columns: [
    { name: words.file },
    { name: words.format },
    { name: words.size, numeric: true },
    { name: words.checksum },
  ],
  groups: [{ rows: files.map((file) => rowOf(page, file)) }],
})}`
}

function state(page: Page, { count, modified, period, published, triples }: DataSet): Html {
  const words = page.messages
  return factList([
    { label: words.dumps.published, value: date(page, published) },
    modified !== undefined && { label: words.dumps.modified, value: day(page, modified) },
    { label: words.dumps.municipalities, value: number(page, count) },
    { label: words.dumps.triples, value: number(page, triples) },
    period && {
      label: words.dumps.period,
      value: html`${date(page, period.start)} – ${date(page, period.end)}`,
      id: fragments.temporal,
    },
    { label: words.words.licence, value: licenceName(page, page.licence) },
  ])
}

function further(page: Page, cube: boolean): Html {
  const words = page.messages
  const links = [
    cube ? ['daten', words.dumps.all] : ['daten/population', words.dumps.cube],
    ...(cube ? [['def/population', words.dumps.structure]] : []),
    ['feed', words.feed.title],
    ['katalog', words.catalogue.title],
    ['.well-known/void', words.linkedData.title],
  ]
  return html`<ul>
${links.map(([path = '', name = '']) => html`<li><a href="${hrefOf(page, path)}">${name}</a></li>\n`)}</ul>`
}

/** The whole collection as files, or its figures as a cube. */
export function dataPage(context: PageContext, facts: DataFacts): string {
  const page = openPage(context)
  const words = page.messages.dumps
  const { cube, set } = facts
  const named = html`<p><strong>${phrase(page, facts.title)}</strong></p>\n`
  const sections = [
    ...(set
      ? [
          part(words.files, html`${named}${fileTable(page, set)}`),
          part(words.state, state(page, set), fragments.dataset),
        ]
      : [part(words.files, html`${named}<p>${words.unfinished}</p>`)]),
    part(words.further, further(page, cube)),
  ]
  const own = {
    title: cube ? words.cube : words.title,
    intro: wording(page, facts.description).text,
    description: cube ? wording(page, facts.description).text : words.description,
  }
  return register(page, own, sections)
}

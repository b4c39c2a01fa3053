import {
  conceptLabel,
  containerOf,
  type DatedFigure,
  type Figure,
  fragments,
  isDated,
  type MunicipalProfile,
  officialPopulations,
  type PopulationChange,
  populationChange,
} from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { type Html, type HtmlPart, html, join } from '../html.ts'
import { type Page, phrase, wording } from '../page.ts'
import { number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { baseText } from '../parts/figures.ts'
import { telephoneLink } from '../parts/telephone.ts'
import { contactsId } from './contacts.ts'
import { gapsId } from './gaps.ts'
import { headlineFigure } from './headline-figure.ts'
import type { Profile } from './profile-part.ts'

interface Tile {
  readonly label: Html | string
  readonly value: HtmlPart
  readonly notes?: readonly (HtmlPart | undefined)[]
}

const tile = ({ label, notes = [], value }: Tile): Html => {
  const lines = notes.filter((note) => note !== undefined && note !== false)
  return html`<div class="tile">
<dt>${label}</dt>
<dd><span class="tile-value">${value}</span>${lines.length > 0 && html` <span class="tile-note lifted">${join(lines, html`<br>`)}</span>`}</dd>
</div>
`
}

/** Less is said to be the same. */
const stable = 0.5

function changeText(page: Page, { from, percent, to }: PopulationChange): string {
  const words = page.messages.answers.change
  const years = [from, to].map(({ referenceDate }) => referenceDate.slice(0, 4)) as [string, string]
  if (Math.abs(percent) < stable) return words.stable(...years)
  const amount = page.formatting.number(Math.abs(percent))
  return (percent > 0 ? words.grown : words.shrunk)(...years, amount)
}

/** How it changed; where the newest figure is alone on its census base, that it is, and the change before. */
function changeNotes(page: Page, record: MunicipalProfile): readonly HtmlPart[] {
  const change = populationChange(record)
  if (change === undefined) return []
  const newest = officialPopulations(record).at(-1)
  const isOld = newest?.base !== change.to.base
  const { newBase } = page.messages.answers.change
  const text = html`${changeText(page, change)}${isOld && baseText(page, change.to)}`
  return isOld ? [newBase, text] : [text]
}

function population({ page, record }: Profile): Tile | undefined {
  const figure = headlineFigure(record)
  if (figure === undefined) return undefined
  const { measure, method, referenceDate, value } = figure
  const when =
    referenceDate === undefined ? page.messages.profile.undated : date(page, referenceDate)
  return {
    label: phrase(page, conceptLabel(page.snapshot, 'measures', measure)),
    value: html`<a href="#${fragments.figure(figure)}">${number(page, value)}</a>`,
    notes: [
      html`${when}, ${phrase(page, conceptLabel(page.snapshot, 'methods', method))}${baseText(page, figure)}`,
      ...changeNotes(page, record),
    ],
  }
}

const isOfChildren = ({ measure }: Figure): boolean => measure === 'population-under-18'

const newestChildren = ({ statistics = [] }: MunicipalProfile): DatedFigure | undefined =>
  statistics
    .filter(isOfChildren)
    .filter(isDated)
    .toSorted((a, b) => compareDates(b.referenceDate, a.referenceDate))[0]

/** Why there is no figure: often there is one for the district around, which is no figure of this place. */
function whyNoChildren({ page, record }: Profile): string {
  const words = page.messages.answers
  const around = containerOf(page.snapshot, record)?.slug
  const other = around === undefined ? undefined : page.snapshot.record(around)
  const figure = other && newestChildren(other)
  if (other === undefined || figure === undefined) return words.noneKnown
  return words.onlyAround(
    wording(page, record.name).text,
    wording(page, other.name).text,
    page.formatting.number(figure.value),
    page.formatting.date(figure.referenceDate),
  )
}

/** Children, or why there is no figure; a consortium has figures of its members only. */
function children(profile: Profile): Tile | undefined {
  const { page, record } = profile
  if (record.members !== undefined) return undefined
  const words = page.messages.answers
  const figure = newestChildren(record)
  if (figure === undefined)
    return { label: words.children, value: words.noFigure, notes: [whyNoChildren(profile)] }
  return {
    label: words.children,
    value: html`<a href="#${fragments.figure(figure)}">${number(page, figure.value)}</a>`,
    notes: [html`${date(page, figure.referenceDate)}${baseText(page, figure)}`],
  }
}

/** In which programmes it takes part, and since when. */
function participation({ page, record }: Profile): Tile | undefined {
  const all = record.participations ?? []
  if (all.length === 0) return undefined
  const words = page.messages.answers
  const first = all
    .flatMap(({ since }) => (since === undefined ? [] : [since]))
    .toSorted(compareDates)[0]
  const programmes = all.flatMap(({ programme }) =>
    programme === undefined
      ? []
      : [phrase(page, conceptLabel(page.snapshot, 'programmes', programme))],
  )
  return {
    label: words.takesPart,
    value:
      first === undefined ? words.beginningUnknown : words.sinceWhen(page.formatting.date(first)),
    notes: [join(programmes, ', ')],
  }
}

/** Whom to ask; where nobody is named, how to change that, which an earlier version does not tell. */
function contact({ page, record, seen }: Profile): Tile {
  const words = page.messages.answers
  const [first] = record.contacts?.filter(({ basis }) => basis !== 'none') ?? []
  if (first === undefined)
    return {
      label: words.contact,
      value: seen
        ? html`<span class="tile-text">${words.noContact}</span>`
        : html`<a class="tile-text" href="#${gapsId}">${words.noContact}</a>`,
    }
  const { email, name, telephone, unit } = first
  const who = name ?? (unit ? phrase(page, unit) : undefined)
  return {
    label: words.contact,
    value: html`<a class="tile-text" href="#${contactsId}">${who ?? words.contact}</a>`,
    notes: [
      telephone && telephoneLink(telephone),
      email && html`<a href="mailto:${email}">${email}</a>`,
    ],
  }
}

const all = [population, children, participation, contact]

/** The answers that readers come for, or why there is none. */
export const tiles = (profile: Profile): Html =>
  html`<dl class="tiles">
${all.flatMap((make) => make(profile) ?? []).map(tile)}</dl>
`

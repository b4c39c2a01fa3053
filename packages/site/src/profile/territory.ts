import {
  containerOf,
  type FieldTable,
  fragments,
  type MunicipalProfile,
  populationDensity,
  recordRows,
} from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { locatorMap } from '../map/locator-map.ts'
import { german, type Page, phrase } from '../page.ts'
import { addressLink, number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { baseText } from '../parts/figures.ts'
import { foldedPart } from '../parts/folded-part.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference } from '../parts/origins.ts'
import { municipalityLink, territoryLink } from '../parts/places.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

type ToFact = (profile: Profile) => Fact | undefined

const officialName: ToFact = ({ page, record: { officialName } }) =>
  officialName && { label: fieldLabel(page, 'officialName'), value: phrase(page, officialName) }

const aliases: ToFact = ({ page, record: { aliases } }) =>
  aliases && {
    label: fieldLabel(page, 'aliases'),
    value: join(
      aliases.map((name) => german(page, name)),
      ', ',
    ),
  }

/** The district, and behind it the state. */
const partOf: ToFact = ({ page, record }) => {
  const container = containerOf(page.snapshot, record)
  if (container === undefined) return undefined
  const keys = [...new Set([container.key, container.key.slice(0, 2)])]
  const around = keys.map((key) => territoryLink(page, key))
  return { label: fieldLabel(page, 'partOf'), value: join(around, ', ') }
}

const members: ToFact = ({ page, record: { members = [] } }) => {
  const links = members.flatMap((slug) => municipalityLink(page, slug) ?? [])
  if (links.length === 0) return undefined
  return {
    label: fieldLabel(page, 'members'),
    value: html`<ul>${links.map((link) => html`<li>${link}</li>\n`)}</ul>`,
  }
}

/** The day whose borders are meant, by which a point or an area can be compared. */
const status = (page: Page, field: string, day: string | undefined): Html | undefined =>
  day === undefined
    ? undefined
    : html`${fieldLabel(page, `${field}.referenceDate`)}: ${date(page, day)}`

/** What is to be known of a value, each on a line below it. */
const notes = (lines: readonly (Html | undefined)[]): readonly Html[] =>
  lines.flatMap((line) => (line ? [html`<br><span class="note">${line}</span>`] : []))

const area: ToFact = ({ page, record: { areaKm2 }, origins }) =>
  areaKm2 && {
    id: fragments.area,
    label: fieldLabel(page, 'areaKm2'),
    value: html`${number(page, areaKm2.value)} km²${reference(page, origins, areaKm2.source)}${notes([status(page, 'areaKm2', areaKm2.referenceDate)])}`,
  }

/** What follows from population and area, with the day of the population. */
const density: ToFact = ({ page, record }) => {
  const found = populationDensity(record)
  if (found === undefined) return undefined
  const { population, value } = found
  const words = page.messages.profile
  return {
    label: words.density,
    value: html`${number(page, value)} ${words.perKm2}${notes([html`${words.computedFrom} <a href="#${fragments.figure(population)}">${date(page, population.referenceDate)}</a>${baseText(page, population)}`])}`,
  }
}

/** Degrees as people write them; west and south have a letter instead of a sign. */
function point(page: Page, lat: number, lon: number): Html {
  const words = page.messages.profile
  const degrees = (value: number) =>
    html`<data value="${String(value)}">${page.formatting.number(Math.abs(value))}</data>°\u00a0`
  return html`${words.latitude} ${degrees(lat)}${lat < 0 ? words.south : words.north}, ${words.longitude} ${degrees(lon)}${lon < 0 ? words.west : words.east}`
}

const location: ToFact = ({ page, record: { location }, origins }) => {
  if (location === undefined) return undefined
  const { lat, lon, method, note, referenceDate, source } = location
  const { computed } = page.messages.profile
  const how = [method && computed, note && phrase(page, note)].filter((text) => text !== undefined)
  return {
    id: fragments.point,
    label: fieldLabel(page, 'location'),
    value: html`${point(page, lat, lon)}${reference(page, origins, source)}${notes([how.length > 0 ? join(how, ': ') : undefined, status(page, 'location', referenceDate)])}`,
  }
}

const website: ToFact = ({ page, record: { website } }) =>
  website === undefined
    ? undefined
    : { label: fieldLabel(page, 'website'), value: addressLink(website) }

const facts = [officialName, aliases, partOf, members, area, density, location, website]

/** Fields that stand elsewhere on the page, as all do that name concepts, or that are not for readers. */
const placed: ReadonlySet<string> = new Set([
  'kind',
  'name',
  'officialName',
  'aliases',
  'misspellings',
  'formerSlugs',
  'members',
  'partOf',
  'website',
  'licence',
  'issued',
  'modified',
  'status',
  'replacedBy',
])

/** A text in one or more languages, a list, or a single value. */
function anyValue(page: Page, value: unknown): Html {
  if (Array.isArray(value)) {
    const items = value.map((each) => anyValue(page, each))
    return join(items, ', ')
  }
  return typeof value === 'object' && value !== null ? phrase(page, value) : html`${String(value)}`
}

/** A field that was added to the model and has no place of its own here yet: shown as it is. */
function furtherFacts({ page, record }: Profile): Fact[] {
  const rows: FieldTable = recordRows
  return Object.entries(rows).flatMap(([field, { refersTo, nodeShape }]) => {
    const value: unknown = record[field as keyof MunicipalProfile]
    if (placed.has(field) || value === undefined || nodeShape) return []
    if (refersTo && 'scheme' in refersTo) return []
    return [{ label: fieldLabel(page, field), value: anyValue(page, value) }]
  })
}

/** What the territory is, where it is, what it belongs to. */
export const territoryPart: ProfilePart = (profile) => {
  const list = factList([...facts.map((make) => make(profile)), ...furtherFacts(profile)])
  const map = locatorMap(profile.page, profile.slug)
  return foldedPart(
    profile.page.messages.profile.territory,
    map
      ? html`<div class="place">
${list}
${map}</div>`
      : list,
    fragments.territory,
  )
}

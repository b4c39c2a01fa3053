import {
  conceptLabel,
  type Figure,
  firstParticipation,
  fragments,
  isDated,
  type MunicipalProfile,
} from '@kommunalgraph/model'
import { compareDates } from '@kommunalgraph/rdf'
import { type Html, type HtmlPart, html } from '../html.ts'
import { langAttribute, phrase, wording } from '../page.ts'
import { conceptLink } from '../parts/concepts.ts'
import { number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { baseText } from '../parts/figures.ts'
import { fieldLabel } from '../parts/labels.ts'
import { reference } from '../parts/origins.ts'
import type { Profile, ProfilePart } from './profile-part.ts'

/** The population to name first: official before others, newest date first, undated last. */
export function headlineFigure({ statistics = [] }: MunicipalProfile): Figure | undefined {
  const [first] = statistics
    .filter(({ measure }) => measure === 'population')
    .toSorted((a, b) => rank(a) - rank(b) || newestFirst(a, b))
  return first
}

const rank = (figure: Figure): number =>
  isDated(figure) ? (figure.method === 'official' ? 0 : 1) : 2

/** Of one day on two bases, that of the later census. */
const newestFirst = (a: Figure, b: Figure): number =>
  compareDates(b.referenceDate ?? '', a.referenceDate ?? '') ||
  (b.base ?? '').localeCompare(a.base ?? '')

interface Tile {
  readonly label: Html | string
  readonly value: HtmlPart
  readonly note?: HtmlPart
}

const tile = ({ label, note, value }: Tile): Html =>
  html`<div class="tile">
<dt>${label}</dt>
<dd><span class="tile-value">${value}</span>${note && html` <span class="tile-note lifted">${note}</span>`}</dd>
</div>
`

function populationTile({ page, record }: Profile): Tile | undefined {
  const figure = headlineFigure(record)
  if (figure === undefined) return undefined
  const { measure, method, referenceDate, value } = figure
  const when =
    referenceDate === undefined ? page.messages.profile.undated : date(page, referenceDate)
  return {
    label: phrase(page, conceptLabel(page.snapshot, 'measures', measure)),
    value: html`<a href="#${fragments.figure(figure)}">${number(page, value)}</a>`,
    note: html`${when}, ${phrase(page, conceptLabel(page.snapshot, 'methods', method))}${baseText(page, figure)}`,
  }
}

function sinceTile({ page, record }: Profile): Tile | undefined {
  const first = firstParticipation(record)
  return (
    first && {
      label: page.messages.profile.firstParticipation,
      value: date(page, first.since),
      note:
        first.programme && phrase(page, conceptLabel(page.snapshot, 'programmes', first.programme)),
    }
  )
}

const areaTile = ({ page, record: { areaKm2 } }: Profile): Tile | undefined =>
  areaKm2 && {
    label: fieldLabel(page, 'areaKm2'),
    value: html`${number(page, areaKm2.value)} km²`,
  }

const tiles = [populationTile, areaTile, sinceTile]

function mottoLine({ page, record: { motto }, origins }: Profile): Html | undefined {
  if (motto === undefined) return undefined
  const { openQuote, closeQuote } = page.messages.words
  const chosen = wording(page, motto)
  return html`<p class="motto">${openQuote}<span${langAttribute(chosen)}>${chosen.text}</span>${closeQuote}${reference(page, origins, motto.source)}</p>`
}

/** Kind and name, the motto, and the three facts that readers look for first. */
export const headlinePart: ProfilePart = (profile) => {
  const { page, record } = profile
  const shown = tiles.flatMap((make) => make(profile) ?? [])
  return html`<div class="headline">
<p class="kind">${conceptLink(page, 'kinds', record.kind)}</p>
<h1 class="kern-heading-x-large">${phrase(page, record.name)}</h1>
${mottoLine(profile)}
${
  shown.length > 0 &&
  html`<dl class="tiles">
${shown.map(tile)}</dl>`
}
</div>
`
}

import {
  colourIn,
  conceptLabel,
  firstParticipation,
  type Release,
  type Slug,
} from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { localeFormats } from '../language.ts'
import { headlineFigure } from '../profile/headline-figure.ts'

/*
 * The picture of a profile for link previews: an SVG that the server paints. German, since it has one address.
 */

/** What networks ask for: wide, and large enough for any of them. */
export const pictureSize = { width: 1200, height: 630 } as const

const margin = 80
const logoBox = { width: 320, height: 80 } as const
const room = pictureSize.width - 2 * margin

/** Letters of the typeface are this wide on average, in parts of its size; bold ones at most. */
const letterWidth = 0.58

/** The largest size at which a text fits on one line. */
const sizeFor = (text: string, largest: number, width = room): number =>
  Math.min(largest, Math.floor(width / (text.length * letterWidth)))

/** Cut where even the smallest size is too wide. */
const clipped = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`

interface Fact {
  readonly label: string
  readonly value: string
  readonly note: string
}

function population(release: Release, slug: Slug): Fact | undefined {
  const record = release.record(slug)
  const figure = record && headlineFigure(record)
  if (figure?.referenceDate === undefined) return undefined
  const { date, number } = localeFormats.de
  const { base, referenceDate, value } = figure
  const census = base && conceptLabel(release, 'census-bases', base).de
  const note = [date(referenceDate), census].filter(Boolean).join(', ')
  return { label: 'Einwohnerzahl', value: number(value), note }
}

function since(release: Release, slug: Slug): Fact | undefined {
  const record = release.record(slug)
  const first = record && firstParticipation(record)
  if (first === undefined) return undefined
  const programme = release.concepts
    .get('programmes')
    ?.concepts.find(({ notation }) => notation === first.programme)
  return {
    label: 'Erstmals dabei',
    value: localeFormats.de.date(first.since),
    note: programme?.label.de ?? '',
  }
}

const fact = ({ label, note, value }: Fact, x: number, accent: string): Html =>
  html`<rect x="${x}" y="370" width="8" height="132" fill="${accent}"/>
<text x="${x + 32}" y="398" font-size="28" fill="#4f5572">${label}</text>
<text x="${x + 32}" y="454" font-size="${sizeFor(value, 56, 460)}" font-family="Fira Sans SemiBold">${value}</text>
<text x="${x + 32}" y="496" font-size="${sizeFor(note, 26, 460)}" fill="#4f5572">${note}</text>
`

/** The logo of the network in the corner of the picture, as part of it. */
function logo(release: Release): Html | undefined {
  const file = release.network.look?.logo?.file
  const known = file === undefined ? undefined : release.look.get(file)
  const bytes = known && release.lookFile(known.name)
  if (bytes === undefined || known === undefined) return undefined
  const { height = 1, mediaType, width = 1 } = known
  const scale = Math.min(logoBox.width / width, logoBox.height / height)
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
  const data = Buffer.from(bytes).toString('base64')
  return html`<image x="${pictureSize.width - margin - w}" y="52" width="${w}" height="${h}" href="data:${mediaType};base64,${data}"/>
`
}

/**
 * The picture of a municipality as SVG in the typeface Fira Sans; undefined where there is no such municipality.
 *
 * Colours are those of the light theme, since previews know no other.
 */
export function profilePicture(release: Release, slug: Slug): string | undefined {
  const record = release.record(slug)
  if (record === undefined) return undefined
  const kind = release.concepts
    .get('kinds')
    ?.concepts.find(({ notation }) => notation === record.kind)
  const name = clipped(record.name.de, 48)
  const facts = [population(release, slug), since(release, slug)].filter(
    (each) => each !== undefined,
  )
  const { height, width } = pictureSize
  const accent = colourIn(release.network.look, 'colour', 'light') ?? '#2142aa'
  const site = clipped(release.network.site.name.de, 40)
  const network = clipped(release.network.name.de, 60)
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Fira Sans" fill="#171a2b">
<rect width="${width}" height="${height}" fill="#fff"/>
<rect width="${width}" height="14" fill="${accent}"/>
${logo(release)}<text x="${margin}" y="120" font-size="32" fill="#4f5572">${kind?.label.de ?? record.kind}</text>
<text x="${margin}" y="230" font-size="${sizeFor(name, 96)}" font-family="Fira Sans SemiBold">${name}</text>
${facts.map((each, index) => fact(each, margin + index * 540, accent))}<text x="${margin}" y="580" font-size="28" font-family="Fira Sans SemiBold" fill="${accent}">${site}</text>
<text x="${width - margin}" y="580" font-size="24" fill="#4f5572" text-anchor="end">${network}</text>
</svg>
`.toString()
}

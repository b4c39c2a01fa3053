import type { SourcePage } from '../source/source-page.ts'
import { type Block, type PageLine, walked } from './page-lines.ts'
import { toTree } from './parse.ts'

/** What tells the profile from the site around it. */
export interface Signs {
  readonly isLabel: (text: string) => boolean
  readonly isTitle: (text: string) => boolean
}

/** HTML as the lines of its profile; everything else is the site around. */
export function linesOfHtml(source: string, signs: Signs, base: string | undefined): SourcePage {
  const page = walked(toTree(source), source, signs.isLabel)
  const [first, end] = stretchOf(page.lines, signs)
  const isInside = (line: PageLine, index: number): boolean =>
    index >= first && index < end && !line.away
  return {
    lines: page.lines.filter(isInside),
    removed: page.removed,
    around: page.lines.filter((line, index) => !isInside(line, index)).map(({ span }) => span),
    asides: page.asides.filter(({ line }) => line >= first && line <= end),
    pictures: page.pictures.filter(({ line }) => line >= first && line <= end),
    data: page.data,
    base: resolved(page.base, base),
    html: true,
  }
}

function resolved(own: string | undefined, base: string | undefined): string | undefined {
  if (own === undefined) return base
  return URL.parse(own, base)?.href ?? base
}

/** The lines that are the profile. */
const stretchOf = (lines: readonly PageLine[], signs: Signs): Stretch =>
  innermostMain(lines, signs) ?? densest(lines, signs)

type Stretch = readonly [first: number, end: number]

/** The `main` that holds most of what is known of profiles. */
function innermostMain(lines: readonly PageLine[], signs: Signs): Stretch | undefined {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (line.main === undefined || line.away || !isSign(line, signs)) continue
    counts.set(line.main, (counts.get(line.main) ?? 0) + 1)
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (best === undefined) return undefined
  const within = (line: PageLine): boolean => line.main === best[0]
  return [lines.findIndex(within), lines.findLastIndex(within) + 1]
}

const isSign = ({ span: { text } }: PageLine, { isLabel, isTitle }: Signs): boolean =>
  isLabel(text) || isTitle(text)

/** The smallest block that holds all known labels and the title before them; without labels the whole page. */
function densest(lines: readonly PageLine[], { isLabel, isTitle }: Signs): Stretch {
  const everything: Stretch = [0, lines.length]
  const isKept = (line: PageLine, test: Signs['isLabel']) => !line.away && test(line.span.text)
  const label = lines.findIndex((line) => isKept(line, isLabel))
  if (label < 0) return everything
  const last = lines.findLastIndex((line) => isKept(line, isLabel))
  const title = lines.slice(0, label).findLastIndex((line) => isKept(line, isTitle))
  const first = title < 0 ? label : title
  let block: Block | undefined = lines[first]?.block
  while (block !== undefined && (block.first > first || block.end <= last)) block = block.parent
  return block === undefined ? everything : [block.first, Math.min(block.end, lines.length)]
}

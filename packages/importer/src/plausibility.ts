import type { Claim, Draft } from './draft/part.ts'
import type { Note } from './finding.ts'
import type { Municipality } from './places/place-index.ts'

/** Share of under-18s that is usual for a municipality, in per cent. */
const usualShare = { least: 12, most: 24 }

/** Municipalities quote their own registers, a few per cent off; more than this is worth a look. */
const usualDifference = 10

const german = (value: number): string => value.toFixed(1).replace('.', ',')

const words = (value: number) => ({ de: german(value), en: value.toFixed(1) })

/** Whether the figures can be right. Nothing is changed. */
export function plausibility(
  { statistics = [] }: Draft,
  claims: readonly Claim[],
  municipality: Municipality | undefined,
): readonly Note[] {
  const indexOf = (measure: string) => statistics.findIndex((figure) => figure.measure === measure)
  const total = indexOf('population')
  const children = indexOf('population-under-18')
  const at = (index: number) => claims.find(({ pointer }) => pointer === `/statistics/${index}`)?.at
  return [
    ...shareNotes(statistics[total]?.value, statistics[children]?.value, at(children), children),
    ...registerNotes(statistics[total]?.value, municipality, at(total), total),
  ]
}

function shareNotes(
  total: number | undefined,
  children: number | undefined,
  at: Claim['at'] | undefined,
  index: number,
): readonly Note[] {
  if (!total || children === undefined || at === undefined) return []
  const share = (children / total) * 100
  if (share >= usualShare.least && share <= usualShare.most) return []
  const field = `/statistics/${index}/value`
  return [{ code: 'import/share-implausible', at, field, words: { share: words(share) } }]
}

function registerNotes(
  total: number | undefined,
  municipality: Municipality | undefined,
  at: Claim['at'] | undefined,
  index: number,
): readonly Note[] {
  const official = municipality?.place.population_2021_12_31
  if (total === undefined || !official || at === undefined) return []
  const difference = (Math.abs(total - official) / official) * 100
  if (difference <= usualDifference) return []
  const said = {
    share: words(difference),
    official: { de: official.toLocaleString('de-DE'), en: official.toLocaleString('en-GB') },
    date: { de: '31.12.2021', en: '31 December 2021' },
  }
  return [
    { code: 'import/differs-from-register', at, field: `/statistics/${index}/value`, words: said },
  ]
}

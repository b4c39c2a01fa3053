import type { ReferencePlace, Release } from '@kommunalgraph/model'
import { shortPlaceName } from '@kommunalgraph/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { shippedRelease } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

/* Everything in the reference list has an answer. */

const server = serving(() => shippedRelease())

interface Suggestion {
  readonly ags?: string
  readonly slug?: string
  readonly de: { readonly name: string; readonly note: string; readonly href: string }
}

const fetched = (path: string) => fetch(`http://127.0.0.1:${server().port}${path}`)

async function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  const response = await fetched(`/orte.json?${new URLSearchParams({ q: text })}`)
  return ((await response.json()) as { suggestions: Suggestion[] }).suggestions
}

const textOf = async (path: string): Promise<string> =>
  (await (await fetched(path)).text()).replace(/<[^>]*>/g, '')

describe('every place of the reference list', () => {
  let release: Release
  let places: readonly ReferencePlace[]

  beforeAll(async () => {
    release = await shippedRelease()
    places = release.places()
  })

  it('is suggested by its name, with a profile or a reason', async () => {
    expect(places.length).toBeGreaterThan(400)
    const unanswered: string[] = []
    for (const place of places) {
      const found = (await suggestionsFor(shortPlaceName(place))).find(
        ({ ags }) => ags === place.ags,
      )
      const isAnswered = found?.slug !== undefined || /dabei|ganze Land/.test(found?.de.note ?? '')
      if (!isAnswered) unanswered.push(place.name)
    }
    expect(unanswered).toEqual([])
  })

  it('is found by the postcode of its administration', async () => {
    const lost = []
    for (const place of places.filter(({ postcode }) => postcode !== undefined)) {
      const found = await suggestionsFor(place.postcode ?? '')
      if (!found.some(({ ags }) => ags === place.ags)) lost.push(place.name)
    }
    expect(lost).toEqual([])
  })

  it.each([
    ['HSK', 'Hochsauerlandkreis'],
    ['MG', 'Mönchengladbach'],
    ['NRW', 'Nordrhein-Westfalen'],
    ['St. Augustin', 'Sankt Augustin'],
    ['Landkreis Kleve', 'Kreis Kleve'],
    ['Muelheim a d Ruhr', 'Mülheim an der Ruhr'],
    ['Castrop Rauksel', 'Castrop-Rauxel'],
    ['Gütersloh', 'Gütersloh'],
  ])('“%s” means %s', async (typed, name) => {
    const [first] = await suggestionsFor(typed)
    expect(first?.de.name).toBe(name)
  })

  it('has its reason on the list, also without a script', async () => {
    expect(await textOf('/kommunen?q=Xanten')).toContain(
      'Xanten ist selbst nicht dabei, der Kreis Wesel ist es.',
    )
    expect(await textOf('/kommunen?q=Rees')).toContain('Rees ist noch nicht dabei.')
    expect(await textOf('/kommunen?q=46509')).toContain(
      '46509 ist die Postleitzahl der Verwaltung von Xanten.',
    )
    expect(await textOf('/en/kommunen?q=Moyland')).toContain('“Moyland” is not in the official')
  })
})

import { facetNames, sortNames } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listQuery, readListState } from '../src/index.ts'
import { isNarrowed } from '../src/list/state.ts'
import { releaseOf } from './release.ts'

const release = releaseOf()

const read = (query: string) => readListState(release, new URLSearchParams(query))

const canonical = (query: string): string => {
  const found = read(query)
  return found.ok ? listQuery(found.state) : `wrong: ${found.name}`
}

const subset = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1 }).map((chosen) => chosen.toSorted())

const anyFacets = fc.record(
  {
    kind: subset(['kreis', 'kreisfreie-stadt', 'gemeinde', 'verbund']),
    cohort: subset(['programme-2020']),
    year: subset(['2012', '2017', '2020']),
    field: subset(['health', 'life']),
    phase: subset(['early-years', 'day-care']),
  },
  { requiredKeys: [] },
)

const anyState = fc
  .record({
    text: fc.option(fc.stringMatching(/^[a-zäöüß&=+%?#]{1,20}( [A-ZÄ]{1,9})?$/), {
      nil: undefined,
    }),
    where: anyFacets,
    sort: fc.constantFrom(undefined, ...sortNames.filter((sort) => sort !== 'relevance')),
    descending: fc.boolean(),
    page: fc.integer({ min: 1, max: 999_999 }),
    map: fc.boolean(),
  })
  .map(({ descending, map, sort, text, where, page }) => ({
    ...(text !== undefined && { text }),
    where,
    ...(sort !== undefined &&
      (descending || text !== undefined || sort !== 'name') && {
        sort,
        ...(descending && { descending }),
      }),
    page,
    ...(map && { map }),
  }))

describe('the address of a view of the list', () => {
  it('is read as it was written, whatever the view', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(listQuery(state))).toEqual({ ok: true, state })
      }),
    )
  })

  it('is one for all ways to ask the same', () => {
    fc.assert(
      fc.property(anyState, fc.infiniteStream(fc.nat(100)), (state, weights) => {
        const query = listQuery(state)
        const shuffled = [...new URLSearchParams(query)]
          .map((pair) => ({ pair, weight: weights.next().value }))
          .toSorted((a, b) => a.weight - b.weight)
          .map(({ pair }) => [...pair])
        expect(canonical(new URLSearchParams(shuffled).toString())).toBe(query)
      }),
    )
  })

  it.each([
    ['', ''],
    ['q=&art=&kohorte=&sort=&seite=&ansicht=', ''],
    ['q=++D%C3%BCren+++Kreis+', '?q=D%C3%BCren+Kreis'],
    ['q=Du%CC%88ren', '?q=D%C3%BCren'],
    ['art=verbund&art=kreis&art=kreis', '?art=kreis&art=verbund'],
    ['sort=name', ''],
    ['sort=-name', '?sort=-name'],
    ['q=a&sort=relevanz', '?q=a'],
    ['q=a&sort=name', '?q=a&sort=name'],
    ['sort=relevanz', ''],
    ['seite=1', ''],
    ['fremd=1', ''],
    ['ansicht=karte&art=kreis', '?art=kreis&ansicht=karte'],
  ])('%s is the view %s', (asked, written) => {
    expect(canonical(asked)).toBe(written)
  })

  it.each([
    ['art=Kreis', 'art', 'kreis, kreisfreie-stadt, gemeinde, verbund'],
    ['kohorte=1', 'kohorte', 'programme-2020'],
    ['jahr=20', 'jahr', '2017, 2020'],
    ['kreis=99999', 'kreis', '05'],
    ['feld=x', 'feld', 'health, life'],
    ['phase=x', 'phase', 'early-years, day-care'],
    ['sort=-relevanz', 'sort', 'relevanz, name, -name, seit, -seit, einwohner'],
    ['sort=x', 'sort', 'relevanz, name'],
    ['ansicht=liste', 'ansicht', 'karte'],
  ])('%s is refused, and says what is permitted', (query, name, permitted) => {
    const found = read(query)
    expect(found).toMatchObject({ ok: false, name })
    expect(!found.ok && found.permitted.startsWith(permitted)).toBe(true)
  })

  it.each(['0', '-1', '1e3', 'x'])('seite=%s is no page that there could be', (page) => {
    expect(read(`seite=${page}`)).toMatchObject({ ok: true, state: { page: 0 } })
  })

  it('writes chosen fields once, in the order of the table, and knows no other', () => {
    const found = read('felder=statistics,name,name')
    expect(found.ok && listQuery(found.state)).toBe('?felder=name%2Cstatistics')
    expect(read('felder=name,__proto__')).toMatchObject({ ok: false, name: 'felder' })
    expect(read('felder=')).toMatchObject({ ok: true, state: { page: 1 } })
  })

  it('knows every facet', () => {
    expect(facetNames).toEqual([
      'kind',
      'programme',
      'cohort',
      'year',
      'district',
      'field',
      'phase',
    ])
  })

  it('keeps search engines to the plain list and its pages', () => {
    const narrowed = (query: string) => {
      const found = read(query)
      return found.ok && isNarrowed(found.state)
    }
    expect(['', 'seite=2'].map(narrowed)).toEqual([false, false])
    expect(
      ['q=a', 'art=kreis', 'sort=seit', 'ansicht=karte', 'felder=name'].map(narrowed),
    ).not.toContain(false)
  })

  it('cuts a question that no name can answer', () => {
    const found = read(`q=${'a'.repeat(5000)}`)
    expect(found.ok && found.state.text?.length).toBe(200)
  })
})

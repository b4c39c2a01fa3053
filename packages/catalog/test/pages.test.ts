import { createHash } from 'node:crypto'
import { formatNamed } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { pageAddress, pageCount, pageQuery } from '../src/catalogue/pages.ts'
import { applicationProfiles, defaultProfile } from '../src/profiles/profiles.ts'
import { closureOf, harvest, ofClass } from './closure.ts'
import { base, dumps, measured, measuredShipped, published, shippedInput } from './snapshot.ts'

const { hydra } = vocabulary

const release = await measuredShipped()
const size = 9

const pageOf = (page: number, extension?: string): Quad[] =>
  describeCatalogue(release, {
    profile: defaultProfile,
    page,
    size,
    extension,
    dumps,
    issued: published,
  })

const linked = (quads: readonly Quad[], name: 'next' | 'first' | 'last'): string | undefined =>
  quads.find(({ predicate }) => predicate.equals(hydra[name]))?.object.value

/** Follow `hydra:next` as CKAN does, until there is none. */
function walk(): Quad[][] {
  const pages: Quad[][] = []
  let number: string | null = '1'
  while (number !== null && pages.length < 1000) {
    const page = pageOf(Number(number), 'rdf')
    pages.push(page)
    const next = linked(page, 'next')
    number = next === undefined ? null : new URL(next).searchParams.get('seite')
  }
  return pages
}

describe('pages of the catalogue', () => {
  const pages = walk()

  it('end, and hold every dataset once', () => {
    expect(pages).toHaveLength(pageCount(release, size))
    const datasets = pages.flatMap((quads) => ofClass(quads, 'Dataset'))
    expect(new Set(datasets).size).toBe(datasets.length)
    const whole = describeCatalogue(release, {
      profile: defaultProfile,
      page: 1,
      dumps,
      issued: published,
    })
    expect(datasets.toSorted()).toEqual(ofClass(whole, 'Dataset').toSorted())
    const hashes = new Map(pages.flatMap((quads) => [...harvest(quads)]))
    expect([...hashes].toSorted()).toEqual([...harvest(whole)].toSorted())
  })

  it('differ, so that nobody takes the second for the first', () => {
    const sums = pages.map((quads) =>
      createHash('md5').update(formatNamed('n-triples').write(quads)).digest('hex'),
    )
    expect(new Set(sums).size).toBe(sums.length)
  })

  it('each have one catalogue, one view at their own address, and the count of all', () => {
    const total = String(pages.flatMap((quads) => ofClass(quads, 'Dataset')).length)
    for (const [index, quads] of pages.entries()) {
      expect(ofClass(quads, 'Catalog')).toHaveLength(1)
      const views = quads.filter(({ object }) => object.equals(hydra.PartialCollectionView))
      const query = index === 0 ? '' : `?seite=${index + 1}`
      expect(views.map(({ subject }) => subject.value)).toEqual([`${base}katalog.rdf${query}`])
      const counts = quads.filter(({ predicate }) => predicate.equals(hydra.totalItems))
      expect(counts.map(({ object }) => object.value)).toEqual([total])
    }
  })

  it('name the release and the format in their links, so that a run never mixes two', () => {
    for (const quads of pages.slice(0, -1))
      expect(linked(quads, 'next')).toMatch(
        /^https:\/\/daten\.example\.org\/katalog\.rdf\?seite=\d+&stand=1$/,
      )
    expect(linked(pages.at(-1) ?? [], 'next')).toBeUndefined()
  })

  it('are complete: whatever a dataset names is described on its page', () => {
    for (const quads of pages) {
      const all = new Set(quads.map(({ subject }) => subject.value))
      for (const dataset of ofClass(quads, 'Dataset')) {
        const closure = closureOf(quads, dataset)
        expect(closure.every(({ subject }) => all.has(subject.value))).toBe(true)
        expect(closure.some(({ object }) => object.value.endsWith('vcard/ns#Kind'))).toBe(true)
      }
    }
  })

  it('are found in any order', () => {
    const last = pageCount(release, size)
    const alone = measuredAgain()
    const quads = describeCatalogue(alone, { profile: defaultProfile, page: last, size })
    expect(ofClass(quads, 'Dataset').length).toBe(release.count - (last - 1) * size)
  })

  it('are no pages where all fits on one', () => {
    const whole = describeCatalogue(release, { profile: defaultProfile, page: 1 })
    expect(
      whole.filter(({ predicate }) =>
        predicate.value.startsWith(hydra.view.value.replace('view', '')),
      ),
    ).toEqual([])
  })
})

const again = await shippedInput()
const measuredAgain = () => measured(again)

describe('the address of a page', () => {
  it('says nothing that goes without saying, and always in one order', () => {
    const [german, , older] = applicationProfiles
    if (german === undefined || older === undefined) throw new Error('profiles')
    expect(pageQuery({ profile: german, page: 1 })).toBe('')
    expect(pageQuery({ profile: older, page: 2, stand: 7 })).toBe(
      '?profil=dcat-ap-2&seite=2&stand=7',
    )
    expect(pageAddress(base, { profile: german, page: 2 }, 'ttl')).toBe(
      `${base}katalog.ttl?seite=2`,
    )
  })
})

import { describeList } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/kinds/compare.ts'
import { list } from '../src/kinds/list.ts'
import type { DocumentKind, Subject } from '../src/resource.ts'
import { shippedRelease } from './release.ts'

const release = await shippedRelease()

const records = release.slugs().map((slug) => release.record(slug))

const open = (kind: DocumentKind, query: string) =>
  kind.open(release, { params: {}, query: new URLSearchParams(query) })

function subjectOf(kind: DocumentKind, query: string): Subject {
  const found = open(kind, query)
  if (found.state !== 'found') throw new Error(`${query}: ${found.state}`)
  return found.subject
}

/** What a kind says at an address, in some of its formats. */
function bodiesAt(kind: DocumentKind, query: string) {
  const subject = subjectOf(kind, query)
  const text = (format: 'json' | 'csv' | 'turtle') => kind.bodies[format]?.(subject, release) ?? ''
  return {
    json: JSON.parse(text('json')),
    csv: text('csv'),
    quads: new Parser().parse(text('turtle')),
  }
}

/** The addresses in each form of data, which must be the same. */
function slugsIn(kind: DocumentKind, query: string) {
  const { csv, json, quads } = bodiesAt(kind, query)
  const entries: readonly { readonly slug: string }[] = Array.isArray(json)
    ? json
    : json.municipalities
  const members = quads
    .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/hydra/core#member')
    .map(({ object }) => /kommunen\/([^#]+)#/.exec(object.value)?.[1])
  const rows = csv.trimEnd().split('\n').length - 1
  return { json: entries.map(({ slug }) => slug), rdf: members, rows }
}

describe('the list', () => {
  it.each([
    ['', records.length],
    ['art=kreis', records.filter((record) => record?.kind === 'kreis').length],
    ['art=kreis&kohorte=model-2012', undefined],
    ['q=duesseldorf', 1],
    ['kreis=05978', undefined],
    ['jahr=2012&sort=-einwohner', undefined],
    ['q=kreis&ansicht=karte', undefined],
  ])('says the same in every form: %s', (query, count) => {
    const { json, rdf, rows } = slugsIn(list, query)
    expect(json.length).toBeGreaterThan(0)
    if (count !== undefined) expect(json).toHaveLength(count)
    expect(rdf.toSorted()).toEqual(json.toSorted())
    expect(rows).toBe(json.length)
  })

  it('that is narrowed is a collection of its own, whatever it looks like', () => {
    const collection = (query: string) =>
      bodiesAt(list, query).quads.find(
        ({ object }) => object.value === 'http://www.w3.org/ns/hydra/core#Collection',
      )?.subject.value
    expect(collection('')).toBe('https://daten.example.org/kommunen')
    expect(collection('ansicht=karte')).toBe('https://daten.example.org/kommunen')
    expect(collection('ansicht=karte&art=kreis')).toBe(
      'https://daten.example.org/kommunen?art=kreis',
    )
  })

  it('names the pages of a narrowed collection with what narrows it', () => {
    const page = { ...release.list({ page: 2, size: 5, where: { kind: ['kreis'] } }) }
    const title = { de: 'Kommunen', en: 'Municipalities' }
    const quads = describeList(release, page, { path: 'kommunen?art=kreis', title })
    const turtle = formatNamed('turtle')
    expect(turtle.rdf && turtle.write(quads, release.base)).toContain('kommunen?art=kreis&seite=3')
  })

  it('has one address for all ways to ask the same', () => {
    expect(subjectOf(list, 'sort=name&q=&art=verbund&art=kreis&seite=1').query).toBe(
      '?art=kreis&art=verbund',
    )
  })

  it.each([
    ['seite=2', 'seite', '1–1'],
    ['seite=x', 'seite', '1–1'],
    ['art=stadt', 'art', 'kreis, staedteregion'],
    ['kreis=5', 'kreis', '05'],
  ])('refuses %s', (query, name, permitted) => {
    const refused = open(list, query)
    expect(refused).toMatchObject({ state: 'bad-parameter', name })
    expect(refused.state === 'bad-parameter' && refused.permitted).toContain(permitted)
  })

  it('of nothing is an answer too', () => {
    expect(slugsIn(list, 'q=xyzzyx').json).toEqual([])
  })
})

describe('the comparison', () => {
  it.each([
    ['mit=aachen,kreis-dueren', ['aachen', 'kreis-dueren']],
    ['mit=kreis-dueren&mit=&mit=aachen', ['kreis-dueren', 'aachen']],
    ['mit=Kreis Düren,Aachen,aachen', ['kreis-dueren', 'aachen']],
    ['mit=koeln', ['koeln']],
    ['', []],
  ])('takes %s', (query, slugs) => {
    const { json, rdf, rows } = slugsIn(compare, query)
    expect(json).toEqual(slugs)
    expect(rdf).toEqual(slugs)
    expect(rows).toBe(slugs.length)
    expect(subjectOf(compare, query).query).toBe(
      slugs.length === 0 ? '' : `?mit=${slugs.join(',')}`,
    )
  })

  it('refuses who is not there, and names who may be meant', () => {
    expect(open(compare, 'mit=aachn,koeln')).toMatchObject({
      state: 'bad-parameter',
      name: 'mit',
      permitted: expect.stringContaining('aachen'),
    })
  })

  it('refuses more than fit beside each other', () => {
    expect(open(compare, 'mit=aachen,ahlen,bonn,essen,koeln').state).toBe('bad-parameter')
  })
})

describe('a list that programs read', () => {
  it('says of each municipality the fields that were asked for, and always its address', () => {
    const { json } = bodiesAt(list, 'felder=name,statistics&art=kreis')
    for (const entry of json.municipalities) {
      expect(Object.keys(entry)).toEqual(expect.arrayContaining(['slug', 'iri', 'name']))
      expect(['slug', 'iri', 'name', 'statistics']).toEqual(
        expect.arrayContaining(Object.keys(entry)),
      )
    }
    expect(json.municipalities[0]).toHaveProperty('statistics')
  })

  it('leads from page to page, in JSON and in the header', () => {
    const found = subjectOf(list, 'art=kreis&felder=name')
    const links = (page: number) => {
      const subject = {
        ...found,
        pages: 3,
        state: { ...(found as never as { state: object }).state, page },
      }
      const relations = list.links?.(subject as Subject, release) ?? []
      const { next } = JSON.parse(list.bodies.json?.(subject as Subject, release) ?? '')
      return {
        json: next,
        header: Object.fromEntries(relations.map(({ href, rel }) => [rel, href])),
      }
    }
    const at = (query: string) => `${release.base}kommunen?art=kreis${query}`
    const fields = '&felder=name'
    const [first, third] = [at(fields), at(`&seite=3${fields}`)]
    expect(links(2)).toEqual({
      json: third.replace('kommunen?', 'kommunen.json?'),
      header: { first, prev: first, next: third, last: third },
    })
    expect(links(3)).toEqual({
      header: { first, prev: at(`&seite=2${fields}`), last: third },
    })
  })
})

import { describe as describeRecord, voidIri } from '@kommunalgraph/model'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { writeApiCatalog } from '../src/void/api-catalog.ts'
import { describeVoid } from '../src/void/describe.ts'
import { base, dumps, measuredShipped } from './snapshot.ts'

const { voidTerms } = vocabulary

const release = await measuredShipped()

const valuesOf = (quads: readonly Quad[], predicate: { value: string }) =>
  quads
    .filter(
      (quad) => quad.subject.value === voidIri(base) && quad.predicate.value === predicate.value,
    )
    .map(({ object }) => object.value)

/** Of a property of ours, the document that describes it. */
const namespaceOf = (iri: string): string =>
  iri.startsWith(base) ? iri.replace(/#.*$/, '') : iri.replace(/[^#/]*$/, '')

describe('the description in VoID', () => {
  it('tells counts and downloads of finished dumps, and none before there are any', () => {
    const quads = describeVoid(release, dumps)
    expect(valuesOf(quads, voidTerms.triples)).toEqual(['20000'])
    expect(valuesOf(quads, voidTerms.entities)).toEqual(['4000'])
    expect(valuesOf(quads, voidTerms.dataDump)).toContain(`${base}daten/kommunen.nt.gz`)
    const bare = describeVoid(release)
    expect(valuesOf(bare, voidTerms.triples)).toEqual([])
    expect(valuesOf(bare, voidTerms.dataDump)).toEqual([])
  })

  it('names the vocabularies that documents use, all of them and no other', () => {
    const used = new Set<string>()
    for (const slug of release.slugs())
      for (const { object, predicate } of describeRecord(
        release,
        slug,
        release.record(slug) as never,
      )) {
        used.add(namespaceOf(predicate.value))
        if (predicate.value.endsWith('#type')) used.add(namespaceOf(object.value))
      }
    used.delete('http://www.w3.org/1999/02/22-rdf-syntax-ns#')
    expect(valuesOf(describeVoid(release), voidTerms.vocabulary).toSorted()).toEqual(
      [...used].toSorted(),
    )
  })

  it('gives an example that is published: the thing, not the document about it', () => {
    const [example = ''] = valuesOf(describeVoid(release), voidTerms.exampleResource)
    const [slug = '', fragment] = example.slice(`${base}kommunen/`.length).split('#')
    expect(release.record(slug)).toBeDefined()
    expect(fragment).toBe('gebiet')
  })

  it('is what every document says that it is part of', () => {
    const quads = describeRecord(release, 'kreis-dueren', release.record('kreis-dueren') as never)
    const parts = quads.filter(({ predicate }) => predicate.equals(voidTerms.inDataset))
    expect(parts.map(({ object }) => object.value)).toEqual([voidIri(base)])
  })
})

describe('the list of interfaces', () => {
  it('is a linkset with absolute anchors and targets', () => {
    const { linkset } = JSON.parse(writeApiCatalog(release)) as {
      linkset: readonly Readonly<Record<string, unknown>>[]
    }
    const targets = linkset.flatMap(({ anchor, ...relations }) => [
      anchor,
      ...Object.values(relations).flatMap((links) =>
        (links as readonly { href: string }[]).map(({ href }) => href),
      ),
    ])
    expect(targets.filter((target) => !/^https?:\/\//.test(String(target)))).toEqual([])
    const [root] = linkset
    expect(root?.['anchor']).toBe(`${base}.well-known/api-catalog`)
    expect(root?.['item']).toHaveLength(linkset.length - 1)
  })

  it('leads portals to the catalogue in a format whose broken-off half is no document', () => {
    const [meta] = JSON.parse(writeApiCatalog(release)).linkset.flatMap(
      (context: Readonly<Record<string, unknown>>) =>
        context['anchor'] === `${base}katalog` ? context['service-meta'] : [],
    )
    expect(meta).toMatchObject({ href: `${base}katalog.jsonld`, type: 'application/ld+json' })
  })
})

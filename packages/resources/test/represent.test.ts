import { type Release, valuesIn } from '@kommunalgraph/model'
import { assetsAt, readAssets } from '@kommunalgraph/site'
import { describe, expect, it } from 'vitest'
import { formatsOf } from '../src/formats.ts'
import { represent } from '../src/represent.ts'
import type { DocumentKind, Subject } from '../src/resource.ts'
import { resources } from '../src/table.ts'
import { shippedRelease } from './release.ts'

const [release, other] = [await shippedRelease(), await shippedRelease()]
const assets = assetsAt(readAssets(), '/assets/')

function subjectOf(
  from: Release,
  kind: DocumentKind,
  params: Readonly<Record<string, string>>,
): Subject {
  const found = kind.open(from, { params, query: new URLSearchParams() })
  if (found.state !== 'found') throw new Error(kind.name)
  return found.subject
}

const kindNamed = (name: string): DocumentKind => {
  const kind = resources.documents.find((each) => each.name === name)
  if (kind === undefined) throw new Error(name)
  return kind
}

/** An address of a kind, about Kreis Düren where it is about a municipality. */
function paramsOf({ address, paths }: DocumentKind) {
  const all = paths(release)
  const path = all.find((each) => each.includes('kreis-dueren')) ?? all[0] ?? ''
  return valuesIn(address, path) ?? {}
}

const documentOf = (kind: DocumentKind, from = release) => ({
  release: from,
  kind,
  subject: subjectOf(from, kind, paramsOf(kind)),
})

describe('a representation', () => {
  it.each(resources.documents)(
    'of $name is the same bytes from another reading of the same data',
    async (kind) => {
      for (const { name } of formatsOf(kind)) {
        const variant = { format: name, language: 'de' } as const
        const [one, two] = await Promise.all(
          [release, other].map((from) => represent(documentOf(kind, from), variant, true, assets)),
        )
        expect(two).toEqual(one)
        expect(one?.bytes.length).toBeGreaterThan(0)
      }
    },
  )

  it.each(resources.documents)(
    'of $name has a language if it is a page, and a date only if it is not',
    async (kind) => {
      for (const { name } of formatsOf(kind)) {
        const made = await represent(
          documentOf(kind),
          { format: name, language: 'de' },
          true,
          assets,
        )
        expect([name, made.language]).toEqual([name, name === 'html' ? 'de' : undefined])
        if (name === 'html') expect(made.modified).toBeUndefined()
      }
    },
  )

  it('of a municipality is as old as its record', async () => {
    const document = documentOf(kindNamed('municipality'))
    const made = await represent(document, { format: 'turtle', language: 'de' }, true, assets)
    expect(made.modified).toBe(release.record('kreis-dueren')?.modified)
    expect(made.modified).toBeDefined()
  })

  it.each(['expanded', 'compacted', 'flattened'] as const)(
    'as %s JSON-LD names its form',
    async (form) => {
      const variant = { format: 'json-ld', language: 'de', form } as const
      const made = await represent(documentOf(kindNamed('network')), variant, false, assets)
      expect(made.mediaType).toBe(
        `application/ld+json;profile="http://www.w3.org/ns/json-ld#${form}"`,
      )
    },
  )

  it('names relations one by one, with absolute targets', async () => {
    for (const kind of resources.documents)
      for (const { name } of formatsOf(kind)) {
        const { links } = await represent(
          documentOf(kind),
          { format: name, language: 'de' },
          false,
          assets,
        )
        for (const { href, rel } of links) {
          expect(URL.canParse(href)).toBe(true)
          expect(rel).toMatch(/^\S+$/)
        }
      }
  })
})

import {
  licenceIri,
  licenceKeys,
  licenceOf,
  networkIri,
  pageIri,
  type Release,
  sourceAttribution,
} from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { dct, foaf, schema } from '@kommunalgraph/rdf/vocabularies'
import { type DocumentKind, resources } from '@kommunalgraph/resources'
import { expect, it } from 'vitest'
import { readGraph } from '../harness/graphs.ts'
import { parseLinks } from '../harness/links.ts'
import { attribute, elements, visibleText } from '../harness/pages.ts'
import { releaseOf, shippedRelease } from '../harness/releases.ts'
import { serving } from '../harness/serving.ts'

let release: Release
const server = serving(async () => {
  release = await shippedRelease()
  return release
})
const eigene = {
  kind: 'gemeinde',
  name: { de: 'Musterdorf' },
  licence: { facts: 'cc-zero' },
  modified: '2022-02-03',
}
const small = serving(async () => releaseOf(await shippedRelease(), { eigene }))

type Server = ReturnType<typeof server>

const keyOfText = new Map<string, string>(
  licenceKeys.flatMap((key) => {
    const { text } = licenceOf(key)
    return text ? [[text, key] as const] : []
  }),
)
const keyOfIri = new Map<string, string>(licenceKeys.map((key) => [licenceIri(key), key]))

/** The licence that the header of an answer names. */
const ofHeader = (link: Parameters<typeof parseLinks>[0]): (string | undefined)[] =>
  parseLinks(link)
    .filter(({ rel }) => rel === 'license')
    .map(({ href }) => keyOfText.get(href))

/** The licences that a page names for itself: for machines in its head, for people at its foot. */
function ofPage(html: string): (string | undefined)[] {
  const links = elements(html, 'link').filter((link) => attribute(link, 'rel') === 'license')
  const [footer = ''] = html.match(/<footer[\s\S]*<\/footer>/) ?? []
  return [...links, ...elements(footer, 'a')].flatMap((element) => {
    const key = keyOfText.get(attribute(element, 'href') ?? '')
    return key === undefined ? [] : [key]
  })
}

/** Every licence that an address gives away: in header, page and data, as each of its formats. */
async function licencesAt(at: Server, { bodies }: DocumentKind, path: string) {
  const said: (readonly [where: string, keys: readonly unknown[]])[] = []
  for (const name of Object.keys(bodies) as (keyof typeof bodies)[]) {
    const { mediaType } = formatNamed(name)
    const answer = await at.get(`/${path}`, { accept: mediaType })
    if (answer.status !== 200) continue
    said.push([`${name} header`, ofHeader(answer.headers['link'])])
    if (name === 'html') said.push([`${name} page`, ofPage(answer.text)])
    if (name !== 'n-triples') continue
    const canonical = parseLinks(answer.headers['link']).find(
      ({ rel }) => rel === 'canonical',
    )?.href
    const own = (await readGraph(answer)).filter(({ subject }) => subject.value === canonical)
    const objects = (predicate: string) =>
      own.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value)
    said.push([`${name} dct`, objects(dct.license.value).map((each) => keyOfIri.get(each))])
    said.push([`${name} schema`, objects(schema.license.value).map((each) => keyOfText.get(each))])
  }
  return said
}

/** Documents that a graph says nothing of, since it holds entries of a catalogue only. */
const undescribed = new Set(['catalogue', 'feed-pages'])

const facts = new Set(['municipality', 'list', 'compare', 'change', 'memento', 'dumps', 'cube'])

it.each(resources.documents)(
  '$name pages have one licence in header, data, head and foot',
  async (kind) => {
    for (const path of kind.paths(release).slice(0, 3)) {
      const said = await licencesAt(server(), kind, path)
      const header = said[0]?.[1][0]
      expect(said.length).toBeGreaterThan(1)
      for (const [where, keys] of said) {
        if (undescribed.has(kind.name) && where.startsWith('n-triples ') && keys.length === 0)
          continue
        expect([path, where, new Set(keys)]).toEqual([path, where, new Set([header])])
      }
      if (facts.has(kind.name))
        expect([path, header]).toEqual([path, release.network.licences.facts])
    }
  },
)

it('a record with a licence of its own has it on its page and in its data', async () => {
  const [kind] = resources.documents.filter(({ name }) => name === 'municipality')
  const said = kind ? await licencesAt(small(), kind, 'kommunen/eigene') : []
  expect(said.map(([where, keys]) => [where, new Set(keys)])).toEqual(
    said.map(([where]) => [where, new Set(['cc-zero'])]),
  )
  expect(said.length).toBeGreaterThan(8)
})

/** Where a header leads those who are to name somebody. */
const creditsOf = (link: Parameters<typeof parseLinks>[0]): string[] =>
  parseLinks(link)
    .filter(({ rel }) => rel === 'copyright')
    .map(({ href }) => href)

/** Whether a licence asks to name somebody. */
const asks = (key: string | undefined): boolean =>
  licenceKeys.some((each) => each === key && licenceOf(each).attribution)

const hostRelative = (address: string): string => new URL(address).pathname

/** What the sources that a record states its values from ask to be named with. */
function askedFor(slug: string): readonly string[] {
  const text = JSON.stringify(release.record(slug))
  return [...release.sources.values()].flatMap((source) => {
    const asked = sourceAttribution(source)
    return asked && text.includes(`"${source.id}"`) ? [asked.de] : []
  })
}

const credited = resources.documents.flatMap((kind) =>
  (['de', 'en'] as const).map((language) => ({ name: kind.name, kind, language })),
)

it.each(credited)(
  '$name pages in $language lead to whom to name, in header and foot, where their licence asks for it',
  async ({ kind, language }) => {
    const [path = ''] = kind.paths(release)
    const address = pageIri(release.base, path, language)
    const answer = await server().get(hostRelative(address), { accept: 'text/html' })
    const credits = pageIri(release.base, 'quellen', language)
    const { link } = answer.headers
    const [licence] = ofHeader(link)
    expect([licence, creditsOf(link)]).toEqual([licence, asks(licence) ? [credits] : []])
    const [footer = ''] = answer.text.match(/<footer[\s\S]*<\/footer>/) ?? []
    expect(visibleText(footer)).toContain(release.network.publisher.name)
    const links = elements(footer, 'a').map((each) => attribute(each, 'href'))
    expect(links).toContain(hostRelative(credits))
  },
)

it.each(resources.documents)(
  '$name data lead to whom to name in each format, and name the publisher',
  async ({ bodies, name: kind, paths }) => {
    const [path = ''] = paths(release)
    const publisher = networkIri(release.base, 'herausgeber')
    for (const name of Object.keys(bodies) as (keyof typeof bodies)[]) {
      if (name === 'html') continue
      const { mediaType } = formatNamed(name)
      const answer = await server().get(`/${path}`, { accept: mediaType })
      const { link } = answer.headers
      const [licence] = ofHeader(link)
      const credits = asks(licence) ? [`${release.base}quellen`] : []
      expect([name, creditsOf(link)]).toEqual([name, credits])
      if (name !== 'n-triples' || undescribed.has(kind)) continue
      const graph = await readGraph(answer)
      const canonical = parseLinks(link).find(({ rel }) => rel === 'canonical')?.href
      const published = graph.filter(({ predicate }) => predicate.equals(dct.publisher))
      expect(
        published.flatMap(({ object, subject }) =>
          subject.value === canonical ? [object.value] : [],
        ),
      ).toEqual([publisher])
      const names = graph.filter(
        ({ predicate, subject }) => subject.value === publisher && predicate.equals(foaf.name),
      )
      expect(names.map(({ object }) => object.value)).toEqual([release.network.publisher.name])
    }
  },
)

it.each(['municipality', 'memento'])(
  '%s pages and graphs name each source that asks for it, as it asks',
  async (name) => {
    const asked = askedFor('kreis-dueren')
    expect(asked.length).toBeGreaterThan(0)
    const [kind] = resources.documents.filter((each) => each.name === name)
    const path = kind?.paths(release).find((each) => each.startsWith('kommunen/kreis-dueren'))
    const page = await server().get(`/${path}`, { accept: 'text/html' })
    const graph = await readGraph(
      await server().get(`/${path}`, { accept: formatNamed('n-triples').mediaType }),
    )
    const said = graph.map(({ object }) => object.value)
    for (const text of asked) {
      expect(visibleText(page.text)).toContain(text)
      expect(said).toContain(text)
    }
  },
)

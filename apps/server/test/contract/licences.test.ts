import { licenceIri, licenceKeys, licenceOf, type Release } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import { dct, schema } from '@kommunalgraph/rdf/vocabularies'
import { type DocumentKind, resources } from '@kommunalgraph/resources'
import { expect, it } from 'vitest'
import { readGraph } from '../harness/graphs.ts'
import { parseLinks } from '../harness/links.ts'
import { attribute, elements } from '../harness/pages.ts'
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

import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchCopy } from './scratch.ts'
import { answerOf, fewData, freePort } from './served.ts'

/* What a contributor touches to add something, done in a copy of the sources that is published from and served. */

const kind = `import { Graph, iri, texts } from '@kommunalgraph/rdf'
import { describePage, resourceIri, type ReferenceData } from '@kommunalgraph/model'
import { problemsPage } from '@kommunalgraph/site'
import { defineDocument, type Subject } from '../resource.ts'
import { found, graphBodies, keptAtPath, notFound, writeJson } from './common.ts'

const title = { de: 'Vorschlag', en: 'Suggestion' }

const describeAt = (path: string, referenceData: ReferenceData) => {
  const graph = new Graph()
  describePage(graph, referenceData, path, { title, licence: referenceData.network.licences.metadata })
  return graph.quads()
}

const describeSubject = ({ path }: Subject, referenceData: ReferenceData) => describeAt(path, referenceData)

const html = (_: Subject, context: Parameters<typeof problemsPage>[0]) => problemsPage(context, [])

/** A fixed address, described by what records share: proved and kept. */
export const suggestions = defineDocument({
  name: 'suggestions',
  summary: title,
  address: ['vorschlaege'],
  readers: 'programs',
  cache: 'document',
  open: ({ network }) => found({ path: 'vorschlaege', licence: network.licences.metadata }),
  bodies: { html, ...graphBodies(describeSubject), json: () => writeJson({ title }) },
  markup: describeSubject,
  kept: keptAtPath,
  paths: () => ['vorschlaege'],
  shared: (referenceData) => new Map([['vorschlaege', describeAt('vorschlaege', referenceData)]]),
})

/** One for each municipality. */
export const suggestion = defineDocument({
  name: 'suggestion',
  summary: title,
  address: ['vorschlaege', { name: 'slug', spelling: 'slug' }],
  readers: 'people',
  cache: 'document',
  open: (release, { params: { slug } }) =>
    release.recordFacts(slug)
      ? found({ path: \`vorschlaege/\${slug}\`, licence: release.network.licences.metadata })
      : notFound(slug),
  bodies: { html, csv: ({ path }) => \`path\\r\\n\${path}\\r\\n\` },
  markup: describeSubject,
  paths: (release) => release.slugs().map((slug) => \`vorschlaege/\${slug}\`),
})
`

const writer = `import type { Quad } from 'n3'
import { writeNTriples } from './ntriples.ts'

/** Notation3, of which N-Triples are a part. */
export const writeNotation3 = (quads: readonly Quad[]): string =>
  \`# Notation3\\n\${writeNTriples(quads)}\`
`

const row = `  {
    name: 'notation3',
    label: 'Notation3',
    mediaType: 'text/rdf+n3',
    contentType: 'text/rdf+n3; charset=utf-8',
    extension: 'n3',
    aliases: [],
    rdf: true,
    write: writeNotation3,
  },`

const rdf = 'packages/rdf/src'
const resources = 'packages/resources/src'

/** A record that links to a page of the site; a publish refuses it where nothing answers there. */
async function dataThatName(address: string): Promise<string> {
  const data = await fewData('Ein Motto')
  const file = join(data, 'municipalities', 'kreis-dueren.yaml')
  await appendFile(file, `\nwebsite: ${address}\n`)
  return data
}

it('A kind of resource is one file and one entry, a format one file and one row', async () => {
  const copy = await scratchCopy()
  await copy.add(`${resources}/kinds/suggestions.ts`, kind)
  await copy.insert(
    `${resources}/table.ts`,
    "import { sitemapFiles } from './kinds/sitemap.ts'",
    "import { suggestion, suggestions } from './kinds/suggestions.ts'",
  )
  await copy.insert(`${resources}/table.ts`, '  ...guidePages,', '  suggestions,\n  suggestion,')
  await copy.add(`${rdf}/formats/notation3.ts`, writer)
  await copy.insert(
    `${rdf}/formats.ts`,
    "import { writeNTriples } from './formats/ntriples.ts'",
    "import { writeNotation3 } from './formats/notation3.ts'",
  )
  await copy.insert(`${rdf}/formats.ts`, '    write: writeTriG,\n  },', row)

  const port = await freePort()
  const base = `http://localhost:${port}/`
  const data = await dataThatName(`${base}vorschlaege`)
  await copy.serve(data, port)
  const get = (path: string, accept = '*/*') => answerOf(`${base}${path}`, { accept })
  const typeOf = async (path: string, accept?: string) => {
    const { headers, status } = await get(path, accept)
    return [status, headers.get('content-type')?.split(';')[0]]
  }

  // Routes, negotiation, the page's twin, canonical spelling.
  expect(await typeOf('vorschlaege', 'text/turtle')).toEqual([200, 'text/turtle'])
  expect(await typeOf('vorschlaege.json')).toEqual([200, 'application/json'])
  expect(await typeOf('en/vorschlaege')).toEqual([200, 'text/html'])
  expect(await typeOf('vorschlaege/kreis-dueren')).toEqual([200, 'text/html'])
  expect(await typeOf('vorschlaege/kreis-dueren.csv')).toEqual([200, 'text/csv'])
  expect(await typeOf('vorschlaege/kreis-dueren.ttl')).toEqual([404, 'application/problem+json'])
  const other = await get('Vorschlaege/Kreis-D%C3%BCren', 'text/csv')
  expect([other.redirected, other.url]).toEqual([true, `${base}vorschlaege/kreis-dueren`])

  // Alternates of a refusal, and the sitemap.
  const refused = await get('vorschlaege', 'image/png')
  expect(refused.status).toBe(406)
  expect(refused.headers.get('link')).toContain(`<${base}vorschlaege.json>; rel="alternate"`)
  const sitemap = await (await get('sitemap.xml')).text()
  for (const path of ['vorschlaege', 'vorschlaege/kreis-dueren'])
    expect(sitemap).toContain(`<loc>${base}${path}</loc>`)

  // The proof at publishing: a record names the new address, and its graph is proved and kept.
  const turtle = await (await get('kommunen/kreis-dueren', 'text/turtle')).text()
  expect(turtle).toContain(`<${base}vorschlaege>`)

  // The format: of every kind that says its graph, kept where it is proved, also among the alternates.
  for (const path of ['kommunen/kreis-dueren', 'vorschlaege', 'katalog']) {
    expect(await typeOf(path, 'text/rdf+n3')).toEqual([200, 'text/rdf+n3'])
    expect(await (await get(`${path}.n3`)).text()).toMatch(/^# Notation3\n</)
  }
  expect(refused.headers.get('link')).toContain(`<${base}vorschlaege.n3>; rel="alternate"`)

  // The contract's tables.
  const docs = await copy.run(
    "import { formatTable, routeTable } from './packages/resources/test/docs.ts'\nconsole.log(formatTable(), routeTable())",
  )
  expect(docs).toContain('| Notation3 | `text/rdf+n3; charset=utf-8` | `n3` | – |')
  expect(docs).toContain('| `/vorschlaege` | Turtle | HTML, the RDF formats, JSON |')
  expect(docs).toContain('| `/vorschlaege/{slug}` | HTML | HTML, CSV |')
})

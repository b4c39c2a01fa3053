import { createHash } from 'node:crypto'
import type { Quad } from 'n3'
import { readGraph } from './graphs.ts'
import type { Running } from './server.ts'

const dcat = 'http://www.w3.org/ns/dcat#'
const hydraNext = 'http://www.w3.org/ns/hydra/core#next'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** What a harvester keeps of a night: a hash of everything that it reaches from each dataset. */
export type Harvest = ReadonlyMap<string, string>

const instances = (quads: readonly Quad[], name: string): string[] =>
  quads
    .filter(({ object, predicate }) => predicate.value === type && object.value === dcat + name)
    .map(({ subject }) => subject.value)

type BySubject = ReadonlyMap<string, readonly Quad[]>

function closureOf(bySubject: BySubject, dataset: string): string {
  const reached = new Set([dataset])
  for (const each of reached)
    for (const { object } of bySubject.get(each) ?? [])
      if (object.termType === 'NamedNode') reached.add(object.value)
  const statements = [...reached].flatMap((each) =>
    (bySubject.get(each) ?? []).map(({ object, predicate, subject }) =>
      [subject.value, predicate.value, object.termType, object.value].join(' '),
    ),
  )
  return createHash('md5').update(statements.sort().join('\n')).digest('hex')
}

/**
 * Harvest as ckanext-dcat does: HEAD before GET, any type welcome, the media type of the first page for all of them,
 * the next page from the graph; a page that equals the one before ends the run.
 *
 * @param between - called after each page
 * @throws where CKAN would import nothing: no RDF, another type, a page that fails, a dataset without a title
 */
export async function harvest(
  server: Running,
  start: string,
  between: (page: number) => void = () => {},
): Promise<Harvest> {
  const found = new Map<string, string>()
  let address: string | undefined = start
  let first: string | undefined
  let before = ''
  for (let page = 1; address !== undefined; page++) {
    const path = server.pathOf(address)
    const head = await server.head(path, { accept: '*/*' })
    const answer = await server.get(path, { accept: '*/*' })
    if (head.status !== 200 || answer.status !== 200)
      throw new Error(`${address}: ${answer.status}`)
    const [mediaType] = (answer.headers['content-type'] ?? '').split(';')
    first ??= mediaType
    if (mediaType !== first) throw new Error(`${address} is ${mediaType}, not ${first}`)
    const sum = createHash('md5').update(answer.bytes).digest('hex')
    if (sum === before) throw new Error(`${address} is the page before`)
    before = sum
    const quads = await readGraph(answer)
    const bySubject = Map.groupBy(quads, ({ subject }) => subject.value)
    for (const dataset of instances(quads, 'Dataset')) {
      if (found.has(dataset)) throw new Error(`${dataset} came twice`)
      found.set(dataset, closureOf(bySubject, dataset))
    }
    if (instances(quads, 'Catalog').length !== 1) throw new Error(`${address} has no catalogue`)
    address = quads.find(({ predicate }) => predicate.value === hydraNext)?.object.value
    between(page)
  }
  return found
}

/** What one night has that the night before had not, or had otherwise; and what is gone. */
export const compare = (before: Harvest, after: Harvest) => ({
  created: [...after.keys()].filter((dataset) => !before.has(dataset)),
  updated: [...after].flatMap(([dataset, hash]) =>
    before.has(dataset) && before.get(dataset) !== hash ? [dataset] : [],
  ),
  deleted: [...before.keys()].filter((dataset) => !after.has(dataset)),
})

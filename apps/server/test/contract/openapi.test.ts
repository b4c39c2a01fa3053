import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { resources } from '@kommunalgraph/resources'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import openapiTypes, { astToString } from 'openapi-typescript'
import { describe, expect, it, onTestFinished } from 'vitest'
import { shippedRelease } from '../harness/releases.ts'
import { publicBase } from '../harness/server.ts'
import { serving } from '../harness/serving.ts'

const server = serving(shippedRelease)

const execute = promisify(execFile)

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly example?: string
  readonly schema: {
    readonly type: string
    readonly enum?: readonly string[]
    readonly examples?: readonly string[]
    readonly minimum?: number
    readonly items?: Parameter['schema']
  }
}

interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: object }
}

const described = async (): Promise<Description> =>
  JSON.parse((await server().get('/openapi.json')).text)

/** The path with the examples of its variables. */
const filled = (path: string, parameters: readonly Parameter[]): string =>
  parameters
    .filter((each) => each.in === 'path')
    .reduce(
      (so, { example, name }) => so.replace(`{${name}}`, encodeURIComponent(example ?? '')),
      path,
    )

/** A value that a parameter may have, by its own description. */
function sampleOf({ schema }: Parameter): string {
  const { enum: values, examples, minimum } = schema.items ?? schema
  return String(values?.[0] ?? examples?.[0] ?? minimum ?? 'a')
}

/** Variables whose values only a release knows, or a key that somebody has. */
const samples: Readonly<Record<string, string>> = {
  '/id/{scheme}/{value}': '/id/ags/05358',
  '/sitemap/{part}': '/sitemap/0.xml',
}

describe('OpenAPI', () => {
  it('is sound in the eyes of a linter', async () => {
    const { text } = await server().get('/openapi.json')
    const config = await createConfig({
      extends: ['recommended-strict'],
      // A file may stand below a slug, and a redirect leads on without a 2xx of its own.
      rules: { 'no-ambiguous-paths': 'off', 'operation-2xx-response': 'off' },
    })
    const found = await lintFromString({ source: text, absoluteRef: 'openapi.json', config })
    expect(
      found.map(({ location, message, ruleId }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([])
  })

  it('names every kind of the table once', async () => {
    const { paths } = await described()
    const { documents, files, pictures, redirects } = resources
    expect(Object.keys(paths)).toHaveLength(
      [documents, files, pictures, redirects].flat().length - 1,
    )
    const ids = Object.values(paths).map(({ get }) => get.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives examples that answer, in each media type that it promises', async () => {
    const { paths } = await described()
    for (const [path, { get }] of Object.entries(paths)) {
      const at = samples[path] ?? filled(path, get.parameters)
      const types = Object.keys(get.responses['200']?.content ?? {})
      for (const accept of types) {
        const answer = await server().get(at, { accept })
        const type = String(answer.headers['content-type']).replace(/;.*/, '')
        // Without a guide to vulnerabilities or dumps there is nothing to send; that, too, is promised.
        if (answer.status !== 200)
          expect([at, Object.keys(get.responses)]).toEqual([
            at,
            expect.arrayContaining([String(answer.status)]),
          ])
        else expect([at, type]).toEqual([at, accept])
      }
      if (types.length === 0) expect([at, (await server().get(at)).status]).toEqual([at, 303])
    }
  })

  it('gives each parameter values that are accepted', async () => {
    const { paths } = await described()
    for (const [path, { get }] of Object.entries(paths))
      for (const parameter of get.parameters.filter((each) => each.in === 'query')) {
        const query = new URLSearchParams({ [parameter.name]: sampleOf(parameter) })
        const at = `${filled(path, get.parameters)}?${query}`
        expect([at, (await server().get(at)).status]).toEqual([at, 200])
      }
  })

  it('describes the JSON that is sent', async () => {
    const { components, paths } = await described()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'openapi.json', components })
    const json = resources.documents.filter(({ bodies }) => bodies.json)
    expect(json.map(({ jsonSchema }) => jsonSchema)).not.toContain(undefined)
    for (const [path, { get }] of Object.entries(paths)) {
      const schema = get.responses['200']?.content?.['application/json']?.schema
      if (schema === undefined || path === '/openapi.json') continue
      const text = JSON.stringify(schema).replaceAll('"#/', '"openapi.json#/')
      const check = ajv.compile(JSON.parse(text))
      const query = path === '/orte' ? '?q=k' : ''
      const answer = await server().get(`${filled(path, get.parameters)}${query}`, {
        accept: 'application/json',
      })
      check(JSON.parse(answer.text))
      expect([path, check.errors]).toEqual([path, null])
    }
  })

  it('makes a typed client that finds its way', async () => {
    const { text } = await server().get('/openapi.json')
    // Below this package, so that the client finds what it is made with.
    const folder = await mkdtemp(fileURLToPath(new URL('../dist/client-', import.meta.url)))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    await writeFile(join(folder, 'api.ts'), astToString(await openapiTypes(text)))
    await writeFile(join(folder, 'client.ts'), client)
    const tsc = fileURLToPath(
      new URL('../../../../tools/node_modules/typescript/bin/tsc', import.meta.url),
    )
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--skipLibCheck',
      '--lib',
      'es2024,dom,dom.iterable',
      '--allowImportingTsExtensions',
      '--ignoreConfig',
    ]
    const { stdout } = await execute(process.execPath, [
      tsc,
      ...options,
      join(folder, 'client.ts'),
    ]).catch((fault) => fault)
    expect(stdout).toBe('')
    const { walk } = await import(pathToFileURL(join(folder, 'client.ts')).href)
    const local = `http://127.0.0.1:${server().port}`
    expect(await walk(local)).toEqual({
      first: {
        slug: expect.any(String),
        iri: expect.stringContaining(publicBase),
        name: { de: expect.any(String) },
      },
      name: 'Kreis Düren',
      refused: 400,
    })
  })
})

/** What somebody writes with the types: a list with chosen fields, a municipality, a refusal. */
const client = `import createClient from 'openapi-fetch'
import type { paths } from './api.ts'

export async function walk(baseUrl: string) {
  const api = createClient<paths, 'application/json'>({ baseUrl, headers: { accept: 'application/json' } })
  const list = await api.GET('/kommunen', { params: { query: { art: ['kreis'], felder: 'name' } } })
  const [first] = list.data?.municipalities ?? []
  const one = await api.GET('/kommunen/{slug}', { params: { path: { slug: 'kreis-dueren' } } })
  // @ts-expect-error There is no such kind.
  const wrong = await api.GET('/kommunen', { params: { query: { art: ['burg'] } } })
  return { first, name: one.data?.name.de, refused: wrong.response.status }
}
`

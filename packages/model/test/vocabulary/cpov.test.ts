import { createRequire } from 'node:module'
import { cv, dct, rdf, skos } from '@kommunalgraph/rdf/vocabularies'
import { DataFactory, Parser, type Quad, Store, type Term } from 'n3'
import { describe, expect, it } from 'vitest'
import { document } from '../fixture.ts'
import { readBeside } from './beside.ts'
import { recordGraphs } from './graphs.ts'

interface Report {
  readonly results: readonly {
    readonly focusNode: Term
    readonly path?: Term
    readonly value?: Term
  }[]
}

type Validator = new (shapes: readonly Quad[]) => { validate(data: Store): Promise<Report> }

// Its own types do not pass our compiler: those of its dependencies are missing.
const require = createRequire(import.meta.url)
const { default: SHACLValidator }: { readonly default: Validator } = require('rdf-validate-shacl')

const shapes = readBeside('shapes/cpov-2.1.2/core-public-organisation-ap-SHACL.ttl', 'CPOV shapes')

/** Concepts of other people, which stay bare in our graphs: what their own documents say of them. */
function background(quads: readonly Quad[]): Quad[] {
  const foreign = quads.filter(
    ({ predicate }) => predicate.equals(cv.code) || predicate.equals(cv.level),
  )
  return foreign.map(({ object }) =>
    DataFactory.quad(DataFactory.namedNode(object.value), rdf.type, skos.Concept),
  )
}

async function violations(quads: readonly Quad[]): Promise<string[]> {
  const validator = new SHACLValidator(new Parser().parse(shapes ?? ''))
  const { results } = await validator.validate(new Store([...quads, ...background(quads)]))
  return results.map(({ focusNode, path, value }) =>
    [focusNode, path, value].map((term) => term?.value).join(' '),
  )
}

describe.skipIf(shapes === undefined)(
  'The shapes of CPOV 2.1.2',
  { meta: { needs: '../shared/shapes/cpov-2.1.2' } },
  () => {
    it.each(recordGraphs.slice(0, 3))('find nothing wrong with %s', async (_name, quads) => {
      expect(await violations(quads)).toEqual([])
    })

    it('would see a description without a language, and a territory without its type', async () => {
      const [, quads = []] = recordGraphs[0] ?? []
      const administration = DataFactory.namedNode(`${document}#verwaltung`)
      const text = DataFactory.literal('ohne Sprache')
      const plain = DataFactory.quad(administration, dct.description, text)
      expect(await violations([...quads, plain])).not.toEqual([])
      expect(
        await violations(quads.filter(({ object }) => !object.equals(dct.Location))),
      ).not.toEqual([])
    })
  },
)

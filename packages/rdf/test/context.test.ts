import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contextDocument, contextDocuments } from '../src/context.ts'

/** Of each frozen context: documents that others keep name it, so that it never changes (docs/decisions/0015). */
const digests: Readonly<Record<string, string>> = {
  'kontext/v1.jsonld': 'a4797abecae15579f9841024454e3fc5c4f22adf439b2a84229bf7d1387e71a3',
}

const frozen = [...contextDocuments].filter(([, { isFrozen }]) => isFrozen)

describe('A context', () => {
  it('that is frozen is as it was published', () => {
    const found = frozen.map(([path, { text }]) => [
      path,
      createHash('sha256').update(text()).digest('hex'),
    ])
    expect(Object.fromEntries(found)).toEqual(digests)
  })

  it('that documents name now is reviewed when it changes', async () => {
    await expect(contextDocument()).toMatchFileSnapshot('golden/context-v2.jsonld')
  })

  it('means the same as the one before it by every term that both have', () => {
    const [before, now] = [...contextDocuments.values()]
      .slice(-2)
      .map(({ text }) => JSON.parse(text())['@context'])
    expect(now).toMatchObject(before)
  })
})

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contextDocument } from '../src/context.ts'

/*
 * Documents that others keep name this context, and caches never ask for it again. Whoever needs another term makes
 * `v2` beside it; this file is not to be written anew (docs/decisions/0015).
 */
describe('The context v1', () => {
  it('is kept as a file', () => {
    expect(existsSync(new URL('golden/context-v1.jsonld', import.meta.url))).toBe(true)
  })

  it('is frozen', async () => {
    await expect(contextDocument()).toMatchFileSnapshot('golden/context-v1.jsonld')
  })
})
